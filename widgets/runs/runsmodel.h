// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/runarrangement.h"

#include <QAbstractItemModel>
#include <QList>

namespace equipoise {

/// An arrangement of runs as a tree: runs, and sets of seeds with their runs below them. Only shows; sorting asks for
/// another arrangement.
class RunsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        kRunRole = Qt::UserRole, ///< RunId; of a set, its newest run
        kRunsRole                ///< QList<qint64> of all runs of a row
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Where the rows stay the same runs in the same order, views keep selection and place.
    void setArrangement(RunArrangement arrangement);
    const RunArrangement& arrangement() const { return m_list; }
    const RunColumn& column(int section) const;
    QModelIndex indexOf(RunId run) const; ///< the run's own row; invalid where it is not shown

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Asks for another order; a negative column means newest first.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void orderWanted(int column, bool descending);

private:
    const RunEntry& entryOf(const QModelIndex& index) const;
    bool isSet(const QModelIndex& index) const; ///< of several seeds
    std::uint32_t tableRow(const QModelIndex& index) const;
    QString text(const QModelIndex& index) const;
    QString setText(const RunEntry& entry, int section) const;
    QString help(const QModelIndex& index) const;
    bool isBest(const QModelIndex& index) const;
    QList<qint64> runsOf(const QModelIndex& index) const;

    RunArrangement m_list;
};

} // namespace equipoise
