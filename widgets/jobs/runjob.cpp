// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/runjob.h"

#include <QLocale>

#include <cmath>
#include <map>

namespace equipoise {

/// Written by the run's thread, emptied by the window's.
struct RunJob::Feed
{
    std::mutex mutex;
    QList<PhaseInfo> phases;
    bool started = false;
    bool hasStatus = false;
    RunState status;
    QList<EpochPoint> epochs;
    std::shared_ptr<const RunResult> result;
    std::optional<RunId> loggedRun;
};

class RunJob::FeedObserver : public RunObserver
{
public:
    FeedObserver(Feed& feed, JobReporter& reporter, RunLogger* logger, std::vector<LoggedSeries> before)
        : m_feed(feed)
        , m_reporter(reporter)
        , m_logger(logger)
        , m_before(std::move(before))
    {}

    void onStarted(const RunStarted& run) override
    {
        if (m_logger)
            m_logger->onStarted(run);
        const std::lock_guard lock(m_feed.mutex);
        for (const Phase& phase : run.phases)
            m_feed.phases.append({QString::fromStdString(phase.name), phase.maxEpochs});
        if (run.firstPhase > 0 || run.firstEpoch > 1)
            repeatEpochs(run);
        m_feed.started = true;
        m_reporter.touch();
    }

    void onProgress(const RunProgress& progress) override
    {
        if (m_logger)
            m_logger->onProgress(progress);
        QString detail;
        {
            const std::lock_guard lock(m_feed.mutex);
            m_feed.status = {
                progress.phase,       progress.epoch,
                progress.fraction,    progress.samplesPerSecond,
                progress.secondsLeft, QString::fromUtf8(progress.activity.data(), qsizetype(progress.activity.size()))};
            m_feed.hasStatus = true;
            detail = describe();
        }
        m_reporter.report(progress.fraction, detail.toStdString(), progress.secondsLeft);
    }

    void onEpoch(const EpochDone& epoch) override
    {
        if (m_logger)
            m_logger->onEpoch(epoch);
        {
            const std::lock_guard lock(m_feed.mutex);
            m_feed.epochs.append({epoch.phase, epoch.epoch, epoch.seconds, epoch.isBest, epoch.report.series});
        }
        m_reporter.touch();
    }

    void onPhaseFinished(int phase, int epochs) override
    {
        if (m_logger)
            m_logger->onPhaseFinished(phase, epochs);
    }

    void onMeasured(const Measured& measured) override
    {
        if (m_logger)
            m_logger->onMeasured(measured);
    }

private:
    /// What was trained before the interruption, for charts that begin anew.
    void repeatEpochs(const RunStarted& run)
    {
        std::map<std::pair<int, int>, EpochPoint> points;
        for (const LoggedSeries& series : m_before)
            for (int phase = 0; phase <= run.firstPhase; ++phase) {
                const std::string prefix = run.phases[std::size_t(phase)].name + '.';
                if (!series.key.starts_with(prefix))
                    continue;
                for (std::size_t i = 0; i < series.steps.size(); ++i) {
                    const int epoch = series.steps[i];
                    if (phase == run.firstPhase && epoch >= run.firstEpoch)
                        continue;
                    EpochPoint& point = points[{phase, epoch}];
                    point.phase = phase;
                    point.epoch = epoch;
                    point.series.emplace_back(series.key.substr(prefix.size()), series.values[i]);
                }
            }
        for (auto& [place, point] : points)
            m_feed.epochs.append(std::move(point));
    }

    QString describe() const
    {
        const RunState& s = m_feed.status;
        if (s.activity == u"evaluating")
            return RunJob::tr("evaluating");
        if (s.phase >= m_feed.phases.size())
            return s.activity;
        const PhaseInfo& phase = m_feed.phases[s.phase];
        QString text = RunJob::tr("epoch %1/%2").arg(s.epoch).arg(phase.maxEpochs);
        if (m_feed.phases.size() > 1)
            text = phase.name + u" · "_qs + text;
        if (s.samplesPerSecond > 0)
            text += u" · "_qs + rateText(s.samplesPerSecond);
        return text;
    }

    Feed& m_feed;
    JobReporter& m_reporter;
    RunLogger* m_logger; ///< may be null
    std::vector<LoggedSeries> m_before;
};

RunJob::RunJob(JobList& jobs, const QString& title, RunRequest request, QObject* parent)
    : QObject(parent)
    , m_feed(std::make_shared<Feed>())
{
    m_job = jobs.start(
        title, [feed = m_feed, request = std::move(request)](const std::stop_token& stop, JobReporter& reporter) {
            work(request, *feed, stop, reporter);
        });
    m_id = m_job->id();
    connect(m_job, &Job::ticked, this, &RunJob::drain);
    connect(m_job, &Job::ended, this, &RunJob::end);
}

RunJob::~RunJob() { stop(); }

void RunJob::work(const RunRequest& request, Feed& feed, const std::stop_token& stop, JobReporter& reporter)
{
    std::unique_ptr<RunLogger> logger;
    if (request.log != nullptr && !request.log->isReadOnly()) {
        logger = request.resumed
                     ? std::make_unique<RunLogger>(*request.log, *request.resumed, *request.dataset)
                     : std::make_unique<RunLogger>(*request.log, request.settings, *request.dataset, request.place);
        const std::lock_guard lock(feed.mutex);
        feed.loggedRun = logger->runId();
    }
    try {
        FeedObserver observer(feed, reporter, logger.get(),
                              request.resumed && logger ? request.log->series(*request.resumed)
                                                        : std::vector<LoggedSeries>());
        RunOptions options = logger ? logger->options() : RunOptions{};
        options.threads = request.threads;
        auto result = std::make_shared<RunResult>(run(request.settings, *request.dataset, observer, stop, options));
        if (logger)
            logger->finish(*result);
        const std::lock_guard lock(feed.mutex);
        feed.result = std::move(result);
    } catch (const std::exception& error) {
        if (logger)
            logger->fail(error);
        throw;
    }
}

void RunJob::stop()
{
    if (m_job != nullptr)
        m_job->stop();
}

void RunJob::drain()
{
    QList<EpochPoint> epochs;
    RunState status;
    bool hasStatus = false;
    bool justStarted = false;
    {
        const std::lock_guard lock(m_feed->mutex);
        epochs.swap(m_feed->epochs);
        status = m_feed->status;
        hasStatus = std::exchange(m_feed->hasStatus, false);
        justStarted = m_feed->started && !m_started;
        if (justStarted)
            m_phases = m_feed->phases;
        m_result = m_feed->result;
        m_loggedRun = m_feed->loggedRun;
    }
    if (justStarted) {
        m_started = true;
        Q_EMIT started(m_id);
    }
    if (!epochs.isEmpty())
        Q_EMIT epochsArrived(m_id, epochs);
    if (hasStatus)
        Q_EMIT progressed(m_id, status);
}

void RunJob::end()
{
    m_running = false;
    const Job::State state = m_job->state();
    const std::optional<Error> error = m_job->error();
    m_job = nullptr;
    if (state == Job::State::Failed)
        Q_EMIT failed(m_id, *error);
    else if (m_result != nullptr && m_result->outcome == Outcome::Finished)
        Q_EMIT finished(m_id);
    else
        Q_EMIT stopped(m_id);
}

QString rateText(double samplesPerSecond)
{
    const QLocale locale;
    if (samplesPerSecond >= 1e6)
        return RunJob::tr("%1 M rows/s").arg(locale.toString(samplesPerSecond / 1e6, 'f', 1));
    if (samplesPerSecond >= 1e4)
        return RunJob::tr("%1 k rows/s").arg(locale.toString(samplesPerSecond / 1e3, 'f', 0));
    return RunJob::tr("%1 rows/s").arg(locale.toString(samplesPerSecond, 'f', 0));
}

QString durationText(double seconds)
{
    if (seconds < 10)
        return RunJob::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    const auto whole = static_cast<qint64>(std::lround(seconds));
    if (whole < 60)
        return RunJob::tr("%1 s").arg(whole);
    if (whole < 3600)
        return RunJob::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
    return RunJob::tr("%1 h %2 min").arg(whole / 3600).arg(whole / 60 % 60, 2, 10, QLatin1Char('0'));
}

} // namespace equipoise
