// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/exchange/report.h"

#include <cstring>
#include <fstream>
#include <utility>

#include <unistd.h>

namespace equipoise {

namespace {

/// Removes the temporary file where it was not renamed.
class TemporaryFile
{
public:
    explicit TemporaryFile(std::filesystem::path path)
        : m_path(std::move(path))
    {}
    ~TemporaryFile()
    {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

[[noreturn]] void refuse(const std::filesystem::path& path, const std::string& reason)
{
    throw Error(ErrorKind::Io, "the file cannot be written")
        .file(path.string())
        .value(reason)
        .hint("Check that the folder exists, may be written and has room");
}

} // namespace

void writeTextFile(const std::filesystem::path& path, const std::string& text)
{
    const TemporaryFile temporary(path.string() + ".part" + std::to_string(getpid()));
    {
        errno = 0;
        std::ofstream file(temporary.path(), std::ios::binary);
        file.write(text.data(), static_cast<std::streamsize>(text.size()));
        file.close();
        if (!file)
            refuse(path, std::strerror(errno));
    }
    std::error_code error;
    std::filesystem::rename(temporary.path(), path, error);
    if (error)
        refuse(path, error.message());
}

} // namespace equipoise
