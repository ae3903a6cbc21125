// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/runlogger.h"
#include "widgets/jobs/latesttask.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace equipoise {

class CommandLine;
class CurvesPanel;
class Notice;
class TableModel;
class TableView;
class Workspace;

/// The experiment log: every run with its data, state and main metrics; the selected one's settings, metrics and
/// curves, its command, and resuming it where it did not finish. Reads on jobs, follows what other programs write.
class RunsPage : public QWidget
{
    Q_OBJECT

public:
    explicit RunsPage(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void resumeWanted(equipoise::RunId run, const equipoise::RunSettings& settings);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct List
    {
        std::uint64_t change = 0;
        std::vector<RunRecord> runs;
        std::map<RunId, std::map<std::string, double>> values;
    };
    struct Detail
    {
        RunRecord run;
        Measured measured;
        std::vector<LoggedSeries> series;
    };
    QWidget* makeMain();
    QWidget* makeSide();
    void takeLog();
    void poll();
    void showList(List list);
    void choose();
    void showDetail(const Detail& detail);
    void showNoDetail();
    void writeReport();
    const RunRecord* selected() const;

    Workspace& m_workspace;
    LatestTask<List> m_listing;
    LatestTask<Detail> m_reading;
    LatestTask<QString> m_reporting;
    List m_list;
    QStringList m_metricColumns;
    bool m_comparable = false;
    Notice* m_notice;
    QStackedWidget* m_stack = nullptr;
    TableModel* m_runs;
    TableView* m_view = nullptr;
    TableModel* m_metrics;
    TableModel* m_settings;
    QLabel* m_title = nullptr;
    QLabel* m_facts = nullptr;
    QPushButton* m_resume = nullptr;
    QPushButton* m_report = nullptr;
    CommandLine* m_command = nullptr;
    QTimer m_poll;
};

} // namespace equipoise
