// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <limits>
#include <string>
#include <variant>
#include <vector>

namespace equipoise {

enum class Better { Neither, Smaller, Larger };

struct TableColumn
{
    std::string title;
    bool isNumber = false; ///< to the right, all cells with the same decimals
    int decimals = 4;
    Better better = Better::Neither; ///< its best value is set in bold and the direction stands in the header
};

/// "0.8553 ± 0.0012": a mean and half the width of its 95 % interval.
struct MeanCell
{
    double mean = 0;
    double halfWidth = 0; ///< not finite: not known
};

/// Text, a number, or nothing (monostate, or a number that is not finite).
using TableCell = std::variant<std::monostate, std::string, double, MeanCell>;

/// A table for people and papers, and exactly for machines.
struct Table
{
    std::string caption;
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableCell>> rows; ///< each as long as `columns`
};

/// RFC 4180 with a header; numbers in full precision, in the C locale; nothing is an empty field. A column with
/// intervals is followed by one of their half widths.
std::string toCsv(const Table& table);
/// GitHub's table syntax.
std::string toMarkdown(const Table& table);
/// A `table` environment with booktabs' rules; everything escaped.
std::string toLatex(const Table& table);
/// A `<table>` element.
std::string toHtml(const Table& table);

/// Best value of each column that has a direction and at least two rows, NaN for the others.
std::vector<double> bestValues(const Table& table);
/// A cell as the writers for people show it; "–" for nothing.
std::string cellText(const Table& table, std::size_t row, std::size_t column);

} // namespace equipoise
