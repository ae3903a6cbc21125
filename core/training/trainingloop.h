// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/checkpoint.h"
#include "core/training/stopconditions.h"

#include <chrono>
#include <future>

namespace equipoise {

/// Progress of a whole run, told at most ten times a second. An epoch counts by its phase's cost.
class ProgressTeller
{
public:
    /// Both outlive the teller.
    ProgressTeller(RunObserver& observer, const std::vector<Phase>& phases);
    void training(int phase, int epoch, const StepReport& step);
    void evaluating(double fraction);

private:
    void tell(const RunProgress& progress);

    RunObserver& m_observer;
    const std::vector<Phase>& m_phases;
    double m_totalCost = 0;
    double m_firstFraction = -1; ///< where this stretch began; a resumed run does not begin at 0
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point m_last{};
};

/// Drives a trainer through its phases. Where the trainer gives a validation job, that runs on a thread of its own
/// while the next epoch is trained, and the epoch is recorded as soon as it is done, from the run's thread. Whether to
/// go on after an epoch is decided by the validations up to the epoch before it, so that the result never depends on
/// which was faster. All arguments outlive the loop.
class TrainingLoop
{
public:
    TrainingLoop(const RunSettings& settings, Trainer& trainer, RunObserver& observer, Checkpoint& checkpoint,
                 std::stop_token stop);

    const std::vector<Phase>& phases() const { return m_phases; }
    RunPosition& position() { return m_position; }
    void tellEvaluating(double fraction) { m_progress.evaluating(fraction); }

    /// False when stopped.
    bool train();

private:
    bool trainPhase(const Phase& phase);
    TrainingStats stats() const;
    double seconds() const;
    void startValidation(ValidationJob job);
    void recordPending(const Phase& phase);
    void record(const Phase& phase, const EpochReport& report, bool isBetweenEpochs);
    void enterNextPhase();

    const RunSettings& m_settings;
    Trainer& m_trainer;
    RunObserver& m_observer;
    Checkpoint& m_checkpoint;
    std::stop_token m_stop;
    std::vector<Phase> m_phases;
    ProgressTeller m_progress;
    RunPosition m_position;
    std::future<ValidationReport> m_validation; ///< of the pending epoch
    std::chrono::steady_clock::time_point m_start;
    double m_secondsBefore = 0;
};

} // namespace equipoise
