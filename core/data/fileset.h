// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/filecontent.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace equipoise {

/// The files lying side by side in a folder, on disk or in a .zip, read on demand.
class FileSet
{
public:
    /// The folder at `path` and those directly in it, the folders of the .zip there, or the folder around the file
    /// there. Throws Error(Io) or, for a .zip, what ZipArchive throws.
    static std::vector<FileSet> open(const std::filesystem::path& path);

    const std::string& folder() const { return m_folder; } ///< for messages
    std::vector<std::string> names() const;
    bool contains(const std::string& name) const { return m_readers.contains(name); }
    /// Throws Error(Internal) for a name that is not in the set, else what reading throws.
    FileContent read(const std::string& name) const;
    /// The file where it is there.
    std::optional<FileContent> readIfThere(const std::string& name) const;

    /// The one file that was asked for; empty where it was a folder or .zip.
    const std::string& asked() const { return m_asked; }

private:
    static std::vector<FileSet> openZip(const std::filesystem::path& path);
    static std::vector<FileSet> openFolder(const std::filesystem::path& path);

    std::string m_folder;
    std::string m_asked;
    std::map<std::string, std::function<FileContent()>> m_readers;
};

} // namespace equipoise
