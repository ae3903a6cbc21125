// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/jobs/joblist.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QVariantList>

namespace equipoise {

/// Data that were opened before, the latest first, each path once.
class RecentData : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Entry
    {
        QString path;
        QString importText; ///< Dataset::importText()
        QString name;
        qlonglong ratings = 0;
        qlonglong bytes = 0; ///< of the file, or of the files in the folder
        QDateTime opened;
        bool isMissing = false;
    };
    enum Role { kPathRole = Qt::UserRole, kMissingRole };

    explicit RecentData(QObject* parent = nullptr);

    const QList<Entry>& entries() const { return m_entries; }
    /// nullptr where there is none.
    const Entry* find(const QString& path) const;
    void add(const Entry& entry);
    void remove(const QString& path);
    void clear();
    /// Looks on a job which of them are still there.
    void refresh(JobList& jobs);

    QVariantList save() const;
    void restore(const QVariantList& list);

    int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: the name; ToolTipRole: the path.
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void changed();

private:
    static constexpr qsizetype kMost = 8;
    QList<Entry> m_entries;
};

/// "5.9 MB · 1,000,209 ratings · yesterday".
QString describe(const RecentData::Entry& entry);

} // namespace equipoise
