// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/pareto.h"
#include "core/evaluation/statistics.h"
#include "core/training/sweep.h"

#include <optional>
#include <span>

namespace equipoise {

/// One setting of a sweep in the plane of two metrics, over its seeds.
struct TradeOffPoint
{
    std::vector<std::pair<std::string, std::string>> coordinates;
    Interval x; ///< metric units
    Interval y;
    std::vector<std::size_t> runs; ///< indices into the sweep's list of runs
};

/// Two metrics of a sweep against each other. Whether small or large is better comes from the table of metrics.
struct TradeOff
{
    std::string xMetric;
    std::string yMetric;
    std::vector<TradeOffPoint> points; ///< in the sweep's order
    std::vector<std::size_t> front;    ///< indices into points, by x from the best
    std::optional<std::size_t> knee;
    Point2 reference; ///< of the hypervolume, metric units
    double hypervolume = 0;
};

/// The settings of a sweep along one varied parameter, everything else of a point being the same.
struct ParameterLine
{
    std::vector<std::pair<std::string, std::string>> others; ///< the coordinates that stay the same
    std::vector<std::string> values;                         ///< of the parameter
    std::vector<double> positions; ///< ascending: the values, or 0, 1, … where one of them is no number
    std::vector<std::vector<std::size_t>> points; ///< per value: indices of the points there, one per seed
};

/// A metric along one varied parameter, everything else of a point being the same.
struct ParameterCurve
{
    std::vector<std::pair<std::string, std::string>> others; ///< the coordinates that stay the same
    std::vector<std::string> values;                         ///< of the parameter
    std::vector<double> positions; ///< ascending: the values, or 0, 1, … where one of them is no number
    std::vector<Interval> metric;  ///< over seeds, one per value
};

/// Copies of the points with only these metrics: what a figure needs of points that carry hundreds.
std::vector<SweepPoint> withMetrics(std::span<const SweepPoint> points, std::span<const std::string> metrics);

/// Names of the coordinates, in the order they were varied.
std::vector<std::string> variedParameters(std::span<const SweepPoint> points);

/// One line for each combination of the other coordinates, in the sweep's order.
std::vector<ParameterLine> parameterLines(std::span<const SweepPoint> points, const std::string& parameter);

/// One curve for each combination of the other coordinates, in the sweep's order; none where no point has the metric.
std::vector<ParameterCurve> parameterCurves(std::span<const SweepPoint> points, const std::string& parameter,
                                            const std::string& metric);

/// The mean of a metric over some of the points, given by index, with its interval; n is 0 where none has it.
Interval valueOverSeeds(std::span<const SweepPoint> points, std::span<const std::size_t> seeds,
                        const std::string& metric);

/// Keys of the metrics any of the points has, in the order of metricTable(), those of everybody before those of groups.
std::vector<std::string> metricKeys(std::span<const SweepPoint> points);

/// Whether tradeOff would find a point.
bool haveBoth(std::span<const SweepPoint> points, const std::string& xMetric, const std::string& yMetric);

/// A point no sweep with these points dominates: the worst x and y of all of them, each pushed out by a tenth of its
/// range; for comparing the hypervolumes of several sweeps. Throws Error(Usage) where no point has both metrics.
Point2 commonReference(std::span<const std::vector<SweepPoint>> sweeps, const std::string& xMetric,
                       const std::string& yMetric);

/// Averages points with equal coordinates over seeds, finds the Pareto front of the means and its hypervolume. Without
/// a reference point, the worst x and the worst y of all points, each pushed out by a tenth of its range, stand for it.
/// Points without either metric are left out. Throws Error(Usage) where no point has both.
TradeOff tradeOff(std::span<const SweepPoint> points, const std::string& xMetric, const std::string& yMetric,
                  std::optional<Point2> reference = {});

} // namespace equipoise
