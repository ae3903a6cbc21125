// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/runs/comparison.h"

#include "core/evaluation/metrictable.h"
#include "widgets/runs/runtext.h"
#include "widgets/theme/colours.h"

#include <QFont>
#include <QLocale>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace equipoise {

namespace {

constexpr int kDecimals = 4;
constexpr int kSwatch = 12;

QPixmap swatch(int set)
{
    QPixmap pixmap(kSwatch, kSwatch);
    pixmap.fill(seriesColour(set));
    return pixmap;
}

} // namespace

RunComparisonView readComparison(const ExperimentLog& log, const QList<qint64>& runs, RunId baseline)
{
    RunComparisonView view;
    std::vector<ComparedSet> sets = readRunSets(log, std::vector<RunId>(runs.begin(), runs.end()));
    for (const ComparedSet& set : sets)
        for (const RunId run : set.unfinished)
            view.leftOut
                << ComparisonModel::tr("Run %1 (%2) did not finish").arg(run).arg(QString::fromStdString(set.name));
    std::erase_if(sets, [](const ComparedSet& set) { return set.measured.empty(); });
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const ComparedSet& set = sets[i];
        QString name = QString::fromStdString(set.name);
        const int seeds = int(set.measured.size());
        view.names << (seeds > 1 ? ComparisonModel::tr("%1, %n seeds", nullptr, seeds).arg(name) : name);
        auto& ids = view.runs.emplaceBack();
        auto& series = view.series.emplace_back();
        for (const RunRecord& run : set.runs) {
            ids << run.id;
            series.push_back(log.series(run.id));
            if (run.id == baseline)
                view.baseline = i;
        }
    }
    if (sets.size() < 2)
        return view;
    view.settings = settingDifferences(sets);
    view.comparison = compareRunSets(sets, view.baseline);
    return view;
}

void ComparisonModel::setComparison(const QStringList& names, SetsComparison comparison, std::size_t baseline)
{
    beginResetModel();
    m_names = names;
    m_comparison = std::move(comparison);
    m_baseline = baseline;
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.metrics.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.estimates.size()) + 1;
}

QString ComparisonModel::valueText(int row, int set) const
{
    const SetEstimate& estimate = m_comparison.estimates[std::size_t(set)][std::size_t(row)];
    if (estimate.interval.n == 0)
        return u"–"_qs;
    const QLocale locale;
    const QString mean = locale.toString(estimate.interval.mean, 'f', kDecimals);
    if (!estimate.interval.hasWidth)
        return mean;
    return mean + u" ± "_qs + locale.toString((estimate.interval.high - estimate.interval.low) / 2, 'f', kDecimals);
}

QString ComparisonModel::help(int row, int set) const
{
    const SetEstimate& estimate = m_comparison.estimates[std::size_t(set)][std::size_t(row)];
    if (!estimate.interval.hasWidth)
        return tr("One run, and no values per user: no interval");
    const QLocale locale;
    const QString range = tr("%1 to %2")
                              .arg(locale.toString(estimate.interval.low, 'f', kDecimals),
                                   locale.toString(estimate.interval.high, 'f', kDecimals));
    return estimate.isOverUsers
               ? tr("95 % interval %1, by bootstrap over %2 users of one run").arg(range).arg(estimate.interval.n)
               : tr("95 % interval %1, by Student's t over %2 seeds").arg(range).arg(estimate.interval.n);
}

bool ComparisonModel::isBest(int row, int set) const
{
    const MetricDescription* metric = describeMetric(m_comparison.metrics[std::size_t(row)]);
    if (metric == nullptr || !m_comparison.warnings.empty() || m_comparison.estimates.size() < 2)
        return false;
    const double own = m_comparison.estimates[std::size_t(set)][std::size_t(row)].interval.mean;
    return m_comparison.estimates[std::size_t(set)][std::size_t(row)].interval.n > 0 &&
           std::all_of(m_comparison.estimates.begin(), m_comparison.estimates.end(), [&](const auto& other) {
               const Interval& interval = other[std::size_t(row)].interval;
               return interval.n == 0 || (metric->smallerIsBetter ? own <= interval.mean : own >= interval.mean);
           });
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int set = index.column() - 1;
    const RunColumn metric = RunColumn::ofMetric(m_comparison.metrics[std::size_t(index.row())]);
    switch (role) {
    case Qt::DisplayRole:
        return set < 0 ? runColumnTitle(metric) : valueText(index.row(), set);
    case Qt::ToolTipRole:
        return set < 0 ? runColumnHelp(metric) : help(index.row(), set);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((set < 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case Qt::FontRole:
        if (set >= 0 && isBest(index.row(), set)) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return section == 0 ? tr("Metric") : m_names.value(section - 1);
    case Qt::ToolTipRole:
        return section == 0 ? QVariant()
               : std::size_t(section - 1) == m_baseline
                   ? QVariant(tr("%1: the others are tested against it").arg(m_names.value(section - 1)))
                   : QVariant(m_names.value(section - 1));
    case Qt::DecorationRole:
        return section == 0 ? QVariant() : QVariant(swatch(section - 1));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    default:
        return {};
    }
}

} // namespace equipoise
