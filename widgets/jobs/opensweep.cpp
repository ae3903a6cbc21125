// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/opensweep.h"

#include "widgets/frame/coretext.h"

#include <chrono>
#include <utility>

namespace equipoise {

namespace {

PointsPtr pointsOf(const Sweep& sweep, const SweptRun& run)
{
    return std::make_shared<const std::vector<SweepPoint>>(
        sweepPoints(sweep.settings, run.index, run.settings, run.measured));
}

} // namespace

/// Written by the sweep's thread, emptied by the window's.
struct OpenSweep::Feed
{
    std::mutex mutex;
    std::optional<SweepId> id;
    std::vector<SweptRun> runs; ///< that began or ended
    PointsByRun points;         ///< of those that finished
    TrainedModelPtr model;      ///< of the last of them
    bool isTraining = false;
    std::size_t current = 0;
    double fraction = 0;
};

class OpenSweep::Observer : public SweepObserver, private RunObserver
{
public:
    Observer(Feed& feed, JobReporter& reporter, const Sweep& sweep, DatasetPtr dataset, std::size_t runs, bool isLogged)
        : m_feed(feed)
        , m_reporter(reporter)
        , m_sweep(sweep)
        , m_dataset(std::move(dataset))
        , m_runs(runs)
        , m_isLogged(isLogged)
    {}

    RunObserver& onRunBegun(const SweptRun& run) override
    {
        {
            const std::lock_guard lock(m_feed.mutex);
            m_feed.id = m_sweep.id;
            stage(run);
            m_feed.isTraining = true;
            m_feed.current = run.index;
            m_feed.fraction = 0;
        }
        m_reporter.touch();
        return *this;
    }

    void onRunEnded(const SweptRun& run, const std::shared_ptr<const RunResult>& result) override
    {
        ++m_done;
        PointsPtr points;
        if (run.status == RunStatus::Finished)
            points = pointsOf(m_sweep, run);
        TrainedModelPtr model = trainedModel(m_dataset, run.settings, result, run.id);
        {
            const std::lock_guard lock(m_feed.mutex);
            stage(run);
            if (points != nullptr)
                m_feed.points[run.index] = std::move(points);
            if (model != nullptr)
                m_feed.model = std::move(model);
            m_feed.isTraining = false;
        }
        m_reporter.touch();
    }

private:
    void onProgress(const RunProgress& progress) override
    {
        {
            const std::lock_guard lock(m_feed.mutex);
            m_feed.fraction = progress.fraction;
        }
        const double share = (double(m_done) + progress.fraction) / double(m_runs);
        const std::chrono::duration<double> gone = std::chrono::steady_clock::now() - m_begun;
        // the runs of a sweep are alike, so the rest takes as long as the part done did
        const double left = m_done > 0 ? gone.count() * (1 - share) / share
                            : progress.secondsLeft < 0
                                ? -1
                                : progress.secondsLeft + (gone.count() + progress.secondsLeft) * double(m_runs - 1);
        const QString detail =
            progress.activity == "evaluating"
                ? OpenSweep::tr("run %1/%2, evaluating").arg(m_done + 1).arg(m_runs)
                : OpenSweep::tr("run %1/%2, epoch %3").arg(m_done + 1).arg(m_runs).arg(progress.epoch);
        m_reporter.report(share, detail.toStdString(), left);
    }

    void stage(const SweptRun& run)
    {
        m_feed.runs.push_back(run);
        // the log has them, and over many runs they would fill the memory
        if (m_isLogged)
            m_feed.runs.back().measured.perUser.clear();
    }

    Feed& m_feed;
    JobReporter& m_reporter;
    const Sweep& m_sweep;
    DatasetPtr m_dataset;
    std::size_t m_runs;
    bool m_isLogged;
    std::size_t m_done = 0;
    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
};

PointsByRun pointsByRun(const Sweep& sweep)
{
    PointsByRun points;
    for (const SweptRun& run : sweep.runs)
        if (run.status == RunStatus::Finished)
            points[run.index] = pointsOf(sweep, run);
    return points;
}

OpenSweep::OpenSweep(JobList& jobs, Sweep sweep, PointsByRun points, int colour, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_sweep(std::move(sweep))
    , m_points(std::move(points))
    , m_colour(colour)
{}

OpenSweep::~OpenSweep() { stop(); }

std::vector<PointsPtr> OpenSweep::points() const
{
    std::vector<PointsPtr> list;
    for (const auto& [run, points] : m_points)
        list.push_back(points);
    return list;
}

void OpenSweep::setShown(bool shown)
{
    if (std::exchange(m_isShown, shown) != shown)
        Q_EMIT changed();
}

QString OpenSweep::title() const
{
    const QString what =
        tr("%1, %2").arg(coreText(findModel(m_sweep.settings.base.model).title), variationText(m_sweep.settings));
    return m_sweep.id ? tr("Sweep %1: %2").arg(*m_sweep.id).arg(what) : what;
}

QString OpenSweep::stateText() const
{
    const std::size_t done = m_sweep.count(RunStatus::Finished);
    QString text = done == m_sweep.runs.size() ? tr("%n runs", nullptr, int(done))
                                               : tr("%1 of %n runs", nullptr, int(m_sweep.runs.size())).arg(done);
    if (const std::size_t failures = m_sweep.count(RunStatus::Failed); failures > 0)
        text += tr(", %n failed", nullptr, int(failures));
    return text;
}

void OpenSweep::run(const std::vector<std::size_t>& runs, const DatasetPtr& dataset,
                    const std::shared_ptr<ExperimentLog>& log)
{
    if (m_job == nullptr && dataset != nullptr && !runs.empty())
        start(runs, dataset, log, false);
}

void OpenSweep::extend(const std::vector<Variation>& additions, int seeds, const DatasetPtr& dataset,
                       const std::shared_ptr<ExperimentLog>& log)
{
    if (m_job != nullptr || dataset == nullptr)
        return;
    equipoise::extend(m_sweep, nullptr, additions, seeds);
    start(m_sweep.pending(), dataset, log, true);
}

void OpenSweep::start(const std::vector<std::size_t>& runs, const DatasetPtr& dataset,
                      const std::shared_ptr<ExperimentLog>& log, bool hasGrown)
{
    m_feed = std::make_shared<Feed>();
    m_progress = {};
    m_job = m_jobs.start(title(), [feed = m_feed, sweep = m_sweep, runs, dataset,
                                   log = log != nullptr && log->isReadOnly() ? nullptr : log,
                                   hasGrown](const std::stop_token& stop, JobReporter& reporter) mutable {
        if (log != nullptr && hasGrown)
            growInLog(sweep, *log);
        Observer observer(*feed, reporter, sweep, dataset, runs.size(), log != nullptr);
        runSweep(sweep, runs, *dataset, log.get(), observer, stop);
    });
    connect(m_job, &Job::ticked, this, &OpenSweep::drain);
    connect(m_job, &Job::ended, this, &OpenSweep::end);
    Q_EMIT changed();
}

void OpenSweep::stop()
{
    if (m_job != nullptr)
        m_job->stop();
}

void OpenSweep::drain()
{
    std::vector<SweptRun> runs;
    PointsByRun points;
    TrainedModelPtr model;
    {
        const std::lock_guard lock(m_feed->mutex);
        model.swap(m_feed->model);
        runs.swap(m_feed->runs);
        points.swap(m_feed->points);
        m_isTraining = m_feed->isTraining;
        m_current = m_feed->current;
        m_runFraction = m_feed->fraction;
        if (m_feed->id)
            m_sweep.id = m_feed->id;
    }
    m_progress = m_job->progress();
    for (SweptRun& run : runs)
        m_sweep.runs[run.index] = std::move(run);
    for (auto& [run, of] : points)
        m_points[run] = std::move(of);
    Q_EMIT progressed();
    if (model != nullptr)
        Q_EMIT trained(model);
    if (!runs.empty())
        Q_EMIT changed();
}

void OpenSweep::end()
{
    const Job::State state = m_job->state();
    const std::optional<Error> error = m_job->error();
    m_job = nullptr;
    m_isTraining = false;
    // where the log or the disk gave up, nobody said how the last run ended
    for (SweptRun& run : m_sweep.runs)
        if (run.status == RunStatus::Running)
            run.status = RunStatus::Interrupted;
    Q_EMIT changed();
    if (state == Job::State::Failed)
        Q_EMIT failed(*error);
    else
        Q_EMIT ended(state == Job::State::Stopped);
}

QString parameterTitle(const RunSettings& settings, const std::string& parameter)
{
    if (parameter == "beta")
        return OpenSweep::tr("β");
    for (const ParameterDescription& d : settings.parameters.descriptions())
        if (d.name == parameter)
            return coreText(d.title);
    return QString::fromStdString(parameter);
}

QString variationText(const SweepSettings& settings)
{
    QStringList parts;
    for (const Variation& variation : settings.variations)
        parts << OpenSweep::tr("%1 (%2)")
                     .arg(parameterTitle(settings.base, variation.parameter))
                     .arg(variation.values.size());
    parts << OpenSweep::tr("%n seeds", nullptr, settings.seeds);
    return parts.join(u" × "_qs);
}

} // namespace equipoise
