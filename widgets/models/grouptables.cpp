// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/grouptables.h"

#include "widgets/forms/metricchooser.h"
#include "widgets/frame/coretext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace equipoise {

namespace {

constexpr int kDecimals = 4;

struct GroupTables
{
    Q_DECLARE_TR_FUNCTIONS(GroupTables)
};

QVariant rangeOf(const Interval& interval)
{
    if (!interval.hasWidth)
        return {};
    const QLocale locale;
    return GroupTables::tr("%1 to %2")
        .arg(locale.toString(interval.low, 'f', kDecimals), locale.toString(interval.high, 'f', kDecimals));
}

QVariant meanOf(const Interval& interval) { return interval.n == 0 ? QVariant() : QVariant(interval.mean); }

QString helpOf(const std::string& metric)
{
    const MetricDescription* description = describeMetric(metric);
    return description == nullptr ? QString() : coreText(description->help);
}

/// What the label means, where the data say so.
QString titleOf(const std::string& attribute, const std::string& label, const Dataset* dataset)
{
    if (dataset != nullptr)
        for (const Attribute& a : dataset->attributes())
            if (const auto at = std::find(a.labels.begin(), a.labels.end(), label);
                a.name == attribute && at != a.labels.end())
                return QString::fromStdString(a.titles[std::size_t(at - a.labels.begin())]);
    return QString::fromStdString(label);
}

} // namespace

QString groupLabel(const std::string& group, const Dataset* dataset)
{
    QStringList values;
    for (const QString& part : QString::fromStdString(group).split(u','))
        values << titleOf(part.section(u'=', 0, 0).toStdString(), part.section(u'=', 1).toStdString(), dataset);
    return values.join(u", "_qs);
}

QString longestGroupLabel(const std::vector<GroupAudit>& audits, const Dataset* dataset)
{
    QString longest;
    for (const GroupAudit& audit : audits)
        for (const GroupEstimate& group : audit.groups)
            if (const QString label = groupLabel(group.group, dataset); label.size() > longest.size())
                longest = label;
    return longest;
}

QList<ViewColumn> gapColumns()
{
    return {
        {GroupTables::tr("Metric")},
        {GroupTables::tr("All"), GroupTables::tr("Over all users"), kDecimals},
        {GroupTables::tr("Difference"),
         GroupTables::tr("Between the largest and the smallest value of the groups that are large enough"), kDecimals},
        {GroupTables::tr("Ratio"), GroupTables::tr("Smallest by largest value: 1 where all groups fare the same"), 3},
        {GroupTables::tr("Worst"), GroupTables::tr("The group that fares worst")},
        {GroupTables::tr("Best"), GroupTables::tr("The group that fares best")},
        {GroupTables::tr("95 % interval"),
         GroupTables::tr("Of the difference: over seeds paired by Student's t, over the users of one run by "
                         "Welch's. It does not know that the two groups are the outermost of several")}};
}

QList<ViewRow> gapRows(const std::vector<GroupAudit>& audits, const Dataset* dataset)
{
    QList<ViewRow> rows;
    for (const GroupAudit& audit : audits) {
        ViewRow row{rows.size(), {metricLabel(audit.metric), meanOf(audit.overall.interval)}, helpOf(audit.metric)};
        if (audit.gap)
            row.cells << audit.gap->difference.mean << (audit.gap->ratio ? QVariant(*audit.gap->ratio) : QVariant())
                      << groupLabel(audit.groups[audit.gap->worst].group, dataset)
                      << groupLabel(audit.groups[audit.gap->best].group, dataset) << rangeOf(audit.gap->difference);
        else
            row.cells << QVariant() << QVariant() << QVariant() << QVariant() << QVariant();
        rows.append(row);
    }
    return rows;
}

QList<ViewColumn> groupColumns()
{
    return {
        {GroupTables::tr("Metric")},
        {GroupTables::tr("Group")},
        {GroupTables::tr("n"), GroupTables::tr("Users or ratings behind the value; of several seeds, the fewest")},
        {GroupTables::tr("Value"), {}, kDecimals},
        {GroupTables::tr("95 % interval"),
         GroupTables::tr("By Student's t: over seeds where there are several, else over the users of the group")},
        {GroupTables::tr("To the best"), GroupTables::tr("Value minus that of the group that fares best"), kDecimals},
        {GroupTables::tr("Note")}};
}

QList<ViewRow> groupRows(const std::vector<GroupAudit>& audits, const Dataset* dataset)
{
    QList<ViewRow> rows;
    for (const GroupAudit& audit : audits)
        for (std::size_t g = 0; g < audit.groups.size(); ++g) {
            const GroupEstimate& group = audit.groups[g];
            QVariant toBest;
            QString note;
            if (group.isSmall)
                note = GroupTables::tr("few users");
            else if (audit.gap) {
                toBest = group.value.interval.mean - audit.groups[audit.gap->best].value.interval.mean;
                note = g == audit.gap->worst  ? GroupTables::tr("worst")
                       : g == audit.gap->best ? GroupTables::tr("best")
                                              : QString();
            }
            ViewRow row{rows.size(),
                        {metricLabel(audit.metric), groupLabel(group.group, dataset), qulonglong(group.n),
                         meanOf(group.value.interval), rangeOf(group.value.interval), toBest, note},
                        group.isSmall ? GroupTables::tr("Too few users to tell: left out of difference and ratio")
                                      : helpOf(audit.metric)};
            row.isQuiet = group.isSmall;
            rows.append(row);
        }
    return rows;
}

} // namespace equipoise
