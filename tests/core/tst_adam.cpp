// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/nn/adam.h"

#include <QtTest>

#include <cmath>

using namespace equipoise;

namespace {

/// The definition, in double precision, one weight, every step.
struct DenseAdam
{
    Adam adam;
    double weight = 0;
    double mean = 0;
    double square = 0;
    int steps = 0;

    void step(double gradient)
    {
        ++steps;
        mean = adam.beta1 * mean + (1 - adam.beta1) * gradient;
        square = adam.beta2 * square + (1 - adam.beta2) * gradient * gradient;
        weight -= adam.rate / (1 - std::pow(adam.beta1, steps)) * mean /
                  (std::sqrt(square) / std::sqrt(1 - std::pow(adam.beta2, steps)) + adam.epsilon);
    }
};

/// Sixteen equal weights of a row.
struct Row
{
    std::vector<float> values = std::vector<float>(48);

    AdamRow row() { return {values.data(), values.data() + 16, values.data() + 32}; }
    float weight() const { return values[0]; }
};

} // namespace

class TestAdam : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Rate 0.1, g = 2: m = 0.2, v = 0.004; corrected 2 and 4; w = 1 − 0.1·2/2 = 0.9 (ε aside). Then g = −1: m = 0.08,
    /// v = 0.004996, corrected 0.08/0.19 = 0.4210526 and 0.004996/0.001999 = 2.4992496; w = 0.9 − 0.1·0.4210526/1.5808
    /// = 0.8733644.
    void stepsByHand()
    {
        const AdamClock clock({0.1}, 0, 2);
        Row row;
        std::fill_n(row.values.begin(), 16, 1.0F);
        clock.step(1, 16, std::vector<float>(16, 2.0F).data(), row.row());
        QVERIFY(std::abs(row.weight() - 0.9F) < 1e-6F);
        clock.step(2, 16, std::vector<float>(16, -1.0F).data(), row.row());
        QVERIFY2(std::abs(row.weight() - 0.8733644F) < 2e-6F, qPrintable(QString::number(row.weight(), 'g', 9)));
    }

    /// A row that is touched now and then stands where dense Adam puts it, at every touch and at the end of every
    /// stretch, however long it was idle. The gradients are as small as an embedding's in a batch's mean.
    void idleStepsAreThoseOfDenseAdam_data()
    {
        QTest::addColumn<double>("share");
        for (const double share : {1.0, 0.5, 0.1, 0.01, 0.003})
            QTest::addRow("%g of the steps", share) << share;
    }
    void idleStepsAreThoseOfDenseAdam()
    {
        QFETCH(double, share);
        const Adam adam{1e-3};
        DenseAdam dense{adam};
        Row row;
        RandomStream random(1, "test");
        std::uint64_t done = 0;
        double farthest = 0;
        for (const std::size_t steps : {400U, 1500U, 7U, 1000U}) {
            const AdamClock clock(adam, done, steps);
            std::size_t last = 0;
            for (std::size_t step = 1; step <= steps; ++step) {
                const bool isTouched = random.uniform() < share;
                const double gradient = isTouched ? 1e-3 * random.normal() : 0;
                if (isTouched) {
                    clock.catchUp(last, step - 1, 16, row.row());
                    QVERIFY(std::abs(row.weight() - dense.weight) < 1e-5);
                    clock.step(step, 16, std::vector<float>(16, static_cast<float>(gradient)).data(), row.row());
                    last = step;
                }
                dense.step(gradient);
                farthest = std::max(farthest, std::abs(dense.weight));
            }
            clock.finish(last, 16, row.row());
            QVERIFY2(std::abs(row.weight() - dense.weight) < 1e-5,
                     qPrintable(QStringLiteral("%1 and %2").arg(row.weight()).arg(dense.weight)));
            QVERIFY(std::abs(row.values[16] - dense.mean) <= 1e-5 * std::abs(dense.mean) + 1e-12);
            QVERIFY(std::abs(row.values[32] - dense.square) <= 1e-4 * dense.square + 1e-12);
            done += steps;
        }
        QVERIFY(farthest > 3e-3); // there was something to follow
    }

    void untouchedRowsStay()
    {
        const AdamClock clock({}, 0, 100);
        Row row;
        row.values[0] = 3;
        clock.finish(0, 16, row.row());
        QCOMPARE(row.weight(), 3.0F);
        QCOMPARE(clock.idleWay(5, 5), 0.0F);
    }

    /// Moments fade to nothing and not to denormal numbers.
    void fadesToZero()
    {
        Row row;
        std::uint64_t done = 0;
        for (int stretch = 0; stretch < 60; ++stretch, done += 2000) {
            const AdamClock clock({}, done, 2000);
            if (stretch == 0)
                clock.step(1, 16, std::vector<float>(16, 1e-3F).data(), row.row());
            clock.finish(stretch == 0 ? 1 : 0, 16, row.row());
        }
        for (const float value : row.values)
            QVERIFY(value == 0.0F || std::isnormal(value));
        QCOMPARE(row.values[16], 0.0F);
        QVERIFY(row.weight() != 0.0F);
    }
};

QTEST_APPLESS_MAIN(TestAdam)
#include "tst_adam.moc"
