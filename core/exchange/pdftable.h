// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pdfdocument.h"
#include "core/exchange/table.h"

namespace equipoise {

/// A table laid out for a width in points: numbers keep to one line, texts are broken where there is no room, and the
/// type gets smaller where that is not enough.
class PdfTable
{
public:
    PdfTable(const PdfDocument& pdf, const Table& table, double room);

    /// Even the smallest type does not get all columns of numbers into the room.
    bool isTooWide() const { return m_isTooWide; }
    double headerHeight() const { return m_header.height; }
    double rowHeight(std::size_t row) const { return m_rows[row].height; }
    void drawHeader(PdfDocument& pdf, double x, double y) const;
    void drawRow(PdfDocument& pdf, std::size_t row, double x, double y) const;

private:
    struct Row
    {
        std::vector<std::vector<std::string>> cells; ///< lines of each
        std::vector<bool> isBold;
        double height = 0;
    };

    void findWidths(const PdfDocument& pdf, const Table& table, double room);
    void shrink(double room);
    Row layOut(const PdfDocument& pdf, const std::vector<std::string>& texts, const std::vector<bool>& isBold) const;
    void draw(PdfDocument& pdf, const Row& row, double x, double y, std::string_view rule) const;

    double m_size = 8;
    bool m_isTooWide = false;
    std::vector<double> m_natural; ///< widths with every cell on one line, the header broken
    std::vector<double> m_least;   ///< widths below which a column does not go
    std::vector<double> m_widths;
    std::vector<bool> m_isNumber;
    Row m_header;
    std::vector<Row> m_rows;
};

/// Breaks at spaces and, where a word alone is too wide, inside it. At least one line.
std::vector<std::string> wrapPdfText(const PdfDocument& pdf, const std::string& text, const PdfDocument::Font& font,
                                     double width);

} // namespace equipoise
