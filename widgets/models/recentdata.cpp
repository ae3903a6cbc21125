// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/recentdata.h"

#include <QFileInfo>
#include <QLocale>
#include <QSet>

namespace equipoise {

RecentData::RecentData(QObject* parent)
    : QAbstractListModel(parent)
{
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(this, signal, this, &RecentData::changed);
    connect(this, &QAbstractItemModel::modelReset, this, &RecentData::changed);
    connect(this, &QAbstractItemModel::dataChanged, this, &RecentData::changed);
}

const RecentData::Entry* RecentData::find(const QString& path) const
{
    for (const Entry& entry : m_entries)
        if (entry.path == path)
            return &entry;
    return nullptr;
}

void RecentData::add(const Entry& entry)
{
    beginResetModel();
    m_entries.removeIf([&](const Entry& old) { return old.path == entry.path; });
    m_entries.prepend(entry);
    m_entries.resize(std::min(m_entries.size(), kMost));
    endResetModel();
}

void RecentData::remove(const QString& path)
{
    for (qsizetype row = m_entries.size() - 1; row >= 0; --row) {
        if (m_entries[row].path != path)
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_entries.removeAt(row);
        endRemoveRows();
    }
}

void RecentData::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

void RecentData::refresh(JobList& jobs)
{
    QStringList paths;
    for (const Entry& entry : m_entries)
        paths << entry.path;
    auto missing = std::make_shared<QSet<QString>>();
    Job* job = jobs.start(
        tr("Looking for recent data"),
        [paths, missing](const std::stop_token&, JobReporter&) {
            for (const QString& path : paths)
                if (!QFileInfo::exists(path))
                    missing->insert(path);
        },
        true);
    connect(job, &Job::ended, this, [this, missing] {
        bool isOther = false;
        for (Entry& entry : m_entries) {
            isOther = isOther || entry.isMissing != missing->contains(entry.path);
            entry.isMissing = missing->contains(entry.path);
        }
        if (isOther)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

QVariantList RecentData::save() const
{
    QVariantList list;
    for (const Entry& entry : m_entries)
        list << QVariantMap{{u"path"_qs, entry.path},   {u"import"_qs, entry.importText}, {u"name"_qs, entry.name},
                            {u"bytes"_qs, entry.bytes}, {u"ratings"_qs, entry.ratings},   {u"opened"_qs, entry.opened}};
    return list;
}

void RecentData::restore(const QVariantList& list)
{
    beginResetModel();
    m_entries.clear();
    for (const QVariant& value : list) {
        const QVariantMap map = value.toMap();
        const Entry entry{map[u"path"_qs].toString(),    map[u"import"_qs].toString(),
                          map[u"name"_qs].toString(),    map[u"ratings"_qs].toLongLong(),
                          map[u"bytes"_qs].toLongLong(), map[u"opened"_qs].toDateTime()};
        if (!entry.path.isEmpty() && m_entries.size() < kMost)
            m_entries.append(entry);
    }
    endResetModel();
}

int RecentData::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

QVariant RecentData::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::ToolTipRole:
    case kPathRole:
        return entry.path;
    case kMissingRole:
        return entry.isMissing;
    default:
        return {};
    }
}

QString describe(const RecentData::Entry& entry)
{
    const QLocale locale;
    QStringList parts;
    if (entry.isMissing)
        parts << RecentData::tr("not there any more");
    if (entry.bytes > 0)
        parts << locale.formattedDataSize(entry.bytes, 1);
    if (entry.ratings > 0)
        parts << RecentData::tr("%1 ratings").arg(locale.toString(entry.ratings));
    if (entry.opened.isValid()) {
        const qint64 days = entry.opened.date().daysTo(QDate::currentDate());
        parts << (days == 0
                      ? RecentData::tr("today, %1").arg(locale.toString(entry.opened.time(), QLocale::ShortFormat))
                  : days == 1 ? RecentData::tr("yesterday")
                              : locale.toString(entry.opened.date(), QLocale::ShortFormat));
    }
    return parts.join(u" · "_qs);
}

} // namespace equipoise
