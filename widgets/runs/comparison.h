// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/runsets.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

namespace equipoise {

/// A comparison as a page shows it; made by a job, without the values per user it was made from.
struct RunComparisonView
{
    QStringList names;         ///< of the sets that are compared
    QList<QList<qint64>> runs; ///< of each set
    std::size_t baseline = 0;
    SetsComparison comparison;
    std::vector<SettingDifference> settings;
    std::vector<std::vector<std::vector<LoggedSeries>>> series; ///< [set][run]
    QStringList leftOut;                                        ///< what is not compared, and why
};

/// Sets without results are left out. `baseline` is the first run of the baseline's set; another number means the first
/// set. Fewer than two sets give a view without comparison.
RunComparisonView readComparison(const ExperimentLog& log, const QList<qint64>& runs, RunId baseline);

/// Metrics of the sets side by side: a metric a row, a set a column, "0.8723 ± 0.0030"; the best of a row bold.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(const QStringList& names, SetsComparison comparison, std::size_t baseline);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isBest(int row, int set) const;
    QString valueText(int row, int set) const;
    QString help(int row, int set) const;

    QStringList m_names;
    SetsComparison m_comparison;
    std::size_t m_baseline = 0;
};

} // namespace equipoise
