// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace equipoise {

/// A .zip file in the making; it has its name only once it is whole. Times in it are fixed, so that equal content gives
/// equal archives. Throws Error(Io).
class ZipWriter
{
public:
    explicit ZipWriter(std::filesystem::path path);
    /// Removes what was not finished.
    ~ZipWriter();
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;

    void add(const std::string& entry, std::string_view bytes);
    void finish();

private:
    struct Archive;

    std::filesystem::path m_path;
    std::filesystem::path m_part;
    std::unique_ptr<Archive> m_archive;
};

} // namespace equipoise
