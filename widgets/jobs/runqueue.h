// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/queuefile.h"
#include "widgets/models/runcurves.h"

#include <optional>

namespace equipoise {

enum class QueueState {
    Waiting, ///< for its turn, or for its data to be opened
    Running,
    Stopping, ///< asked to, takes a moment
    Paused,   ///< can go on to the same bits
    Stopped,  ///< for good: nothing was logged
    Finished,
    Failed
};

/// A run of the queue as pages show it.
struct QueuedRun
{
    qint64 id = 0; ///< within the queue
    RunSettings settings;
    std::string experiment; ///< of the model, that has these settings; empty: none
    LoggedData data;
    DatasetPtr dataset; ///< null while its data are not open, and once it has ended
    QueueState state = QueueState::Waiting;
    std::optional<RunId> logged; ///< its number in the log, once it has one
    RunState progress;
    RunCurvesPtr curves; ///< never null
    std::optional<Error> error;
    /// Of a finished run, without model and split, which only `trained` hands on.
    std::shared_ptr<const RunResult> result;
    RunJob* job = nullptr; ///< while it runs

    QString title() const; ///< "deepfair · seed 3", "denoising_test · seed 3"
    bool isActive() const { return state == QueueState::Running || state == QueueState::Stopping; }
    bool canResume() const { return state == QueueState::Paused || state == QueueState::Failed; }
};

/// Runs one after another, or several at once with a fair share of the cores each. Pausing stops a run after its last
/// checkpoint; it goes on from there to the same bits. What waits, runs or is paused is written beside the log and
/// comes back with it: nothing starts then until somebody says so (`isHeld`).
///
/// Lives in the window's thread; works on jobs.
class RunQueue : public QObject
{
    Q_OBJECT

public:
    explicit RunQueue(JobList& jobs, QObject* parent = nullptr);
    ~RunQueue() override;

    /// Where runs added from now on are logged, and what was left there is taken up.
    void setLog(std::shared_ptr<ExperimentLog> log);
    /// Runs that waited for these data get them.
    void setDataset(const DatasetPtr& dataset);

    /// Adds a run on the data in hand and starts it if it is its turn. Returns its id.
    qint64 add(const RunSettings& settings);
    /// The same settings with the seeds settings.seed, settings.seed + 1, …
    QList<qint64> addSeeds(const RunSettings& settings, int seeds);
    /// Goes on with a run of the log, which may be one of the queue.
    qint64 resumeLogged(RunId run, const RunSettings& settings);

    const std::vector<std::unique_ptr<QueuedRun>>& runs() const { return m_runs; }
    /// Null where there is none of that id.
    const QueuedRun* run(qint64 id) const;
    const QueuedRun* runOfJob(quint64 job) const;
    int count(QueueState state) const;
    bool isTraining() const { return activeCount() > 0; }
    int activeCount() const;

    void pause(qint64 id);
    void pauseAll(); ///< and holds the queue
    void resume(qint64 id);
    /// Moves up (negative) or down by so many places.
    void move(qint64 id, int places);
    /// Takes it off the list, stopping it first where it runs; the log keeps what it has.
    void remove(qint64 id);
    void removeEnded();

    /// How many run at once, at least 1.
    int parallel() const { return m_parallel; }
    void setParallel(int runs);
    /// Nothing new is started while it is held.
    bool isHeld() const { return m_isHeld; }
    void setHeld(bool held);

Q_SIGNALS:
    void changed();             ///< runs came, went, moved or changed their state
    void progressed(qint64 id); ///< at most 25 times a second and run
    void started(qint64 id);
    /// A run has finished, with its model; before `ended`, while the queue still has its data.
    void trained(qint64 id, const std::shared_ptr<const equipoise::RunResult>& result);
    void ended(qint64 id);   ///< finished, paused, stopped or failed
    void restored(int runs); ///< so many were taken up from the log
    void saveFailed(const equipoise::Error& error);

private:
    QueuedRun* find(qint64 id);
    QueuedRun& append(const RunSettings& settings);
    void schedule();
    void start(QueuedRun& run);
    void end(qint64 id, QueueState state);
    void restore(std::vector<WaitingRun> left, std::vector<std::vector<LoggedSeries>> series);
    void save();
    int threadsFor(const QueuedRun& run) const;

    JobList& m_jobs;
    std::shared_ptr<ExperimentLog> m_log;
    DatasetPtr m_dataset;
    std::vector<std::unique_ptr<QueuedRun>> m_runs; ///< in their order
    qint64 m_lastId = 0;
    int m_parallel = 1;
    bool m_isHeld = false;
    bool m_isSaving = false;
    bool m_isDirty = false;
};

} // namespace equipoise
