// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/metricsheet.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace equipoise;

class TestMetricSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Outside [0, 1], or no number: flagged, not stored.
    void impossibleValuesAreFlaggedAndNotStored()
    {
        Measured measured;
        MetricSheet sheet(measured, 1);
        QVERIFY(sheet.addValue("ndcg@10", 1));
        QVERIFY(!sheet.addValue("hr@10", 1.01));
        QVERIFY(!sheet.addValue("auc", -0.5));
        QVERIFY(!sheet.addValue("rmse", std::nan("")));
        QVERIFY(!sheet.addValue("mae", std::numeric_limits<double>::infinity()));
        QCOMPARE(measured.values.size(), std::size_t{1});
        QCOMPARE(measured.impossible.size(), std::size_t{4});
        QVERIFY(measured.impossible[0].find("hr@10") != std::string::npos);
    }

    void emptyCellsAreLeftOut()
    {
        Measured measured;
        MetricSheet sheet(measured, 2);
        const Partition all{"", {""}, {0, 0}};
        const Partition gender{"gender", {"gender=F", "gender=M", "gender=X"}, {0, 1}};
        sheet.add("hr@5", all, std::vector<Cell>{{0, 0, 0}});
        sheet.add("hr@5", gender, std::vector<Cell>{{0, 0, 0}, {0.5, 9, 9}, {0.2, 1, 1}});
        sheet.finish();
        QCOMPARE(measured.values.size(), std::size_t{2});
        QCOMPARE(measured.values.at("hr@5[gender=M]"), 0.5);
        QCOMPARE(measured.groups.at("hr@5").size(), std::size_t{2});
        QVERIFY(!measured.groups.at("hr@5")[0].isSmall && measured.groups.at("hr@5")[1].isSmall);
        QCOMPARE(measured.findings.size(), std::size_t{2}); // nothing to take it over; one small group
        QVERIFY(measured.impossible.empty());
    }

    /// Largest minus smallest, smallest by largest; the worst RMSE is the largest, the worst NDCG the smallest.
    void groupsAreCompared()
    {
        Measured measured;
        MetricSheet sheet(measured, 1);
        const Partition age{"age", {"age=1", "age=2", "age=3"}, {}};
        const std::vector<Cell> cells{{0.5, 4, 4}, {0.25, 4, 4}, {0.75, 4, 4}};
        sheet.add("ndcg@5", age, cells);
        sheet.add("rmse", age, cells);
        sheet.add("mae", age, cells, false);
        QCOMPARE(measured.values.at("ndcg@5[age]:difference"), 0.5);
        QCOMPARE(measured.values.at("ndcg@5[age]:ratio"), 0.25 / 0.75);
        QCOMPARE(measured.values.at("ndcg@5[age]:worst"), 0.25);
        QCOMPARE(measured.values.at("rmse[age]:worst"), 0.75);
        QVERIFY(!measured.values.contains("mae[age]:worst"));
    }
};

QTEST_APPLESS_MAIN(TestMetricSheet)
#include "tst_metricsheet.moc"
