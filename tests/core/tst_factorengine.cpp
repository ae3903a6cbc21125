// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/data/datasetbuilder.h"
#include "core/models/factorization/factorengine.h"

#include <oneapi/tbb/task_arena.h>

#include <QtTest>

#include <cmath>
#include <numeric>

using namespace equipoise;

namespace {

/// Ratings 3 + p·q of planted vectors of length 3, for about `share` of all pairs; every tenth row is for testing.
Dataset plantedData(std::uint32_t users, std::uint32_t items, double share, std::uint64_t seed)
{
    RandomStream stream(seed, "test.planted");
    constexpr std::size_t kRank = 3;
    std::vector<double> p(users * kRank);
    std::vector<double> q(items * kRank);
    std::generate(p.begin(), p.end(), [&] { return stream.normal() * 0.6; });
    std::generate(q.begin(), q.end(), [&] { return stream.normal() * 0.6; });
    DatasetBuilder builder("planted", "test", "synthetic");
    for (std::uint32_t u = 0; u < users; ++u) {
        for (std::uint32_t i = 0; i < items; ++i) {
            if (stream.uniform() >= share)
                continue;
            const double value = std::inner_product(&p[u * kRank], &p[u * kRank] + kRank, &q[i * kRank], 3.0);
            builder.addRating(u, i, static_cast<float>(value));
        }
    }
    return builder.build();
}

std::vector<std::uint32_t> rowsWhere(const Dataset& dataset, bool isTest)
{
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < dataset.ratingCount(); ++row)
        if ((row % 10 == 0) == isTest)
            rows.push_back(row);
    return rows;
}

Factors trainOn(int threads, const FactorSettings& settings, const Dataset& dataset, int epochs)
{
    Factors factors;
    oneapi::tbb::task_arena(threads).execute([&] {
        FactorEngine engine(settings, dataset, rowsWhere(dataset, false));
        for (int epoch = 1; epoch <= epochs; ++epoch)
            engine.trainEpoch(epoch, {});
        factors = engine.factors();
    });
    return factors;
}

} // namespace

class TestFactorEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameBitsOnAnyNumberOfThreads_data()
    {
        QTest::addColumn<int>("k");
        QTest::addColumn<bool>("hasBiases");
        QTest::newRow("one") << 1 << false;
        QTest::newRow("odd") << 17 << true;
        QTest::newRow("default") << 30 << false;
        QTest::newRow("generic") << 131 << true;
    }

    void sameBitsOnAnyNumberOfThreads()
    {
        QFETCH(int, k);
        QFETCH(bool, hasBiases);
        const Dataset dataset = plantedData(211, 149, 0.7, 5);
        FactorSettings settings;
        settings.k = static_cast<std::size_t>(k);
        settings.hasBiases = hasBiases;
        settings.seed = 3;
        const Factors one = trainOn(1, settings, dataset, 3);
        for (const int threads : {2, 3, 7})
            QVERIFY(trainOn(threads, settings, dataset, 3) == one);
        settings.seed = 4;
        QVERIFY(!(trainOn(2, settings, dataset, 3) == one));
    }

    /// Ratings have rank 3 and no noise: what is left of the error has to be a small part of the deviation around the
    /// mean (0.6² √3 ≈ 0.62), which is what a model that learns nothing reaches.
    void findsPlantedFactors()
    {
        const Dataset dataset = plantedData(300, 200, 0.5, 7);
        FactorSettings settings;
        settings.k = 8;
        settings.regularisation = 0.002;
        FactorEngine engine(settings, dataset, rowsWhere(dataset, false));
        const std::vector<std::uint32_t> test = rowsWhere(dataset, true);
        const double before = engine.rmse(test);
        for (int epoch = 1; epoch <= 60; ++epoch)
            engine.trainEpoch(epoch, {});
        QVERIFY(before > 0.5);
        QVERIFY2(engine.rmse(test) < 0.06, qPrintable(QString::number(engine.rmse(test))));
    }
};

QTEST_APPLESS_MAIN(TestFactorEngine)
#include "tst_factorengine.moc"
