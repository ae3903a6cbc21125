// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/texttable.h"

#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace equipoise::cli {

namespace {

/// Characters, not bytes.
std::size_t width(const std::string& text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool isNumber(const std::string& text)
{
    std::string plain = text;
    std::erase(plain, ',');
    return text == "-" || parseNumber(plain).has_value();
}

std::string padded(const std::string& text, std::size_t columns, bool toTheRight)
{
    const std::string gap(columns - std::min(columns, width(text)), ' ');
    return toTheRight ? gap + text : text + gap;
}

} // namespace

TextTable::TextTable(std::vector<std::string> header)
    : m_header(std::move(header))
{}

void TextTable::add(std::vector<std::string> row)
{
    row.resize(m_header.size());
    m_rows.push_back(std::move(row));
}

std::string TextTable::text() const
{
    std::vector<std::string> lines(m_rows.size() + 2);
    for (std::size_t c = 0; c < m_header.size(); ++c) {
        std::size_t columns = width(m_header[c]);
        bool isEmpty = true;
        bool isNumeric = true;
        for (const auto& row : m_rows) {
            columns = std::max(columns, width(row[c]));
            isEmpty = isEmpty && row[c].empty();
            isNumeric = isNumeric && (row[c].empty() || isNumber(row[c]));
        }
        if (isEmpty)
            continue;
        const std::string gap = lines[0].empty() ? "" : "  ";
        lines[0] += gap + padded(m_header[c], columns, isNumeric);
        lines[1] += gap + std::string(columns, '-');
        for (std::size_t r = 0; r < m_rows.size(); ++r)
            lines[r + 2] += gap + padded(m_rows[r][c], columns, isNumeric);
    }
    std::string text;
    for (std::string& line : lines) {
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

std::string pairsText(const std::vector<std::pair<std::string, std::string>>& pairs)
{
    std::size_t columns = 0;
    for (const auto& [name, value] : pairs)
        columns = std::max(columns, width(name));
    std::string text;
    for (const auto& [name, value] : pairs)
        text += fmt::format("{}  {}\n", padded(name, columns, false), value);
    return text;
}

std::string shortNumber(double value)
{
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return fmt::format("{:.0f}", value);
    return std::abs(value) < 1e-3 || std::abs(value) >= 1e6 ? fmt::format("{:.3e}", value)
                                                            : fmt::format("{:.4f}", value);
}

} // namespace equipoise::cli
