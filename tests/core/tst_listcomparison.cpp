// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/evaluation/listcomparison.h"

#include <QTest>

using namespace equipoise;

class ListComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // First 7 3 5, second 3 9 7: 3 gains a place, 9 is new, 7 loses two, 5 left; two are common.
    void listsStandAgainstTheFirst()
    {
        const std::vector<std::vector<Recommendation>> lists{{{7, 5}, {3, 4}, {5, 3}}, {{3, 5}, {9, 4}, {7, 3}}};
        const std::vector<std::vector<std::uint32_t>> relevant{{3, 20}, {5, 9}};
        const auto compared = compareLists(lists, relevant);
        QCOMPARE(compared.size(), std::size_t{2});

        QCOMPARE(compared[0].places.size(), std::size_t{3});
        QCOMPARE(compared[0].common, std::size_t{3});
        QCOMPARE(compared[0].hits, std::size_t{1});
        QCOMPARE(compared[0].relevant, std::size_t{2});
        for (const ComparedPlace& place : compared[0].places)
            QCOMPARE(place.change.moved(), 0);

        const auto& places = compared[1].places;
        QCOMPARE(places.size(), std::size_t{4});
        QCOMPARE(places[0].change.moved(), 1);
        QCOMPARE(places[1].change.before, 0);
        QVERIFY(places[1].isHit);
        QCOMPARE(places[2].change.moved(), -2);
        QCOMPARE(places[3].change.rank, 0);
        QVERIFY(places[3].isHit); // it was a hit, and is one no longer
        QCOMPARE(compared[1].hits, std::size_t{1});
        QCOMPARE(compared[1].common, std::size_t{2});
    }

    void nothingIsComparedWithNothing()
    {
        QVERIFY(compareLists({}, {}).empty());
        const std::vector<std::vector<Recommendation>> lists{{}, {{1, 1}}};
        QVERIFY_THROWS_EXCEPTION(Error, compareLists(lists, {}));
        const auto compared = compareLists(lists, std::vector<std::vector<std::uint32_t>>(2));
        QCOMPARE(compared[0].places.size(), std::size_t{0});
        QCOMPARE(compared[1].places[0].change.before, 0);
    }
};

QTEST_APPLESS_MAIN(ListComparisonTest)
#include "tst_listcomparison.moc"
