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

/// Averages points with equal coordinates over seeds, finds the Pareto front of the means and its hypervolume. Without
/// a reference point, the worst x and the worst y of all points, each pushed out by a tenth of its range, stand for it.
/// Points without either metric are left out. Throws Error(Usage) where no point has both.
TradeOff tradeOff(std::span<const SweepPoint> points, const std::string& xMetric, const std::string& yMetric,
                  std::optional<Point2> reference = {});

} // namespace equipoise
