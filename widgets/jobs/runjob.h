// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/runlogger.h"
#include "core/training/run.h"
#include "widgets/jobs/joblist.h"

#include <QList>

#include <memory>

namespace equipoise {

struct PhaseInfo
{
    QString name;
    int maxEpochs = 0;
};

/// One epoch as a chart needs it.
struct EpochPoint
{
    int phase = 0;
    int epoch = 1;
    double seconds = 0;
    bool isBest = false;
    std::vector<std::pair<std::string, double>> series;
};

struct RunState
{
    int phase = 0;
    int epoch = 0;
    double fraction = 0;
    double samplesPerSecond = 0;
    double secondsLeft = -1;
    QString activity;
};

struct RunRequest
{
    RunSettings settings;
    DatasetPtr dataset;
    /// Where the run is written as it goes; null: nowhere.
    std::shared_ptr<ExperimentLog> log;
    RunPlace place;
    std::optional<RunId> resumed; ///< the logged run to go on with; its epochs arrive again
    int threads = 0;              ///< see RunOptions
};

/// A run as the window sees it: the engine's observer fills a staging buffer under a mutex on the run's thread, and at
/// most 25 times a second what is in there becomes signals, all of which carry the run's id. Lives until it is deleted;
/// deleting it early stops the run and drops what still comes.
class RunJob : public QObject
{
    Q_OBJECT

public:
    RunJob(JobList& jobs, const QString& title, RunRequest request, QObject* parent = nullptr);
    ~RunJob() override;

    quint64 id() const { return m_id; }
    bool isRunning() const { return m_running; }
    void stop();

    const QList<PhaseInfo>& phases() const { return m_phases; }
    /// Null unless the run finished or was stopped in order.
    const std::shared_ptr<const RunResult>& result() const { return m_result; }
    /// The run's number in the log; nothing until it has begun there.
    std::optional<RunId> loggedRun() const { return m_loggedRun; }

Q_SIGNALS:
    void started(quint64 id);
    void progressed(quint64 id, const equipoise::RunState& status);
    void epochsArrived(quint64 id, const QList<equipoise::EpochPoint>& epochs);
    void finished(quint64 id);
    void stopped(quint64 id);
    void failed(quint64 id, const equipoise::Error& error);

private:
    struct Feed;
    class FeedObserver;
    static void work(const RunRequest& request, Feed& feed, const std::stop_token& stop, JobReporter& reporter);
    void drain();
    void end();

    std::shared_ptr<Feed> m_feed;
    Job* m_job = nullptr;
    quint64 m_id = 0;
    bool m_running = true;
    bool m_started = false;
    QList<PhaseInfo> m_phases;
    std::shared_ptr<const RunResult> m_result;
    std::optional<RunId> m_loggedRun;
};

/// "1.9 M rows/s", "840 rows/s".
QString rateText(double samplesPerSecond);
/// "12 s", "3 min 05 s", "1 h 20 min".
QString durationText(double seconds);

} // namespace equipoise
