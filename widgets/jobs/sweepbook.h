// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/jobs/latesttask.h"
#include "widgets/jobs/opensweep.h"

namespace equipoise {

/// The sweeps that are open in the window, and what the log has besides. Outlives the pages that show them.
class SweepBook : public QObject
{
    Q_OBJECT

public:
    /// A line of the log.
    struct Logged
    {
        SweepId id = 0;
        QString title; ///< "Sweep 3: DeepFair, β (11) × 5 seeds"
        std::int64_t created = 0;
        int runs = 0;
        int finished = 0;
        int failed = 0;
        bool isRunning = false; ///< in this program or another

        bool isUnfinished() const { return !isRunning && finished < runs; }
    };

    explicit SweepBook(JobList& jobs, QObject* parent = nullptr);

    const QList<OpenSweep*>& sweeps() const { return m_sweeps; }
    OpenSweep* find(SweepId id) const; ///< null where it is not open
    bool isRunning() const;

    /// A new sweep; not begun yet. Throws Error(Usage) for settings that make no runs.
    OpenSweep* add(const SweepSettings& settings);
    /// Reads a sweep with its results on a job and adds it; `opened` follows, or `failed`.
    void open(SweepId id, const std::shared_ptr<ExperimentLog>& log);
    /// Takes a sweep off the figures; one that runs is stopped. The log keeps it.
    void close(OpenSweep* sweep);

    /// Newest first; as of the last refresh.
    const QList<Logged>& logged() const { return m_logged; }
    /// Reads the list again on a job.
    void refresh(const std::shared_ptr<ExperimentLog>& log);

    /// A guess at what a sweep takes, on a job; nothing where it cannot be made. Only the latest question is answered.
    void estimate(const SweepSettings& settings, const DatasetPtr& dataset, const std::shared_ptr<ExperimentLog>& log);

Q_SIGNALS:
    void opened(equipoise::OpenSweep* sweep);
    void closing(equipoise::OpenSweep* sweep);
    void trained(const equipoise::TrainedModelPtr& model);
    void changed(); ///< of any open sweep, or which are open
    void loggedChanged();
    void estimated(const equipoise::SweepEstimate& estimate);
    void failed(const equipoise::Error& error);

private:
    struct Read
    {
        Sweep sweep;
        PointsByRun points;
    };
    OpenSweep* take(Read read);
    void openNext();
    int freeColour() const;

    JobList& m_jobs;
    QList<OpenSweep*> m_sweeps;
    QList<Logged> m_logged;
    LatestTask<Read> m_opening;
    QList<std::pair<SweepId, std::shared_ptr<ExperimentLog>>> m_waiting; ///< to be opened after the one under way
    LatestTask<std::vector<SweepRecord>> m_listing;
    LatestTask<SweepEstimate> m_estimating;
};

} // namespace equipoise
