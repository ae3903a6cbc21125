// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/joblist.h"

namespace equipoise {

JobList::JobList(QObject* parent)
    : QObject(parent)
{}

Job* JobList::start(const QString& title, Job::Work work, bool quiet)
{
    auto* job = new Job(++m_lastId, title, std::move(work), quiet, this);
    m_jobs.append(job);
    connect(job, &Job::ticked, this, &JobList::changed);
    connect(job, &Job::ended, this, [this, job] { Q_EMIT ended(job); });
    // queued: whoever listens to `ended` hears it first
    connect(
        job, &Job::ended, this, [this, job] { remove(job); }, Qt::QueuedConnection);
    Q_EMIT changed();
    return job;
}

QList<Job*> JobList::visible() const
{
    QList<Job*> jobs;
    for (Job* job : m_jobs)
        if (!job->isQuiet() && job->isRunning())
            jobs.append(job);
    return jobs;
}

void JobList::stopAll()
{
    for (Job* job : std::as_const(m_jobs))
        job->stop();
}

void JobList::remove(Job* job)
{
    m_jobs.removeOne(job);
    job->deleteLater();
    Q_EMIT changed();
    if (m_jobs.isEmpty())
        Q_EMIT idle();
}

} // namespace equipoise
