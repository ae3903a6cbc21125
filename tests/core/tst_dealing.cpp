// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/dealing.h"

#include <oneapi/tbb/task_arena.h>

#include <QtTest>

#include <array>
#include <cmath>

using namespace equipoise;

class TestDealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEveryPlaceOnce_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<int>("batch");
        for (const int n : {0, 1, 11, 65536, 300001})
            for (const int batch : {1, 2, 11, 997, 400000})
                QTest::addRow("%d in batches of %d", n, batch) << n << batch;
    }
    void givesEveryPlaceOnce()
    {
        QFETCH(int, n);
        QFETCH(int, batch);
        const auto size = static_cast<std::size_t>(n);
        const auto places = dealtPlaces(size, static_cast<std::size_t>(batch), 1, "test", 1);
        QCOMPARE(places.size(), size);
        std::vector<int> indexAt(size, -1);
        for (std::size_t i = 0; i < size; ++i) {
            QVERIFY(places[i] < size);
            indexAt[places[i]] = static_cast<int>(i);
        }
        QVERIFY(std::find(indexAt.begin(), indexAt.end(), -1) == indexAt.end());
        if (n / batch <= 4096)
            for (std::size_t at = 1; at < size; ++at)
                QVERIFY(at % static_cast<std::size_t>(batch) == 0 || indexAt[at] > indexAt[at - 1]);
        for (const int threads : {1, 3, 7}) {
            oneapi::tbb::task_arena arena(threads);
            QCOMPARE(arena.execute([&] { return dealtPlaces(size, static_cast<std::size_t>(batch), 1, "test", 1); }),
                     places);
        }
        if (n > 100 && batch < n) {
            QVERIFY(places != dealtPlaces(size, static_cast<std::size_t>(batch), 1, "test", 2));
            QVERIFY(places != dealtPlaces(size, static_cast<std::size_t>(batch), 2, "test", 1));
            QVERIFY(places != dealtPlaces(size, static_cast<std::size_t>(batch), 1, "other", 1));
        }
    }

    /// Six indices in batches of four and two: 15 ways, each 1,000 of 15,000 times, standard deviation 31; bounds are
    /// five.
    void waysAreEven()
    {
        std::array<int, 64> counts{};
        for (std::uint64_t epoch = 0; epoch < 15000; ++epoch) {
            const auto places = dealtPlaces(6, 4, 5, "test", epoch);
            std::size_t second = 0;
            for (std::size_t i = 0; i < 6; ++i)
                second |= std::size_t{places[i] >= 4} << i;
            ++counts[second];
        }
        int ways = 0;
        for (const int count : counts) {
            QVERIFY2(count == 0 || std::abs(count - 1000) < 155, qPrintable(QString::number(count)));
            ways += count > 0;
        }
        QCOMPARE(ways, 15);
    }

    /// 1,000 indices to two batches, in 64 buckets of some 16: the border cuts one nearly always. How many of the first
    /// batch are below 500 is hypergeometric: 250 on average, standard deviation 7.9, of the mean of 4,000 deals 0.125.
    /// Were the members of the cut bucket dealt in their order, the mean would be two more.
    void cutBucketsAreDealtEvenly()
    {
        double low = 0;
        for (std::uint64_t epoch = 0; epoch < 4000; ++epoch) {
            const auto places = dealtPlaces(1000, 500, 9, "test", epoch);
            low += static_cast<double>(
                std::count_if(places.begin(), places.begin() + 500, [](std::uint32_t place) { return place < 500; }));
        }
        QVERIFY2(std::abs(low / 4000 - 250) < 0.63, qPrintable(QString::number(low / 4000)));
    }
};

QTEST_APPLESS_MAIN(TestDealing)
#include "tst_dealing.moc"
