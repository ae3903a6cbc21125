// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariantMap>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace equipoise {

class BetaPanel;
class Notice;
class OpenSweep;
class ParameterPanel;
class PointPanel;
class PointsTable;
class RunExporter;
class SweepList;
class SweepSetup;
class TradeOffFigures;
class TradeOffView;
class Workspace;

/// Sweeps over β or any other parameters: accuracy against fairness, errors against the parameter, and what lies behind
/// each point.
class TradeOffPage : public QWidget
{
    Q_OBJECT

public:
    explicit TradeOffPage(Workspace& workspace, QWidget* parent = nullptr);

    void sweep();
    /// Brings the β slider in sight.
    void showSlider();
    void stop();
    bool isSweeping() const;

    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void ended(); ///< no sweep is under way any more
    /// A point was selected and its run read: the log keeps its model in `file` (empty: it does not, or it does not fit
    /// the data).
    void runChosen(qint64 run, double beta, const QString& file);
    void runOpened(qint64 run); ///< to be shown on the page of runs
    void runsWanted();          ///< the page of runs, to choose single runs there

private:
    QWidget* makeMain();
    QLayout* makeHeading();
    QWidget* makePanels();
    void addPanel(const QString& title, QWidget* panel);
    void showPanel(int index);
    void showState();
    void showExported();
    void reopen();

    Workspace& m_workspace;
    TradeOffFigures* m_figures;
    SweepSetup* m_setup;
    SweepList* m_list;
    TradeOffView* m_view;
    PointsTable* m_points;
    PointPanel* m_point;
    ParameterPanel* m_parameter;
    BetaPanel* m_beta;
    Notice* m_notice;
    QLabel* m_hint;
    QPushButton* m_earlier;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_panels = nullptr;
    QButtonGroup* m_switch = nullptr;
    QHBoxLayout* m_switchLayout = nullptr;
    bool m_wasSweeping = false;
    RunExporter* m_exporter;
    QPushButton* m_export;
    QVariantList m_reopened; ///< numbers of sweeps to be opened as soon as the log is there
    QString m_reopenedFrom;  ///< its path
};

} // namespace equipoise
