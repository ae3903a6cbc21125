// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text.h"

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <type_traits>

namespace equipoise {

/// One field as RFC 4180 wants it: quoted where it holds a comma, a quote or a line end.
std::string csvField(std::string_view text);

template<typename T>
std::string csvText(const T& value)
{
    if constexpr (std::is_floating_point_v<T>)
        return numberText(value);
    else if constexpr (std::is_integral_v<T>)
        return std::to_string(value);
    else
        return csvField(value);
}

/// One line with its end. Numbers read back to the same values, whatever the locale.
template<typename... Fields>
std::string csvLine(const Fields&... fields)
{
    std::string line;
    ((line += ',', line += csvText(fields)), ...);
    line += '\n';
    return line.substr(1);
}

/// A comma-separated file being written: UTF-8, C locale, one call a row. Makes the folder it lies in. Throws Error(Io)
/// where the disk refuses, at the latest in close(); what is not closed is not promised to be whole.
class CsvFile
{
public:
    explicit CsvFile(const std::filesystem::path& path);

    template<typename... Fields>
    void row(const Fields&... fields)
    {
        write(csvLine(fields...));
    }
    void close();

private:
    void write(std::string_view line);

    std::filesystem::path m_path;
    std::ofstream m_stream;
};

} // namespace equipoise
