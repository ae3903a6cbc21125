// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/runs/runeditor.h"

namespace equipoise {

class RunEditor::Command : public QUndoCommand
{
public:
    Command(RunEditor& editor, const QString& text, Change forward, Change backward)
        : QUndoCommand(text)
        , m_editor(editor)
        , m_forward(std::move(forward))
        , m_backward(std::move(backward))
    {}
    void redo() override { m_editor.enqueue(m_forward); }
    void undo() override { m_editor.enqueue(m_backward); }

private:
    RunEditor& m_editor;
    Change m_forward;
    Change m_backward;
};

RunEditor::RunEditor(JobList& jobs, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
{}

void RunEditor::setLog(std::shared_ptr<ExperimentLog> log)
{
    m_log = std::move(log);
    m_waiting.clear();
    m_history.clear();
}

void RunEditor::remove(const Runs& runs)
{
    push(
        tr("Delete %n runs", nullptr, int(runs.size())), [runs](ExperimentLog& log) { log.deleteRuns(runs); },
        [runs](ExperimentLog& log) { log.restoreRuns(runs); });
}

void RunEditor::restore(const Runs& runs)
{
    push(
        tr("Restore %n runs", nullptr, int(runs.size())), [runs](ExperimentLog& log) { log.restoreRuns(runs); },
        [runs](ExperimentLog& log) { log.deleteRuns(runs); });
}

void RunEditor::setStarred(const Runs& runs, bool isStarred)
{
    const auto set = [runs](bool on) { return [runs, on](ExperimentLog& log) { log.setStarred(runs, on); }; };
    push(isStarred ? tr("Star %n runs", nullptr, int(runs.size())) : tr("Unstar %n runs", nullptr, int(runs.size())),
         set(isStarred), set(!isStarred));
}

void RunEditor::addTag(const Runs& runs, const QString& tag)
{
    const std::string text = tag.toStdString();
    push(
        tr("Tag %1").arg(tag), [runs, text](ExperimentLog& log) { log.addTag(runs, text); },
        [runs, text](ExperimentLog& log) { log.removeTag(runs, text); });
}

void RunEditor::removeTag(const Runs& runs, const QString& tag)
{
    const std::string text = tag.toStdString();
    push(
        tr("Remove Tag %1").arg(tag), [runs, text](ExperimentLog& log) { log.removeTag(runs, text); },
        [runs, text](ExperimentLog& log) { log.addTag(runs, text); });
}

void RunEditor::setNote(RunId run, const QString& before, const QString& after)
{
    const auto set = [run](const QString& note) {
        return [run, text = note.toStdString()](ExperimentLog& log) { log.setNote(run, text); };
    };
    push(tr("Note on Run %1").arg(run), set(after), set(before));
}

void RunEditor::purge()
{
    m_history.clear();
    enqueue([](ExperimentLog& log) { log.purgeDeleted(); });
}

void RunEditor::push(const QString& text, Change forward, Change backward)
{
    if (m_log != nullptr)
        m_history.push(new Command(*this, text, std::move(forward), std::move(backward)));
}

void RunEditor::enqueue(Change change)
{
    m_waiting.push_back(std::move(change));
    if (m_job == nullptr)
        startNext();
}

void RunEditor::startNext()
{
    m_job = nullptr;
    if (m_waiting.empty() || m_log == nullptr)
        return;
    Change change = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_job = m_jobs.start(
        tr("Writing to the log"),
        [log = m_log, change = std::move(change)](const std::stop_token&, JobReporter&) { change(*log); }, true);
    connect(m_job, &Job::ended, this, [this, job = m_job] {
        if (job->error()) {
            m_waiting.clear();
            m_history.clear();
            Q_EMIT failed(*job->error());
        } else {
            Q_EMIT changed();
        }
        startNext();
    });
}

} // namespace equipoise
