// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/tableexport.h"

#include "widgets/models/tablemodel.h"
#include "widgets/models/tableview.h"

#include <QAbstractProxyModel>
#include <QHeaderView>

namespace equipoise {

namespace {

Better betterOf(ViewColumn::Best best)
{
    switch (best) {
    case ViewColumn::Best::Lowest:
        return Better::Smaller;
    case ViewColumn::Best::Highest:
        return Better::Larger;
    case ViewColumn::Best::None:
        break;
    }
    return Better::Neither;
}

bool isNumber(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
    case QMetaType::Float:
        return true;
    default:
        return false;
    }
}

TableCell cellOf(const QModelIndex& index)
{
    const QVariant raw = index.data(TableModel::kSortRole);
    if (!raw.isValid())
        return {};
    if (isNumber(raw))
        return raw.toDouble();
    return index.data().toString().toStdString();
}

} // namespace

Table shownTable(const TableView& view, bool onlySelected)
{
    const QAbstractItemModel& model = *view.model();
    const auto* proxy = qobject_cast<const QAbstractProxyModel*>(&model);
    const auto* source = qobject_cast<const TableModel*>(proxy != nullptr ? proxy->sourceModel() : &model);
    Table table;
    table.caption = view.accessibleName().toStdString();
    QList<int> columns;
    for (int visual = 0; visual < model.columnCount(); ++visual) {
        const int column = view.horizontalHeader()->logicalIndex(visual);
        if (!view.isColumnHidden(column))
            columns.append(column);
    }
    for (const int column : columns) {
        TableColumn& made = table.columns.emplace_back();
        made.title = model.headerData(column, Qt::Horizontal).toString().toStdString();
        made.decimals = 0;
        if (source != nullptr && column < source->columns().size()) {
            const ViewColumn& known = source->columns().at(column);
            made.title = known.title.toStdString(); // without the arrow, which the writers add
            made.decimals = std::max(0, known.decimals);
            made.better = betterOf(known.best);
        }
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        if (onlySelected && !view.selectionModel()->isRowSelected(row))
            continue;
        std::vector<TableCell>& cells = table.rows.emplace_back();
        for (const int column : columns)
            cells.push_back(cellOf(model.index(row, column)));
    }
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        for (const auto& row : table.rows)
            table.columns[c].isNumber = table.columns[c].isNumber || std::holds_alternative<double>(row[c]);
    return table;
}

} // namespace equipoise
