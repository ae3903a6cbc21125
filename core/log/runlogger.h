// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/experimentlog.h"
#include "core/training/run.h"

#include <exception>

namespace equipoise {

/// Where a logged run belongs.
struct RunPlace
{
    std::string experiment = "default";
    std::string name{}; ///< empty: the model's
    std::optional<SweepId> sweep{};
    int sweepIndex = 0;
};

/// Writes a run into the log as it goes. Made before the run (which is then in the log as running), given to it as an
/// observer, and told how it ended. One that is told nothing leaves a failed run behind.
///
///   RunLogger logger(log, settings, dataset);
///   try {
///       logger.finish(run(settings, dataset, logger, stop, logger.options()));
///   } catch (const std::exception& error) {
///       logger.fail(error);
///       throw;
///   }
class RunLogger : public RunObserver
{
public:
    /// A new run, with a checkpoint in the log's own folder.
    RunLogger(ExperimentLog& log, const RunSettings& settings, const Dataset& dataset, const RunPlace& place = {});
    /// Goes on with a stopped, interrupted or failed one. Throws Error(Usage) where the data are not those it began
    /// with.
    RunLogger(ExperimentLog& log, RunId resumed, const Dataset& dataset);
    ~RunLogger() override;

    RunId runId() const { return m_run; }
    /// Checkpoint and whether to resume from it.
    const RunOptions& options() const { return m_options; }

    /// Stores the measured values of a finished run and the ending of either kind.
    void finish(const RunResult& result);
    /// Never throws: the reason for the failure may be the log itself.
    void fail(const std::exception& error) noexcept;

    void onStarted(const RunStarted& started) override;
    void onEpoch(const EpochDone& epoch) override;

private:
    ExperimentLog& m_log;
    RunId m_run = 0;
    RunOptions m_options;
    bool m_hasEnded = false;
};

/// Settings of a logged run, for resuming, repeating and verifying it.
RunSettings loggedSettings(const RunRecord& record);

} // namespace equipoise
