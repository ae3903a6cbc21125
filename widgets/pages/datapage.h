// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace equipoise {

class Card;
class DistributionPlot;
class GroupBars;
class Notice;
class StartView;
class TableModel;
class Workspace;

/// What was loaded: counts, the ratings' values, how much users rate, their attributes, and what the reader noticed.
/// Before there are data it offers some.
class DataPage : public QWidget
{
    Q_OBJECT

public:
    explicit DataPage(Workspace& workspace, QWidget* parent = nullptr);

    void chooseFolder();
    void chooseFile();

private:
    QWidget* makeDataView();
    QWidget* makeFacts();
    void showData();
    void showPlots();
    void showFindings();

    Workspace& m_workspace;
    Notice* m_notice;
    QStackedWidget* m_stack;
    StartView* m_start;
    QLabel* m_title = nullptr;
    QLabel* m_source = nullptr;
    QList<QLabel*> m_facts;
    GroupBars* m_ratings = nullptr;
    GroupBars* m_activity = nullptr;
    TableModel* m_attributes;
    QListWidget* m_findings = nullptr;
    Card* m_findingsCard = nullptr;
};

} // namespace equipoise
