// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/tablemodel.h"

#include "widgets/theme/colours.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace equipoise {

namespace {

bool isReal(const QVariant& value) { return value.typeId() == QMetaType::Double; }

bool isWhole(const QVariant& value)
{
    const int type = value.typeId();
    return type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::UInt ||
           type == QMetaType::ULongLong;
}

bool isMissing(const QVariant& value) { return !value.isValid() || (isReal(value) && std::isnan(value.toDouble())); }

QString shown(const QVariant& value, const ViewColumn& column)
{
    if (isMissing(value))
        return u"–"_qs;
    const QLocale locale;
    if (isWhole(value))
        return column.isName ? QString::number(value.toLongLong()) : locale.toString(value.toLongLong());
    if (isReal(value))
        return column.decimals < 0 ? locale.toString(value.toDouble(), 'g', 6)
                                   : locale.toString(value.toDouble(), 'f', column.decimals);
    return value.toString();
}

} // namespace

TableModel::TableModel(QList<ViewColumn> columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{}

void TableModel::setColumns(const QList<ViewColumn>& columns)
{
    beginResetModel();
    m_columns = columns;
    m_rows.clear();
    m_best.clear();
    endResetModel();
}

void TableModel::setRows(const QList<ViewRow>& rows)
{
    const bool sameKeys =
        rows.size() == m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                                   [](const ViewRow& a, const ViewRow& b) { return a.key == b.key; });
    if (sameKeys) {
        m_rows = rows;
        findBest();
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    findBest();
    endResetModel();
}

void TableModel::findBest()
{
    m_best = QList<QVariant>(m_columns.size());
    if (m_rows.size() < 2)
        return;
    for (qsizetype c = 0; c < m_columns.size(); ++c) {
        if (m_columns[c].best == ViewColumn::Best::None)
            continue;
        for (const ViewRow& row : m_rows) {
            const QVariant value = row.cells.value(c);
            if (row.isQuiet || isMissing(value))
                continue;
            const bool better = !m_best[c].isValid() || (m_columns[c].best == ViewColumn::Best::Lowest
                                                             ? value.toDouble() < m_best[c].toDouble()
                                                             : value.toDouble() > m_best[c].toDouble());
            if (better)
                m_best[c] = value;
        }
    }
}

int TableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int TableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ViewRow& row = m_rows[index.row()];
    const QVariant value = row.cells.value(index.column());
    const ViewColumn& column = m_columns[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return shown(value, column);
    case kSortRole:
        return value;
    case kKeyRole:
        return row.key;
    case Qt::ToolTipRole:
        return row.help.isEmpty() ? QVariant() : QVariant(row.help);
    case Qt::TextAlignmentRole: {
        const bool number = isReal(value) || isWhole(value) || column.decimals >= 0;
        return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    case Qt::ForegroundRole:
        return row.isQuiet ? QVariant(coloursOf(QGuiApplication::palette()).muted) : QVariant();
    case Qt::FontRole:
        if (!row.isQuiet && column.best != ViewColumn::Best::None && m_best.value(index.column()).isValid() &&
            shown(m_best[index.column()], column) == shown(value, column)) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const ViewColumn& column = m_columns[section];
    switch (role) {
    case Qt::DisplayRole:
        return column.best == ViewColumn::Best::Lowest    ? column.title + u" ↓"_qs
               : column.best == ViewColumn::Best::Highest ? column.title + u" ↑"_qs
                                                          : column.title;
    case Qt::ToolTipRole:
        return column.help.isEmpty() ? QVariant() : QVariant(column.help);
    case Qt::TextAlignmentRole: {
        const bool number =
            column.decimals >= 0 ||
            (!m_rows.isEmpty() && (isWhole(m_rows[0].cells.value(section)) || isReal(m_rows[0].cells.value(section))));
        return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    default:
        return {};
    }
}

} // namespace equipoise
