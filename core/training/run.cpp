// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/run.h"

#include "core/base/memory.h"
#include "core/training/checkpoint.h"
#include "core/training/stopconditions.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/task_arena.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>

namespace equipoise {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// Progress of the whole run, told at most ten times a second. An epoch counts by its phase's cost.
class ProgressTeller
{
public:
    ProgressTeller(RunObserver& observer, const std::vector<Phase>& phases)
        : m_observer(observer)
        , m_phases(phases)
    {
        for (const Phase& phase : phases)
            m_totalCost += phase.maxEpochs * phase.epochCost;
    }

    void training(int phase, int epoch, const StepReport& step)
    {
        double cost = 0;
        for (int p = 0; p < phase; ++p)
            cost += m_phases[p].maxEpochs * m_phases[p].epochCost;
        cost += (epoch - 1 + step.fraction) * m_phases[phase].epochCost;
        const double fraction = m_totalCost > 0 ? cost / m_totalCost : 0;
        if (m_firstFraction < 0)
            m_firstFraction = fraction;
        const double gained = fraction - m_firstFraction;
        const double left = gained > 0.01 ? secondsSince(m_start) * (1 - fraction) / gained : -1;
        tell({phase, epoch, fraction, step.samplesPerSecond, left, "training"});
    }

    void evaluating(double fraction)
    {
        tell({static_cast<int>(m_phases.size()) - 1, m_phases.back().maxEpochs, fraction, 0, -1, "evaluating"});
    }

private:
    void tell(const RunProgress& progress)
    {
        const auto now = Clock::now();
        if (now - m_last < std::chrono::milliseconds(100))
            return;
        m_last = now;
        m_observer.onProgress(progress);
    }

    RunObserver& m_observer;
    const std::vector<Phase>& m_phases;
    double m_totalCost = 0;
    double m_firstFraction = -1; ///< where this stretch began; a resumed run does not begin at 0
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_last{};
};

Curve& curveNamed(std::vector<Curve>& curves, const std::string& name)
{
    const auto at = std::find_if(curves.begin(), curves.end(), [&](const Curve& c) { return c.name == name; });
    if (at != curves.end())
        return *at;
    return curves.emplace_back(Curve{name, {}, {}});
}

/// Drives a trainer through its phases.
class TrainingLoop
{
public:
    TrainingLoop(const RunSettings& settings, Trainer& trainer, RunObserver& observer, Checkpoint& checkpoint,
                 std::stop_token stop)
        : m_settings(settings)
        , m_trainer(trainer)
        , m_observer(observer)
        , m_checkpoint(checkpoint)
        , m_stop(std::move(stop))
        , m_phases(trainer.phases())
        , m_progress(observer, m_phases)
    {}

    const std::vector<Phase>& phases() const { return m_phases; }
    RunPosition& position() { return m_position; }
    ProgressTeller& progress() { return m_progress; }

    /// False when stopped.
    bool train()
    {
        m_start = Clock::now();
        m_secondsBefore = m_position.seconds;
        for (; m_position.phase < static_cast<int>(m_phases.size()); enterNextPhase()) {
            if (!trainPhase(m_phases[m_position.phase]))
                return false;
            m_trainer.finishPhase(m_position.phase);
            m_observer.onPhaseFinished(m_position.phase, m_position.epoch);
        }
        m_position.seconds = m_secondsBefore + secondsSince(m_start);
        return true;
    }

private:
    bool trainPhase(const Phase& phase)
    {
        StopConditions conditions;
        conditions.add<MaxEpochs>(phase.maxEpochs);
        if (phase.patience > 0)
            conditions.add<Patience>(phase.patience);
        if (m_settings.timeLimit > 0)
            conditions.add<TimeLimit>(m_settings.timeLimit);

        while (!conditions.reasonToStop(stats())) {
            const int epoch = m_position.epoch + 1;
            const auto start = Clock::now();
            const EpochReport report =
                m_trainer.trainEpoch(m_position.phase, epoch, m_stop, [&](const StepReport& step) {
                    m_progress.training(m_position.phase, epoch, step);
                });
            if (m_stop.stop_requested())
                return false;
            record(phase, epoch, report);
            // epochs too short for a word in between are heard of as well
            const double seconds = std::max(secondsSince(start), 1e-9);
            m_progress.training(m_position.phase, epoch, {1, static_cast<double>(report.samples) / seconds});
        }
        return true;
    }

    TrainingStats stats() const
    {
        return {m_position.epoch, m_position.hasBest ? m_position.epoch - m_position.bestEpoch : 0,
                m_secondsBefore + secondsSince(m_start)};
    }

    void record(const Phase& phase, int epoch, const EpochReport& report)
    {
        for (const auto& [name, value] : report.series) {
            if (!std::isfinite(value))
                throw Error(ErrorKind::Divergence, fmt::format("training diverged: {} of phase '{}' is no longer a "
                                                               "finite number in epoch {}",
                                                               name, phase.name, epoch))
                    .hint("lower the learning rate or raise the regularisation");
            Curve& curve = curveNamed(m_position.curves, phase.name + "." + name);
            curve.epochs.push_back(epoch);
            curve.values.push_back(value);
        }
        m_position.epoch = epoch;
        const bool isBest =
            std::isfinite(report.criterion) && (!m_position.hasBest || report.criterion < m_position.bestCriterion);
        if (isBest) {
            m_position.hasBest = true;
            m_position.bestCriterion = report.criterion;
            m_position.bestEpoch = epoch;
            m_trainer.keepBest();
        }
        m_position.seconds = m_secondsBefore + secondsSince(m_start);
        m_checkpoint.save(m_position, m_trainer);
        m_observer.onEpoch({m_position.phase, phase.name, epoch, m_position.seconds, report, isBest});
    }

    void enterNextPhase()
    {
        m_position.epochsBefore += m_position.epoch;
        ++m_position.phase;
        m_position.epoch = 0;
        m_position.hasBest = false;
        m_position.bestEpoch = 0;
    }

    const RunSettings& m_settings;
    Trainer& m_trainer;
    RunObserver& m_observer;
    Checkpoint& m_checkpoint;
    std::stop_token m_stop;
    std::vector<Phase> m_phases;
    ProgressTeller m_progress;
    RunPosition m_position;
    Clock::time_point m_start;
    double m_secondsBefore = 0;
};

RunResult runInArena(const RunSettings& settings, const Dataset& dataset, RunObserver& observer, std::stop_token stop,
                     const RunOptions& options, int threads)
{
    const ModelDescription& model = findModel(settings.model);
    RunResult result;
    result.threads = threads;
    result.split = makeSplit(dataset, settings.split, settings.seed);
    checkEvaluation(dataset, result.split, settings.evaluation, settings.seed);
    const std::unique_ptr<Trainer> trainer = model.makeTrainer(
        settings.parameters, {dataset, result.split, settings.evaluation.minority, settings.seed, threads});

    Checkpoint checkpoint(options.checkpoint, settings, dataset, result.split);
    TrainingLoop loop(settings, *trainer, observer, checkpoint, stop);
    if (options.resume)
        checkpoint.restore(loop.position(), *trainer);
    observer.onStarted(
        {settings.model, dataset, result.split, loop.phases(), loop.position().phase, loop.position().epoch + 1});

    const bool finished = loop.train();
    result.curves = loop.position().curves;
    result.epochs = loop.position().epochsBefore + loop.position().epoch;
    result.trainSeconds = loop.position().seconds;
    result.outcome = finished ? Outcome::Finished : Outcome::Stopped;
    if (finished) {
        const auto start = Clock::now();
        result.model = trainer->snapshot();
        try {
            result.measured = evaluate(*result.model, dataset, result.split, settings.evaluation, settings.seed, stop,
                                       [&](double fraction) { loop.progress().evaluating(fraction); });
        } catch (const Error&) {
            if (!stop.stop_requested())
                throw;
            result.outcome = Outcome::Stopped;
            result.model.reset();
        }
        result.evaluateSeconds = secondsSince(start);
    }
    if (result.outcome == Outcome::Finished) {
        observer.onMeasured(result.measured);
        checkpoint.remove();
    }
    result.peakMemoryBytes = peakMemoryBytes();
    return result;
}

} // namespace

RunResult run(const RunSettings& settings, const Dataset& dataset, RunObserver& observer, std::stop_token stop,
              const RunOptions& options)
{
    const int wanted = options.threads > 0 ? options.threads : settings.threads;
    const int threads = wanted > 0 ? wanted : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    // More threads than cores only when asked for: TBB would silently give fewer.
    const tbb::global_control limit(tbb::global_control::max_allowed_parallelism,
                                    std::max<std::size_t>(threads, tbb::global_control::active_value(
                                                                       tbb::global_control::max_allowed_parallelism)));
    tbb::task_arena arena(threads);
    return arena.execute([&] { return runInArena(settings, dataset, observer, stop, options, threads); });
}

} // namespace equipoise
