// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/figurecanvas.h"

#include <memory>

typedef struct _cairo cairo_t;

namespace equipoise {

/// A PDF in the making: pages of one size, in points, with y growing downwards. Text is text, its fonts are embedded.
/// Throws Error(Io) where memory or fonts fail.
class PdfDocument
{
public:
    struct Font
    {
        double size = 9.5; ///< points
        bool isBold = false;
        bool isMono = false;
    };

    PdfDocument(double width, double height, const std::string& title);
    ~PdfDocument();
    PdfDocument(const PdfDocument&) = delete;
    PdfDocument& operator=(const PdfDocument&) = delete;

    double width() const { return m_width; }
    double height() const { return m_height; }

    /// Ends the page; the next drawing begins another.
    void endPage();
    /// An entry of the outline that leads to a place of the page under way.
    void addOutline(const std::string& title, double y);
    /// The whole file; nothing can be drawn afterwards.
    std::string finish();

    double textWidth(std::string_view text, const Font& font) const;
    /// At its baseline.
    void text(double x, double y, std::string_view text, const Font& font, std::string_view colour);
    void fillRectangle(double x, double y, double width, double height, std::string_view colour);
    void line(double x1, double y1, double x2, double y2, std::string_view colour, double width);
    cairo_t* context() const;

private:
    struct Cairo;

    double m_width;
    double m_height;
    int m_page = 1;
    std::string m_bytes;
    std::unique_ptr<Cairo> m_cairo;
};

/// Draws figures onto a cairo context, at whose origin the figure's stands.
class CairoCanvas : public FigureCanvas
{
public:
    explicit CairoCanvas(cairo_t* context);

    using FigureCanvas::line;
    void text(double x, double y, std::string_view text, double size, Anchor anchor, Ink ink, bool isBold = false,
              double degrees = 0) override;
    void line(double x1, double y1, double x2, double y2, Ink ink, double width) override;
    void rectangle(double x, double y, double width, double height, std::string_view colour, double opacity) override;
    void polyline(const Points& points, std::string_view colour, double width, std::string_view dashes) override;
    void polygon(const Points& points, std::string_view colour, double opacity) override;
    void circle(double x, double y, double radius, std::string_view colour) override;

private:
    cairo_t* m_context;
};

} // namespace equipoise
