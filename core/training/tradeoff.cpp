// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/tradeoff.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/evaluation/metrictable.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace equipoise {

namespace {

constexpr double kMargin = 0.1;

/// +1 where small is better, else −1: brings a metric into the Pareto functions' sense and back.
double senseOf(const std::string& metric) { return isSmallerBetter(metric) ? 1 : -1; }

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

using Coordinates = std::vector<std::pair<std::string, std::string>>;

/// The other coordinates, and the value of the parameter.
std::pair<Coordinates, std::string> without(const Coordinates& coordinates, const std::string& parameter)
{
    std::pair<Coordinates, std::string> parts;
    for (const auto& [name, value] : coordinates)
        if (name == parameter)
            parts.second = value;
        else
            parts.first.emplace_back(name, value);
    return parts;
}

/// With its values in ascending order.
ParameterLine sorted(const ParameterLine& line)
{
    std::vector<double> positions;
    for (const std::string& text : line.values)
        positions.push_back(parseNumber(text).value_or(std::nan("")));
    const bool areNumbers =
        std::all_of(positions.begin(), positions.end(), [](double position) { return std::isfinite(position); });
    std::vector<std::size_t> order(positions.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (areNumbers)
        std::sort(order.begin(), order.end(),
                  [&](std::size_t a, std::size_t b) { return positions[a] < positions[b]; });
    ParameterLine sorted{line.others, {}, {}, {}};
    for (const std::size_t i : order) {
        sorted.positions.push_back(areNumbers ? positions[i] : static_cast<double>(sorted.values.size()));
        sorted.values.push_back(line.values[i]);
        sorted.points.push_back(line.points[i]);
    }
    return sorted;
}

} // namespace

std::vector<SweepPoint> withMetrics(std::span<const SweepPoint> points, std::span<const std::string> metrics)
{
    std::vector<SweepPoint> selected;
    for (const SweepPoint& point : points) {
        SweepPoint& copy = selected.emplace_back(SweepPoint{point.coordinates, point.seed, point.run, {}});
        for (const std::string& metric : metrics)
            if (const auto at = point.values.find(metric); at != point.values.end())
                copy.values.insert(*at);
    }
    return selected;
}

std::vector<std::string> variedParameters(std::span<const SweepPoint> points)
{
    std::vector<std::string> names;
    for (const SweepPoint& point : points)
        for (const auto& [name, value] : point.coordinates)
            if (std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(name);
    return names;
}

std::vector<ParameterLine> parameterLines(std::span<const SweepPoint> points, const std::string& parameter)
{
    std::vector<ParameterLine> lines;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto [others, text] = without(points[i].coordinates, parameter);
        if (text.empty())
            continue;
        auto line = std::find_if(lines.begin(), lines.end(),
                                 [&, &wanted = others](const ParameterLine& l) { return l.others == wanted; });
        if (line == lines.end())
            line = lines.insert(lines.end(), ParameterLine{others, {}, {}, {}});
        const auto value = std::find(line->values.begin(), line->values.end(), text);
        const auto at = static_cast<std::size_t>(value - line->values.begin());
        if (value == line->values.end()) {
            line->values.push_back(text);
            line->points.emplace_back();
        }
        line->points[at].push_back(i);
    }
    std::transform(lines.begin(), lines.end(), lines.begin(), sorted);
    return lines;
}

std::vector<ParameterCurve> parameterCurves(std::span<const SweepPoint> points, const std::string& parameter,
                                            const std::string& metric)
{
    std::vector<SweepPoint> measured;
    std::copy_if(points.begin(), points.end(), std::back_inserter(measured),
                 [&](const SweepPoint& point) { return point.values.contains(metric); });
    std::vector<ParameterCurve> curves;
    for (ParameterLine& line : parameterLines(measured, parameter)) {
        ParameterCurve& curve = curves.emplace_back(
            ParameterCurve{std::move(line.others), std::move(line.values), std::move(line.positions), {}});
        for (const std::vector<std::size_t>& seeds : line.points)
            curve.metric.push_back(valueOverSeeds(measured, seeds, metric));
    }
    return curves;
}

Interval valueOverSeeds(std::span<const SweepPoint> points, std::span<const std::size_t> seeds,
                        const std::string& metric)
{
    std::vector<double> values;
    for (const std::size_t i : seeds)
        if (const auto measured = points[i].values.find(metric); measured != points[i].values.end())
            values.push_back(measured->second);
    return values.empty() ? Interval{} : tInterval(values);
}

std::vector<std::string> metricKeys(std::span<const SweepPoint> points)
{
    std::set<std::string> known;
    for (const SweepPoint& point : points)
        for (const auto& [key, value] : point.values)
            known.insert(key);
    std::vector<std::string> keys;
    for (const bool ofGroups : {false, true})
        for (const MetricDescription& metric : metricTable())
            for (const std::string& key : known)
                if (metricName(key) == metric.name && (key.find('[') != std::string::npos) == ofGroups)
                    keys.push_back(key);
    return keys;
}

bool haveBoth(std::span<const SweepPoint> points, const std::string& xMetric, const std::string& yMetric)
{
    return std::any_of(points.begin(), points.end(), [&](const SweepPoint& point) {
        return point.values.contains(xMetric) && point.values.contains(yMetric);
    });
}

Point2 commonReference(std::span<const std::vector<SweepPoint>> sweeps, const std::string& xMetric,
                       const std::string& yMetric)
{
    const double xSense = senseOf(xMetric);
    const double ySense = senseOf(yMetric);
    std::vector<Point2> plane;
    for (const std::vector<SweepPoint>& points : sweeps)
        for (Gathered& group : gather(points, xMetric, yMetric))
            plane.push_back({xSense * tInterval(group.x).mean, ySense * tInterval(group.y).mean});
    if (plane.empty())
        throw Error(ErrorKind::Usage, fmt::format("no run has both metrics '{}' and '{}'", xMetric, yMetric));
    const Point2 bound = outside(plane);
    return {xSense * bound.x, ySense * bound.y};
}

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
