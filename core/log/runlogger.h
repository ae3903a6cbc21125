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
    bool keepModel = true; ///< in the log's own folder, once the run has finished
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
    /// A new run, with a checkpoint in the log's own folder. The data outlive the logger.
    RunLogger(ExperimentLog& log, const RunSettings& settings, const Dataset& dataset, const RunPlace& place = {});
    /// Goes on with a stopped, interrupted or failed one. Throws Error(Usage) where the data are not those it began
    /// with.
    RunLogger(ExperimentLog& log, RunId resumed, const Dataset& dataset);
    ~RunLogger() override;

    RunId runId() const { return m_run; }
    /// Checkpoint and whether to resume from it.
    const RunOptions& options() const { return m_options; }

    /// Stores the measured values of a finished run, its model, and the ending of either kind.
    void finish(const RunResult& result);
    /// Never throws: the reason for the failure may be the log itself.
    void fail(const std::exception& error) noexcept;

    void onStarted(const RunStarted& started) override;
    void onEpoch(const EpochDone& epoch) override;

private:
    void keepModel(const RunResult& result);

    ExperimentLog& m_log;
    const Dataset& m_dataset;
    RunSettings m_settings;
    bool m_keepsModel = true;
    RunId m_run = 0;
    RunOptions m_options;
    bool m_hasEnded = false;
};

/// What the log keeps of the data. O(ratings) at a data set's first call.
LoggedData describeData(const Dataset& dataset);

/// The model file of a finished run; nothing where none was kept or it is gone.
std::optional<std::filesystem::path> modelFile(const ExperimentLog& log, RunId run);

/// Settings of a logged run, for resuming, repeating and verifying it.
RunSettings loggedSettings(const RunRecord& record);

} // namespace equipoise
