// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/jobs/job.h"

#include <QList>

namespace equipoise {

/// All jobs of the window. It owns them and lets an ended job go one turn of the event loop after its `ended`.
class JobList : public QObject
{
    Q_OBJECT

public:
    explicit JobList(QObject* parent = nullptr);

    /// Starts work; the pointer is good until after the job's `ended`.
    Job* start(const QString& title, Job::Work work, bool quiet = false);

    /// Running jobs that are not quiet, oldest first.
    QList<Job*> visible() const;
    bool isIdle() const { return m_jobs.isEmpty(); }
    /// Asks all jobs to stop and returns at once; `idle` follows when the last one has.
    void stopAll();

Q_SIGNALS:
    void changed(); ///< a job came, went or reported
    void ended(equipoise::Job* job);
    void idle();

private:
    void remove(Job* job);

    QList<Job*> m_jobs;
    quint64 m_lastId = 0;
};

} // namespace equipoise
