// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/reportfigures.h"
#include "core/exchange/table.h"
#include "core/training/run.h"

#include <functional>
#include <vector>

namespace equipoise {

/// Parameters with title, value, unit and whether they are the model's defaults; then split and evaluation.
Table settingsTable(const RunSettings& settings);
/// What is known where the settings cannot be read, because their model is not in this program.
Table parameterTable(const RunRecord& record);
/// Where a run's numbers come from: data, split, seed, build, machine, times.
Table provenanceTable(const RunRecord& record);

/// Per-user values of a metric, empty where there are none.
using UserValues = std::function<std::vector<float>(const std::string& key)>;

/// Overall values, with 95 % intervals by bootstrap over users where per-user values are at hand.
Table resultTable(const Measured& measured, std::uint64_t seed, const UserValues& userValues);
/// One row per β and one column per metric measured over it; means with t-intervals over the set's runs.
Table betaTable(const RunSet& set);
/// One row per group of users and one column per metric, then differences, ratios and worst groups.
Table groupTable(const Measured& measured);
/// One row per group of items (the long tail, genres): how much of the lists' places and attention it gets.
Table exposureTable(const Measured& measured);
/// One row per set and one column for each of the named metrics (overall); means with t-intervals.
Table comparisonTable(std::span<const RunSet> sets, std::span<const std::string> bases);

/// A wide table as several below each other, each of at most `most` columns of which the first `kept` are repeated;
/// rows without anything else in them are left out. `kept` < `most`, and the table has `kept` columns or more.
std::vector<Table> columnBlocks(const Table& table, std::size_t most, std::size_t kept = 1);

/// Bases of the overall values, in the order of the table of metrics.
std::vector<std::string> overallBases(std::span<const RunSet> sets);

} // namespace equipoise
