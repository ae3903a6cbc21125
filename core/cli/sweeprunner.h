// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cli/runner.h"
#include "core/training/sweep.h"

#include <optional>
#include <vector>

namespace equipoise::cli {

/// One run of a sweep, however it ended.
struct SweptRun
{
    std::size_t index = 0; ///< into expandSweep's list
    RunSettings settings;
    std::optional<RunId> id;
    RunStatus status = RunStatus::Finished;
    std::string error;
    Measured measured;
};

/// The points of every run that finished.
std::vector<SweepPoint> pointsOf(const SweepSettings& settings, const std::vector<SweptRun>& runs);

/// Works through a sweep: takes finished runs from the log, goes on with stopped ones, does the rest. A run that fails
/// does not end the sweep.
class SweepRunner
{
public:
    SweepRunner(const Session& session, ExperimentLog* log, const SweepSettings& settings, const Dataset& dataset,
                std::optional<SweepId> sweep, std::string experiment);

    /// In the sweep's order; shorter where it was stopped.
    std::vector<SweptRun> runAll();

private:
    SweptRun takeOrRun(std::size_t index, const RunSettings& settings);
    EndedRun train(std::size_t index, const RunSettings& settings);

    const Session& m_session;
    ExperimentLog* m_log;
    const Dataset& m_dataset;
    std::optional<SweepId> m_sweep;
    std::string m_experiment;
    std::vector<RunSettings> m_runs;
    std::vector<std::optional<std::pair<RunId, RunStatus>>> m_before; ///< of an earlier attempt
};

} // namespace equipoise::cli
