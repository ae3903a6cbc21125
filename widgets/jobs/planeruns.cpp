// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/planeruns.h"

#include <algorithm>

namespace equipoise {

PlaneRuns::PlaneRuns(JobList& jobs, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_reading(this)
{}

void PlaneRuns::add(const std::shared_ptr<ExperimentLog>& log, const QList<qint64>& runs)
{
    if (log == nullptr)
        return;
    m_reading.start(
        m_jobs, tr("Reading the log"),
        [log, runs](const std::stop_token&, JobReporter&) {
            Read read;
            for (const qint64 run : runs) {
                const RunRecord record = log->run(run);
                PlaneRun one{record.id,
                             tr("Run %1: %2, seed %3")
                                 .arg(QString::number(record.id), QString::fromStdString(record.name),
                                      QString::number(record.seed)),
                             record.seed, record.trainSeconds + record.evaluateSeconds, log->values(run)};
                if (one.values.empty())
                    read.refused << run;
                else
                    read.runs.push_back(std::move(one));
            }
            return read;
        },
        [this](Read read) {
            for (PlaneRun& run : read.runs)
                if (std::none_of(m_runs.begin(), m_runs.end(), [&](const PlaneRun& r) { return r.id == run.id; }))
                    m_runs.push_back(std::move(run));
            Q_EMIT changed();
            if (!read.refused.isEmpty())
                Q_EMIT refused(read.refused);
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void PlaneRuns::clear()
{
    m_reading.cancel();
    m_runs.clear();
    Q_EMIT changed();
}

} // namespace equipoise
