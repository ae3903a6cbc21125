// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/tradeoff.h"
#include "widgets/jobs/sweepjob.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace equipoise {

class CommandLine;
class ErrorCurvePlot;
class Notice;
class RunForm;
class TableModel;
class TableView;
class TradeOffPlot;
class Workspace;

/// A sweep over β, or over any parameter: accuracy against fairness with its Pareto front, both errors against the
/// parameter, and the points as a table.
class TradeOffPage : public QWidget
{
    Q_OBJECT

public:
    explicit TradeOffPage(Workspace& workspace, QWidget* parent = nullptr);

    void sweep();
    void stop();
    bool isSweeping() const { return m_sweep != nullptr && m_sweep->isRunning(); }

Q_SIGNALS:
    void ended();

private:
    QWidget* makeMain();
    QWidget* makeSide();
    QWidget* makeVariation();
    void offerVariations();
    void proposeValues();
    SweepSettings settings() const;
    void update();
    void showProgress();
    void showPoints();
    void showErrors();
    void select(int index);
    void showEnd(const QString& text);

    Workspace& m_workspace;
    RunForm* m_form;
    Notice* m_notice;
    TradeOffPlot* m_plane;
    ErrorCurvePlot* m_errors;
    TableModel* m_table;
    TableView* m_view = nullptr;
    QLabel* m_title;
    QLabel* m_state;
    QProgressBar* m_progress;
    QComboBox* m_parameter;
    QLineEdit* m_values;
    QLabel* m_problem;
    QSpinBox* m_seeds;
    QPushButton* m_sweepButton = nullptr;
    QPushButton* m_stopButton = nullptr;
    CommandLine* m_command = nullptr;
    SweepJob* m_sweep = nullptr;
    std::string m_fairness; ///< metric on the second axis
    TradeOff m_points;
};

} // namespace equipoise
