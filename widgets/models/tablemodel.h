// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QVariant>

namespace equipoise {

struct ViewColumn
{
    enum class Best {
        None,
        Lowest,
        Highest
    }; ///< which value of the column is written bold, with an arrow in the title

    QString title;
    QString help{};
    int decimals = -1; ///< of real numbers, the same for the whole column; −1: the value is no real number
    Best best = Best::None;
    bool isName = false; ///< whole numbers name something: no marks between their thousands
};

struct ViewRow
{
    qint64 key = 0;        ///< names the row beyond a refresh
    QList<QVariant> cells; ///< raw values: text, whole or real numbers; invalid ones show as a dash
    QString help{};        ///< tool tip of the row
    bool isQuiet = false;  ///< in the colour of secondary text, without a mark for its best value
};

/// A table of plain values: formats them in the user's locale, numbers right-aligned with the column's decimals.
/// Sorting uses the raw value (kSortRole).
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { kSortRole = Qt::UserRole, kKeyRole };

    explicit TableModel(QList<ViewColumn> columns = {}, QObject* parent = nullptr);

    void setColumns(const QList<ViewColumn>& columns);
    const QList<ViewColumn>& columns() const { return m_columns; }
    /// Where the rows' keys stay the same, views keep their selection and place.
    void setRows(const QList<ViewRow>& rows);
    const QList<ViewRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void findBest();

    QList<ViewColumn> m_columns;
    QList<ViewRow> m_rows;
    QList<QVariant> m_best; ///< per column
};

} // namespace equipoise
