// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/trainingloop.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace equipoise {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

Curve& curveNamed(std::vector<Curve>& curves, const std::string& name)
{
    const auto at = std::find_if(curves.begin(), curves.end(), [&](const Curve& c) { return c.name == name; });
    if (at != curves.end())
        return *at;
    return curves.emplace_back(Curve{name, {}, {}});
}

} // namespace

ProgressTeller::ProgressTeller(RunObserver& observer, const std::vector<Phase>& phases)
    : m_observer(observer)
    , m_phases(phases)
{
    for (const Phase& phase : phases)
        m_totalCost += phase.maxEpochs * phase.epochCost;
}

void ProgressTeller::training(int phase, int epoch, const StepReport& step)
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

void ProgressTeller::evaluating(double fraction)
{
    tell({static_cast<int>(m_phases.size()) - 1, m_phases.back().maxEpochs, fraction, 0, -1, "evaluating"});
}

void ProgressTeller::tell(const RunProgress& progress)
{
    const auto now = Clock::now();
    if (now - m_last < std::chrono::milliseconds(100))
        return;
    m_last = now;
    m_observer.onProgress(progress);
}

TrainingLoop::TrainingLoop(const RunSettings& settings, Trainer& trainer, RunObserver& observer, Checkpoint& checkpoint,
                           std::stop_token stop)
    : m_settings(settings)
    , m_trainer(trainer)
    , m_observer(observer)
    , m_checkpoint(checkpoint)
    , m_stop(std::move(stop))
    , m_phases(trainer.phases())
    , m_progress(observer, m_phases)
{}

bool TrainingLoop::train()
{
    m_start = Clock::now();
    m_secondsBefore = m_position.seconds;
    if (m_position.pending)
        startValidation(m_trainer.validation());
    for (; m_position.phase < static_cast<int>(m_phases.size()); enterNextPhase()) {
        if (!trainPhase(m_phases[m_position.phase]))
            return false;
        m_trainer.finishPhase(m_position.phase);
        m_observer.onPhaseFinished(m_position.phase, m_position.epoch);
    }
    m_position.seconds = seconds();
    return true;
}

bool TrainingLoop::trainPhase(const Phase& phase)
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
        EpochReport report = m_trainer.trainEpoch(m_position.phase, epoch, m_stop, [&](const StepReport& step) {
            m_progress.training(m_position.phase, epoch, step);
            if (m_validation.valid() && m_validation.wait_for(std::chrono::seconds(0)) == std::future_status::ready)
                recordPending(phase);
        });
        if (m_stop.stop_requested())
            return false;
        recordPending(phase);
        // epochs too short for a word in between are heard of as well
        const double spent = std::max(secondsSince(start), 1e-9);
        m_progress.training(m_position.phase, epoch, {1, static_cast<double>(report.samples) / spent});
        m_position.epoch = epoch;
        m_position.seconds = seconds();
        if (ValidationJob job = m_trainer.validation()) {
            m_position.pending = std::move(report);
            startValidation(std::move(job));
            m_checkpoint.save(m_position, m_trainer);
        } else {
            record(phase, report, true);
        }
    }
    recordPending(phase);
    return !m_stop.stop_requested();
}

TrainingStats TrainingLoop::stats() const
{
    const int judged = m_position.epoch - (m_position.pending ? 1 : 0);
    return {m_position.epoch, m_position.hasBest ? judged - m_position.bestEpoch : 0, seconds()};
}

double TrainingLoop::seconds() const { return m_secondsBefore + secondsSince(m_start); }

void TrainingLoop::startValidation(ValidationJob job)
{
    m_validation = std::async(std::launch::async, [job = std::move(job), stop = m_stop] { return job(stop); });
}

void TrainingLoop::recordPending(const Phase& phase)
{
    if (!m_position.pending)
        return;
    ValidationReport validation = m_validation.get();
    if (m_stop.stop_requested())
        return;
    EpochReport report = std::move(*m_position.pending);
    m_position.pending.reset();
    report.series.insert(report.series.end(), validation.series.begin(), validation.series.end());
    report.criterion = validation.criterion;
    record(phase, report, false);
}

void TrainingLoop::record(const Phase& phase, const EpochReport& report, bool isBetweenEpochs)
{
    for (const auto& [name, value] : report.series) {
        if (!std::isfinite(value))
            throw Error(ErrorKind::Divergence,
                        fmt::format("training diverged: {} of phase '{}' is no longer a finite number in epoch {}",
                                    name, phase.name, m_position.epoch))
                .hint("lower the learning rate or raise the regularisation");
        Curve& curve = curveNamed(m_position.curves, phase.name + "." + name);
        curve.epochs.push_back(m_position.epoch);
        curve.values.push_back(value);
    }
    const bool isBest =
        std::isfinite(report.criterion) && (!m_position.hasBest || report.criterion < m_position.bestCriterion);
    if (isBest) {
        m_position.hasBest = true;
        m_position.bestCriterion = report.criterion;
        m_position.bestEpoch = m_position.epoch;
        m_trainer.keepBest();
    }
    if (isBetweenEpochs)
        m_checkpoint.save(m_position, m_trainer);
    m_observer.onEpoch({m_position.phase, phase.name, m_position.epoch, m_position.seconds, report, isBest});
}

void TrainingLoop::enterNextPhase()
{
    m_position.epochsBefore += m_position.epoch;
    ++m_position.phase;
    m_position.epoch = 0;
    m_position.hasBest = false;
    m_position.bestEpoch = 0;
}

} // namespace equipoise
