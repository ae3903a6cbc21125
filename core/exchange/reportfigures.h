// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/evaluation.h"
#include "core/exchange/figure.h"
#include "core/log/logtypes.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace equipoise {

/// Runs that differ in nothing but their seeds: one set of data in a figure, with 95 % t-intervals where there are two
/// or more.
struct RunSet
{
    std::string name;                                  ///< in the legend; empty where a figure shows one set only
    std::vector<std::map<std::string, double>> values; ///< final metrics, one map per run
    std::vector<std::vector<LoggedSeries>> series;     ///< curves, one list per run
};

/// One figure per phase and unit: "network: loss", "factors: RMSE". Empty where no run reported a series.
std::vector<Figure> curveFigures(std::span<const RunSet> sets);

/// Accuracy and fairness error against β, each min-max normalised over the β of its run. Without series where nothing
/// was measured over β.
Figure normalisedErrorFigure(std::span<const RunSet> sets);

/// Metric against β, one line per set.
Figure metricOverBetaFigure(std::span<const RunSet> sets, const std::string& base);

/// Two metrics against each other: a point per β of each set, or one where it has no β; the Pareto front of all means,
/// its knee named.
Figure tradeOffFigure(std::span<const RunSet> sets, const std::string& xBase, const std::string& yBase);

/// One metric over the groups of users.
Figure groupFigure(const std::string& base, std::span<const GroupValue> groups);

/// β values at which all runs of all sets measured the metric, ascending.
std::vector<double> measuredBetas(std::span<const RunSet> sets, const std::string& base);

/// The metrics a trade-off is drawn of: RMSE (or the first ranking metric) against the minority gap; empty strings
/// where they are not there.
std::pair<std::string, std::string> tradeOffMetrics(std::span<const RunSet> sets);

} // namespace equipoise
