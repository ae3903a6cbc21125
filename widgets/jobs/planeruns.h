// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/experimentlog.h"
#include "widgets/jobs/latesttask.h"

#include <QList>

#include <memory>

namespace equipoise {

/// A logged run that stands in the trade-off plane by itself, at what it measured with its own settings.
struct PlaneRun
{
    RunId id = 0;
    QString title; ///< "Run 7: pmf, seed 2"
    std::uint64_t seed = 0;
    double seconds = 0; ///< trained and evaluated
    std::map<std::string, double> values;
};

/// The single runs laid into the trade-off plane beside the sweeps. Belongs to the workspace and outlives the pages.
class PlaneRuns : public QObject
{
    Q_OBJECT

public:
    explicit PlaneRuns(JobList& jobs, QObject* parent = nullptr);

    const std::vector<PlaneRun>& runs() const { return m_runs; }
    /// Reads what they measured on a job; those without results are named in `refused`.
    void add(const std::shared_ptr<ExperimentLog>& log, const QList<qint64>& runs);
    void clear();

Q_SIGNALS:
    void changed();
    void refused(const QList<qint64>& runs); ///< they have no results
    void failed(const equipoise::Error& error);

private:
    struct Read
    {
        std::vector<PlaneRun> runs;
        QList<qint64> refused;
    };

    JobList& m_jobs;
    std::vector<PlaneRun> m_runs;
    LatestTask<Read> m_reading;
};

} // namespace equipoise
