// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/sweeprunner.h"

#include "core/base/error.h"

#include <fmt/format.h>

namespace equipoise::cli {

std::vector<SweepPoint> pointsOf(const SweepSettings& settings, const std::vector<SweptRun>& runs)
{
    std::vector<SweepPoint> points;
    for (const SweptRun& run : runs)
        if (run.status == RunStatus::Finished)
            for (SweepPoint& point : sweepPoints(settings, run.index, run.settings, run.measured))
                points.push_back(std::move(point));
    return points;
}

SweepRunner::SweepRunner(const Session& session, ExperimentLog* log, const SweepSettings& settings,
                         const Dataset& dataset, std::optional<SweepId> sweep, std::string experiment)
    : m_session(session)
    , m_log(log)
    , m_dataset(dataset)
    , m_sweep(sweep)
    , m_experiment(std::move(experiment))
    , m_runs(expandSweep(settings))
{
    if (m_log && m_sweep)
        m_before = m_log->sweep(*m_sweep).runs;
    m_before.resize(m_runs.size());
}

std::vector<SweptRun> SweepRunner::runAll()
{
    std::vector<SweptRun> runs;
    for (std::size_t index = 0; index < m_runs.size() && !m_session.stop.stop_requested(); ++index)
        runs.push_back(takeOrRun(index, m_runs[index]));
    return runs;
}

SweptRun SweepRunner::takeOrRun(std::size_t index, const RunSettings& settings)
{
    SweptRun swept{index, settings, std::nullopt, RunStatus::Finished, {}, {}};
    if (m_before[index] && m_before[index]->second == RunStatus::Finished) {
        swept.id = m_before[index]->first;
        swept.measured = m_log->results(*swept.id);
        return swept;
    }
    try {
        EndedRun ended = train(index, settings);
        swept.id = ended.id;
        swept.status = ended.result.outcome == Outcome::Finished ? RunStatus::Finished : RunStatus::Stopped;
        swept.measured = std::move(ended.result.measured);
    } catch (const Error& error) {
        // a log that refuses would refuse every further run
        if (error.kind() == ErrorKind::Log || error.kind() == ErrorKind::Io)
            throw;
        complain(fmt::format("run {} of {} failed: {}", index + 1, m_runs.size(), error.what()));
        swept.status = RunStatus::Failed;
        swept.error = error.what();
    }
    return swept;
}

EndedRun SweepRunner::train(std::size_t index, const RunSettings& settings)
{
    const auto& before = m_before[index];
    if (before && (before->second == RunStatus::Stopped || before->second == RunStatus::Interrupted))
        return runAgain(m_session, *m_log, before->first, m_dataset);
    RunPlace place;
    place.experiment = m_experiment;
    place.sweep = m_sweep;
    place.sweepIndex = static_cast<int>(index);
    return runNew(m_session, m_log, settings, m_dataset, place, fmt::format(" ({} of {})", index + 1, m_runs.size()));
}

} // namespace equipoise::cli
