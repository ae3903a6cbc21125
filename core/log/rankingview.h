// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/rankingcurves.h"
#include "core/log/experimentlog.h"

#include <string>
#include <vector>

namespace equipoise {

/// A metric on the validation part against the epoch.
struct ValidationCurve
{
    RunId run = 0;
    std::string metric; ///< "hr"
    std::uint32_t k = 0;
    std::string candidates; ///< what the validation items were ranked among: "uni99"; empty where it is not known
    std::vector<int> epochs;
    std::vector<double> values;
};

/// How the runs of one setting rank.
struct RankingSet
{
    std::string name; ///< told apart from the other sets
    std::vector<RunId> runs;
    std::vector<RankingCurve> curves; ///< a file of candidates goes by its name: "file uni99.tsv"
    std::vector<ValidationCurve> validation;
    /// The command that measures every k up to the longest; empty where more than one k was measured.
    std::string command;
};

struct RankingView
{
    std::vector<RankingSet> sets;
    std::vector<RunId> unfinished;     ///< asked for, but without results
    std::vector<std::string> warnings; ///< what makes the sets hard to compare: other data, splits, relevance
};

/// Runs of a log by setting, each with its curves. Throws Error(Usage) for a run that is not there.
RankingView readRanking(const ExperimentLog& log, std::span<const RunId> runs);

} // namespace equipoise
