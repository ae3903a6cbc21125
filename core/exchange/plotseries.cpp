// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/palette.h"
#include "core/exchange/plotarea.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace equipoise {

namespace {

constexpr std::array<std::string_view, 6> kDashes{"", "7 4", "2 3", "9 3 2 3", "4 2", "12 4"};
constexpr std::string_view kNeutral = "#7a8496"; ///< readable on white and on near-black
constexpr std::size_t kMostMarkers = 40;
constexpr double kLabelSize = 11;

using Points = FigureCanvas::Points;

bool isPoint(const FigureSeries& s, std::size_t i)
{
    return i < s.x.size() && i < s.y.size() && std::isfinite(s.x[i]) && std::isfinite(s.y[i]);
}

bool hasInterval(const std::vector<double>& low, const std::vector<double>& high, std::size_t i)
{
    return i < low.size() && i < high.size() && std::isfinite(low[i]) && std::isfinite(high[i]);
}

/// Calls f(begin, end) for each stretch of indices where `inside` holds.
template<typename Inside, typename F>
void forStretches(std::size_t n, const Inside& inside, const F& f)
{
    for (std::size_t begin = 0; begin < n; ++begin) {
        if (!inside(begin))
            continue;
        std::size_t end = begin + 1;
        while (end < n && inside(end))
            ++end;
        f(begin, end);
        begin = end;
    }
}

void drawBand(FigureCanvas& canvas, const FigureSeries& s, const PlotArea& area, const SeriesLook& look)
{
    const auto inside = [&](std::size_t i) { return isPoint(s, i) && hasInterval(s.low, s.high, i); };
    forStretches(s.x.size(), inside, [&](std::size_t begin, std::size_t end) {
        Points outline;
        for (std::size_t i = begin; i < end; ++i)
            outline.emplace_back(area.px(s.x[i]), area.py(s.high[i]));
        for (std::size_t i = end; i-- > begin;)
            outline.emplace_back(area.px(s.x[i]), area.py(s.low[i]));
        canvas.polygon(outline, look.colour, 0.18);
    });
}

void drawLine(FigureCanvas& canvas, const FigureSeries& s, const PlotArea& area, const SeriesLook& look)
{
    const bool showMarkers = s.hasMarkers && s.x.size() <= kMostMarkers;
    forStretches(
        s.x.size(), [&](std::size_t i) { return isPoint(s, i); },
        [&](std::size_t begin, std::size_t end) {
            Points points;
            for (std::size_t i = begin; i < end; ++i)
                points.emplace_back(area.px(s.x[i]), area.py(s.y[i]));
            if (points.size() > 1)
                canvas.polyline(points, look.colour, 2, look.dashes);
            // a point between two gaps has no line to be seen by
            if (showMarkers || points.size() == 1)
                for (const auto& [x, y] : points)
                    canvas.marker(x, y, look.marker, look.colour);
        });
}

void drawWhiskers(FigureCanvas& canvas, const FigureSeries& s, const PlotArea& area, const SeriesLook& look,
                  double shift)
{
    constexpr double kCap = 3;
    for (std::size_t i = 0; i < s.y.size(); ++i) {
        if (!isPoint(s, i))
            continue;
        const double x = area.px(s.x[i]) + shift;
        const double y = area.py(s.y[i]);
        if (hasInterval(s.low, s.high, i)) {
            const double low = area.py(s.low[i]);
            const double high = area.py(s.high[i]);
            canvas.line(x, low, x, high, look.colour, 1.25);
            canvas.line(x - kCap, low, x + kCap, low, look.colour, 1.25);
            canvas.line(x - kCap, high, x + kCap, high, look.colour, 1.25);
        }
        if (hasInterval(s.xLow, s.xHigh, i)) {
            const double low = area.px(s.xLow[i]);
            const double high = area.px(s.xHigh[i]);
            canvas.line(low, y, high, y, look.colour, 1.25);
            canvas.line(low, y - kCap, low, y + kCap, look.colour, 1.25);
            canvas.line(high, y - kCap, high, y + kCap, look.colour, 1.25);
        }
    }
}

void drawArea(FigureCanvas& canvas, const FigureSeries& s, const PlotArea& area, const SeriesLook& look)
{
    if (s.x.empty())
        return;
    const double width = s.x.size() > 1 ? s.x[1] - s.x[0] : (area.x.maximum - area.x.minimum) / 10;
    forStretches(
        s.x.size(), [&](std::size_t i) { return isPoint(s, i); },
        [&](std::size_t begin, std::size_t end) {
            Points top{{area.px(s.x[begin] - width / 2), area.py(0)}};
            for (std::size_t i = begin; i < end; ++i) {
                top.emplace_back(area.px(s.x[i] - width / 2), area.py(s.y[i]));
                top.emplace_back(area.px(s.x[i] + width / 2), area.py(s.y[i]));
            }
            top.emplace_back(area.px(s.x[end - 1] + width / 2), area.py(0));
            canvas.polygon(top, look.colour, 0.28);
            canvas.polyline(top, look.colour, 1, "");
        });
}

void drawBars(FigureCanvas& canvas, const Figure& figure, std::size_t place, std::size_t group, std::size_t groups,
              const PlotArea& area)
{
    const FigureSeries& s = figure.series[place];
    const SeriesLook look = lookOf(s, place);
    const double slot = std::abs(area.px(1) - area.px(0));
    const double width = std::min(56.0, slot * 0.72 / static_cast<double>(groups));
    const double shift = (static_cast<double>(group) - static_cast<double>(groups - 1) / 2) * width;
    for (std::size_t i = 0; i < s.y.size(); ++i) {
        if (!isPoint(s, i))
            continue;
        const double x = area.px(s.x[i]) + shift;
        const double y = area.py(s.y[i]);
        const double zero = area.py(0);
        canvas.rectangle(x - width / 2 + 0.5, std::min(y, zero), width - 1, std::abs(zero - y), look.colour, 0.9);
        if (i < s.labels.size()) {
            const double above = hasInterval(s.low, s.high, i) ? area.py(s.high[i]) : std::min(y, zero);
            canvas.text(x, above - 5, s.labels[i], kLabelSize, Anchor::Middle, Ink::Muted);
        }
    }
    // in the text's grey, since the bar has the series' colour
    SeriesLook whisker = look;
    whisker.colour = kNeutral;
    drawWhiskers(canvas, s, area, whisker, shift);
}

/// Number of series that share the room of a category; 1 where no two stand at the same.
std::size_t barsSideBySide(const Figure& figure)
{
    std::size_t series = 0;
    bool isShared = false;
    std::vector<double> positions;
    for (const FigureSeries& s : figure.series) {
        if (s.style != SeriesStyle::Bars)
            continue;
        ++series;
        for (const double x : s.x)
            isShared = isShared || std::find(positions.begin(), positions.end(), x) != positions.end();
        positions.insert(positions.end(), s.x.begin(), s.x.end());
    }
    return isShared ? series : 1;
}

struct Box
{
    double left;
    double top;
    double right;
    double bottom;

    bool overlaps(const Box& b) const { return left < b.right && b.left < right && top < b.bottom && b.top < bottom; }
};

/// What markers and whiskers cover.
std::vector<Box> pointBoxes(const Figure& figure, const PlotArea& area)
{
    std::vector<Box> boxes;
    for (const FigureSeries& s : figure.series) {
        if (s.style == SeriesStyle::Bars || s.style == SeriesStyle::Area)
            continue;
        for (std::size_t i = 0; i < s.x.size(); ++i) {
            if (!isPoint(s, i))
                continue;
            const double x = area.px(s.x[i]);
            const double y = area.py(s.y[i]);
            boxes.push_back({x - 4, y - 4, x + 4, y + 4});
            if (s.style == SeriesStyle::Points && hasInterval(s.low, s.high, i))
                boxes.push_back({x - 3, area.py(s.high[i]), x + 3, area.py(s.low[i])});
            if (hasInterval(s.xLow, s.xHigh, i))
                boxes.push_back({area.px(s.xLow[i]), y - 3, area.px(s.xHigh[i]), y + 3});
        }
    }
    return boxes;
}

/// Puts labels at points where there is room; a label without any is left out.
void drawLabels(FigureCanvas& canvas, const Figure& figure, const PlotArea& area)
{
    std::vector<Box> taken = pointBoxes(figure, area);
    for (const FigureSeries& s : figure.series) {
        if (s.style == SeriesStyle::Bars)
            continue;
        for (std::size_t i = 0; i < s.labels.size(); ++i) {
            if (!isPoint(s, i) || s.labels[i].empty())
                continue;
            const double x = area.px(s.x[i]);
            const double y = area.py(s.y[i]);
            const double w = textWidth(s.labels[i], kLabelSize);
            const std::array<std::pair<double, double>, 8> corners{{{x + 7, y - 6},
                                                                    {x - 7 - w, y - 6},
                                                                    {x - w / 2, y - 19},
                                                                    {x - w / 2, y + 7},
                                                                    {x + 6, y - 18},
                                                                    {x + 6, y + 6},
                                                                    {x - 6 - w, y - 18},
                                                                    {x - 6 - w, y + 6}}};
            for (const auto& [left, top] : corners) {
                const Box box{left, top, left + w, top + 12};
                const bool isInside = left >= area.left + 1 && left + w <= area.right + 12 && top >= area.top - 6 &&
                                      box.bottom <= area.bottom - 1;
                if (!isInside || std::any_of(taken.begin(), taken.end(), [&](const Box& b) { return b.overlaps(box); }))
                    continue;
                canvas.text(left, top + 10, s.labels[i], kLabelSize, Anchor::Start, Ink::Muted);
                taken.push_back(box);
                break;
            }
        }
    }
}

} // namespace

SeriesLook lookOf(const FigureSeries& series, std::size_t place)
{
    SeriesLook look;
    const auto colours = kSeriesColours.size();
    const int colour = series.colour.value_or(static_cast<int>(place % colours));
    look.colour = colour == kNeutralColour ? kNeutral : kSeriesColours.at(static_cast<std::size_t>(colour) % colours);
    look.dashes = series.isDashed ? kDashes[1] : series.colour ? "" : kDashes.at(place % kDashes.size());
    look.marker = static_cast<int>(place % 6);
    return look;
}

void drawSeries(FigureCanvas& canvas, const Figure& figure, const PlotArea& area)
{
    const auto forStyle = [&](SeriesStyle style, const auto& f) {
        std::size_t group = 0;
        for (std::size_t i = 0; i < figure.series.size(); ++i)
            if (figure.series[i].style == style)
                f(i, group++);
    };
    const std::size_t sideBySide = barsSideBySide(figure);
    forStyle(SeriesStyle::Area, [&](std::size_t i, std::size_t) {
        drawArea(canvas, figure.series[i], area, lookOf(figure.series[i], i));
    });
    forStyle(SeriesStyle::Bars, [&](std::size_t i, std::size_t group) {
        drawBars(canvas, figure, i, sideBySide > 1 ? group : 0, sideBySide, area);
    });
    forStyle(SeriesStyle::Line, [&](std::size_t i, std::size_t) {
        drawBand(canvas, figure.series[i], area, lookOf(figure.series[i], i));
    });
    forStyle(SeriesStyle::Line, [&](std::size_t i, std::size_t) {
        drawLine(canvas, figure.series[i], area, lookOf(figure.series[i], i));
    });
    forStyle(SeriesStyle::Points, [&](std::size_t i, std::size_t) {
        const FigureSeries& s = figure.series[i];
        const SeriesLook look = lookOf(s, i);
        drawWhiskers(canvas, s, area, look, 0);
        for (std::size_t k = 0; k < s.x.size(); ++k)
            if (isPoint(s, k))
                canvas.marker(area.px(s.x[k]), area.py(s.y[k]), look.marker, look.colour, 4.5);
    });
    drawLabels(canvas, figure, area);
}

void drawLegendSign(FigureCanvas& canvas, const FigureSeries& series, std::size_t place, double x, double y)
{
    const SeriesLook look = lookOf(series, place);
    switch (series.style) {
    case SeriesStyle::Line:
        canvas.polyline({{x, y}, {x + 26, y}}, look.colour, 2, look.dashes);
        if (series.hasMarkers && series.x.size() <= kMostMarkers)
            canvas.marker(x + 13, y, look.marker, look.colour);
        break;
    case SeriesStyle::Points:
        canvas.marker(x + 13, y, look.marker, look.colour, 4.5);
        break;
    case SeriesStyle::Area:
        canvas.rectangle(x + 4, y - 5, 18, 10, look.colour, 0.28);
        canvas.polyline({{x + 4, y + 5}, {x + 4, y - 5}, {x + 22, y - 5}, {x + 22, y + 5}}, look.colour, 1.25, "");
        break;
    case SeriesStyle::Bars:
        canvas.rectangle(x + 6, y - 5, 14, 10, look.colour, 0.9);
        break;
    }
}

} // namespace equipoise
