// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"

#include <QtTest>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace equipoise;

class TestRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Known answers of Philox4x32-10 from the Random123 distribution (kat_vectors).
    void matchesReference()
    {
        const std::array<std::uint32_t, 4> zero = philox({0, 0, 0, 0}, {0, 0});
        QCOMPARE(zero, (std::array<std::uint32_t, 4>{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
        const std::uint32_t f = 0xffffffffU;
        QCOMPARE(philox({f, f, f, f}, {f, f}),
                 (std::array<std::uint32_t, 4>{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
        QCOMPARE(philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}),
                 (std::array<std::uint32_t, 4>{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
    }

    void coordinatesMakeStreams()
    {
        const auto first = [](std::uint64_t seed, std::string_view purpose, std::uint64_t a, std::uint64_t b) {
            return RandomStream(seed, purpose, a, b).next64();
        };
        const std::uint64_t base = first(1, "init", 0, 0);
        QCOMPARE(first(1, "init", 0, 0), base);
        QVERIFY(first(2, "init", 0, 0) != base);
        QVERIFY(first(1, "order", 0, 0) != base);
        QVERIFY(first(1, "init", 1, 0) != base);
        QVERIFY(first(1, "init", 0, 1) != base);
        QVERIFY(first(1, "init", 1, 0) != first(1, "init", 0, 1));
    }

    /// Mean 1/2 and variance 1/12 of the uniform, mean 0 and variance 1 of the normal: 200,000 draws put the standard
    /// error of the mean at 0.0022 for the normal; the bounds are five of them.
    void momentsFit()
    {
        RandomStream stream(7, "moments");
        double mean = 0;
        double square = 0;
        constexpr int kDraws = 200000;
        for (int i = 0; i < kDraws; ++i) {
            const double x = stream.normal();
            mean += x / kDraws;
            square += x * x / kDraws;
        }
        QVERIFY(std::abs(mean) < 0.012);
        QVERIFY(std::abs(square - 1) < 0.02);
    }

    void belowIsInRangeAndEven()
    {
        RandomStream stream(3, "below");
        std::vector<int> counts(7);
        for (int i = 0; i < 70000; ++i)
            ++counts[stream.below(7)];
        for (const int count : counts)
            QVERIFY(std::abs(count - 10000) < 500); // five standard deviations of 93
    }

    void shuffleKeepsEverything()
    {
        std::vector<int> values(1001);
        std::iota(values.begin(), values.end(), 0);
        std::vector<int> shuffled = values;
        RandomStream(5, "shuffle").shuffle(std::span<int>(shuffled));
        QVERIFY(shuffled != values);
        std::sort(shuffled.begin(), shuffled.end());
        QCOMPARE(shuffled, values);
    }
};

QTEST_APPLESS_MAIN(TestRandom)
#include "tst_random.moc"
