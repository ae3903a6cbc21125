// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/setcomparison.h"
#include "core/log/experimentlog.h"

namespace equipoise {

/// Runs that differ in nothing but their seed, and count as one in a comparison.
struct ComparedSet
{
    std::string name;               ///< "deepfair", "pmf (factors=30)": told apart from the other sets
    std::vector<RunRecord> runs;    ///< in the order asked for
    std::vector<Measured> measured; ///< of those with results, with their values per user
    std::vector<RunId> unfinished;  ///< those without
};

/// A setting in which sets differ, with the value of each set; empty where it has none.
struct SettingDifference
{
    std::string name; ///< "factors", "split", "data"
    std::vector<std::string> values;
};

/// Runs of a log as sets, read whole. Throws Error(Usage) for a run that is not there.
std::vector<ComparedSet> readRunSets(const ExperimentLog& log, std::span<const RunId> runs);
/// The same where the sets are given.
std::vector<ComparedSet> readRunSets(const ExperimentLog& log, std::span<const std::vector<RunId>> sets);

/// Model, data, split, parameters and what is measured, where they are not the same for all.
std::vector<SettingDifference> settingDifferences(std::span<const ComparedSet> sets);

/// Sets that have results, against one of them. Throws Error(Data) where fewer than two have.
SetsComparison compareRunSets(std::span<const ComparedSet> sets, std::size_t baseline,
                              std::vector<std::string> metrics = {});

} // namespace equipoise
