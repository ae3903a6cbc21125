// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/figurecanvas.h"

namespace equipoise {

/// Colours of ink as style rules for a page that shows figures inline, light and dark.
std::string_view inkStyles();

/// Collects SVG elements. Colours stand in attributes, so that a figure alone is right in any viewer.
class SvgCanvas : public FigureCanvas
{
public:
    using FigureCanvas::line;
    void text(double x, double y, std::string_view text, double size, Anchor anchor, Ink ink, bool isBold = false,
              double degrees = 0) override;
    void line(double x1, double y1, double x2, double y2, Ink ink, double width) override;
    void rectangle(double x, double y, double width, double height, std::string_view colour, double opacity) override;
    void polyline(const Points& points, std::string_view colour, double width, std::string_view dashes) override;
    void polygon(const Points& points, std::string_view colour, double opacity) override;
    void circle(double x, double y, double radius, std::string_view colour) override;

    const std::string& elements() const { return m_elements; }

private:
    std::string m_elements;
};

} // namespace equipoise
