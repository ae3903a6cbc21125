// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/table.h"

#include "core/base/text.h"
#include "core/exchange/markup.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace equipoise {

namespace {

const double* finiteNumber(const TableCell& cell)
{
    const auto* number = std::get_if<double>(&cell);
    if (const auto* mean = std::get_if<MeanCell>(&cell))
        number = &mean->mean;
    return number && std::isfinite(*number) ? number : nullptr;
}

double halfWidth(const TableCell& cell)
{
    const auto* mean = std::get_if<MeanCell>(&cell);
    return mean && std::isfinite(mean->mean) ? mean->halfWidth : std::numeric_limits<double>::quiet_NaN();
}

bool hasIntervals(const Table& table, std::size_t column)
{
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [&](const auto& row) { return std::holds_alternative<MeanCell>(row[column]); });
}

std::string csvField(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + '"';
}

std::string csvField(const TableCell& cell)
{
    if (const auto* text = std::get_if<std::string>(&cell))
        return csvField(*text);
    const double* number = finiteNumber(cell);
    return number ? numberText(*number) : std::string();
}

/// "RMSE ↓"
std::string headerText(const TableColumn& column, const char* smaller, const char* larger)
{
    switch (column.better) {
    case Better::Smaller:
        return column.title + ' ' + smaller;
    case Better::Larger:
        return column.title + ' ' + larger;
    case Better::Neither:
        break;
    }
    return column.title;
}

std::string joined(const std::vector<std::string>& parts, const char* separator)
{
    return fmt::format("{}", fmt::join(parts, separator));
}

bool isBest(const TableCell& cell, double best)
{
    const double* value = finiteNumber(cell);
    return value && *value == best;
}

} // namespace

std::vector<double> bestValues(const Table& table)
{
    std::vector<double> best(table.columns.size(), std::numeric_limits<double>::quiet_NaN());
    if (table.rows.size() < 2)
        return best;
    for (std::size_t c = 0; c < best.size(); ++c) {
        const Better better = table.columns[c].better;
        for (const auto& row : table.rows) {
            const double* value = better == Better::Neither ? nullptr : finiteNumber(row[c]);
            if (value && (std::isnan(best[c]) || (better == Better::Smaller ? *value < best[c] : *value > best[c])))
                best[c] = *value;
        }
    }
    return best;
}

std::string cellText(const Table& table, std::size_t row, std::size_t column)
{
    const TableCell& cell = table.rows[row][column];
    if (const auto* text = std::get_if<std::string>(&cell))
        return *text;
    const double* number = finiteNumber(cell);
    if (!number)
        return "–";
    const int decimals = table.columns[column].decimals;
    const double width = halfWidth(cell);
    return fmt::format("{:.{}f}", *number, decimals) +
           (std::isfinite(width) ? fmt::format(" ± {:.{}f}", width, decimals) : "");
}

std::string toCsv(const Table& table)
{
    std::vector<std::vector<std::string>> lines(table.rows.size() + 1);
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const bool isSplit = hasIntervals(table, c);
        lines[0].push_back(csvField(table.columns[c].title));
        if (isSplit)
            lines[0].push_back(csvField(table.columns[c].title + " (half width of the 95 % interval)"));
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            lines[r + 1].push_back(csvField(table.rows[r][c]));
            const double width = halfWidth(table.rows[r][c]);
            if (isSplit)
                lines[r + 1].push_back(std::isfinite(width) ? numberText(width) : "");
        }
    }
    std::string out;
    for (const auto& line : lines)
        out += joined(line, ",") + '\n';
    return out;
}

std::string toMarkdown(const Table& table)
{
    std::string out = table.caption.empty() ? "" : "**" + escapeMarkdown(table.caption) + "**\n\n";
    std::string rule = "|";
    out += '|';
    for (const TableColumn& column : table.columns) {
        out += ' ' + escapeMarkdown(headerText(column, "↓", "↑")) + " |";
        rule += column.isNumber ? " ---: |" : " --- |";
    }
    out += '\n' + rule + '\n';
    const std::vector<double> best = bestValues(table);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        out += '|';
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const char* strong = isBest(table.rows[r][c], best[c]) ? "**" : "";
            out += ' ' + (strong + escapeMarkdown(cellText(table, r, c))) + strong + " |";
        }
        out += '\n';
    }
    return out;
}

std::string toLatex(const Table& table)
{
    std::string alignment;
    std::vector<std::string> header;
    for (const TableColumn& column : table.columns) {
        alignment += column.isNumber ? 'r' : 'l';
        TableColumn escaped = column;
        escaped.title = escapeLatex(column.title);
        header.push_back(headerText(escaped, "$\\downarrow$", "$\\uparrow$"));
    }
    std::string out = "\\begin{table}\n  \\centering\n";
    if (!table.caption.empty())
        out += "  \\caption{" + escapeLatex(table.caption) + "}\n";
    out +=
        "  \\begin{tabular}{" + alignment + "}\n    \\toprule\n    " + joined(header, " & ") + " \\\\\n    \\midrule\n";
    const std::vector<double> best = bestValues(table);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        std::vector<std::string> cells;
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            std::string shown = escapeLatex(cellText(table, r, c));
            if (finiteNumber(table.rows[r][c]) && shown.front() == '-')
                shown.replace(0, 1, "$-$");
            cells.push_back(isBest(table.rows[r][c], best[c]) ? "\\textbf{" + shown + "}" : shown);
        }
        out += "    " + joined(cells, " & ") + " \\\\\n";
    }
    return out + "    \\bottomrule\n  \\end{tabular}\n\\end{table}\n";
}

std::string toHtml(const Table& table)
{
    std::string out = "<table>\n";
    if (!table.caption.empty())
        out += "<caption>" + escapeMarkup(table.caption) + "</caption>\n";
    out += "<thead><tr>";
    for (const TableColumn& column : table.columns)
        out += fmt::format("<th scope=\"col\"{}>{}</th>", column.isNumber ? " class=\"number\"" : "",
                           escapeMarkup(headerText(column, "↓", "↑")));
    out += "</tr></thead>\n<tbody>\n";
    const std::vector<double> best = bestValues(table);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        out += "<tr>";
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const std::string text = escapeMarkup(cellText(table, r, c));
            out += fmt::format("<td{}>{}</td>", table.columns[c].isNumber ? " class=\"number\"" : "",
                               isBest(table.rows[r][c], best[c]) ? "<strong>" + text + "</strong>" : text);
        }
        out += "</tr>\n";
    }
    return out + "</tbody>\n</table>\n";
}

} // namespace equipoise
