// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/stopconditions.h"

#include <QtTest>

using namespace equipoise;

class TestStopConditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachAlone()
    {
        QVERIFY(!MaxEpochs(3).reasonToStop({2, 0, 0}));
        QVERIFY(MaxEpochs(3).reasonToStop({3, 0, 0}));
        QVERIFY(MaxEpochs(0).reasonToStop({0, 0, 0}));
        QVERIFY(!Patience(2).reasonToStop({9, 1, 0}));
        QVERIFY(Patience(2).reasonToStop({9, 2, 0}));
        QVERIFY(!TimeLimit(1.5).reasonToStop({9, 0, 1.4}));
        QVERIFY(TimeLimit(1.5).reasonToStop({9, 0, 1.5}));
    }

    void theFirstThatAppliesGivesTheReason()
    {
        StopConditions conditions;
        QVERIFY(!conditions.reasonToStop({100, 100, 100}));
        conditions.add<MaxEpochs>(10);
        conditions.add<Patience>(2);
        QVERIFY(!conditions.reasonToStop({5, 1, 0}));
        QCOMPARE(*conditions.reasonToStop({5, 2, 0}), std::string("no better on validation for 2 epochs"));
        QCOMPARE(*conditions.reasonToStop({10, 2, 0}), std::string("all 10 epochs done"));
    }
};

QTEST_APPLESS_MAIN(TestStopConditions)
#include "tst_stopconditions.moc"
