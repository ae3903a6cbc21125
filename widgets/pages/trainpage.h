// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/jobs/runjob.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace equipoise {

class CommandLine;
class CurvesPanel;
class Notice;
class RunForm;
class TableModel;
class Workspace;

/// One model in training: its settings, start and stop, live curves, and what it measured in the end.
class TrainPage : public QWidget
{
    Q_OBJECT

public:
    explicit TrainPage(Workspace& workspace, QWidget* parent = nullptr);

    void train();
    void stop();
    bool isTraining() const { return m_run != nullptr && m_run->isRunning(); }
    /// The run under way or the last one; null before any.
    const RunJob* run() const { return m_run; }
    /// Fills the form.
    void useSettings(const RunSettings& settings);
    /// Goes on with a run of the log.
    void resume(RunId run, const RunSettings& settings);

Q_SIGNALS:
    void ended();

private:
    QWidget* makeMain();
    QWidget* makeSide();
    void start(RunRequest request);
    void showProgress(const RunState& state);
    void showResult();
    void showEnd(const QString& sentence);
    void updateButtons();
    RunSettings settings() const;

    Workspace& m_workspace;
    RunForm* m_form;
    Notice* m_notice;
    CurvesPanel* m_curves;
    TableModel* m_metrics;
    QLabel* m_title;
    QLabel* m_state;
    QLabel* m_findings;
    QProgressBar* m_progress;
    QPushButton* m_train = nullptr;
    QPushButton* m_stop = nullptr;
    CommandLine* m_command = nullptr;
    RunJob* m_run = nullptr;
};

} // namespace equipoise
