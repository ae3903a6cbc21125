// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fairness/minorityfigure.h"
#include "widgets/jobs/newesttask.h"
#include "widgets/models/tablemodel.h"

#include <QWidget>

class QLabel;

namespace equipoise {

class TableView;
class UserChooser;
class Workspace;

/// One user: who she is, what she rated and what each rating adds to her index, and what the newest model recommends
/// her.
class UserCard : public QWidget
{
    Q_OBJECT

public:
    explicit UserCard(Workspace& workspace, QWidget* parent = nullptr);

    void setFigure(DatasetPtr dataset, std::shared_ptr<const MinorityFigure> figure);
    void setUser(std::uint32_t user);
    std::optional<std::uint32_t> user() const;

Q_SIGNALS:
    void userChosen(quint32 user); ///< in the card itself
    void shown();

private:
    struct Content
    {
        QList<ViewRow> history;
        QList<ViewRow> recommendations;
    };
    void refresh();
    void describe();

    Workspace& m_workspace;
    NewestTask<Content> m_task;
    DatasetPtr m_dataset;
    std::shared_ptr<const MinorityFigure> m_figure;
    UserChooser* m_chooser;
    QLabel* m_facts;
    QLabel* m_source;
    TableModel* m_history;
    TableModel* m_recommendations;
    TableView* m_recommended = nullptr;
};

} // namespace equipoise
