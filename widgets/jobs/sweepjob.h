// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/runlogger.h"
#include "core/training/sweep.h"
#include "widgets/jobs/modelshelf.h"

#include <QList>

#include <memory>

namespace equipoise {

struct SweepRequest
{
    SweepSettings settings;
    DatasetPtr dataset;
    std::shared_ptr<ExperimentLog> log; ///< null or read-only: the runs are not logged
};

/// The runs of a sweep one after the other on one job, each in the log as a child of the sweep. Points arrive as runs
/// finish. A run that fails does not end the sweep.
class SweepJob : public QObject
{
    Q_OBJECT

public:
    SweepJob(JobList& jobs, const QString& title, SweepRequest request, QObject* parent = nullptr);
    ~SweepJob() override;

    quint64 id() const { return m_id; }
    bool isRunning() const { return m_running; }
    void stop();
    int runCount() const { return m_runCount; }
    int runsDone() const { return m_runsDone; }
    const std::vector<SweepPoint>& points() const { return m_points; }
    const JobProgress& progress() const { return m_progress; }

Q_SIGNALS:
    void progressed(quint64 id);
    void pointsArrived(quint64 id);
    void trained(quint64 id, const equipoise::TrainedModelPtr& model); ///< the newest of the finished runs
    void runFailed(quint64 id, const equipoise::Error& error);
    void ended(quint64 id, bool stopped);
    void failed(quint64 id, const equipoise::Error& error); ///< the sweep as a whole

private:
    struct Feed;
    class Observer;
    static void work(const SweepRequest& request, const std::vector<RunSettings>& runs, Feed& feed,
                     const std::stop_token& stop, JobReporter& reporter);
    void drain();
    void end();

    std::shared_ptr<Feed> m_feed;
    Job* m_job = nullptr;
    quint64 m_id = 0;
    int m_runCount = 0;
    int m_runsDone = 0;
    bool m_running = true;
    std::vector<SweepPoint> m_points;
    JobProgress m_progress;
};

} // namespace equipoise
