// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/runtable.h"

#include <QAbstractListModel>
#include <QList>
#include <QStringList>

namespace equipoise {

/// The finished runs of the log, newest first, each to be ticked.
class RunChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { kRunRole = Qt::UserRole, kSearchRole }; ///< number; text with parameters, to search in

    using QAbstractListModel::QAbstractListModel;

    /// Runs that are gone are chosen no longer.
    void setTable(const RunTablePtr& table);
    /// In the order they were chosen.
    const QList<qint64>& chosen() const { return m_chosen; }
    /// Numbers that are no finished run are passed over.
    void setChosen(const QList<qint64>& runs);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    const RunSummary& run(int row) const { return m_table->rows()[m_rows[std::size_t(row)]]; }
    QStringList parameters(int row) const;

    RunTablePtr m_table;
    std::vector<std::size_t> m_rows; ///< of the table
    QList<qint64> m_chosen;
};

/// "6 · dot · ml-1m · seed 1".
QString runChoiceText(const RunTable& table, const RunSummary& run);
/// Whether it ended with results.
bool isMeasured(const RunSummary& run);

} // namespace equipoise
