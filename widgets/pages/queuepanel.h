// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;
class QToolButton;

namespace equipoise {

class RunQueue;
class RunQueueModel;

/// The queue of runs: what trains, waits, is paused or has ended, in a table whose selection says which curves are
/// shown; moved, paused, resumed and removed with the buttons above it.
class QueuePanel : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePanel(RunQueue& queue, QWidget* parent = nullptr);

    /// Ids of the selected runs in the queue's order.
    QList<qint64> selected() const;
    void select(qint64 id);
    void select(const QList<qint64>& ids);

Q_SIGNALS:
    void selectionChanged();

private:
    QWidget* makeTools();
    void makeTable();
    QToolButton* addTool(QWidget* row, const QString& iconName, const QString& help);
    void updateTools();
    /// Calls `act` for every selected run.
    void forSelected(const std::function<void(qint64)>& act);

    RunQueue& m_queue;
    RunQueueModel* m_model;
    QTableView* m_table;
    QLabel* m_empty;
    QPushButton* m_hold;
    QSpinBox* m_parallel;
    QToolButton* m_pause = nullptr;
    QToolButton* m_resume = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    QToolButton* m_remove = nullptr;
    QToolButton* m_clear = nullptr;
};

} // namespace equipoise
