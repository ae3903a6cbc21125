// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/exchange/figurecanvas.h"
#include "core/exchange/markup.h"
#include "core/exchange/report.h"
#include "core/exchange/reporttables.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace equipoise {

namespace {

constexpr std::string_view kPreamble = R"tex(\documentclass[10pt,a4paper]{article}
\usepackage{iftex}
\ifPDFTeX
  \usepackage[utf8]{inputenc}
  \usepackage[T1]{fontenc}
  \usepackage{textcomp}
\else
  \usepackage{fontspec}
\fi
\usepackage[margin=2.2cm]{geometry}
\usepackage{array,booktabs,longtable}
\usepackage{graphicx}
\setlength{\parindent}{0pt}
\setlength{\parskip}{4pt}
\setlength{\emergencystretch}{3em}
\setlength{\tabcolsep}{4pt}
\setlength{\LTleft}{0pt}
)tex";

constexpr double kTextSize = 8;    ///< of tables, points
constexpr double kRoom = 455;      ///< points a table may be wide
constexpr double kColumnGap = 8;   ///< points
constexpr double kNarrower = 0.85; ///< Computer Modern against the font that widths are reckoned from
constexpr std::size_t kMostRowsTogether = 25;
constexpr double kLeastText = 70;
constexpr double kHeaderWidth = 84; ///< headers of numbers are broken beyond it

/// Text whose long words may be broken: hashes, paths, settings.
std::string breakable(const std::string& text)
{
    constexpr std::size_t kLongWord = 16;
    constexpr std::size_t kPart = 6;
    std::string out;
    for (const std::string_view word : splitText(text, ' ')) {
        if (!out.empty())
            out += ' ';
        if (word.size() <= kLongWord) {
            out += escapeLatex(word);
            continue;
        }
        std::size_t begin = 0;
        for (std::size_t end = 1; end <= word.size(); ++end) {
            const bool isInside = end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0U) == 0x80;
            if (isInside || (end - begin < kPart && end < word.size()))
                continue;
            out += escapeLatex(word.substr(begin, end - begin)) + (end < word.size() ? "\\allowbreak{}" : "");
            begin = end;
        }
    }
    return out;
}

std::string headerCell(const TableColumn& column)
{
    const std::string arrow = column.better == Better::Smaller  ? "\u00a0↓"
                              : column.better == Better::Larger ? "\u00a0↑"
                                                                : "";
    if (!column.isNumber)
        return escapeLatex(column.title + arrow);
    std::vector<std::string> lines;
    for (const std::string& line : wrapText(column.title + arrow, kTextSize, kHeaderWidth))
        lines.push_back(escapeLatex(line));
    return lines.size() == 1 ? lines.front() : fmt::format("\\shortstack[r]{{{}}}", fmt::join(lines, "\\\\"));
}

/// Points each column takes with every cell on one line.
std::vector<double> naturalWidths(const Table& table)
{
    std::vector<double> natural;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        double width = table.columns[c].isNumber ? 30 : textWidth(table.columns[c].title, kTextSize);
        for (std::size_t r = 0; r < table.rows.size(); ++r)
            width = std::max(width, textWidth(cellText(table, r, c), kTextSize));
        natural.push_back(width * kNarrower + kColumnGap);
    }
    return natural;
}

/// Points each column of texts gets; 0 for those that need no breaking and for numbers. What the narrow ones leave is
/// shared evenly among the wide ones.
std::vector<double> textWidths(const Table& table)
{
    const std::vector<double> natural = naturalWidths(table);
    std::vector<double> widths(natural.size(), 0);
    if (std::accumulate(natural.begin(), natural.end(), 0.0) <= kRoom)
        return widths;
    std::vector<bool> isWide;
    for (const TableColumn& column : table.columns)
        isWide.push_back(!column.isNumber);
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        double rest = kRoom;
        double wide = 0;
        for (std::size_t c = 0; c < natural.size(); ++c)
            isWide[c] ? wide += 1 : rest -= natural[c];
        for (std::size_t c = 0; c < natural.size(); ++c) {
            widths[c] = isWide[c] ? std::max(kLeastText, rest / wide - kColumnGap) : 0;
            if (isWide[c] && natural[c] <= rest / wide) {
                isWide[c] = false;
                isSettled = false;
            }
        }
    }
    return widths;
}

/// Several tables below each other where columns of numbers alone are wider than the page.
std::vector<Table> fittingBlocks(const Table& table)
{
    const std::vector<double> natural = naturalWidths(table);
    const auto isTooWide = [&](std::size_t most) {
        double first = table.columns.front().isNumber ? natural.front() : kLeastText;
        for (std::size_t next = 1; next < natural.size(); next += most - 1) {
            double width = first;
            for (std::size_t c = next; c < std::min(natural.size(), next + most - 1); ++c)
                width += table.columns[c].isNumber ? natural[c] : kLeastText;
            if (width > kRoom)
                return true;
        }
        return false;
    };
    std::size_t most = table.columns.size();
    while (most > 2 && isTooWide(most))
        --most;
    if (most == table.columns.size())
        return {table};
    // as many columns in each, not a single one in the last
    const std::size_t blocks = (natural.size() - 2) / (most - 1) + 1;
    return columnBlocks(table, (natural.size() - 2) / blocks + 2);
}

std::string latexTable(const Table& table)
{
    const std::vector<double> widths = textWidths(table);
    std::string alignment;
    std::vector<std::string> header;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        alignment += table.columns[c].isNumber ? "r"
                     : widths[c] > 0 ? fmt::format(">{{\\raggedright\\arraybackslash}}p{{{:.0f}pt}}", widths[c])
                                     : "l";
        header.push_back(headerCell(table.columns[c]));
    }
    std::string out = "{\\footnotesize\n";
    if (!table.caption.empty())
        out += "\\textbf{" + escapeLatex(table.caption) + "}\\nopagebreak\n";
    // a table that runs over several pages makes LaTeX run twice; short ones need not
    const bool isLong = table.rows.size() > kMostRowsTogether;
    const std::string_view kind = isLong ? "longtable" : "tabular";
    out += fmt::format("{}\\begin{{{}}}{{@{{}}{}@{{}}}}\n\\toprule\n{} \\\\\n\\midrule\n{}",
                       isLong ? "" : "\\par\\smallskip\n", kind, alignment, fmt::join(header, " & "),
                       isLong ? "\\endhead\n\\bottomrule\n\\endfoot\n" : "");
    const std::vector<double> best = bestValues(table);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        std::vector<std::string> cells;
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            std::string shown = breakable(cellText(table, r, c));
            const TableCell& cell = table.rows[r][c];
            const auto* mean = std::get_if<MeanCell>(&cell);
            const auto* number = mean ? &mean->mean : std::get_if<double>(&cell);
            if (number && shown.starts_with('-') && !shown.starts_with("--"))
                shown.replace(0, 1, "$-$");
            cells.push_back(number && *number == best[c] ? "\\textbf{" + shown + "}" : shown);
        }
        out += fmt::format("{} \\\\\n", fmt::join(cells, " & "));
    }
    return out +
           fmt::format("{}\\end{{{}}}{}}}\n\n", isLong ? "" : "\\bottomrule\n", kind, isLong ? "" : "\\par\\medskip");
}

/// Writes one kind of block each, and counts the figures.
struct LatexWriter
{
    const FigureLink& link;
    std::size_t figures = 0;

    std::string operator()(const ReportText& block) const { return breakable(block.text) + "\n\n"; }
    std::string operator()(const ReportWarning& block) const
    {
        return "\\fbox{\\parbox{0.97\\linewidth}{" + breakable(block.text) + "}}\n\n";
    }
    std::string operator()(const ReportCommand& block) const
    {
        std::string out = "{\\footnotesize\\ttfamily\\raggedright\n";
        for (const std::string_view line : splitText(block.text, '\n'))
            if (!line.empty())
                out += breakable(std::string(line)) + "\\par\n";
        return out + "}\n\n";
    }
    std::string operator()(const Table& table) const
    {
        std::string out;
        if (!table.columns.empty())
            for (const Table& part : fittingBlocks(table))
                out += latexTable(part);
        return out;
    }
    std::string operator()(const ReportFigures& block)
    {
        std::string out = "\\begin{center}\n";
        const char* width = block.figures.size() > 1 ? "0.48\\linewidth" : "0.7\\linewidth";
        for (std::size_t i = 0; i < block.figures.size(); ++i)
            out += fmt::format("\\includegraphics[width={}]{{{}}}{}", width, link(++figures),
                               i % 2 == 0 && i + 1 < block.figures.size() ? "\\hfill\n" : "\n\n");
        if (!block.caption.empty())
            out += "{\\small " + escapeLatex(block.caption) + "}\n";
        return out + "\\end{center}\n\n";
    }
};

} // namespace

std::string reportLatex(const Report& report, const FigureLink& link)
{
    std::string text = std::string(kPreamble) + "\\begin{document}\n\n{\\LARGE\\bfseries\\raggedright " +
                       breakable(report.title) + "\\par}\n\n";
    if (!report.subtitle.empty())
        text += breakable(report.subtitle) + "\n\n";
    LatexWriter writer{link};
    for (const ReportSection& section : report.sections) {
        text += "\\section*{" + escapeLatex(section.title) + "}\n\n";
        for (const ReportBlock& block : section.blocks)
            text += std::visit(writer, block);
    }
    if (!report.footer.empty())
        text += "\\bigskip{\\footnotesize " + breakable(report.footer) + "}\n\n";
    return text + "\\end{document}\n";
}

} // namespace equipoise
