// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/nn/rmsprop.h"

#include <QtTest>

using namespace equipoise;

class TestRmsProp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// rate 0.1, decay 0.75, ε 0.5, g = 2 then 1 + 1 in two parts:
    /// v = 0.25·4 = 1, w = 1 − 0.1·2/(1 + 0.5) = 0.8666667;  v = 0.75 + 1 = 1.75, w −= 0.2/(√1.75 + 0.5) = 0.1097167.
    void stepsByHand()
    {
        const RmsProp optimiser{0.1F, 0.75F, 0.5F};
        std::vector<float> w{1.0F};
        std::vector<float> v{0.0F};
        const std::vector<float> first{2.0F};
        optimiser.step(w, v, first.data(), 1, 0);
        QVERIFY(std::abs(v[0] - 1.0F) < 1e-6F);
        QVERIFY(std::abs(w[0] - 0.8666667F) < 1e-6F);
        const std::vector<float> parts{1.0F, 99.0F, 1.0F};
        optimiser.step(w, v, parts.data(), 2, 2);
        QVERIFY(std::abs(v[0] - 1.75F) < 1e-6F);
        QVERIFY(std::abs(w[0] - 0.7569500F) < 1e-6F);
    }

    /// No gradient yet: nothing moves, and nothing is divided by zero.
    void zeroGradientLeavesWeights()
    {
        std::vector<float> w{3.0F, -2.0F};
        std::vector<float> v{0.0F, 0.0F};
        const std::vector<float> g{0.0F, 0.0F};
        RmsProp().step(w, v, g.data(), 1, 0);
        QCOMPARE(w, (std::vector<float>{3.0F, -2.0F}));
        QCOMPARE(v, (std::vector<float>{0.0F, 0.0F}));
    }

    /// Any cutting into stretches of whole vectors gives the same bits.
    void stretchesDoNotMatter()
    {
        constexpr std::size_t kSize = 16 * 37;
        RandomStream random(3, "test.rmsprop");
        std::vector<float> w(kSize);
        std::vector<float> v(kSize);
        std::vector<float> g(3 * kSize);
        for (float& x : w)
            x = static_cast<float>(random.normal());
        for (float& x : g)
            x = static_cast<float>(random.normal());
        std::vector<float> w2 = w;
        std::vector<float> v2 = v;
        const RmsProp optimiser;
        for (int round = 0; round < 3; ++round) {
            optimiser.step(w, v, g.data(), 3, kSize);
            for (std::size_t begin = 0; begin < kSize; begin += 48) {
                const std::size_t n = std::min<std::size_t>(48, kSize - begin);
                optimiser.step(std::span(w2).subspan(begin, n), std::span(v2).subspan(begin, n), g.data() + begin, 3,
                               kSize);
            }
        }
        QCOMPARE(w2, w);
        QCOMPARE(v2, v);
    }
};

QTEST_APPLESS_MAIN(TestRmsProp)
#include "tst_rmsprop.moc"
