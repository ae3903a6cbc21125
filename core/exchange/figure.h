// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <vector>

namespace equipoise {

enum class SeriesStyle {
    Line,   ///< with a marker at each point where there are few
    Points, ///< markers only
    Area,   ///< steps filled down to zero: histograms; x are the centres of bins of equal width
    Bars    ///< x are positions 0, 1, … of the axis' categories; several series stand side by side
};

/// One set of data of a figure. A value that is not finite leaves a gap.
struct FigureSeries
{
    std::string name; ///< in the legend; empty: not there
    std::vector<double> x;
    std::vector<double> y;
    /// Ends of intervals, same length as y or empty: a band around a line, whiskers on points and bars.
    std::vector<double> low{};
    std::vector<double> high{};
    std::vector<double> xLow{}; ///< whiskers along x, for points
    std::vector<double> xHigh{};
    std::vector<std::string> labels{}; ///< beside the points, where there is room
    SeriesStyle style = SeriesStyle::Line;
    std::optional<int> colour{}; ///< into kSeriesColours or kNeutralColour; none: the series' place in the figure
    bool isDashed = false;       ///< always; otherwise dashes follow the place in the figure
    bool hasMarkers = true;
};

struct FigureAxis
{
    std::string title; ///< with the unit, and "↓" or "↑" for the better direction
    std::optional<double> minimum{};
    std::optional<double> maximum{};
    std::vector<std::string> categories{}; ///< for bars: names at 0, 1, …
    bool isInteger = false;                ///< marks at whole numbers only, as for epochs
};

/// A chart as data. Rendered by figureSvg().
struct Figure
{
    std::string title; ///< empty: none
    FigureAxis x;
    FigureAxis y;
    std::vector<FigureSeries> series;
    std::string emptyText = "no values"; ///< stands in the figure where there is nothing to draw
    double width = 520;
    double height = 330;
};

} // namespace equipoise
