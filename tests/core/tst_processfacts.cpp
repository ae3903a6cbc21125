// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/latencyhistogram.h"
#include "core/base/memory.h"
#include "core/base/processfacts.h"

#include <QtTest>

#include <sys/resource.h>
#include <unistd.h>

#include <thread>

using namespace equipoise;

class ProcessFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quantilesAreRightToSixPercent()
    {
        LatencyHistogram histogram;
        QCOMPARE(histogram.quantile(0.5), 0.0);
        for (int i = 1; i <= 1000; ++i)
            histogram.add(i * 1e-3);
        QCOMPARE(histogram.count(), std::uint64_t{1000});
        QCOMPARE(histogram.largest(), 1.0);
        for (const double q : {0.01, 0.5, 0.99}) {
            const double value = histogram.quantile(q);
            QVERIFY2(value >= q - 1e-9 && value <= q * 1.06 + 1e-3, qPrintable(QString::number(value)));
        }
        QCOMPARE(histogram.quantile(1), 1.0);
    }

    void aStallCountsForAllItHeldUp()
    {
        // 100 ms at one question every 10 ms: 100, 90, …, 10 ms (and 0, which is none)
        LatencyHistogram histogram;
        histogram.addStall(0.1, 0.01);
        QVERIFY(histogram.count() == 10 || histogram.count() == 11); // the last difference is a rounding error
        QVERIFY(histogram.quantile(0.5) >= 0.05);
        LatencyHistogram quick;
        quick.addStall(0.001, 0.01);
        QCOMPARE(quick.count(), std::uint64_t{1});
    }

    void extremesFallIntoTheEndClasses()
    {
        LatencyHistogram histogram;
        histogram.add(0);
        histogram.add(1e9);
        QCOMPARE(histogram.count(), std::uint64_t{2});
        QCOMPARE(histogram.largest(), 1e9);
    }

    void theProcessKnowsItsMemoryAndAge()
    {
        QVERIFY(residentMemoryBytes() > (1 << 20));
        QVERIFY(residentMemoryBytes() <= peakMemoryBytes() + (1 << 20));
        QVERIFY(secondsSinceProcessStart() >= 0);
        QVERIFY(secondsSinceProcessStart() < 3600);
    }

    void aLoweredThreadIsLower()
    {
        int here = getpriority(PRIO_PROCESS, static_cast<id_t>(gettid()));
        int there = 0;
        int below = 0;
        std::thread([&] {
            lowerThreadPriority();
            there = getpriority(PRIO_PROCESS, static_cast<id_t>(gettid()));
            std::thread([&] { below = getpriority(PRIO_PROCESS, static_cast<id_t>(gettid())); }).join();
        }).join();
        QVERIFY(there >= here);
        QCOMPARE(below, there);
        QCOMPARE(getpriority(PRIO_PROCESS, static_cast<id_t>(gettid())), here);
    }
};

QTEST_APPLESS_MAIN(ProcessFactsTest)
#include "tst_processfacts.moc"
