// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/statistics.h"

#include <optional>
#include <span>

namespace equipoise {

/// A metric of a set of runs.
struct SetEstimate
{
    Interval interval;        ///< n = 0: the set was not measured by it
    bool isOverUsers = false; ///< of a single run, by bootstrap over its users; else by Student's t over seeds
};

/// A metric of a set against the baseline's, paired over users.
struct SetDifference
{
    PairedComparison paired; ///< the set's values minus the baseline's
    double tAdjusted = 1;    ///< Holm over every p-value of the whole comparison
    double wilcoxonAdjusted = 1;
    std::size_t better = 0; ///< users for whom the set is better than the baseline, by the metric's direction
    std::size_t worse = 0;
};

/// A set against the baseline.
struct SetPairing
{
    std::size_t pairs = 0; ///< runs of the two sets with equal protocols
    /// Where there is no such pair: what differs between their first runs, a line each. No p-value is given then.
    std::vector<std::string> protocolDifferences;
    std::vector<std::optional<SetDifference>> metrics; ///< in the order of SetsComparison::metrics
};

/// Sets of runs, each the seeds of one setting, side by side.
struct SetsComparison
{
    std::vector<std::string> metrics;
    std::vector<std::vector<SetEstimate>> estimates; ///< [set][metric]
    std::vector<SetPairing> pairings;                ///< [set]; that of the baseline is empty
    std::size_t testCount = 0;                       ///< p-values of a kind that were corrected together
    /// What makes the values themselves hard to compare: other data or another way of measuring. Empty where all were
    /// measured in the same way, whatever rows their seeds drew.
    std::vector<std::string> warnings;
};

/// Compares sets on the metrics named, or on all overall ones that any set has. A user's values are means over the
/// pairs of runs (one of each set, with equal protocols) in which both have one. Every set has at least one run; runs
/// without values are passed over. O(sets · metrics · users · (runs + log users)).
SetsComparison compareSets(std::span<const std::vector<Measured>> sets, std::size_t baseline,
                           std::vector<std::string> metrics = {});

} // namespace equipoise
