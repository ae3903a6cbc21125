// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/runlogger.h"
#include "core/training/sweep.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace equipoise {

/// One run of a sweep as it stands.
struct SweptRun
{
    std::size_t index = 0; ///< into expandSweep's list
    RunSettings settings;
    std::optional<RunId> id;         ///< in the log; nothing where it was not begun or is not logged
    std::optional<RunStatus> status; ///< nothing: not begun
    std::string error;               ///< of a failed one
    Measured measured;               ///< of a finished one; read from the log, it has no values per user
    double seconds = 0;              ///< trained and evaluated, of a finished one

    /// Finished, and measured at every β of the settings.
    bool isComplete() const;
    /// Finished, but not measured at every β of the settings: the sweep was extended by some.
    bool isBehind() const;
};

/// A sweep with its runs, new or from the log.
struct Sweep
{
    std::optional<SweepId> id; ///< nothing where it is not logged
    std::string name;          ///< empty: the model's
    std::string experiment = "default";
    SweepSettings settings;
    LoggedData data; ///< empty where no run was begun
    std::vector<SweptRun> runs;

    std::size_t count(RunStatus status) const;
    /// Indices of the runs that are neither complete nor running elsewhere; with `onlyFailed` those that failed.
    std::vector<std::size_t> pending(bool onlyFailed = false) const;
    /// Of every finished run.
    std::vector<SweepPoint> points() const;
};

/// A sweep that was not begun yet. Throws Error(Usage) for settings that make no runs.
Sweep newSweep(const SweepSettings& settings, const std::string& name = {}, const std::string& experiment = "default");
/// Gives it a number in the log, if it has none.
void createInLog(Sweep& sweep, ExperimentLog& log);
/// With the results of finished runs. Throws Error(Usage) where there is no sweep of that number.
Sweep readSweep(const ExperimentLog& log, SweepId id);
/// Tells the log of a sweep that was extended; nothing for one that is not in the log.
void growInLog(const Sweep& sweep, ExperimentLog& log);
/// Makes room for more, here and in the log where it is there; see extendSweep.
void extend(Sweep& sweep, ExperimentLog* log, std::span<const Variation> additions, int seeds);

/// How many runs an extension would work on: new ones, those that are not finished, and finished ones that lack a β.
/// Throws what extendSweep does.
std::size_t countExtension(const Sweep& sweep, std::span<const Variation> additions, int seeds);

/// Sees the runs of a sweep come and go, one at a time.
class SweepObserver
{
public:
    virtual ~SweepObserver() = default;
    /// The observer of the run that is about to begin; used until onRunEnded.
    virtual RunObserver& onRunBegun(const SweptRun& run) = 0;
    /// However it ended: see its status. The result holds model and split; null where the run did not finish.
    virtual void onRunEnded(const SweptRun& run, const std::shared_ptr<const RunResult>& result) = 0;
};

/// Works through the runs named, in that order: goes on with stopped and interrupted ones from their checkpoints,
/// measures finished ones again at the β they lack (with their model; training it again where that is gone), begins
/// the others anew. Throws Error(Usage) where the sweep was begun with other data. Each is logged where there is a log.
/// A run that fails does not end the sweep; a log or disk that refuses does, by throwing. Takes the runs' results into
/// `sweep`. `stop` takes effect within 100 ms.
void runSweep(Sweep& sweep, std::span<const std::size_t> runs, const Dataset& dataset, ExperimentLog* log,
              SweepObserver& observer, const std::stop_token& stop);

/// A guess at what runs like these take, from runs in the log.
struct SweepEstimate
{
    double seconds = 0;
    std::size_t from = 0;    ///< earlier runs it was made from; 0: nothing is known
    bool isSameData = false; ///< they had these data, else their time was scaled by the number of ratings
};

/// From the latest finished runs of the model: those with the same parameters (but what varies) where there are any,
/// else all; on these data where there are any, else on others.
SweepEstimate estimateSweep(const ExperimentLog& log, const SweepSettings& settings, const std::string& dataHash,
                            std::size_t ratings, std::size_t runs);

} // namespace equipoise
