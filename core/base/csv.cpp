// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csv.h"

#include "core/base/error.h"

#include <cerrno>
#include <cstring>

namespace equipoise {

namespace {

[[noreturn]] void refuse(const std::filesystem::path& path)
{
    throw Error(ErrorKind::Io, std::string("the file cannot be written: ") + std::strerror(errno)).file(path.string());
}

} // namespace

std::string csvField(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

CsvFile::CsvFile(const std::filesystem::path& path)
    : m_path(path)
{
    std::error_code failure;
    if (path.has_parent_path())
        std::filesystem::create_directories(path.parent_path(), failure);
    m_stream.open(path, std::ios::binary | std::ios::trunc);
    if (!m_stream)
        refuse(m_path);
}

void CsvFile::write(std::string_view line)
{
    m_stream.write(line.data(), static_cast<std::streamsize>(line.size()));
    if (!m_stream)
        refuse(m_path);
}

void CsvFile::close()
{
    m_stream.close();
    if (!m_stream)
        refuse(m_path);
}

} // namespace equipoise
