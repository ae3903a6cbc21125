// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/pointdetail.h"
#include "widgets/jobs/latesttask.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace equipoise {

class ElidedLabel;
class Notice;
class TableModel;
class TableView;
class TradeOffFigures;
class Workspace;

/// What lies behind the selected point: its runs and groups, the users of one of the runs, and one user's list.
class PointPanel : public QWidget
{
    Q_OBJECT

public:
    PointPanel(Workspace& workspace, TradeOffFigures& figures, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A run of the point was read: the log keeps its model in `file` (empty: it does not, or it does not fit the
    /// data).
    void runChosen(qint64 run, double beta, const QString& file);
    void runOpened(qint64 run); ///< double click: to be shown on the page of runs

private:
    QWidget* makeRuns();
    QWidget* makeUsers();
    QWidget* makeList();
    void showPoint();
    void forget();
    void showRuns();
    void readRun(qint64 run);
    void showDetail(PointDetail detail);
    void showUsers();
    void showGroups();
    void readList(qint64 user);
    std::optional<double> selectedBeta() const;

    Workspace& m_workspace;
    TradeOffFigures& m_figures;
    QStackedWidget* m_stack;
    ElidedLabel* m_heading = nullptr;
    TableModel* m_runs;
    TableView* m_runsView = nullptr;
    TableModel* m_groups;
    TableView* m_groupsView = nullptr;
    TableModel* m_users;
    TableView* m_usersView = nullptr;
    QLineEdit* m_find = nullptr;
    TableModel* m_list;
    TableView* m_listView = nullptr;
    QLabel* m_usersState = nullptr;
    ElidedLabel* m_listTitle = nullptr;
    PointDetail m_detail;
    qint64 m_wantedRun = 0; ///< being read, or shown
    std::optional<double> m_wantedBeta;
    LatestTask<PointDetail> m_reading;
    struct Place
    {
        QString title;
        double score = 0;
        double im = 0;
    };
    LatestTask<QList<Place>> m_listing;
    qint64 m_user = -1;
    std::string m_shownX; ///< metrics of the tables
    std::string m_shownY;
};

} // namespace equipoise
