// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fairness/minorityfigure.h"
#include "widgets/jobs/latesttask.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace equipoise {

class DistributionPlot;
class GroupBars;
class MinorityForm;
class Notice;
class TableModel;
class TableView;
class Workspace;

/// The data figure: who is the minority, how items and users lean, and how far that tells the groups apart. Follows the
/// settings as they are edited.
class MinoritiesPage : public QWidget
{
    Q_OBJECT

public:
    explicit MinoritiesPage(Workspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    void shown(); ///< a figure was drawn

private:
    QWidget* makePanels();
    QWidget* makeSide();
    void takeData();
    void compute();
    void show(std::shared_ptr<const MinorityFigure> figure);
    QString describeItems(std::size_t bin) const;

    Workspace& m_workspace;
    LatestTask<std::shared_ptr<const MinorityFigure>> m_task;
    std::shared_ptr<const MinorityFigure> m_figure;
    DatasetPtr m_shownData;
    MinorityForm* m_form;
    Notice* m_notice;
    GroupBars* m_users;
    DistributionPlot* m_indices;
    DistributionPlot* m_groups;
    TableModel* m_classification;
    TableModel* m_items;
    TableView* m_itemView = nullptr;
    QLabel* m_facts = nullptr;
};

} // namespace equipoise
