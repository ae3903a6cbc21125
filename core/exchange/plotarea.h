// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/figure.h"
#include "core/exchange/figurecanvas.h"
#include "core/exchange/ticks.h"

namespace equipoise {

/// The rectangle of a figure that holds the data, and the way from values to pixels.
struct PlotArea
{
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    Ticks x;
    Ticks y;

    double px(double value) const { return left + (value - x.minimum) / (x.maximum - x.minimum) * (right - left); }
    double py(double value) const { return bottom - (value - y.minimum) / (y.maximum - y.minimum) * (bottom - top); }
};

/// Colour, dashes and marker of the series at a place in a figure.
struct SeriesLook
{
    std::string_view colour;
    std::string_view dashes;
    int marker = 0;
};
SeriesLook lookOf(const FigureSeries& series, std::size_t place);

/// Draws all series, those behind first.
void drawSeries(FigureCanvas& canvas, const Figure& figure, const PlotArea& area);
/// The sign of one series in the legend, in a box 26 wide around the middle height y.
void drawLegendSign(FigureCanvas& canvas, const FigureSeries& series, std::size_t place, double x, double y);

} // namespace equipoise
