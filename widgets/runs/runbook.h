// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/experimentlog.h"
#include "widgets/jobs/latesttask.h"

#include <QList>
#include <QObject>

namespace equipoise {

/// The runs of the log as the window has them: the table, read on jobs and kept up with what anybody writes, and which
/// of them are chosen for comparison. Belongs to the workspace and outlives the pages that show it.
class RunBook : public QObject
{
    Q_OBJECT

public:
    explicit RunBook(JobList& jobs, QObject* parent = nullptr);

    /// Null: none is open. Forgets what was read of another one.
    void setLog(std::shared_ptr<ExperimentLog> log);
    const std::shared_ptr<ExperimentLog>& log() const { return m_log; }
    JobList& jobs() { return m_jobs; }

    /// Null until it was read once.
    const RunTablePtr& table() const { return m_table; }
    /// Looks for changes; `changed` follows where there are any.
    void refresh();
    /// Asks for columns of these metrics, in addition to those asked for before.
    void need(const std::set<std::string>& metrics);

    const QList<qint64>& compared() const { return m_compared; }
    void setCompared(const QList<qint64>& runs);

Q_SIGNALS:
    void changed();
    void failed(const equipoise::Error& error);
    void comparedChanged();

private:
    JobList& m_jobs;
    LatestTask<RunTablePtr> m_reading;
    std::shared_ptr<ExperimentLog> m_log;
    RunTablePtr m_table;
    std::set<std::string> m_metrics;
    bool m_again = false; ///< somebody asked while it was being read
    QList<qint64> m_compared;
};

} // namespace equipoise
