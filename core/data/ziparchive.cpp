// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/ziparchive.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/column.h"

#include <fmt/format.h>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

namespace equipoise {

namespace {

constexpr std::size_t kChunk = std::size_t{1} << 20;

struct CloseArchive
{
    void operator()(archive* open) const { archive_read_free(open); }
};
using OpenArchive = std::unique_ptr<archive, CloseArchive>;

[[noreturn]] void refuse(const std::string& file, const std::string& message, const std::string& hint)
{
    throw Error(ErrorKind::Data, message).file(file).hint(hint);
}

[[noreturn]] void refuseDamaged(const std::string& file, archive* open)
{
    const char* reason = archive_error_string(open);
    refuse(file, fmt::format("the .zip is damaged: {}", reason ? reason : "it ends early"), "fetch it again");
}

OpenArchive openArchive(const std::filesystem::path& path)
{
    OpenArchive open(archive_read_new());
    archive_read_support_format_zip_seekable(open.get());
    if (archive_read_open_filename(open.get(), path.c_str(), kChunk) != ARCHIVE_OK)
        refuseDamaged(path.string(), open.get());
    return open;
}

/// False at the end of the archive.
bool nextEntry(archive* open, archive_entry*& entry, const std::string& file)
{
    const int result = archive_read_next_header(open, &entry);
    if (result == ARCHIVE_EOF)
        return false;
    if (result < ARCHIVE_WARN)
        refuseDamaged(file, open);
    return true;
}

std::string pathOf(archive_entry* entry)
{
    const char* path = archive_entry_pathname(entry);
    return path ? path : "";
}

bool climbsOut(const std::string& entry)
{
    if (entry.empty() || entry.front() == '/' || entry.find('\\') != std::string::npos ||
        entry.find(':') != std::string::npos)
        return true;
    const auto parts = splitText(entry, '/');
    return std::find(parts.begin(), parts.end(), "..") != parts.end();
}

} // namespace

ZipArchive::ZipArchive(std::filesystem::path path, const ZipLimits& limits)
    : m_path(std::move(path))
    , m_limits(limits)
    , m_archiveBytes(std::filesystem::file_size(m_path))
{
    const OpenArchive open = openArchive(m_path);
    archive_entry* entry = nullptr;
    while (nextEntry(open.get(), entry, m_path.string())) {
        const std::string name = pathOf(entry);
        if (climbsOut(name))
            throw Error(ErrorKind::Data, "the .zip holds a path that leads out of it")
                .file(m_path.string())
                .value(name)
                .hint("do not trust this archive; fetch the data from their source");
        if (archive_entry_is_encrypted(entry))
            refuse(m_path.string(), "the .zip is encrypted", "unpack it with its password and open the folder");
        if (archive_entry_filetype(entry) == AE_IFREG)
            m_entries.push_back(name);
        if (m_entries.size() > m_limits.mostEntries)
            refuse(m_path.string(), fmt::format("the .zip has more than {} entries", m_limits.mostEntries),
                   "unpack it and open the folder with the ratings");
    }
}

FileContent ZipArchive::unpack(const std::string& wanted) const
{
    const std::string file = (m_path / wanted).string();
    const OpenArchive open = openArchive(m_path);
    archive_entry* entry = nullptr;
    do {
        if (!nextEntry(open.get(), entry, file))
            refuse(file, "the .zip has no such entry", "check the path");
    } while (pathOf(entry) != wanted);

    const auto bytes = std::make_shared<Column<char>>();
    std::size_t used = 0;
    for (;;) {
        // the declared size may lie, so it only sets how much to reserve, and memory grows with what really comes
        const auto declared = static_cast<std::uint64_t>(std::max<std::int64_t>(0, archive_entry_size(entry)));
        const std::uint64_t trusted = std::min(declared, m_archiveBytes * m_limits.mostRatio);
        if (used == bytes->size())
            bytes->resize(std::max<std::size_t>({used + kChunk, used + used / 2, trusted + 1}));
        const la_ssize_t got = archive_read_data(open.get(), bytes->data() + used, bytes->size() - used);
        if (got < 0)
            refuseDamaged(file, open.get());
        if (got == 0)
            break;
        used += static_cast<std::size_t>(got);
        const bool isBlownUp = used >= m_limits.ratioCountsFrom && used / m_limits.mostRatio > m_archiveBytes;
        if (used > m_limits.mostBytes || isBlownUp)
            refuse(file,
                   fmt::format("the .zip unpacks to far more than it should ({} bytes so far)",
                               groupedText(static_cast<long long>(used))),
                   "do not trust this archive; if you do, unpack it and open the folder");
    }
    return {file, {bytes->data(), used}, bytes};
}

bool isZip(std::string_view text) { return text.starts_with("PK\x03\x04") || text.starts_with("PK\x05\x06"); }

} // namespace equipoise
