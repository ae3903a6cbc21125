// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/zipwriter.h"

#include "core/base/error.h"

#include <archive.h>
#include <archive_entry.h>
#include <unistd.h>

namespace equipoise {

namespace {

constexpr std::time_t kTime = 315532800; ///< 1980-01-01, the earliest a .zip can say

[[noreturn]] void refuse(const std::filesystem::path& path, const std::string& reason)
{
    throw Error(ErrorKind::Io, "the file cannot be written")
        .file(path.string())
        .value(reason)
        .hint("Check that the folder exists, may be written and has room");
}

} // namespace

struct ZipWriter::Archive
{
    archive* open = archive_write_new();

    ~Archive() { archive_write_free(open); }
    Archive() = default;
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    void check(int code, const std::filesystem::path& path) const
    {
        if (code < ARCHIVE_WARN) {
            const char* reason = archive_error_string(open);
            refuse(path, reason ? reason : "unknown");
        }
    }
};

ZipWriter::ZipWriter(std::filesystem::path path)
    : m_path(std::move(path))
    , m_part(m_path.string() + ".part" + std::to_string(getpid()))
    , m_archive(std::make_unique<Archive>())
{
    archive_write_set_format_zip(m_archive->open);
    m_archive->check(archive_write_open_filename(m_archive->open, m_part.c_str()), m_path);
}

ZipWriter::~ZipWriter()
{
    m_archive.reset();
    std::error_code ignored;
    std::filesystem::remove(m_part, ignored);
}

void ZipWriter::add(const std::string& name, std::string_view bytes)
{
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname_utf8(entry, name.c_str());
    archive_entry_set_size(entry, static_cast<la_int64_t>(bytes.size()));
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_mtime(entry, kTime, 0);
    const int code = archive_write_header(m_archive->open, entry);
    archive_entry_free(entry);
    m_archive->check(code, m_path);
    while (!bytes.empty()) {
        const la_ssize_t written = archive_write_data(m_archive->open, bytes.data(), bytes.size());
        if (written <= 0)
            m_archive->check(ARCHIVE_FATAL, m_path);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

void ZipWriter::finish()
{
    m_archive->check(archive_write_close(m_archive->open), m_path);
    std::error_code error;
    std::filesystem::rename(m_part, m_path, error);
    if (error)
        refuse(m_path, error.message());
}

} // namespace equipoise
