// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/models/factorization/sgdkernel.h"

#include <QtTest>

#include <cmath>

using namespace equipoise;

namespace {

FactorSide emptySide(std::size_t count, std::size_t stride)
{
    FactorSide side;
    side.vectors.assign(count * stride, 0.0F);
    side.states.resize(count);
    return side;
}

FactorSide randomSide(std::size_t count, const SgdStep& step, RandomStream& stream)
{
    FactorSide side = emptySide(count, step.stride);
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t d = 0; d < step.k; ++d)
            side.vectors[i * step.stride + d] = 0.3F * static_cast<float>(stream.normal());
        side.states[i].bias = step.hasBiases ? 0.1F * static_cast<float>(stream.normal()) : 0.0F;
    }
    return side;
}

bool near(double actual, double expected) { return std::abs(actual - expected) <= 1e-6 * (1 + std::abs(expected)); }

/// The same descent written down plainly in double precision, gradients entry by entry.
class Reference
{
public:
    struct Vector
    {
        std::vector<double> x;
        double squares = 1;
        double bias = 0;
        double biasSquares = 1;
    };

    Reference(const FactorSide& users, const FactorSide& items, const SgdStep& step)
        : m_step(step)
        , m_users(read(users))
        , m_items(read(items))
    {}

    void train(const GridEntry& rating)
    {
        Vector& p = m_users[rating.user];
        Vector& q = m_items[rating.item];
        const Vector oldP = p;
        const Vector oldQ = q;
        double error = static_cast<double>(rating.value) - p.bias - q.bias;
        for (std::size_t d = 0; d < m_step.k; ++d)
            error -= oldP.x[d] * oldQ.x[d];
        squaredError += error * error;
        move(p, oldQ, error);
        move(q, oldP, error);
    }

    double largestDifference(const FactorSide& users, const FactorSide& items) const
    {
        return std::max(difference(m_users, read(users)), difference(m_items, read(items)));
    }

    double squaredError = 0;

private:
    std::vector<Vector> read(const FactorSide& side) const
    {
        std::vector<Vector> vectors(side.states.size());
        for (std::size_t i = 0; i < vectors.size(); ++i) {
            const auto from = side.vectors.begin() + static_cast<std::ptrdiff_t>(i * m_step.stride);
            vectors[i].x.assign(from, from + static_cast<std::ptrdiff_t>(m_step.k));
            vectors[i].squares = static_cast<double>(side.states[i].squares);
            vectors[i].bias = static_cast<double>(side.states[i].bias);
            vectors[i].biasSquares = static_cast<double>(side.states[i].biasSquares);
        }
        return vectors;
    }

    void move(Vector& vector, const Vector& other, double error) const
    {
        const double rate = static_cast<double>(m_step.learningRate);
        const double vectorRate = rate / std::sqrt(vector.squares);
        for (std::size_t d = 0; d < m_step.k; ++d) {
            const double gradient = static_cast<double>(m_step.regularisation) * vector.x[d] - error * other.x[d];
            vector.x[d] -= vectorRate * gradient;
            vector.squares += gradient * gradient / static_cast<double>(m_step.k);
        }
        if (!m_step.hasBiases)
            return;
        const double gradient = static_cast<double>(m_step.biasRegularisation) * vector.bias - error;
        vector.bias -= rate / std::sqrt(vector.biasSquares) * gradient;
        vector.biasSquares += gradient * gradient;
    }

    static double difference(const std::vector<Vector>& a, const std::vector<Vector>& b)
    {
        double largest = 0;
        for (std::size_t i = 0; i < a.size(); ++i) {
            for (std::size_t d = 0; d < a[i].x.size(); ++d)
                largest = std::max(largest, std::abs(a[i].x[d] - b[i].x[d]));
            largest = std::max(largest, std::abs(a[i].squares - b[i].squares));
            largest = std::max(largest, std::abs(a[i].bias - b[i].bias));
            largest = std::max(largest, std::abs(a[i].biasSquares - b[i].biasSquares));
        }
        return largest;
    }

    SgdStep m_step;
    std::vector<Vector> m_users;
    std::vector<Vector> m_items;
};

} // namespace

class TestSgdKernel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// p = (1, ½), q = (½, −½), r = 1: p·q = ¼, error ¾, |p|² = 1.25, |q|² = ½. With λ = 0.1, η = ½, G_p = 4, G_q = 1
    /// the rates are ¼ and ½.
    ///   p ← p(1 − ¼·0.1) + ¼·¾·q = (1.06875, 0.39375);  q ← q(1 − ½·0.1) + ½·¾·p = (0.85, −0.2875)
    ///   gradient of p = 0.1p − ¾q = (−0.275, 0.425): G_p += 0.25625/2;  of q = (−0.7, −0.425): G_q += 0.670625/2
    void stepsAsByHand()
    {
        SgdStep step{16, 2, false, 0.5F, 0.1F, 0.2F};
        FactorSide users = emptySide(1, 16);
        FactorSide items = emptySide(1, 16);
        users.vectors[0] = 1;
        users.vectors[1] = 0.5;
        items.vectors[0] = 0.5;
        items.vectors[1] = -0.5;
        users.states[0].squares = 4;
        const GridEntry rating{0, 0, 1};
        const SgdSums sums = sgdSweep(std::span(&rating, 1), users, items, step);
        QVERIFY(near(users.vectors[0], 1.06875));
        QVERIFY(near(users.vectors[1], 0.39375));
        QVERIFY(near(items.vectors[0], 0.85));
        QVERIFY(near(items.vectors[1], -0.2875));
        QVERIFY(near(users.states[0].squares, 4.128125));
        QVERIFY(near(items.states[0].squares, 1.3353125));
        QVERIFY(near(sums.squaredError, 0.5625));
        QVERIFY(near(sums.penalty, 0.1 * 1.75));
        QCOMPARE(users.vectors[2], 0.0F);
    }

    /// Zero vectors, biases 0.1 (G = 4) and −0.2 (G = 1), r = 1: error 1.1. With λ_b = 0.2, η = ½:
    ///   b ← 0.1 + ¼(1.1 − 0.02) = 0.37, G += 1.08²;  c ← −0.2 + ½(1.1 + 0.04) = 0.37, G += 1.14²
    void stepsBiasesAsByHand()
    {
        SgdStep step{16, 3, true, 0.5F, 0.1F, 0.2F};
        FactorSide users = emptySide(1, 16);
        FactorSide items = emptySide(1, 16);
        users.states[0] = {1, 0.1F, 4, 0};
        items.states[0] = {1, -0.2F, 1, 0};
        const GridEntry rating{0, 0, 1};
        const SgdSums sums = sgdSweep(std::span(&rating, 1), users, items, step);
        QVERIFY(near(users.states[0].bias, 0.37));
        QVERIFY(near(items.states[0].bias, 0.37));
        QVERIFY(near(users.states[0].biasSquares, 4 + 1.08 * 1.08));
        QVERIFY(near(items.states[0].biasSquares, 1 + 1.14 * 1.14));
        QVERIFY(near(sums.squaredError, 1.21));
        QVERIFY(near(sums.penalty, 0.2 * (0.01 + 0.04)));
        QCOMPARE(users.states[0].squares, 1.0F);
    }

    /// Every number of lanes, those without a specialisation too, against double precision.
    void agreesWithReference_data()
    {
        QTest::addColumn<int>("k");
        QTest::addColumn<bool>("hasBiases");
        for (const int k : {1, 2, 15, 16, 17, 30, 33, 50, 65, 81, 100, 113, 128, 129, 200})
            QTest::addRow("%d", k) << k << (k % 2 == 0);
    }

    void agreesWithReference()
    {
        QFETCH(int, k);
        QFETCH(bool, hasBiases);
        const auto length = static_cast<std::size_t>(k);
        const SgdStep step{(length + 15) / 16 * 16, length, hasBiases, 0.1F, 0.05F, 0.02F};
        RandomStream stream(1, "test.kernel", length);
        FactorSide users = randomSide(7, step, stream);
        FactorSide items = randomSide(5, step, stream);
        std::vector<GridEntry> ratings(500);
        for (GridEntry& rating : ratings)
            rating = {stream.below(7), stream.below(5), static_cast<float>(stream.normal())};

        Reference reference(users, items, step);
        const SgdSums sums = sgdSweep(ratings, users, items, step);
        for (const GridEntry& rating : ratings)
            reference.train(rating);
        QVERIFY(std::abs(sums.squaredError - reference.squaredError) < 1e-3 * reference.squaredError);
        QVERIFY2(reference.largestDifference(users, items) < 2e-4,
                 qPrintable(QString::number(reference.largestDifference(users, items))));
        for (std::size_t d = length; d < step.stride; ++d)
            QCOMPARE(users.vectors[d], 0.0F);
    }
};

QTEST_APPLESS_MAIN(TestSgdKernel)
#include "tst_sgdkernel.moc"
