// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/groupview.h"
#include "widgets/jobs/latesttask.h"

#include <QVariantMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace equipoise {

class CommandLine;
class GroupDots;
class MutedLabel;
class Notice;
class SearchCombo;
class TableModel;
class TableView;
class Workspace;

/// Every metric of a run, or of all seeds of its settings, for every group of users: how far they lie apart and who is
/// worst off.
class GroupsPage : public QWidget
{
    Q_OBJECT

public:
    explicit GroupsPage(Workspace& workspace, QWidget* parent = nullptr);

    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void shown(); ///< the chosen run's groups are on the page

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeMain();
    QWidget* makeEmpty();
    QWidget* makeSide();
    void takeTable();
    void read();
    void showView(GroupView view);
    void showPartition();
    void showGaps(const std::vector<GroupAudit>& audits);
    void showAll(const std::vector<GroupAudit>& audits);
    void showMetric();
    void say(const QString& text, const QString& command = {});
    const std::vector<GroupAudit>& audits() const;
    /// The data in hand where they are the run's: they know what the labels of groups mean. Else null.
    const Dataset* titles() const;
    QList<qint64> runsToRead() const;

    Workspace& m_workspace;
    LatestTask<GroupView> m_reading;
    GroupView m_view;
    SearchCombo* m_run = nullptr;
    QCheckBox* m_seeds = nullptr;
    QComboBox* m_partition = nullptr;
    SearchCombo* m_metric = nullptr;
    MutedLabel* m_facts = nullptr;
    QStackedWidget* m_stack = nullptr;
    MutedLabel* m_emptyText = nullptr;
    CommandLine* m_command = nullptr;
    Notice* m_notice = nullptr;
    GroupDots* m_plot = nullptr;
    TableModel* m_gaps;
    TableView* m_gapsView = nullptr;
    TableModel* m_all;
    TableView* m_allView = nullptr;
    QLineEdit* m_find = nullptr;
    QSplitter* m_rows = nullptr;
    QSplitter* m_columns = nullptr;
    QList<qint64> m_offered; ///< runs to choose from
    qint64 m_wantedRun = 0;  ///< 0: the newest
    QString m_wantedPartition;
    QString m_wantedMetric;
};

} // namespace equipoise
