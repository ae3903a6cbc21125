// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/fileset.h"

#include "core/base/error.h"
#include "core/data/ziparchive.h"

namespace equipoise {

namespace {

namespace fs = std::filesystem;

constexpr int kMostSubfolders = 64;

std::map<std::string, std::function<FileContent()>> filesIn(const fs::path& folder)
{
    std::map<std::string, std::function<FileContent()>> readers;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure)) {
        std::error_code ignored;
        if (entry->is_regular_file(ignored))
            readers.emplace(entry->path().filename().string(), [path = entry->path()] { return mapFile(path); });
    }
    if (failure)
        throw Error(ErrorKind::Io, "the folder cannot be read: " + failure.message())
            .file(folder.string())
            .hint("check who may read it");
    return readers;
}

} // namespace

std::vector<FileSet> FileSet::open(const fs::path& path)
{
    std::error_code failure;
    if (fs::is_directory(path, failure))
        return openFolder(path);
    const FileContent content = mapFile(path);
    if (isZip(content.text))
        return openZip(path);
    FileSet set;
    const fs::path folder = fs::absolute(path).parent_path();
    set.m_folder = folder.string();
    set.m_asked = path.filename().string();
    try {
        set.m_readers = filesIn(folder);
    } catch (const Error&) {
        // a folder that may be entered but not listed: the file alone will do
        set.m_readers.clear();
    }
    set.m_readers[set.m_asked] = [path] { return mapFile(path); };
    return {std::move(set)};
}

std::vector<FileSet> FileSet::openFolder(const fs::path& path)
{
    std::vector<FileSet> sets(1);
    sets[0].m_folder = path.string();
    sets[0].m_readers = filesIn(path);
    std::error_code failure;
    std::vector<fs::path> folders;
    for (fs::directory_iterator entry(path, failure), end; !failure && entry != end; entry.increment(failure)) {
        std::error_code ignored;
        if (entry->is_directory(ignored) && folders.size() < kMostSubfolders)
            folders.push_back(entry->path());
    }
    std::sort(folders.begin(), folders.end());
    for (const fs::path& folder : folders) {
        try {
            FileSet set;
            set.m_folder = folder.string();
            set.m_readers = filesIn(folder);
            sets.push_back(std::move(set));
        } catch (const Error&) {
            continue; // somebody else's folder beside the data
        }
    }
    return sets;
}

std::vector<FileSet> FileSet::openZip(const fs::path& path)
{
    const auto zip = std::make_shared<const ZipArchive>(path);
    std::map<std::string, FileSet> byFolder;
    for (const std::string& entry : zip->entries()) {
        const std::size_t slash = entry.rfind('/');
        const std::string folder = slash == std::string::npos ? "" : entry.substr(0, slash);
        if (folder.starts_with("__MACOSX"))
            continue;
        FileSet& set = byFolder[folder];
        set.m_folder = (path / folder).string();
        set.m_readers.emplace(entry.substr(slash == std::string::npos ? 0 : slash + 1),
                              [zip, entry] { return zip->unpack(entry); });
    }
    std::vector<FileSet> sets;
    for (auto& [folder, set] : byFolder)
        sets.push_back(std::move(set));
    return sets;
}

std::vector<std::string> FileSet::names() const
{
    std::vector<std::string> names;
    for (const auto& [name, reader] : m_readers)
        names.push_back(name);
    return names;
}

FileContent FileSet::read(const std::string& name) const
{
    const auto reader = m_readers.find(name);
    if (reader == m_readers.end())
        throw Error(ErrorKind::Internal, "the file set has no such file").file(m_folder).value(name);
    return reader->second();
}

std::optional<FileContent> FileSet::readIfThere(const std::string& name) const
{
    return contains(name) ? std::optional<FileContent>(read(name)) : std::nullopt;
}

} // namespace equipoise
