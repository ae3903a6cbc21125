// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/figuredrawing.h"
#include "core/exchange/pdfdocument.h"
#include "core/exchange/pdftable.h"
#include "core/exchange/report.h"
#include "core/exchange/reporttables.h"

#include <cairo.h>
#include <fmt/format.h>

#include <algorithm>

namespace equipoise {

namespace {

constexpr double kPageWidth = 595.28; ///< A4, points
constexpr double kPageHeight = 841.89;
constexpr double kMargin = 54;
constexpr double kRoom = kPageWidth - 2 * kMargin;
constexpr double kBottom = kPageHeight - kMargin - 12;
constexpr double kFigureScale = 0.66; ///< points per pixel of a figure: type of 8 points
constexpr double kFigureGap = 14;
constexpr std::size_t kMostHalfWidthBars = 8;
constexpr std::string_view kText = "#1c212b";
constexpr std::string_view kMuted = "#5b6475";
constexpr std::string_view kLine = "#d3d7df";
constexpr std::string_view kSunken = "#f4f5f8";
constexpr std::string_view kWarning = "#935a00";
constexpr std::string_view kWarningFill = "#fff4dd";

/// Lays a report out on pages, from the top down. Knows how many pages there will be from having done it once before.
class Layout
{
public:
    Layout(const Report& report, int pages)
        : m_report(report)
        , m_pdf(kPageWidth, kPageHeight, report.title)
        , m_pages(pages)
    {}

    std::string write()
    {
        paragraph(m_report.title, {18, true, false}, 23, kText, kMargin, kRoom);
        if (!m_report.subtitle.empty())
            paragraph(m_report.subtitle, {10, false, false}, 14, kMuted, kMargin, kRoom);
        for (const ReportSection& section : m_report.sections) {
            heading(section.title);
            for (const ReportBlock& block : section.blocks)
                std::visit([&](const auto& b) { write(b); }, block);
        }
        if (!m_report.footer.empty()) {
            m_y += 10;
            paragraph(m_report.footer, {8, false, false}, 11, kMuted, kMargin, kRoom);
        }
        endPage();
        return m_pdf.finish();
    }
    int pageCount() const { return m_page - 1; }

private:
    /// Begins another page unless so many points are left.
    void need(double height)
    {
        if (m_y + height > kBottom && m_y > kMargin)
            endPage();
    }

    void endPage()
    {
        const PdfDocument::Font font{8, false, false};
        const std::string number = m_pages > 0 ? fmt::format("{} / {}", m_page, m_pages) : std::to_string(m_page);
        m_pdf.text(kPageWidth - kMargin - m_pdf.textWidth(number, font), kPageHeight - 34, number, font, kMuted);
        const auto title = wrapped(m_report.title, font, kRoom - 80);
        m_pdf.text(kMargin, kPageHeight - 34, title.size() > 1 ? title.front() + " …" : title.front(), font, kMuted);
        m_pdf.endPage();
        ++m_page;
        m_y = kMargin;
    }

    std::vector<std::string> wrapped(const std::string& text, const PdfDocument::Font& font, double width) const
    {
        return wrapPdfText(m_pdf, text, font, width);
    }

    void paragraph(const std::string& text, const PdfDocument::Font& font, double leading, std::string_view colour,
                   double x, double width)
    {
        for (const std::string& line : wrapped(text, font, width)) {
            need(leading);
            m_y += leading;
            m_pdf.text(x, m_y - leading * 0.28, line, font, colour);
        }
    }

    void heading(const std::string& title)
    {
        m_y += 18;
        need(90); // not alone at the foot of a page
        m_pdf.addOutline(title, m_y);
        paragraph(title, {13, true, false}, 17, kText, kMargin, kRoom);
        m_pdf.line(kMargin, m_y + 1, kMargin + kRoom, m_y + 1, kLine, 0.75);
        m_y += 6;
    }

    void write(const ReportText& block)
    {
        m_y += 3;
        paragraph(block.text, {9.5, false, false}, 13, kText, kMargin, kRoom);
        m_y += 3;
    }

    void write(const ReportWarning& block)
    {
        boxed(wrapped(block.text, {9.5, false, false}, kRoom - 22), {9.5, false, false}, 13, kWarningFill, kWarning);
    }

    void write(const ReportCommand& block)
    {
        const PdfDocument::Font font{7.8, false, true};
        std::vector<std::string> lines;
        std::size_t begin = 0;
        while (begin < block.text.size()) {
            const std::size_t end = std::min(block.text.find('\n', begin), block.text.size());
            for (std::string& line : wrapped(block.text.substr(begin, end - begin), font, kRoom - 22))
                lines.push_back(std::move(line));
            begin = end + 1;
        }
        boxed(lines, font, 11, kSunken, kLine);
    }

    /// Lines on a ground with a bar at the left, over as many pages as they need.
    void boxed(const std::vector<std::string>& lines, const PdfDocument::Font& font, double leading,
               std::string_view ground, std::string_view bar)
    {
        m_y += 4;
        for (std::size_t i = 0; i < lines.size();) {
            need(leading + 10);
            const auto room = static_cast<std::size_t>(std::max(1.0, (kBottom - m_y - 10) / leading));
            const std::size_t end = std::min(lines.size(), i + room);
            const double height = static_cast<double>(end - i) * leading + 10;
            m_pdf.fillRectangle(kMargin, m_y, kRoom, height, ground);
            m_pdf.fillRectangle(kMargin, m_y, 3, height, bar);
            double y = m_y + 5;
            for (; i < end; ++i) {
                y += leading;
                m_pdf.text(kMargin + 12, y - leading * 0.28, lines[i], font, kText);
            }
            m_y += height;
        }
        m_y += 6;
    }

    void write(const Table& table)
    {
        if (table.columns.empty())
            return;
        const PdfTable layout(m_pdf, table, kRoom);
        if (layout.isTooWide() && table.columns.size() > 2) {
            for (const Table& part : columnBlocks(table, table.columns.size() / 2 + 1))
                write(part);
            return;
        }
        m_y += 6;
        if (!table.caption.empty()) {
            need(layout.headerHeight() + 40);
            paragraph(table.caption, {9, true, false}, 13, kText, kMargin, kRoom);
        }
        need(layout.headerHeight() + (table.rows.empty() ? 0 : layout.rowHeight(0)));
        layout.drawHeader(m_pdf, kMargin, m_y);
        m_y += layout.headerHeight();
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            if (m_y + layout.rowHeight(row) > kBottom) {
                endPage();
                layout.drawHeader(m_pdf, kMargin, m_y);
                m_y += layout.headerHeight();
            }
            layout.drawRow(m_pdf, row, kMargin, m_y);
            m_y += layout.rowHeight(row);
        }
        m_y += 8;
    }

    void write(const ReportFigures& block)
    {
        m_y += 6;
        const double half = (kRoom - kFigureGap) / 2;
        for (std::size_t i = 0; i < block.figures.size();) {
            const bool isPair =
                i + 1 < block.figures.size() && isNarrow(block.figures[i]) && isNarrow(block.figures[i + 1]);
            const double width = isPair ? half : isNarrow(block.figures[i]) ? kRoom * 0.72 : kRoom;
            const double height = isPair ? half * 0.72 : width * 0.55;
            need(height);
            draw(block.figures[i++], kMargin, width, height);
            if (isPair)
                draw(block.figures[i++], kMargin + half + kFigureGap, width, height);
            m_y += height + 8;
        }
        if (!block.caption.empty())
            paragraph(block.caption, {8.5, false, false}, 12, kMuted, kMargin, kRoom);
        m_y += 4;
    }

    static bool isNarrow(const Figure& figure) { return figure.x.categories.size() <= kMostHalfWidthBars; }

    void draw(Figure figure, double x, double width, double height)
    {
        figure.width = width / kFigureScale;
        figure.height = height / kFigureScale;
        cairo_t* context = m_pdf.context();
        cairo_save(context);
        cairo_translate(context, x, m_y);
        cairo_scale(context, kFigureScale, kFigureScale);
        CairoCanvas canvas(context);
        drawFigure(canvas, figure);
        cairo_restore(context);
    }

    const Report& m_report;
    PdfDocument m_pdf;
    int m_pages;
    int m_page = 1;
    double m_y = kMargin;
};

} // namespace

std::string reportPdf(const Report& report)
{
    Layout counted(report, 0);
    counted.write();
    return Layout(report, counted.pageCount()).write();
}

std::string figurePdf(const Figure& figure)
{
    constexpr double kPointsPerPixel = 0.75;
    PdfDocument pdf(figure.width * kPointsPerPixel, figure.height * kPointsPerPixel, figure.title);
    cairo_scale(pdf.context(), kPointsPerPixel, kPointsPerPixel);
    CairoCanvas canvas(pdf.context());
    drawFigure(canvas, figure);
    pdf.endPage();
    return pdf.finish();
}

} // namespace equipoise
