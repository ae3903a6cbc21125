// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/runqueue.h"

#include "core/models/presets.h"

#include <algorithm>
#include <thread>

namespace equipoise {

namespace {

LoggedData describe(const Dataset& dataset)
{
    LoggedData data;
    data.name = dataset.name();
    data.source = dataset.source();
    data.hash = dataset.contentHash();
    return data;
}

/// What is written beside the log: all that has not come to its end.
bool isUnfinished(const QueuedRun& run)
{
    return run.state == QueueState::Waiting || run.isActive() || run.state == QueueState::Paused;
}

/// A list of runs would else hold a model and a split each.
std::shared_ptr<const RunResult> withoutModel(const RunResult& result)
{
    auto light = std::make_shared<RunResult>();
    light->measured = result.measured;
    light->epochs = result.epochs;
    light->threads = result.threads;
    light->trainSeconds = result.trainSeconds;
    light->evaluateSeconds = result.evaluateSeconds;
    light->peakMemoryBytes = result.peakMemoryBytes;
    return light;
}

} // namespace

QString QueuedRun::title() const
{
    return RunQueue::tr("%1 · seed %2")
        .arg(QString::fromStdString(experiment.empty() ? settings.model : experiment))
        .arg(settings.seed);
}

RunQueue::RunQueue(JobList& jobs, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
{}

RunQueue::~RunQueue() = default;

void RunQueue::setLog(std::shared_ptr<ExperimentLog> log)
{
    m_log = std::move(log);
    if (m_log == nullptr || m_log->isReadOnly())
        return;
    struct Left
    {
        std::vector<WaitingRun> runs;
        std::vector<std::vector<LoggedSeries>> series;
    };
    auto left = std::make_shared<Left>();
    m_isSaving = true; // nothing is written before it is read, or it would be read as left from last time
    Job* job = m_jobs.start(
        tr("Reading the queue"),
        [log = m_log, left](const std::stop_token&, JobReporter&) {
            for (WaitingRun& run : readQueue(queuePath(log->path()))) {
                if (run.begun) {
                    const RunRecord record = log->run(*run.begun);
                    if (record.isDeleted || record.status == RunStatus::Finished || record.status == RunStatus::Running)
                        continue;
                }
                left->series.push_back(run.begun ? log->series(*run.begun) : std::vector<LoggedSeries>());
                left->runs.push_back(std::move(run));
            }
        },
        true);
    connect(job, &Job::ended, this, [this, job, left, log = m_log] {
        m_isSaving = false;
        if (job->state() == Job::State::Failed)
            Q_EMIT saveFailed(*job->error());
        if (log == m_log && !left->runs.empty())
            restore(std::move(left->runs), std::move(left->series));
        if (m_isDirty)
            save();
    });
}

void RunQueue::restore(std::vector<WaitingRun> left, std::vector<std::vector<LoggedSeries>> series)
{
    m_isHeld = true;
    for (std::size_t i = 0; i < left.size(); ++i) {
        const DatasetPtr now = m_dataset;
        QueuedRun& run = append(left[i].settings);
        run.data = left[i].data;
        run.dataset = now != nullptr && now->contentHash() == run.data.hash ? now : nullptr;
        if (left[i].begun) {
            run.logged = left[i].begun;
            run.state = QueueState::Paused;
            run.curves = RunCurves::fromLog(*run.logged, run.title(), series[i]);
        }
    }
    Q_EMIT changed();
    Q_EMIT restored(int(left.size()));
}

void RunQueue::setDataset(const DatasetPtr& dataset)
{
    m_dataset = dataset;
    for (const auto& run : m_runs)
        if (run->dataset == nullptr && isUnfinished(*run) && run->data.hash == dataset->contentHash())
            run->dataset = dataset;
    Q_EMIT changed();
    schedule();
}

QueuedRun& RunQueue::append(const RunSettings& settings)
{
    auto run = std::make_unique<QueuedRun>();
    run->id = ++m_lastId;
    run->settings = settings;
    run->experiment = experimentNameOf(settings.model, settings.parameters);
    run->dataset = m_dataset;
    if (m_dataset != nullptr)
        run->data = describe(*m_dataset);
    run->curves = std::make_shared<RunCurves>(-run->id, run->title());
    m_runs.push_back(std::move(run));
    return *m_runs.back();
}

qint64 RunQueue::add(const RunSettings& settings) { return addSeeds(settings, 1).first(); }

QList<qint64> RunQueue::addSeeds(const RunSettings& settings, int seeds)
{
    QList<qint64> ids;
    RunSettings next = settings;
    for (int i = 0; i < std::max(1, seeds); ++i, ++next.seed)
        ids << append(next).id;
    Q_EMIT changed();
    schedule();
    save();
    return ids;
}

qint64 RunQueue::resumeLogged(RunId logged, const RunSettings& settings)
{
    for (const auto& run : m_runs)
        if (run->logged == logged && !(run->state == QueueState::Finished)) {
            const qint64 id = run->id;
            resume(id);
            return id;
        }
    QueuedRun& run = append(settings);
    run.logged = logged;
    run.curves->setKey(logged);
    const qint64 id = run.id;
    Q_EMIT changed();
    schedule();
    save();
    return id;
}

const QueuedRun* RunQueue::run(qint64 id) const { return const_cast<RunQueue*>(this)->find(id); }

QueuedRun* RunQueue::find(qint64 id)
{
    const auto at = std::find_if(m_runs.begin(), m_runs.end(), [&](const auto& run) { return run->id == id; });
    return at == m_runs.end() ? nullptr : at->get();
}

const QueuedRun* RunQueue::runOfJob(quint64 job) const
{
    for (const auto& run : m_runs)
        if (run->job != nullptr && run->job->id() == job)
            return run.get();
    return nullptr;
}

int RunQueue::count(QueueState state) const
{
    return int(std::count_if(m_runs.begin(), m_runs.end(), [&](const auto& run) { return run->state == state; }));
}

int RunQueue::activeCount() const
{
    return int(std::count_if(m_runs.begin(), m_runs.end(), [](const auto& run) { return run->isActive(); }));
}

int RunQueue::threadsFor(const QueuedRun& run) const
{
    // as many as will run side by side share the cores; a run that names its threads gets those
    const auto ready = std::count_if(m_runs.begin(), m_runs.end(), [](const auto& other) {
        return other->state == QueueState::Waiting && other->dataset != nullptr;
    });
    const int sharing = std::min(m_parallel, activeCount() + int(ready));
    if (run.settings.threads > 0 || sharing <= 1)
        return 0;
    return std::max(1, int(std::thread::hardware_concurrency()) / sharing);
}

void RunQueue::schedule()
{
    for (std::size_t i = 0; i < m_runs.size() && !m_isHeld && activeCount() < m_parallel; ++i)
        if (m_runs[i]->state == QueueState::Waiting && m_runs[i]->dataset != nullptr)
            start(*m_runs[i]);
}

void RunQueue::start(QueuedRun& run)
{
    RunRequest request;
    request.settings = run.settings;
    request.dataset = run.dataset;
    request.log = m_log;
    request.place.name = run.experiment;
    request.resumed = run.logged;
    request.threads = threadsFor(run);
    run.state = QueueState::Running;
    run.error.reset();
    run.progress = {};
    const qint64 id = run.id;
    run.job = new RunJob(m_jobs, run.title(), std::move(request), this);
    RunJob* job = run.job;
    connect(job, &RunJob::started, this, [this, id, job] {
        QueuedRun* at = find(id);
        if (at == nullptr)
            return;
        if (job->loggedRun()) {
            const bool isNew = !at->logged;
            at->logged = job->loggedRun();
            at->curves->setKey(*at->logged);
            if (isNew)
                save();
        }
        at->curves->start(job->phases());
        Q_EMIT changed();
    });
    connect(job, &RunJob::epochsArrived, this, [this, id](quint64, const QList<EpochPoint>& epochs) {
        if (QueuedRun* at = find(id))
            at->curves->append(epochs);
    });
    connect(job, &RunJob::progressed, this, [this, id](quint64, const RunState& state) {
        if (QueuedRun* at = find(id)) {
            at->progress = state;
            Q_EMIT progressed(id);
        }
    });
    connect(job, &RunJob::finished, this, [this, id] { end(id, QueueState::Finished); });
    connect(job, &RunJob::stopped, this, [this, id] { end(id, QueueState::Paused); });
    connect(job, &RunJob::failed, this, [this, id](quint64, const Error& error) {
        if (QueuedRun* at = find(id))
            at->error = error;
        end(id, QueueState::Failed);
    });
    Q_EMIT changed();
    Q_EMIT started(id);
}

void RunQueue::end(qint64 id, QueueState state)
{
    QueuedRun* run = find(id);
    if (run == nullptr)
        return;
    RunJob* job = run->job;
    run->job = nullptr;
    run->state = state;
    if (job->loggedRun()) {
        run->logged = job->loggedRun();
        run->curves->setKey(*run->logged);
    }
    if (state == QueueState::Paused && !run->logged)
        run->state = QueueState::Stopped;
    if (state == QueueState::Finished) {
        run->result = withoutModel(*job->result());
        Q_EMIT trained(id, job->result());
    }
    if (!isUnfinished(*run) && state != QueueState::Failed)
        run->dataset.reset();
    job->deleteLater();
    Q_EMIT changed();
    Q_EMIT ended(id);
    schedule();
    save();
}

void RunQueue::pause(qint64 id)
{
    QueuedRun* run = find(id);
    if (run == nullptr || run->state != QueueState::Running)
        return;
    run->state = QueueState::Stopping;
    run->job->stop();
    Q_EMIT changed();
}

void RunQueue::pauseAll()
{
    m_isHeld = true;
    for (const auto& run : m_runs)
        pause(run->id);
    Q_EMIT changed();
}

void RunQueue::resume(qint64 id)
{
    QueuedRun* run = find(id);
    if (run == nullptr || !run->canResume())
        return;
    if (run->dataset == nullptr && m_dataset != nullptr && m_dataset->contentHash() == run->data.hash)
        run->dataset = m_dataset;
    run->state = QueueState::Waiting;
    run->error.reset();
    Q_EMIT changed();
    schedule();
    save();
}

void RunQueue::move(qint64 id, int places)
{
    const auto at = std::find_if(m_runs.begin(), m_runs.end(), [&](const auto& run) { return run->id == id; });
    if (at == m_runs.end())
        return;
    const auto from = at - m_runs.begin();
    const auto to = std::clamp<std::ptrdiff_t>(from + places, 0, std::ptrdiff_t(m_runs.size()) - 1);
    if (from < to)
        std::rotate(at, at + 1, m_runs.begin() + to + 1);
    else
        std::rotate(m_runs.begin() + to, at, at + 1);
    Q_EMIT changed();
    save();
}

void RunQueue::remove(qint64 id)
{
    const auto at = std::find_if(m_runs.begin(), m_runs.end(), [&](const auto& run) { return run->id == id; });
    if (at == m_runs.end())
        return;
    delete (*at)->job; // asks it to stop and drops what still comes
    m_runs.erase(at);
    Q_EMIT changed();
    schedule();
    save();
}

void RunQueue::removeEnded()
{
    std::erase_if(m_runs, [](const auto& run) { return !isUnfinished(*run); });
    Q_EMIT changed();
    save();
}

void RunQueue::setParallel(int runs)
{
    m_parallel = std::max(1, runs);
    Q_EMIT changed();
    schedule();
}

void RunQueue::setHeld(bool held)
{
    m_isHeld = held;
    Q_EMIT changed();
    schedule();
}

void RunQueue::save()
{
    if (m_log == nullptr || m_log->isReadOnly())
        return;
    // one at a time, so that an older list never overwrites a newer one
    if (m_isSaving) {
        m_isDirty = true;
        return;
    }
    m_isSaving = true;
    m_isDirty = false;
    std::vector<WaitingRun> list;
    for (const auto& run : m_runs)
        if (isUnfinished(*run))
            list.push_back({run->settings, run->data, run->logged});
    Job* job = m_jobs.start(
        tr("Saving the queue"),
        [path = queuePath(m_log->path()), list = std::move(list)](const std::stop_token&, JobReporter&) {
            writeQueue(path, list);
        },
        true);
    connect(job, &Job::ended, this, [this, job] {
        m_isSaving = false;
        if (job->state() == Job::State::Failed)
            Q_EMIT saveFailed(*job->error());
        if (m_isDirty)
            save();
    });
}

} // namespace equipoise
