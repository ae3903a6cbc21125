// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/experimentlog.h"
#include "widgets/jobs/joblist.h"

#include <QUndoStack>

#include <deque>
#include <functional>
#include <vector>

namespace equipoise {

/// Changes of logged runs that can be undone: stars, tags, notes, deletion. Each is written by a job, one after the
/// other in the order asked for. Belongs to the workspace and outlives the pages.
class RunEditor : public QObject
{
    Q_OBJECT

public:
    using Runs = std::vector<RunId>;

    explicit RunEditor(JobList& jobs, QObject* parent = nullptr);

    /// What was done to another log can no longer be undone.
    void setLog(std::shared_ptr<ExperimentLog> log);
    QUndoStack& history() { return m_history; }
    bool isBusy() const { return m_job != nullptr; }

    // Give only the runs that change: undoing gives back what those had before.
    void remove(const Runs& runs);
    void restore(const Runs& runs);
    void setStarred(const Runs& runs, bool isStarred);
    void addTag(const Runs& runs, const QString& tag);
    void removeTag(const Runs& runs, const QString& tag);
    void setNote(RunId run, const QString& before, const QString& after);
    /// Removes deleted runs for good. There is no way back, and none behind it.
    void purge();

Q_SIGNALS:
    void changed();                             ///< something was written
    void failed(const equipoise::Error& error); ///< and the history forgotten, as it may no longer fit

private:
    using Change = std::function<void(ExperimentLog&)>;
    class Command;

    void push(const QString& text, Change forward, Change backward);
    void enqueue(Change change);
    void startNext();

    JobList& m_jobs;
    std::shared_ptr<ExperimentLog> m_log;
    QUndoStack m_history;
    std::deque<Change> m_waiting;
    Job* m_job = nullptr;
};

} // namespace equipoise
