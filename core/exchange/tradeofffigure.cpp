// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/evaluation/metrictable.h"
#include "core/evaluation/pareto.h"
#include "core/evaluation/statistics.h"
#include "core/exchange/metrickey.h"
#include "core/exchange/palette.h"
#include "core/exchange/reportfigures.h"

#include <algorithm>
#include <limits>

namespace equipoise {

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

Interval intervalOf(const RunSet& set, const std::string& key)
{
    std::vector<double> values;
    for (const auto& run : set.values)
        if (const auto at = run.find(key); at != run.end())
            values.push_back(at->second);
    return tInterval(values);
}

void append(FigureSeries& series, const Interval& x, const Interval& y, const std::string& label)
{
    series.x.push_back(x.mean);
    series.y.push_back(y.mean);
    series.xLow.push_back(x.hasWidth ? x.low : kNan);
    series.xHigh.push_back(x.hasWidth ? x.high : kNan);
    series.low.push_back(y.hasWidth ? y.low : kNan);
    series.high.push_back(y.hasWidth ? y.high : kNan);
    series.labels.push_back(label);
}

FigureSeries pointsOf(const RunSet& set, const std::string& xBase, const std::string& yBase)
{
    FigureSeries series;
    series.name = set.name;
    series.style = SeriesStyle::Points;
    const std::span<const RunSet> one(&set, 1);
    for (const double beta : measuredBetas(one, xBase)) {
        const std::string suffix = "{beta=" + numberText(beta) + "}";
        const Interval x = intervalOf(set, xBase + suffix);
        const Interval y = intervalOf(set, yBase + suffix);
        if (y.n > 0)
            append(series, x, y, "β = " + numberText(beta));
    }
    if (!series.x.empty())
        return series;
    const Interval x = intervalOf(set, xBase);
    const Interval y = intervalOf(set, yBase);
    if (x.n > 0 && y.n > 0)
        append(series, x, y, "");
    return series;
}

/// Line through the points nobody beats; names the knee.
FigureSeries frontOf(std::vector<FigureSeries>& points, const std::string& xBase, const std::string& yBase)
{
    const double xSign = betterOf(xBase) == Better::Larger ? -1 : 1;
    const double ySign = betterOf(yBase) == Better::Larger ? -1 : 1;
    std::vector<Point2> plane;
    std::vector<std::pair<std::size_t, std::size_t>> origins;
    for (std::size_t s = 0; s < points.size(); ++s)
        for (std::size_t i = 0; i < points[s].x.size(); ++i) {
            plane.push_back({xSign * points[s].x[i], ySign * points[s].y[i]});
            origins.emplace_back(s, i);
        }
    FigureSeries front;
    front.name = "Pareto front";
    front.colour = kNeutralColour;
    front.isDashed = true;
    front.hasMarkers = false;
    for (const std::size_t i : paretoFront(plane)) {
        front.x.push_back(xSign * plane[i].x);
        front.y.push_back(ySign * plane[i].y);
    }
    if (const auto at = knee(plane)) {
        const auto [s, i] = origins[*at];
        std::string& label = points[s].labels[i];
        label += label.empty() ? "knee" : " (knee)";
    }
    return front;
}

} // namespace

Figure tradeOffFigure(std::span<const RunSet> sets, const std::string& xBase, const std::string& yBase)
{
    Figure figure;
    figure.title = "Accuracy against fairness";
    figure.x = {.title = directedTitle(xBase)};
    figure.y = {.title = directedTitle(yBase)};
    figure.emptyText = "No run measured both an accuracy and a minority gap.";
    for (const RunSet& set : sets)
        if (FigureSeries series = pointsOf(set, xBase, yBase); !series.x.empty())
            figure.series.push_back(std::move(series));
    FigureSeries front = frontOf(figure.series, xBase, yBase);
    // last, so that it does not change the colours of the sets; lines are drawn behind points anyway
    if (front.x.size() > 1)
        figure.series.push_back(std::move(front));
    return figure;
}

std::pair<std::string, std::string> tradeOffMetrics(std::span<const RunSet> sets)
{
    std::vector<std::string> bases;
    for (const RunSet& set : sets)
        for (const auto& run : set.values)
            for (const auto& [key, value] : run)
                if (const MetricKey parts = parseMetricKey(key); parts.isOverall())
                    bases.push_back(parts.base);
    std::sort(bases.begin(), bases.end(), comesBefore);
    const auto first = [&](std::string_view name) {
        const auto at =
            std::find_if(bases.begin(), bases.end(), [&](const auto& base) { return metricName(base) == name; });
        return at == bases.end() ? std::string() : *at;
    };
    std::string accuracy = first("rmse");
    if (accuracy.empty())
        accuracy = first("ndcg");
    return {accuracy, first("minority-gap")};
}

} // namespace equipoise
