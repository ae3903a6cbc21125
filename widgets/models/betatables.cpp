// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/betatables.h"

#include "widgets/frame/coretext.h"
#include "widgets/models/tables.h"

#include <QCoreApplication>
#include <QLocale>

namespace equipoise {

namespace {

struct BetaTables
{
    Q_DECLARE_TR_FUNCTIONS(BetaTables)
};

QString titled(const std::string& key)
{
    const MetricDescription* metric = describeMetric(key);
    const QString arrow = metric == nullptr ? QString() : metric->smallerIsBetter ? u" ↓"_qs : u" ↑"_qs;
    return metricTitle(key) + arrow;
}

ViewRow metricRow(qint64 key, const std::string& metric, const ByGroup& now, const ByGroup& before)
{
    const MetricDescription* description = describeMetric(metric);
    return {key,
            {titled(metric), now.all, now.all - before.all, now.majority, now.minority, now.difference()},
            description == nullptr ? QString() : coreText(description->help)};
}

} // namespace

QString movedText(const ListChange& change)
{
    if (change.rank == 0)
        return BetaTables::tr("left, was %1").arg(change.before);
    if (change.before == 0)
        return BetaTables::tr("new");
    if (change.moved() == 0)
        return {};
    return (change.moved() > 0 ? u"▲ %1"_qs : u"▼ %1"_qs).arg(std::abs(change.moved()));
}

QList<ViewColumn> betaErrorColumns(double reference)
{
    return {{BetaTables::tr("Metric")},
            {BetaTables::tr("All"), BetaTables::tr("Over all users"), 4},
            {BetaTables::tr("Change"),
             BetaTables::tr("Against β = %1, with which this β is compared").arg(QLocale().toString(reference, 'f', 2)),
             4},
            {BetaTables::tr("Majority"), {}, 4},
            {BetaTables::tr("Minority"), {}, 4},
            {BetaTables::tr("Gap"), BetaTables::tr("Minority minus majority"), 4}};
}

QList<ViewRow> betaErrorRows(const BetaView& view, std::size_t k, const BetaLists* lists, const BetaLists* listsBefore)
{
    const std::string length = u"@%1"_qs.arg(k).toStdString();
    const ByGroup none;
    return {metricRow(0, "rmse", view.errors.rmse, view.before.rmse),
            metricRow(1, "mae", view.errors.mae, view.before.mae),
            metricRow(2, "accuracy-loss", view.errors.accuracyLoss, view.before.accuracyLoss),
            metricRow(3, "fairness-loss", view.errors.fairnessLoss, view.before.fairnessLoss),
            metricRow(4, "minority-gap" + length, lists ? lists->minorityGap : none,
                      listsBefore ? listsBefore->minorityGap : none),
            metricRow(5, "ndcg" + length, lists ? lists->ndcg : none, listsBefore ? listsBefore->ndcg : none)};
}

QList<ViewColumn> betaListColumns()
{
    return {
        {BetaTables::tr("#"), BetaTables::tr("Place in the list")},
        {BetaTables::tr("Title")},
        {BetaTables::tr("Score"), BetaTables::tr("Predicted rating"), 3},
        {BetaTables::tr("IM"),
         BetaTables::tr("Item minority index from the training ratings, scaled to −1 … 1: above 0 the majority likes "
                        "it more, below 0 the minority"),
         3},
        {BetaTables::tr("Moved"),
         BetaTables::tr("Places gained (▲) or lost (▼) against the β compared with; those that left come last")}};
}

QList<ViewRow> betaListRows(const BetaView& view, const BetaProbe& probe)
{
    QList<ViewRow> rows;
    for (const ListChange& change : view.changes) {
        const std::uint32_t item = change.place.item;
        const QString title = QString::fromStdString(probe.dataset().itemTitle(item));
        rows.append({item,
                     {change.rank > 0 ? QVariant(change.rank) : QVariant(), title,
                      change.rank > 0 ? QVariant(double(change.place.score)) : QVariant(),
                      probe.im().empty() ? QVariant() : QVariant(probe.im()[item]), movedText(change)},
                     title});
    }
    return rows;
}

} // namespace equipoise
