// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/jobs/latesttask.h"
#include "widgets/runs/comparison.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace equipoise {

class ComparisonModel;
class Notice;
class SeriesPlot;
class TableModel;
class TableView;
class TestPanel;
class Workspace;

/// The runs chosen on the Runs page side by side, seeds of one setting as one: every metric with its interval, one
/// setting tested against another over the users both were measured on, the settings that differ, and the curves laid
/// over each other.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(Workspace& workspace, QWidget* parent = nullptr);

    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void runsWanted(); ///< somebody wants to choose runs
    void compared();   ///< another comparison is shown

private:
    QWidget* makeEmpty();
    QWidget* makeMain();
    QWidget* makeMetrics();
    QWidget* makeCurves();
    QWidget* makeSide();
    void read();
    void showView(RunComparisonView view);
    void showCurves();
    void leaveOut(int set);

    Workspace& m_workspace;
    LatestTask<RunComparisonView> m_reading;
    RunComparisonView m_view;
    Notice* m_notice;
    QStackedWidget* m_stack;
    QLabel* m_emptyText = nullptr;
    ComparisonModel* m_metrics;
    TableModel* m_settings;
    TestPanel* m_tests = nullptr;
    TableView* m_settingsView = nullptr;
    QComboBox* m_curve = nullptr;
    SeriesPlot* m_plot = nullptr;
    QSplitter* m_splitter = nullptr;
    QWidget* m_sets = nullptr; ///< list of what is compared
    QString m_wantedCurve;     ///< remembered over restarts
};

} // namespace equipoise
