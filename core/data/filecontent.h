// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace equipoise {

/// The bytes of a file, mapped or unpacked. Copies share them.
struct FileContent
{
    std::string path; ///< for messages: "ml-1m.zip/ml-1m/ratings.dat"
    std::string_view text;
    std::shared_ptr<const void> owner;

    /// Without a byte order mark.
    std::string_view body() const;
};

/// Maps the file into memory for reading. Throws Error(Io) where it is missing, no file or unreadable.
FileContent mapFile(const std::filesystem::path& path);

/// Tells the system that these bytes of a mapping are about to be read from start to end.
void announceReading(std::string_view text);

/// Throws Error(Data) where the file is empty or its beginning is no text.
void requireText(const FileContent& content);

} // namespace equipoise
