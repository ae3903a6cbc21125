// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/runs/runsmodel.h"

#include "widgets/runs/runtext.h"
#include "widgets/theme/icons.h"

#include <QFont>

#include <algorithm>

namespace equipoise {

void RunsModel::setArrangement(RunArrangement arrangement)
{
    const auto sameRuns = [&] {
        if (m_list.table == nullptr || arrangement.order.columns != m_list.order.columns ||
            arrangement.entries.size() != m_list.entries.size())
            return false;
        const auto idAt = [](const RunArrangement& list, std::uint32_t row) { return list.table->rows()[row].id; };
        for (std::size_t i = 0; i < m_list.entries.size(); ++i) {
            const auto& before = m_list.entries[i].rows;
            const auto& after = arrangement.entries[i].rows;
            if (!std::equal(before.begin(), before.end(), after.begin(), after.end(),
                            [&](auto a, auto b) { return idAt(m_list, a) == idAt(arrangement, b); }))
                return false;
        }
        return true;
    }();
    if (sameRuns) {
        m_list = std::move(arrangement);
        if (m_list.entries.empty())
            return;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        for (int row = 0; row < rowCount(); ++row)
            if (const QModelIndex set = index(row, 0); isSet(set))
                Q_EMIT dataChanged(index(0, 0, set), index(rowCount(set) - 1, columnCount() - 1, set));
        return;
    }
    beginResetModel();
    m_list = std::move(arrangement);
    endResetModel();
}

const RunColumn& RunsModel::column(int section) const { return m_list.order.columns[std::size_t(section)]; }

QModelIndex RunsModel::indexOf(RunId run) const
{
    if (m_list.table == nullptr)
        return {};
    const auto place = m_list.table->find(run);
    if (!place)
        return {};
    for (std::size_t i = 0; i < m_list.entries.size(); ++i) {
        const auto& rows = m_list.entries[i].rows;
        const auto at = std::find(rows.begin(), rows.end(), *place);
        if (at == rows.end())
            continue;
        const QModelIndex entry = index(int(i), 0);
        return rows.size() == 1 ? entry : index(int(at - rows.begin()), 0, entry);
    }
    return {};
}

// the id of an index is 0 for an entry, else one more than the entry its run belongs to
QModelIndex RunsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex RunsModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId() - 1), 0, quintptr(0));
}

int RunsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_list.entries.size());
    return parent.column() == 0 && isSet(parent) ? int(entryOf(parent).rows.size()) : 0;
}

int RunsModel::columnCount(const QModelIndex&) const { return int(m_list.order.columns.size()); }

bool RunsModel::hasChildren(const QModelIndex& parent) const
{
    return parent.isValid() ? parent.column() == 0 && isSet(parent) : !m_list.entries.empty();
}

const RunEntry& RunsModel::entryOf(const QModelIndex& index) const
{
    return m_list.entries[index.internalId() == 0 ? std::size_t(index.row()) : std::size_t(index.internalId() - 1)];
}

bool RunsModel::isSet(const QModelIndex& index) const
{
    return index.internalId() == 0 && entryOf(index).rows.size() > 1;
}

std::uint32_t RunsModel::tableRow(const QModelIndex& index) const
{
    return entryOf(index).rows[index.internalId() == 0 ? 0 : std::size_t(index.row())];
}

QList<qint64> RunsModel::runsOf(const QModelIndex& index) const
{
    QList<qint64> runs;
    if (isSet(index)) {
        for (const std::uint32_t row : entryOf(index).rows)
            runs << m_list.table->rows()[row].id;
    } else {
        runs << m_list.table->rows()[tableRow(index)].id;
    }
    return runs;
}

QString RunsModel::setText(const RunEntry& entry, int section) const
{
    const RunColumn& what = column(section);
    const RunTable& table = *m_list.table;
    const Interval& estimate = entry.estimates[std::size_t(section)];
    if (estimate.n > 0) {
        const int decimals = m_list.formats[std::size_t(section)].decimals;
        const QString mean = runNumberText(estimate.mean, decimals);
        return estimate.hasWidth ? mean + u" ± "_qs + runNumberText(estimate.high - estimate.mean, decimals) : mean;
    }
    if (what == RunColumn::ofField(RunField::Id))
        return tr("%n runs", nullptr, int(entry.rows.size()));
    const QString first = runCellText(table, entry.rows.front(), what, 0);
    const bool isShared = std::all_of(entry.rows.begin(), entry.rows.end(),
                                      [&](std::uint32_t row) { return runCellText(table, row, what, 0) == first; });
    if (isShared)
        return first;
    if (what == RunColumn::ofField(RunField::Seed))
        return tr("%n seeds", nullptr, int(entry.rows.size()));
    if (what == RunColumn::ofField(RunField::Started))
        return first; // of the newest
    if (what == RunColumn::ofField(RunField::State)) {
        const auto finished = std::count_if(entry.rows.begin(), entry.rows.end(), [&](std::uint32_t row) {
            return table.rows()[row].status == RunStatus::Finished;
        });
        return tr("%1 of %2 finished").arg(finished).arg(entry.rows.size());
    }
    return tr("various");
}

QString RunsModel::text(const QModelIndex& index) const
{
    if (isSet(index))
        return setText(entryOf(index), index.column());
    return runCellText(*m_list.table, tableRow(index), column(index.column()),
                       m_list.formats[std::size_t(index.column())].decimals);
}

QString RunsModel::help(const QModelIndex& index) const
{
    const RunSummary& run = m_list.table->rows()[tableRow(index)];
    if (isBest(index))
        return tr("The best of those shown that were measured in the same way");
    if (isSet(index)) {
        const Interval& estimate = entryOf(index).estimates[std::size_t(index.column())];
        if (estimate.n > 0)
            return tr("Mean of %n seeds; ± half the width of the 95 % interval (Student's t)", nullptr,
                      int(estimate.n));
        return {};
    }
    if (run.error != 0)
        return QString::fromStdString(std::string(m_list.table->text(run.error)));
    if (column(index.column()) == RunColumn::ofField(RunField::Note))
        return QString::fromStdString(run.note);
    return text(index); // a narrow column hides a part of it
}

bool RunsModel::isBest(const QModelIndex& index) const
{
    if (index.internalId() != 0)
        return false; // a seed alone competes with nobody
    const RunColumnFormat& format = m_list.formats[std::size_t(index.column())];
    if (format.best.empty())
        return false;
    const RunEntry& entry = entryOf(index);
    const auto best = format.best.find(m_list.table->rows()[entry.rows.front()].measure);
    if (best == format.best.end())
        return false;
    if (entry.rows.size() > 1) {
        const Interval& estimate = entry.estimates[std::size_t(index.column())];
        return estimate.n > 0 &&
               runNumberText(estimate.mean, format.decimals) == runNumberText(best->second, format.decimals);
    }
    const RunCell cell = m_list.table->cell(entry.rows.front(), column(index.column()));
    const auto* value = std::get_if<double>(&cell);
    return value != nullptr && runNumberText(*value, format.decimals) == runNumberText(best->second, format.decimals);
}

QVariant RunsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        return help(index);
    case kRunRole:
        return qlonglong(m_list.table->rows()[tableRow(index)].id);
    case kRunsRole:
        return QVariant::fromValue(runsOf(index));
    case Qt::TextAlignmentRole: {
        const bool right = index.column() > 0 && isNumberColumn(column(index.column()));
        return QVariant::fromValue(Qt::Alignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    case Qt::DecorationRole: {
        const bool isStarred = index.column() == 0 && !isSet(index) && m_list.table->rows()[tableRow(index)].isStarred;
        return isStarred ? QVariant(icon(u"star-filled"_qs)) : QVariant();
    }
    case Qt::FontRole:
        if (isBest(index)) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return runColumnTitle(column(section));
    case Qt::ToolTipRole:
        return runColumnHelp(column(section));
    case Qt::TextAlignmentRole: {
        const bool right = section > 0 && isNumberColumn(column(section));
        return QVariant::fromValue(Qt::Alignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    default:
        return {};
    }
}

void RunsModel::sort(int column, Qt::SortOrder order) { Q_EMIT orderWanted(column, order == Qt::DescendingOrder); }

} // namespace equipoise
