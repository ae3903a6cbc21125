// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/logtypes.h"
#include "core/training/run.h"

#include <optional>
#include <span>

namespace equipoise {

/// What a run will take, judged by an earlier one.
struct RunEstimate
{
    double seconds = 0; ///< training and evaluation
    std::uint64_t peakMemoryBytes = 0;
    RunId basis = 0;             ///< the run it was judged by
    bool isSameSettings = false; ///< that run had the same parameters; else only its epochs were allowed for
};

/// Judges by the finished run on the same data (`dataHash`) with the same model and the most equal parameters, the
/// first of `runs` where several are. A run with other numbers of epochs counts in proportion to "epochs". Nothing
/// where there is no such run. O(runs · parameters).
std::optional<RunEstimate> estimateRun(std::span<const RunRecord> runs, const RunSettings& settings,
                                       std::string_view dataHash);

} // namespace equipoise
