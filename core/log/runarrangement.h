// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/statistics.h"
#include "core/log/runexpression.h"

namespace equipoise {

/// How a list of runs is to be shown.
struct RunOrder
{
    RunExpression filter{};
    std::optional<RunColumn> sortColumn{}; ///< none: newest first
    bool descending = false;               ///< what is missing comes last either way
    bool groupSeeds = false;               ///< runs that differ in nothing but their seed become one entry
    std::vector<RunColumn> columns{};      ///< those shown; their metrics have to be in the table

    bool operator==(const RunOrder&) const = default;
};

/// One entry of a list of runs: a run, or several that differ in nothing but their seed.
struct RunEntry
{
    std::vector<std::uint32_t> rows; ///< places in the table, newest first; at least one
    std::vector<Interval> estimates; ///< of several runs, a column shown: mean and 95 % interval over seeds of a metric
                                     ///< or a number that was measured, n = 0 where there is none
};

/// How a column of numbers is written.
struct RunColumnFormat
{
    int decimals = 0;
    /// Per way of measuring (RunSummary::measure): the best value shown among two or more entries, for what has a
    /// direction.
    std::map<TextCode, double> best;
};

/// A list of runs in order, computed from a table and good for as long as the table is.
struct RunArrangement
{
    RunTablePtr table;
    RunOrder order;
    std::vector<RunEntry> entries;
    std::vector<RunColumnFormat> formats; ///< a column shown
    std::size_t runCount = 0;             ///< in the entries
    std::size_t totalCount = 0;           ///< of the log, without deleted ones
};

/// O(runs · (conditions + columns) + runs · log runs).
RunArrangement arrange(RunTablePtr table, const RunOrder& order);

} // namespace equipoise
