// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace equipoise::cli {

/// Columns of text, aligned for a terminal: numbers to the right, words to the left.
class TextTable
{
public:
    explicit TextTable(std::vector<std::string> header);

    void add(std::vector<std::string> row);
    bool isEmpty() const { return m_rows.empty(); }
    /// With a line under the header; columns that are empty in every row are left out.
    std::string text() const;

private:
    std::vector<std::string> m_header;
    std::vector<std::vector<std::string>> m_rows;
};

/// "name   value" lines without a header.
std::string pairsText(const std::vector<std::pair<std::string, std::string>>& pairs);

/// A metric for people: four significant decimals, as in "0.8537".
std::string shortNumber(double value);

} // namespace equipoise::cli
