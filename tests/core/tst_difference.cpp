// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/difference.h"

#include <QTest>

#include <cmath>

using namespace equipoise;

class TestDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalBitsAreNoDifference()
    {
        const std::map<std::string, double> a{{"rmse", 0.85}, {"mae", 0.7}};
        QVERIFY(differences(a, a).empty());
    }

    void oneBitIsADifference()
    {
        const std::map<std::string, double> a{{"mae", 0.7}, {"rmse", 0.85}};
        const std::map<std::string, double> b{{"mae", 0.7}, {"rmse", std::nextafter(0.85, 1.0)}};
        const auto list = differences(a, b);
        QCOMPARE(list.size(), std::size_t{1});
        QCOMPARE(list[0].metric, std::string("rmse"));
        QVERIFY(differences(a, b, kAcrossInstructionSets).empty());
    }

    void missingMetricsAreDifferencesUnderAnyTolerance()
    {
        const std::map<std::string, double> a{{"b", 1}, {"z", 1}};
        const std::map<std::string, double> b{{"a", 1}, {"b", 1}};
        const auto list = differences(a, b, kAcrossInstructionSets);
        QCOMPARE(list.size(), std::size_t{2});
        QCOMPARE(list[0].metric, std::string("a"));
        QVERIFY(!list[0].first && list[0].second);
        QVERIFY(list[1].first && !list[1].second);
    }

    void toleranceIsTheLargerOfShareAndAmount()
    {
        const MetricTolerance tolerance{0.02, 0.01};
        // 2 % of 1000 is 20, more than the absolute 0.01
        QVERIFY(differences({{"coverage", 1000}}, {{"coverage", 985}}, tolerance).empty());
        QCOMPARE(differences({{"coverage", 1000}}, {{"coverage", 975}}, tolerance).size(), std::size_t{1});
        // near zero the absolute part decides
        QVERIFY(differences({{"gap", 0.001}}, {{"gap", 0.010}}, tolerance).empty());
    }
};

QTEST_APPLESS_MAIN(TestDifference)
#include "tst_difference.moc"
