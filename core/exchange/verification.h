// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/difference.h"
#include "core/log/runlogger.h"

#include <optional>
#include <stop_token>

namespace equipoise {

/// What training a logged run again showed.
struct Verification
{
    RunRecord record;
    std::string instructionSet;       ///< of this program
    bool isSameInstructionSet = true; ///< else values are compared within kAcrossInstructionSets
    bool isSameSplit = true;
    std::size_t compared = 0;             ///< final metrics and points of curves; times are no results
    std::vector<MetricDifference> values; ///< all that was compared, logged and now, by name
    std::vector<MetricDifference> differences;

    bool isIdentical() const { return differences.empty() && isSameSplit; }
};

/// Trains a finished run again from its stored settings and compares every final metric and every point of its curves,
/// "curve@epoch": bit for bit on the same instruction set, within the stated tolerance on another. Nothing is logged.
/// `threads` below zero: as many as the run had. None where it was stopped. Throws Error(Data) for a run that is not
/// finished or was made with other data.
std::optional<Verification> verifyRun(const ExperimentLog& log, RunId run, const Dataset& dataset,
                                      RunObserver& observer, std::stop_token stop = {}, int threads = -1);

/// In a sentence or two, with how exact the comparison was.
std::string verdictText(const Verification& verification);

} // namespace equipoise
