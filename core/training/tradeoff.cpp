// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/tradeoff.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace equipoise {

namespace {

constexpr double kMargin = 0.1;

/// +1 where small is better, else −1: brings a metric into the Pareto functions' sense and back.
double senseOf(const std::string& metric)
{
    const MetricDescription* description = describeMetric(metric);
    return !description || description->smallerIsBetter ? 1 : -1;
}

struct Gathered
{
    TradeOffPoint point;
    std::vector<double> x;
    std::vector<double> y;
};

std::vector<Gathered> gather(std::span<const SweepPoint> points, const std::string& xMetric, const std::string& yMetric)
{
    std::vector<Gathered> groups;
    for (const SweepPoint& point : points) {
        const auto x = point.values.find(xMetric);
        const auto y = point.values.find(yMetric);
        if (x == point.values.end() || y == point.values.end())
            continue;
        auto at = std::find_if(groups.begin(), groups.end(),
                               [&](const Gathered& g) { return g.point.coordinates == point.coordinates; });
        if (at == groups.end())
            at = groups.insert(groups.end(), Gathered{{point.coordinates, {}, {}, {}}, {}, {}});
        at->x.push_back(x->second);
        at->y.push_back(y->second);
        at->point.runs.push_back(point.run);
    }
    return groups;
}

[[noreturn]] void refuseMetrics(std::span<const SweepPoint> points, const std::string& x, const std::string& y)
{
    std::set<std::string> known;
    for (const SweepPoint& point : points)
        for (const auto& [key, value] : point.values)
            if (key.find('[') == std::string::npos)
                known.insert(key);
    throw Error(ErrorKind::Usage, fmt::format("no run has both metrics '{}' and '{}'", x, y))
        .hint(known.empty() ? "No run has any metric yet" : fmt::format("Known: {}", fmt::join(known, ", ")));
}

/// In the sense of the Pareto functions.
Point2 outside(std::span<const Point2> points)
{
    Point2 low = points.front();
    Point2 high = points.front();
    for (const Point2& p : points) {
        low = {std::min(low.x, p.x), std::min(low.y, p.y)};
        high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
    return {high.x + kMargin * (high.x - low.x), high.y + kMargin * (high.y - low.y)};
}

} // namespace

TradeOff tradeOff(std::span<const SweepPoint> points, const std::string& xMetric, const std::string& yMetric,
                  std::optional<Point2> reference)
{
    const double xSense = senseOf(xMetric);
    const double ySense = senseOf(yMetric);
    TradeOff result{xMetric, yMetric, {}, {}, {}, {}, 0};
    std::vector<Point2> plane;
    for (Gathered& group : gather(points, xMetric, yMetric)) {
        group.point.x = tInterval(group.x);
        group.point.y = tInterval(group.y);
        plane.push_back({xSense * group.point.x.mean, ySense * group.point.y.mean});
        result.points.push_back(std::move(group.point));
    }
    if (plane.empty())
        refuseMetrics(points, xMetric, yMetric);
    const Point2 bound = reference ? Point2{xSense * reference->x, ySense * reference->y} : outside(plane);
    result.front = paretoFront(plane);
    result.knee = knee(plane);
    result.hypervolume = hypervolume(plane, bound);
    result.reference = {xSense * bound.x, ySense * bound.y};
    return result;
}

} // namespace equipoise
