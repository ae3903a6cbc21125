// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/userlists.h"
#include "widgets/jobs/latesttask.h"
#include "widgets/jobs/newesttask.h"

#include <QList>
#include <QWidget>

#include <array>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace equipoise {

class ElidedLabel;
class MutedLabel;
class Notice;
class TableModel;
class TableView;
class UserChooser;
class Workspace;

/// One user's recommended list by each of up to four runs, side by side, with what moved against the first.
class UserListsPanel : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMostRuns = 4;

    explicit UserListsPanel(Workspace& workspace, QWidget* parent = nullptr);

    void setRuns(const QList<qint64>& runs);

Q_SIGNALS:
    void listed(); ///< lists are shown

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Column
    {
        QWidget* card = nullptr;
        QLabel* swatch = nullptr;
        ElidedLabel* name = nullptr;
        ElidedLabel* summary = nullptr;
        TableModel* places = nullptr;
        TableView* view = nullptr;
    };
    using Runs = std::shared_ptr<const std::vector<ListedRun>>;

    QWidget* makeEmpty();
    QWidget* makeLists();
    Column makeColumn(QWidget* parent);
    void read();
    void showRuns(const Runs& runs);
    void list();
    void showLists(const std::vector<ListedList>& lists);
    void say(const QString& text, const QString& dataToOpen = {});

    Workspace& m_workspace;
    QList<qint64> m_wanted;
    bool m_isStale = true; ///< other runs or data since the last reading
    Runs m_runs;           ///< those with lists
    QStackedWidget* m_stack;
    MutedLabel* m_emptyText = nullptr;
    QPushButton* m_open = nullptr;
    QString m_source; ///< what m_open opens
    Notice* m_notice;
    UserChooser* m_chooser = nullptr;
    std::array<Column, kMostRuns> m_columns;
    LatestTask<Runs> m_reading;
    NewestTask<std::vector<ListedList>> m_listing;
};

} // namespace equipoise
