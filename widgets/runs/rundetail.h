// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/experimentlog.h"
#include "widgets/frame/parts.h"

#include <QList>

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace equipoise {

class CommandLine;
class CurveBox;
class RunEditor;
class Section;
class TableModel;
class TableView;

/// What one run left behind, read by a job.
struct RunDetails
{
    RunRecord run;
    Measured measured;
    std::vector<LoggedSeries> series;
    std::vector<LoggedArtifact> artifacts; ///< with the checkpoint, where there is one
    QString command;
};
RunDetails readDetails(const ExperimentLog& log, RunId run);

/// The column beside the list of runs: the selected run's state, tags, note, metrics, curves, settings, provenance and
/// files. Tags and star can be changed for several runs at once.
class RunDetail : public SideColumn
{
    Q_OBJECT

public:
    explicit RunDetail(RunEditor& editor, QWidget* parent = nullptr);

    /// The selected rows of the table, before their details are read.
    void setSelection(const RunTablePtr& table, const QList<qint64>& runs);
    void showDetails(const RunDetails& details);
    void focusTags();
    void focusNote();
    const CommandLine& command() const { return *m_command; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead();
    TableView* addTable(Section* section, TableModel* model, int height);
    void saveTags();
    void saveNote();
    std::vector<RunId> runsWhere(const std::function<bool(const RunSummary&)>& condition) const;

    RunEditor& m_editor;
    RunTablePtr m_table;
    QList<qint64> m_runs;
    QLabel* m_title = nullptr;
    QToolButton* m_star = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_error = nullptr;
    QLineEdit* m_tags = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QString m_savedTags;
    QString m_savedNote;
    RunId m_noteRun = 0;
    QWidget* m_single = nullptr; ///< what there is of one run only
    Section* m_groupSection = nullptr;
    Section* m_curveSection = nullptr;
    Section* m_fileSection = nullptr;
    TableModel* m_metrics;
    TableModel* m_groups;
    TableModel* m_settings;
    TableModel* m_provenance;
    TableModel* m_files;
    TableView* m_fileView = nullptr;
    CurveBox* m_curves = nullptr;
    CommandLine* m_command = nullptr;
};

} // namespace equipoise
