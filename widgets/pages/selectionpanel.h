// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fairness/minorityfigure.h"
#include "widgets/jobs/newesttask.h"
#include "widgets/models/tablemodel.h"
#include "widgets/plots/brushplot.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QStackedWidget;

namespace equipoise {

class TableView;
class UserCard;
class Workspace;

/// What is selected in the data figure: its items, its users, and one user's card.
class SelectionPanel : public QWidget
{
    Q_OBJECT

public:
    enum View { Items, Users, Card };

    explicit SelectionPanel(Workspace& workspace, QWidget* parent = nullptr);

    void setFigure(DatasetPtr dataset, std::shared_ptr<const MinorityFigure> figure);
    /// Items or users of that range; nothing: all.
    void showItems(const std::optional<BrushPlot::Range>& range);
    void showUsers(const std::optional<BrushPlot::Range>& range);
    void setView(View view);
    View view() const;
    void clearMarks();

    UserCard* card() const { return m_card; }

Q_SIGNALS:
    void itemsShown(int count, int all);
    void usersShown(int count, int all);
    void itemsMarked(const std::vector<std::uint32_t>& items);
    void userMarked(quint32 user);

private:
    using Rows = std::shared_ptr<const QList<ViewRow>>;
    TableView* makeTable(TableModel* model, const QString& name);
    void showUserMarked();

    Workspace& m_workspace;
    NewestTask<Rows> m_itemTask;
    NewestTask<Rows> m_userTask;
    DatasetPtr m_dataset;
    std::shared_ptr<const MinorityFigure> m_figure;
    TableModel* m_items;
    TableModel* m_users;
    TableView* m_itemView;
    TableView* m_userView;
    UserCard* m_card;
    QButtonGroup* m_views;
    QStackedWidget* m_stack;
    QLineEdit* m_filter;
};

} // namespace equipoise
