// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/evaluation.h"
#include "core/models/trainer.h"

#include <string>

namespace equipoise {

struct RunStarted
{
    std::string model;
    const Dataset& dataset;
    const Split& split;
    std::vector<Phase> phases;
    int firstPhase = 0; ///< > 0, or firstEpoch > 1, when resumed
    int firstEpoch = 1;
};

struct RunProgress
{
    int phase = 0;
    int epoch = 1;       ///< under way, 1-based
    double fraction = 0; ///< of the whole run, in [0, 1]
    double samplesPerSecond = 0;
    double secondsLeft = -1;   ///< negative while unknown
    std::string_view activity; ///< "training", "evaluating"
};

struct EpochDone
{
    int phase = 0;
    std::string_view phaseName;
    int epoch = 1;
    double seconds = 0; ///< since the run began (of all its stretches, where it was resumed)
    const EpochReport& report;
    bool isBest = false;
};

/// Sees everything a run does: progress bar, live chart, log and checkpoint are all observers. Called from the run's
/// thread, never concurrently; a slow observer slows the run. Exceptions end the run.
class RunObserver
{
public:
    RunObserver() = default;
    RunObserver(const RunObserver&) = delete;
    RunObserver& operator=(const RunObserver&) = delete;
    virtual ~RunObserver() = default;

    virtual void onStarted(const RunStarted&) {}
    virtual void onProgress(const RunProgress&) {} ///< some ten times a second
    virtual void onEpoch(const EpochDone&) {}
    virtual void onPhaseFinished(int /*phase*/, int /*epochs*/) {}
    virtual void onMeasured(const Measured&) {}
};

} // namespace equipoise
