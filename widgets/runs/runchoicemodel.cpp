// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/runs/runchoicemodel.h"

#include <algorithm>

namespace equipoise {

namespace {

QString words(std::string_view s) { return QString::fromUtf8(s.data(), qsizetype(s.size())); }

} // namespace

bool isMeasured(const RunSummary& run)
{
    return run.status == RunStatus::Finished && !run.isDeleted && run.measure != 0;
}

QString runChoiceText(const RunTable& table, const RunSummary& run)
{
    return RunChoiceModel::tr("%1 · %2 · %3 · seed %4")
        .arg(run.id)
        .arg(words(table.text(run.name)), words(table.text(run.data)))
        .arg(run.seed);
}

void RunChoiceModel::setTable(const RunTablePtr& table)
{
    std::vector<std::size_t> rows;
    if (table != nullptr)
        for (std::size_t row = 0; row < table->rows().size(); ++row)
            if (isMeasured(table->rows()[row]))
                rows.push_back(row);
    // the table changes with every epoch of a run; views keep their place while the finished runs are the same
    const bool isSame =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [&](std::size_t now, std::size_t before) {
            return table->rows()[now].id == m_table->rows()[before].id;
        });
    if (isSame) {
        m_table = table;
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_table = table;
    m_rows = std::move(rows);
    endResetModel();
    setChosen(QList<qint64>(m_chosen));
}

void RunChoiceModel::setChosen(const QList<qint64>& runs)
{
    QList<qint64> known;
    for (const qint64 run : runs)
        if (m_table != nullptr)
            if (const auto row = m_table->find(run); row && isMeasured(m_table->rows()[*row]))
                known << run;
    if (known == m_chosen)
        return;
    m_chosen = known;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

int RunChoiceModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QStringList RunChoiceModel::parameters(int row) const
{
    QStringList lines;
    for (const auto& [name, codes] : m_table->parameters())
        if (const TextCode code = codes[m_rows[std::size_t(row)]]; code != 0)
            lines << words(name) + u'=' + words(m_table->text(code));
    return lines;
}

QVariant RunChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return runChoiceText(*m_table, run(index.row()));
    case Qt::CheckStateRole:
        return m_chosen.contains(run(index.row()).id) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return (QStringList{runChoiceText(*m_table, run(index.row())), words(m_table->text(run(index.row()).split))} +
                parameters(index.row()))
            .join(u'\n');
    case kRunRole:
        return qlonglong(run(index.row()).id);
    case kSearchRole:
        return QString(runChoiceText(*m_table, run(index.row())) + u' ' + parameters(index.row()).join(u' '));
    default:
        return {};
    }
}

bool RunChoiceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const qint64 id = run(index.row()).id;
    if (value.toInt() == Qt::Checked && !m_chosen.contains(id))
        m_chosen << id;
    else if (value.toInt() != Qt::Checked)
        m_chosen.removeAll(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags RunChoiceModel::flags(const QModelIndex& index) const
{
    return index.isValid()
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
               : Qt::NoItemFlags;
}

} // namespace equipoise
