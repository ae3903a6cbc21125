// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/listtables.h"

#include "widgets/models/betatables.h"

#include <QCoreApplication>

#include <cmath>

namespace equipoise {

namespace {

struct ListTables
{
    Q_DECLARE_TR_FUNCTIONS(ListTables)
};

QString text(const std::string& s) { return QString::fromStdString(s); }

} // namespace

QList<ViewColumn> listColumns()
{
    return {{ListTables::tr("#"), ListTables::tr("Place in the list")},
            {ListTables::tr("Title")},
            {ListTables::tr("Score"), ListTables::tr("Predicted rating, or a score where the model predicts none"), 3},
            {ListTables::tr("IM"),
             ListTables::tr("Item minority index of the training ratings: above 0 the majority likes it more, below 0 "
                            "the minority"),
             2},
            {u"✓"_qs, ListTables::tr("A relevant test item of the user")},
            {ListTables::tr("Moved"),
             ListTables::tr("Places gained (▲) or lost (▼) against the list compared with; what left it comes last")}};
}

QStringList listSamples()
{
    return {u"10"_qs, {}, u"5.000"_qs, u"-0.00"_qs, QString(), ListTables::tr("left, was %1").arg(10)};
}

QList<ViewRow> listRows(const ListedList& list)
{
    QList<ViewRow> rows;
    for (const ListedPlace& listed : list.places) {
        const ListChange& change = listed.place.change;
        const bool isThere = change.rank > 0;
        ViewRow row{change.place.item,
                    {isThere ? QVariant(change.rank) : QVariant(), text(listed.title),
                     isThere ? QVariant(double(change.place.score)) : QVariant(),
                     std::isnan(listed.im) ? QVariant() : QVariant(listed.im), listed.place.isHit ? u"✓"_qs : QString(),
                     movedText(change)},
                    text(listed.title)};
        row.isQuiet = !isThere;
        rows.append(row);
    }
    return rows;
}

QString hitsText(const ListedList& list)
{
    return list.relevant == 0
               ? ListTables::tr("No relevant test item")
               : ListTables::tr("%1 of %n relevant test items hit", nullptr, int(list.relevant)).arg(list.hits);
}

QString listedRunText(const ListedRun& run)
{
    return ListTables::tr("%1 · %2, seed %3").arg(run.run).arg(text(run.name)).arg(run.seed);
}

QString noListsText(const ListedRun& run)
{
    const QString name = listedRunText(run);
    return run.isUnfinished  ? ListTables::tr("%1 did not finish").arg(name)
           : run.isOtherData ? ListTables::tr("%1 was trained on other data").arg(name)
                             : ListTables::tr("%1: its model was not kept").arg(name);
}

} // namespace equipoise
