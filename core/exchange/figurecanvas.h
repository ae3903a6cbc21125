// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace equipoise {

/// Width of a text in pixels at a font size. No font is at hand without a window, so it is reckoned from the widths of
/// a wide sans-serif (DejaVu Sans): enough room in any common one.
double textWidth(std::string_view text, double size);

/// Breaks at spaces, and inside a word only where it alone is too wide. At least one line.
std::vector<std::string> wrapText(const std::string& text, double size, double width);

enum class Anchor { Start, Middle, End };

/// Ink of things that are not data: it follows the page between light and dark.
enum class Ink { Text, Muted, Axis, Grid };

/// "#1c212b": the ink on white.
std::string_view inkColour(Ink ink);

/// What a figure is drawn on. Lengths are pixels of the figure, y grows downwards; colours are "#rrggbb".
class FigureCanvas
{
public:
    using Points = std::vector<std::pair<double, double>>;

    virtual ~FigureCanvas() = default;

    /// At its baseline; `degrees` turn it clockwise around (x, y).
    virtual void text(double x, double y, std::string_view text, double size, Anchor anchor, Ink ink,
                      bool isBold = false, double degrees = 0) = 0;
    virtual void line(double x1, double y1, double x2, double y2, Ink ink, double width) = 0;
    virtual void rectangle(double x, double y, double width, double height, std::string_view colour,
                           double opacity) = 0;
    /// `dashes`: lengths of dashes and gaps, "7 4"; empty: none.
    virtual void polyline(const Points& points, std::string_view colour, double width, std::string_view dashes) = 0;
    virtual void polygon(const Points& points, std::string_view colour, double opacity) = 0;
    virtual void circle(double x, double y, double radius, std::string_view colour) = 0;

    void line(double x1, double y1, double x2, double y2, std::string_view colour, double width);
    /// Shapes repeat after six.
    void marker(double x, double y, int shape, std::string_view colour, double radius = 3.5);
};

} // namespace equipoise
