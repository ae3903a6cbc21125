// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/minoritytables.h"

#include "core/data/usersearch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace equipoise {

namespace {

struct MinorityTables
{
    Q_DECLARE_TR_FUNCTIONS(MinorityTables)
};

QString text(const std::string& s) { return QString::fromStdString(s); }
QVariant whole(std::uint64_t n) { return QVariant::fromValue(qlonglong(n)); }

QString leaningText(Leaning leaning)
{
    switch (leaning) {
    case Leaning::Majority:
        return MinorityTables::tr("majority");
    case Leaning::Minority:
        return MinorityTables::tr("minority");
    case Leaning::Unclear:
        break;
    }
    return MinorityTables::tr("unclear");
}

} // namespace

QList<ViewColumn> selectedItemColumns()
{
    return {
        {MinorityTables::tr("Item")},
        {MinorityTables::tr("IM"),
         MinorityTables::tr("Item minority index, scaled to −1 … 1: above 0 the majority likes it more, below 0 the "
                            "minority"),
         3},
        {MinorityTables::tr("from"),
         MinorityTables::tr("Low end of the 95 % interval of IM: Wilson's intervals of both groups' shares of likes, "
                            "put together by Newcombe's rule"),
         3},
        {MinorityTables::tr("to"), MinorityTables::tr("High end of the 95 % interval of IM"), 3},
        {MinorityTables::tr("Leans to"),
         MinorityTables::tr("Whom it speaks to, where the interval of the raw index leaves no doubt")},
        {MinorityTables::tr("Maj. +"), MinorityTables::tr("Likes of the majority")},
        {MinorityTables::tr("Maj. −"), MinorityTables::tr("Dislikes of the majority")},
        {MinorityTables::tr("Min. +"), MinorityTables::tr("Likes of the minority")},
        {MinorityTables::tr("Min. −"), MinorityTables::tr("Dislikes of the minority")}};
}

QList<ViewRow> selectedItemRows(const Dataset& dataset, const MinorityFigure& figure,
                                std::span<const std::uint32_t> items)
{
    QList<ViewRow> rows;
    rows.reserve(qsizetype(items.size()));
    for (const std::uint32_t item : items) {
        const GroupVotes& majority = figure.index.majorityVotes[item];
        const GroupVotes& minority = figure.index.minorityVotes[item];
        const Bounds bounds = figure.imInterval(item);
        const QString title = text(dataset.itemTitle(item));
        rows.append({item,
                     {title, figure.im[item], bounds.low, bounds.high, leaningText(figure.leaning(item)),
                      whole(majority.likes), whole(majority.dislikes), whole(minority.likes), whole(minority.dislikes)},
                     MinorityTables::tr("%1\nn = %2 votes, %3 of them of the minority")
                         .arg(title, QLocale().toString(figure.votes(item)),
                              QLocale().toString(minority.likes + minority.dislikes))});
    }
    return rows;
}

QList<ViewColumn> selectedUserColumns()
{
    return {{MinorityTables::tr("User"), {}, -1, ViewColumn::Best::None, true},
            {MinorityTables::tr("Who")},
            {MinorityTables::tr("Group")},
            {MinorityTables::tr("UM"),
             MinorityTables::tr("User minority index: above 0 she likes what the majority likes more, below 0 what the "
                                "minority does"),
             3},
            {MinorityTables::tr("Ratings")}};
}

QList<ViewRow> selectedUserRows(const Dataset& dataset, const MinorityFigure& figure,
                                std::span<const std::uint32_t> users)
{
    QList<ViewRow> rows;
    rows.reserve(qsizetype(users.size()));
    for (const std::uint32_t user : users) {
        const bool isNumber = dataset.users().isNumeric();
        const QVariant id = isNumber ? QVariant::fromValue(qlonglong(dataset.users().numbers()[user]))
                                     : QVariant(text(dataset.users().text(user)));
        rows.append(
            {user,
             {id, text(describeUser(dataset, user)),
              figure.index.isMinority[user] != 0 ? MinorityTables::tr("minority") : MinorityTables::tr("majority"),
              figure.um[user], whole(figure.index.userRatings()[user])},
             {}});
    }
    return rows;
}

QList<ViewColumn> historyColumns()
{
    return {
        {MinorityTables::tr("Rated item")},
        {MinorityTables::tr("Rating"), {}, 1},
        {MinorityTables::tr("IM"), MinorityTables::tr("Item minority index, scaled to −1 … 1"), 3},
        {MinorityTables::tr("Adds to UM"),
         MinorityTables::tr("(rating − threshold) · IM / ((highest rating − threshold) · number of ratings); the sum "
                            "of the column is UM"),
         5},
        {MinorityTables::tr("Rated on")}};
}

QList<ViewRow> historyRows(const Dataset& dataset, const std::vector<Contribution>& history)
{
    QList<ViewRow> rows;
    for (const Contribution& one : history) {
        const auto times = dataset.timestamps();
        const QString title = text(dataset.itemTitle(one.item));
        rows.append(
            {one.row,
             {title, one.rating, one.im, one.share,
              times.empty()
                  ? QVariant()
                  : QVariant(QDateTime::fromSecsSinceEpoch(times[one.row], Qt::UTC).toString(u"yyyy-MM-dd"_qs))},
             title});
    }
    return rows;
}

QList<ViewColumn> recommendationColumns()
{
    return {{MinorityTables::tr("#")},
            {MinorityTables::tr("Recommended item")},
            {MinorityTables::tr("Score"), {}, 3},
            {MinorityTables::tr("IM"), MinorityTables::tr("Item minority index, scaled to −1 … 1"), 3}};
}

QList<ViewRow> recommendationRows(const Dataset& dataset, const std::vector<RecommendedItem>& list,
                                  std::span<const double> im)
{
    QList<ViewRow> rows;
    for (const RecommendedItem& one : list) {
        const QString title = text(dataset.itemTitle(one.item));
        rows.append({one.item, {int(rows.size()) + 1, title, one.score, im[one.item]}, title});
    }
    return rows;
}

} // namespace equipoise
