// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdftable.h"

#include "core/base/text.h"

#include <algorithm>
#include <numeric>

namespace equipoise {

namespace {

constexpr double kGap = 10;       ///< between columns
constexpr double kLeastText = 64; ///< a column of texts is no narrower, unless its texts are
constexpr double kLeastSize = 5.5;
constexpr double kLeading = 1.3;
constexpr double kRowPadding = 5;
constexpr std::string_view kText = "#1c212b";
constexpr std::string_view kHeaderRule = "#8a93a3";
constexpr std::string_view kRowRule = "#e3e6ec";

/// The first characters of a word that fit, at least one.
std::size_t fittingBytes(const PdfDocument& pdf, std::string_view word, const PdfDocument::Font& font, double width)
{
    std::size_t fits = 0;
    for (std::size_t end = 1; end <= word.size(); ++end) {
        if (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0U) == 0x80)
            continue;
        if (fits > 0 && pdf.textWidth(word.substr(0, end), font) > width)
            break;
        fits = end;
    }
    return fits;
}

double sum(const std::vector<double>& widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }

double widestWord(const PdfDocument& pdf, const std::string& text, const PdfDocument::Font& font)
{
    double width = 0;
    for (const auto word : splitText(text, ' '))
        width = std::max(width, pdf.textWidth(word, font));
    return width;
}

std::string headerText(const TableColumn& column)
{
    return column.title + (column.better == Better::Smaller  ? "\u00a0↓"
                           : column.better == Better::Larger ? "\u00a0↑"
                                                             : "");
}

} // namespace

std::vector<std::string> wrapPdfText(const PdfDocument& pdf, const std::string& text, const PdfDocument::Font& font,
                                     double width)
{
    std::vector<std::string> lines(1);
    for (std::string_view word : splitText(text, ' ')) {
        const std::string longer = lines.back().empty() ? std::string(word) : lines.back() + ' ' + std::string(word);
        if (pdf.textWidth(longer, font) <= width) {
            lines.back() = longer;
            continue;
        }
        if (!lines.back().empty())
            lines.emplace_back();
        while (pdf.textWidth(word, font) > width) {
            const std::size_t bytes = fittingBytes(pdf, word, font, width);
            if (bytes == word.size())
                break;
            lines.back() = word.substr(0, bytes);
            lines.emplace_back();
            word.remove_prefix(bytes);
        }
        lines.back() = word;
    }
    return lines;
}

PdfTable::PdfTable(const PdfDocument& pdf, const Table& table, double room)
{
    for (const TableColumn& column : table.columns)
        m_isNumber.push_back(column.isNumber);
    for (;; m_size -= 0.5) {
        findWidths(pdf, table, room);
        if (sum(m_least) <= room || m_size <= kLeastSize)
            break;
    }
    m_isTooWide = sum(m_least) > room;
    shrink(room);
    std::vector<std::string> header;
    for (const TableColumn& column : table.columns)
        header.push_back(headerText(column));
    m_header = layOut(pdf, header, std::vector<bool>(header.size(), true));
    const std::vector<double> best = bestValues(table);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        std::vector<std::string> texts;
        std::vector<bool> isBold;
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const TableCell& cell = table.rows[r][c];
            const auto* mean = std::get_if<MeanCell>(&cell);
            const auto* number = mean ? &mean->mean : std::get_if<double>(&cell);
            texts.push_back(cellText(table, r, c));
            isBold.push_back(number && *number == best[c]);
        }
        m_rows.push_back(layOut(pdf, texts, isBold));
    }
}

void PdfTable::findWidths(const PdfDocument& pdf, const Table& table, double room)
{
    m_natural.assign(table.columns.size(), 0);
    m_least.assign(table.columns.size(), 0);
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        double widest = 0;
        for (std::size_t r = 0; r < table.rows.size(); ++r)
            widest = std::max(widest, pdf.textWidth(cellText(table, r, c), {m_size, true, false}));
        const double header = widestWord(pdf, headerText(table.columns[c]), {m_size, true, false});
        const double gap = c + 1 < table.columns.size() ? kGap : 0;
        m_natural[c] = std::max(widest, header) + gap;
        m_least[c] = m_isNumber[c] ? m_natural[c] : std::min(m_natural[c], std::max(header, kLeastText) + gap);
        // a header of one long line is fine where there is room for it
        const double whole = pdf.textWidth(headerText(table.columns[c]), {m_size, true, false}) + gap;
        m_natural[c] = std::max(m_natural[c], std::min(whole, room / static_cast<double>(table.columns.size())));
    }
}

void PdfTable::shrink(double room)
{
    m_widths = m_natural;
    const double excess = sum(m_natural) - room;
    if (excess <= 0)
        return;
    const double slack = sum(m_natural) - sum(m_least);
    const double share = slack > 0 ? std::min(1.0, excess / slack) : 0;
    for (std::size_t c = 0; c < m_widths.size(); ++c)
        m_widths[c] -= share * (m_natural[c] - m_least[c]);
}

PdfTable::Row PdfTable::layOut(const PdfDocument& pdf, const std::vector<std::string>& texts,
                               const std::vector<bool>& isBold) const
{
    Row row;
    row.isBold = isBold;
    std::size_t most = 1;
    for (std::size_t c = 0; c < texts.size(); ++c) {
        const double gap = c + 1 < texts.size() ? kGap : 0;
        row.cells.push_back(wrapPdfText(pdf, texts[c], {m_size, isBold[c], false}, m_widths[c] - gap + 0.01));
        most = std::max(most, row.cells.back().size());
    }
    row.height = static_cast<double>(most) * m_size * kLeading + kRowPadding;
    return row;
}

void PdfTable::draw(PdfDocument& pdf, const Row& row, double x, double y, std::string_view rule) const
{
    const double leading = m_size * kLeading;
    double left = x;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const PdfDocument::Font font{m_size, row.isBold[c], false};
        const double right = left + m_widths[c] - (c + 1 < row.cells.size() ? kGap : 0);
        double baseline = y + kRowPadding / 2 + m_size;
        for (const std::string& line : row.cells[c]) {
            pdf.text(m_isNumber[c] ? right - pdf.textWidth(line, font) : left, baseline, line, font, kText);
            baseline += leading;
        }
        left += m_widths[c];
    }
    pdf.line(x, y + row.height, x + sum(m_widths), y + row.height, rule, 0.5);
}

void PdfTable::drawHeader(PdfDocument& pdf, double x, double y) const { draw(pdf, m_header, x, y, kHeaderRule); }

void PdfTable::drawRow(PdfDocument& pdf, std::size_t row, double x, double y) const
{
    draw(pdf, m_rows[row], x, y, kRowRule);
}

} // namespace equipoise
