// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/models/deepfair/deepfairkernel.h"
#include "deepfairtwin.h"

#include <QtTest>

#include <numeric>

using namespace equipoise;

namespace {

constexpr std::uint32_t kUsers = 23;
constexpr std::uint32_t kItems = 17;

struct Case
{
    DeepFairShape shape;
    std::vector<float> betas;
    DeepFairInputs inputs;
    std::vector<DeepFairSample> samples;
    std::vector<std::uint32_t> indices;
    AlignedVector<float> weights;

    Case(const DeepFairShape& s, int betaCount, std::uint32_t n)
        : shape(s)
        , weights(initialWeights(s, 11))
    {
        for (int b = 0; b < betaCount; ++b)
            betas.push_back(betaCount == 1 ? 0.5F : static_cast<float>(b) / static_cast<float>(betaCount - 1));
        RandomStream random(5, "test.deepfair");
        inputs.k = s.factors;
        for (std::uint32_t i = 0; i < kUsers * static_cast<std::uint32_t>(s.factors); ++i)
            inputs.users.push_back(static_cast<float>(random.normal()));
        for (std::uint32_t i = 0; i < kItems * static_cast<std::uint32_t>(s.factors); ++i)
            inputs.items.push_back(static_cast<float>(random.normal()));
        for (std::uint32_t i = 0; i < n + 7; ++i)
            samples.push_back(
                {random.below(kUsers), random.below(kItems), random.uniformFloat(), random.uniformFloat()});
        for (std::uint32_t i = 0; i < n; ++i)
            indices.push_back((i * 5 + 3) % (n + 7));
    }
    std::vector<double> wide() const { return {weights.begin(), weights.end()}; }
};

} // namespace

class TestDeepFairKernel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The twin's own gradient against central differences, so that it is a judge worth having. Small steps may cross
    /// a ReLU's kink for a few weights; none does here.
    void twinAgreesWithDifferences()
    {
        const Case c({2, 5, 3}, 4, 6);
        const DeepFairTwin twin(c.shape, c.betas);
        const DeepFairDropout dropout(0.3, 77);
        std::vector<double> w = c.wide();
        const auto loss = [&] {
            const DeepFairTwin::Result r = twin.run(w, c.inputs, c.samples, c.indices, &dropout, 1);
            return r.accuracy + r.fairness;
        };
        const std::vector<double> gradient = twin.run(w, c.inputs, c.samples, c.indices, &dropout, 1).gradient;
        constexpr double kStep = 1e-6;
        for (std::size_t i = 0; i < w.size(); ++i) {
            const double kept = w[i];
            const bool isPadding = i < c.shape.weights2() && i % 16 >= 5;
            w[i] = kept + kStep;
            const double above = loss();
            w[i] = kept - kStep;
            const double below = loss();
            w[i] = kept;
            if (!isPadding)
                QVERIFY2(std::abs((above - below) / (2 * kStep) - gradient[i]) < 1e-7, qPrintable(QString::number(i)));
        }
    }

    void gradientEqualsTwin_data()
    {
        QTest::addColumn<int>("factors");
        QTest::addColumn<int>("hidden1");
        QTest::addColumn<int>("hidden2");
        QTest::addColumn<int>("betas");
        QTest::addColumn<int>("ratings");
        QTest::addColumn<double>("rate");
        // the default sizes at every rest of a vector and a chunk, then sizes that leave rests everywhere else
        for (const int n : {1, 2, 15, 16, 17, 29, 31, 63, 64, 65, 130})
            QTest::addRow("default, %d ratings", n) << 30 << 80 << 10 << 11 << n << 0.2;
        QTest::newRow("no dropout") << 30 << 80 << 10 << 11 << 29 << 0.0;
        QTest::newRow("strong dropout") << 30 << 80 << 10 << 11 << 29 << 0.9;
        QTest::newRow("tiny") << 1 << 1 << 1 << 1 << 3 << 0.2;
        QTest::newRow("odd") << 3 << 7 << 13 << 4 << 37 << 0.2;
        QTest::newRow("wide second layer") << 5 << 33 << 27 << 6 << 18 << 0.1;
        QTest::newRow("many betas") << 8 << 100 << 4 << 21 << 20 << 0.2;
    }
    void gradientEqualsTwin()
    {
        QFETCH(int, factors);
        QFETCH(int, hidden1);
        QFETCH(int, hidden2);
        QFETCH(int, betas);
        QFETCH(int, ratings);
        QFETCH(double, rate);
        const Case c({factors, hidden1, hidden2}, betas, static_cast<std::uint32_t>(ratings));
        const DeepFairDropout dropout(rate, 123);
        const float factor = 1.0F / static_cast<float>(ratings * betas);
        const DeepFairTwin::Result expected =
            DeepFairTwin(c.shape, c.betas).run(c.wide(), c.inputs, c.samples, c.indices, &dropout, factor);

        const DeepFairKernel kernel(c.shape, c.betas);
        DeepFairKernel::Workspace workspace(kernel);
        AlignedVector<float> gradient(c.shape.size());
        // twice: scratch memory must not carry anything over
        for (int round = 0; round < 2; ++round) {
            std::fill(gradient.begin(), gradient.end(), 0.0F);
            const DeepFairLoss loss =
                kernel.addGradient(c.weights, c.inputs, c.samples, c.indices, dropout, factor, workspace, gradient);
            QVERIFY(std::abs(loss.accuracy - expected.accuracy) < 2e-6 * expected.accuracy + 1e-6);
            QVERIFY(std::abs(loss.fairness - expected.fairness) < 2e-6 * expected.fairness + 1e-6);
        }
        double largest = 0;
        for (const double g : expected.gradient)
            largest = std::max(largest, std::abs(g));
        for (std::size_t i = 0; i < gradient.size(); ++i)
            QVERIFY2(std::abs(gradient[i] - expected.gradient[i]) < 3e-6 * largest + 1e-9,
                     (std::to_string(i) + ": " + std::to_string(gradient[i]) + " instead of " +
                      std::to_string(expected.gradient[i]))
                         .c_str());
    }

    void errorsEqualTwin()
    {
        const Case c({6, 20, 11}, 5, 75);
        std::vector<std::uint32_t> all(c.samples.size());
        std::iota(all.begin(), all.end(), 0U);
        const DeepFairTwin::Result expected =
            DeepFairTwin(c.shape, c.betas).run(c.wide(), c.inputs, c.samples, all, nullptr, 1);
        const DeepFairKernel kernel(c.shape, c.betas);
        DeepFairKernel::Workspace workspace(kernel);
        std::vector<double> accuracy(5);
        std::vector<double> fairness(5);
        kernel.addErrors(c.weights, c.inputs, c.samples, workspace, accuracy, fairness);
        double weightedAccuracy = 0;
        double weightedFairness = 0;
        for (std::size_t b = 0; b < 5; ++b) {
            weightedAccuracy += c.betas[b] * accuracy[b];
            weightedFairness += (1 - c.betas[b]) * fairness[b];
        }
        QVERIFY(std::abs(weightedAccuracy - expected.accuracy) < 1e-5 * expected.accuracy);
        QVERIFY(std::abs(weightedFairness - expected.fairness) < 1e-5 * expected.fairness);
    }

    /// 1,000 ratings × 11 β × 10 units at rate 0.2: 110,000 decisions of variance 0.16, so the share has a standard
    /// deviation of 0.0012; each unit's share (11,000 decisions) 0.0038. Bounds are five of them.
    void dropoutRate()
    {
        const DeepFairDropout dropout(0.2, 99);
        std::array<int, 10> dropped{};
        int together = 0;
        for (std::uint32_t rating = 0; rating < 1000; ++rating)
            for (int beta = 0; beta < 11; ++beta) {
                for (int unit = 0; unit < 10; ++unit)
                    dropped[static_cast<std::size_t>(unit)] += !dropout.keeps(rating, beta, unit, 10);
                together += !dropout.keeps(rating, beta, 0, 10) && !dropout.keeps(rating, beta, 1, 10);
            }
        double all = 0;
        for (const int n : dropped) {
            QVERIFY(std::abs(n / 11000.0 - 0.2) < 0.019);
            all += n / 110000.0;
        }
        QVERIFY(std::abs(all - 0.2) < 0.006);
        QVERIFY(std::abs(together / 11000.0 - 0.04) < 0.0094); // neighbours share a word, and yet are independent
        QCOMPARE(DeepFairDropout(0.5, 1).scale(), 2.0F);
        QCOMPARE(DeepFairDropout(0.0, 1).scale(), 1.0F);
    }

    void dropoutIsFreshInEveryCoordinate()
    {
        const auto pattern = [](std::uint64_t key, std::uint32_t rating, int beta) {
            int bits = 0;
            const DeepFairDropout dropout(0.5, key);
            for (int unit = 0; unit < 24; ++unit)
                bits = 2 * bits + dropout.keeps(rating, beta, unit, 24);
            return bits;
        };
        QCOMPARE(pattern(1, 2, 3), pattern(1, 2, 3));
        QVERIFY(pattern(1, 2, 3) != pattern(2, 2, 3));
        QVERIFY(pattern(1, 2, 3) != pattern(1, 3, 3));
        QVERIFY(pattern(1, 2, 3) != pattern(1, 2, 4));
    }
};

QTEST_APPLESS_MAIN(TestDeepFairKernel)
#include "tst_deepfairkernel.moc"
