// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/sweeprunner.h"
#include "widgets/jobs/modelshelf.h"

#include <map>
#include <memory>

namespace equipoise {

using PointsPtr = std::shared_ptr<const std::vector<SweepPoint>>;
using PointsByRun = std::map<std::size_t, PointsPtr>;

/// The points of every finished run.
PointsByRun pointsByRun(const Sweep& sweep);

/// A sweep in the window: its runs as they stand, and the job that works on them. Runs go one after the other, each
/// in the log as a child of the sweep; points arrive as runs finish. A run that fails does not end the sweep.
class OpenSweep : public QObject
{
    Q_OBJECT

public:
    /// `colour` is its place in seriesColour() on every figure.
    OpenSweep(JobList& jobs, Sweep sweep, PointsByRun points, int colour, QObject* parent = nullptr);
    ~OpenSweep() override;

    const Sweep& sweep() const { return m_sweep; }
    /// Of every finished run, in the sweep's order; made on the job, never changed once here.
    std::vector<PointsPtr> points() const;
    std::size_t finishedRuns() const { return m_points.size(); }
    int colour() const { return m_colour; }
    bool isShown() const { return m_isShown; }
    void setShown(bool shown);

    /// "Sweep 3: DeepFair, β (11) × 5 seeds".
    QString title() const;
    /// "32 of 55 runs, 2 failed".
    QString stateText() const;

    bool isRunning() const { return m_job != nullptr; }
    const JobProgress& progress() const { return m_progress; }
    /// Of the run under way, in [0, 1]; negative: none.
    double runFraction(std::size_t run) const { return m_isTraining && run == m_current ? m_runFraction : -1; }

    /// Works through the runs named (see Sweep::pending) on a job; does nothing while it runs. Without a log, or with
    /// one that can only be read, nothing is kept.
    void run(const std::vector<std::size_t>& runs, const DatasetPtr& dataset,
             const std::shared_ptr<ExperimentLog>& log);
    /// Adds values and seeds and trains what is new. Throws Error(Usage) where nothing is.
    void extend(const std::vector<Variation>& additions, int seeds, const DatasetPtr& dataset,
                const std::shared_ptr<ExperimentLog>& log);
    void stop();

Q_SIGNALS:
    void progressed();
    void trained(const equipoise::TrainedModelPtr& model); ///< the newest of the runs that finished
    void changed();                                        ///< a run began or ended, or the sweep is shown or hidden
    void ended(bool stopped);                   ///< the job: all that it was asked for is done, or it was stopped
    void failed(const equipoise::Error& error); ///< the sweep as a whole

private:
    struct Feed;
    class Observer;
    void start(const std::vector<std::size_t>& runs, const DatasetPtr& dataset,
               const std::shared_ptr<ExperimentLog>& log, bool hasGrown);
    void drain();
    void end();

    JobList& m_jobs;
    Sweep m_sweep;
    PointsByRun m_points;
    int m_colour;
    bool m_isShown = true;
    std::shared_ptr<Feed> m_feed;
    Job* m_job = nullptr;
    JobProgress m_progress;
    bool m_isTraining = false;
    std::size_t m_current = 0;
    double m_runFraction = 0;
};

/// "β (11) × factors (3) × 5 seeds" for what a sweep varies.
QString variationText(const SweepSettings& settings);
/// A parameter's name for people: "β", "Learning rate".
QString parameterTitle(const RunSettings& settings, const std::string& parameter);

} // namespace equipoise
