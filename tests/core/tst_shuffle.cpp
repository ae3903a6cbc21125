// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/shuffle.h"

#include <QtTest>

#include <oneapi/tbb/task_arena.h>

#include <algorithm>

using namespace equipoise;

class TestShuffle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryIndexOnce_data()
    {
        QTest::addColumn<int>("n");
        for (const int n : {0, 1, 2, 4095, 8192, 65536, 65537, 300001})
            QTest::addRow("%d", n) << n;
    }
    void holdsEveryIndexOnce()
    {
        QFETCH(int, n);
        const auto size = static_cast<std::size_t>(n);
        std::vector<std::uint32_t> order = shuffledIndices(size, 1, "test", 1);
        if (n > 100) {
            QVERIFY(!std::is_sorted(order.begin(), order.end()));
            QVERIFY(order != shuffledIndices(size, 1, "test", 2));
            QVERIFY(order != shuffledIndices(size, 2, "test", 1));
            QVERIFY(order != shuffledIndices(size, 1, "other", 1));
        }
        for (const int threads : {1, 3, 7}) {
            oneapi::tbb::task_arena arena(threads);
            QCOMPARE(arena.execute([&] { return shuffledIndices(size, 1, "test", 1); }), order);
        }
        std::sort(order.begin(), order.end());
        for (std::uint32_t i = 0; i < order.size(); ++i)
            QCOMPARE(order[i], i);
    }

    /// Each of the six orders of three, 6,000 times over: 1,000 expected, standard deviation 29; bounds are five.
    void smallOrdersAreEven()
    {
        std::array<int, 27> counts{};
        for (std::uint64_t epoch = 0; epoch < 6000; ++epoch) {
            const auto order = shuffledIndices(3, 5, "test", epoch);
            ++counts[order[0] * 9 + order[1] * 3 + order[2]];
        }
        for (const std::size_t code : {5U, 7U, 11U, 15U, 19U, 21U})
            QVERIFY(std::abs(counts[code] - 1000) < 145);
    }

    /// Where index 0 goes among 20,000 places, over 2,000 epochs: a uniform place has mean 9,999.5 and standard
    /// deviation 5,773, so the mean of 2,000 has 129.
    void placesAreEven()
    {
        double mean = 0;
        for (std::uint64_t epoch = 0; epoch < 2000; ++epoch) {
            const auto order = shuffledIndices(20000, 9, "test", epoch);
            mean += static_cast<double>(std::find(order.begin(), order.end(), 0U) - order.begin()) / 2000;
        }
        QVERIFY(std::abs(mean - 9999.5) < 5 * 129);
    }
};

QTEST_APPLESS_MAIN(TestShuffle)
#include "tst_shuffle.moc"
