// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

namespace equipoise {

class RunQueue;
struct QueuedRun;

/// The queue as a table, in its order: run, state, progress, epoch, throughput, time left.
class RunQueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { kRun, kState, kEpoch, kThroughput, kTimeLeft, kColumns };
    enum Role { kIdRole = Qt::UserRole, kFractionRole }; ///< of a row: the run's id; of its state: share done or −1

    explicit RunQueueModel(RunQueue& queue, QObject* parent = nullptr);

    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow();

    RunQueue& m_queue;
    QList<qint64> m_ids; ///< as views know them
};

/// A word for a run's state in the queue.
QString queueStateText(const QueuedRun& run);
/// A line on where a run stands: "phase network · epoch 3 of at most 30 · 1.9 M rows/s · 12 s left", "Finished: …".
QString runStateText(const QueuedRun& run);

} // namespace equipoise
