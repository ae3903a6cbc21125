// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/sweepjob.h"

#include <nlohmann/json.hpp>

#include <chrono>

namespace equipoise {

struct SweepJob::Feed
{
    std::mutex mutex;
    int runsDone = 0;
    std::vector<SweepPoint> points; ///< not yet taken by the window
    TrainedModelPtr model;          ///< likewise
    std::vector<Error> errors;
};

/// Turns one run's progress into the sweep's.
class SweepJob::Observer : public RunObserver
{
public:
    Observer(JobReporter& reporter, RunLogger* logger, std::size_t run, std::size_t runs,
             std::chrono::steady_clock::time_point begun)
        : m_reporter(reporter)
        , m_logger(logger)
        , m_run(run)
        , m_runs(runs)
        , m_begun(begun)
    {}

    void onStarted(const RunStarted& started) override
    {
        if (m_logger != nullptr)
            m_logger->onStarted(started);
    }
    void onEpoch(const EpochDone& epoch) override
    {
        if (m_logger != nullptr)
            m_logger->onEpoch(epoch);
    }
    void onProgress(const RunProgress& progress) override
    {
        const double share = (double(m_run) + progress.fraction) / double(m_runs);
        const std::chrono::duration<double> gone = std::chrono::steady_clock::now() - m_begun;
        // the runs of a sweep are alike, so the rest takes as long as the part done did
        const double left = m_run > 0 ? gone.count() * (1 - share) / share
                            : progress.secondsLeft < 0
                                ? -1
                                : progress.secondsLeft + (gone.count() + progress.secondsLeft) * double(m_runs - 1);
        const QString detail = SweepJob::tr("run %1/%2, epoch %3").arg(m_run + 1).arg(m_runs).arg(progress.epoch);
        m_reporter.report(share, detail.toStdString(), left);
    }

private:
    JobReporter& m_reporter;
    RunLogger* m_logger; ///< may be null
    std::size_t m_run;
    std::size_t m_runs;
    std::chrono::steady_clock::time_point m_begun;
};

SweepJob::SweepJob(JobList& jobs, const QString& title, SweepRequest request, QObject* parent)
    : QObject(parent)
    , m_feed(std::make_shared<Feed>())
{
    std::vector<RunSettings> runs = expandSweep(request.settings);
    m_runCount = int(runs.size());
    m_job = jobs.start(title, [feed = m_feed, request = std::move(request),
                               runs = std::move(runs)](const std::stop_token& stop, JobReporter& reporter) {
        work(request, runs, *feed, stop, reporter);
    });
    m_id = m_job->id();
    connect(m_job, &Job::ticked, this, &SweepJob::drain);
    connect(m_job, &Job::ended, this, &SweepJob::end);
}

SweepJob::~SweepJob() { stop(); }

void SweepJob::stop()
{
    if (m_job != nullptr)
        m_job->stop();
}

void SweepJob::work(const SweepRequest& request, const std::vector<RunSettings>& runs, Feed& feed,
                    const std::stop_token& stop, JobReporter& reporter)
{
    ExperimentLog* log = request.log != nullptr && !request.log->isReadOnly() ? request.log.get() : nullptr;
    RunPlace place;
    if (log != nullptr) {
        NewSweep sweep;
        sweep.name = request.settings.base.model;
        sweep.settings = request.settings.toJson().dump();
        sweep.runCount = int(runs.size());
        place.sweep = log->createSweep(sweep);
    }
    const auto begun = std::chrono::steady_clock::now();
    for (std::size_t i = 0; i < runs.size() && !stop.stop_requested(); ++i) {
        place.sweepIndex = int(i);
        std::unique_ptr<RunLogger> logger;
        if (log != nullptr)
            logger = std::make_unique<RunLogger>(*log, runs[i], *request.dataset, place);
        try {
            Observer observer(reporter, logger.get(), i, runs.size(), begun);
            const auto result = std::make_shared<const RunResult>(
                run(runs[i], *request.dataset, observer, stop, logger ? logger->options() : RunOptions{}));
            if (logger)
                logger->finish(*result);
            if (result->outcome == Outcome::Stopped)
                return;
            std::vector<SweepPoint> points = sweepPoints(request.settings, i, runs[i], result->measured);
            const std::optional<RunId> logged = logger ? std::optional(logger->runId()) : std::nullopt;
            TrainedModelPtr model = trainedModel(request.dataset, runs[i], result, logged);
            const std::lock_guard lock(feed.mutex);
            feed.model = std::move(model);
            std::move(points.begin(), points.end(), std::back_inserter(feed.points));
        } catch (const Error& error) {
            if (logger)
                logger->fail(error);
            const std::lock_guard lock(feed.mutex);
            feed.errors.push_back(error);
        }
        const std::lock_guard lock(feed.mutex);
        ++feed.runsDone;
        reporter.touch();
    }
}

void SweepJob::drain()
{
    std::vector<SweepPoint> points;
    std::vector<Error> errors;
    TrainedModelPtr model;
    {
        const std::lock_guard lock(m_feed->mutex);
        points.swap(m_feed->points);
        errors.swap(m_feed->errors);
        model.swap(m_feed->model);
        m_runsDone = m_feed->runsDone;
    }
    m_progress = m_job->progress();
    Q_EMIT progressed(m_id);
    if (!points.empty()) {
        std::move(points.begin(), points.end(), std::back_inserter(m_points));
        Q_EMIT pointsArrived(m_id);
    }
    if (model != nullptr)
        Q_EMIT trained(m_id, model);
    for (const Error& error : errors)
        Q_EMIT runFailed(m_id, error);
}

void SweepJob::end()
{
    m_running = false;
    const Job::State state = m_job->state();
    const std::optional<Error> error = m_job->error();
    m_job = nullptr;
    if (state == Job::State::Failed)
        Q_EMIT failed(m_id, *error);
    else
        Q_EMIT ended(m_id, state == Job::State::Stopped);
}

} // namespace equipoise
