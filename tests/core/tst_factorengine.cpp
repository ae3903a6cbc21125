// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/data/datasetbuilder.h"
#include "core/models/factorization/factorengine.h"

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/task_arena.h>

#include <QtTest>

#include <cmath>
#include <numeric>
#include <set>

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
        // more threads than cores, or the arena would quietly make fewer
        const oneapi::tbb::global_control allow(oneapi::tbb::global_control::max_allowed_parallelism, 8);
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

    /// Every training rating stands in exactly one block, and a user (item) in one row (column) only.
    void gridHoldsEveryRatingOnce()
    {
        const Dataset dataset = plantedData(123, 77, 0.9, 1);
        const std::vector<std::uint32_t> rows = rowsWhere(dataset, false);
        const RatingGrid grid(dataset, rows, 9);
        QVERIFY(grid.size() > 1);
        std::multiset<std::tuple<std::uint32_t, std::uint32_t, float>> expected;
        std::multiset<std::tuple<std::uint32_t, std::uint32_t, float>> found;
        for (const std::uint32_t row : rows) {
            const double value = (static_cast<double>(dataset.values()[row]) - grid.mean()) / grid.deviation();
            expected.emplace(grid.userPositions()[dataset.rowUsers()[row]],
                             grid.itemPositions()[dataset.rowItems()[row]], static_cast<float>(value));
        }
        std::vector<std::set<std::size_t>> rowsOfUser(dataset.userCount());
        std::vector<std::set<std::size_t>> columnsOfItem(dataset.itemCount());
        for (std::size_t row = 0; row < grid.size(); ++row) {
            for (std::size_t column = 0; column < grid.size(); ++column) {
                for (const GridEntry& entry : grid.block(row, column)) {
                    found.emplace(entry.user, entry.item, entry.value);
                    rowsOfUser[entry.user].insert(row);
                    columnsOfItem[entry.item].insert(column);
                }
            }
        }
        QVERIFY(found == expected);
        const auto isOne = [](const std::set<std::size_t>& blocks) { return blocks.size() == 1; };
        QVERIFY(std::all_of(rowsOfUser.begin(), rowsOfUser.end(), isOne));
        QVERIFY(std::all_of(columnsOfItem.begin(), columnsOfItem.end(), isOne));
    }

    /// Ratings 1, 2, 3, 6: mean 3, deviation √(14/4). Sizes down to a single rating work.
    void smallestDataSets()
    {
        DatasetBuilder builder("four", "test", "synthetic");
        for (const auto& [user, value] : {std::pair{0, 1.0F}, {1, 2.0F}, {2, 3.0F}, {3, 6.0F}})
            builder.addRating(user, 5, value);
        const Dataset dataset = builder.build();
        const std::vector<std::uint32_t> all{0, 1, 2, 3};
        const RatingGrid grid(dataset, all, 1);
        QCOMPARE(grid.mean(), 3.0);
        QCOMPARE(grid.deviation(), std::sqrt(3.5));
        QCOMPARE(RatingGrid(dataset, std::span(all).first(1), 1).deviation(), 1.0);

        FactorEngine engine({}, dataset, std::span(all).first(1));
        const FactorEngine::EpochLoss loss = engine.trainEpoch(1, {});
        QVERIFY(std::isfinite(loss.squaredError + loss.penalty));
        QVERIFY(std::isnan(engine.rmse({})));
        QVERIFY_THROWS_EXCEPTION(Error, FactorEngine({}, dataset, {}));
    }

    /// A user without training ratings gets mean + the item's bias, an item without any mean + the user's.
    void coldUsersAndItemsGetTheFallback()
    {
        const Dataset dataset = plantedData(40, 30, 0.8, 3);
        std::vector<std::uint32_t> rows;
        for (std::uint32_t row = 0; row < dataset.ratingCount(); ++row)
            if (dataset.rowUsers()[row] != 7 && dataset.rowItems()[row] != 11)
                rows.push_back(row);
        FactorSettings settings;
        settings.hasBiases = true;
        FactorEngine engine(settings, dataset, rows);
        for (int epoch = 1; epoch <= 3; ++epoch)
            engine.trainEpoch(epoch, {});
        const Factors factors = engine.factors();
        const auto isZero = [](float x) { return x == 0; };
        QVERIFY(std::all_of(factors.user(7).begin(), factors.user(7).end(), isZero));
        QVERIFY(std::all_of(factors.item(11).begin(), factors.item(11).end(), isZero));
        QCOMPARE(factors.userBiases[7], 0.0F);
        QCOMPARE(factors.itemBiases[11], 0.0F);
        QVERIFY(factors.itemBiases[12] != 0);
        QVERIFY(!std::all_of(factors.user(8).begin(), factors.user(8).end(), isZero));
    }

    /// What rmse() says is what the factors it hands out predict.
    void rmseIsThatOfTheFactors()
    {
        const Dataset dataset = plantedData(50, 40, 0.6, 8);
        FactorSettings settings;
        settings.k = 5;
        settings.hasBiases = true;
        FactorEngine engine(settings, dataset, rowsWhere(dataset, false));
        for (int epoch = 1; epoch <= 5; ++epoch)
            engine.trainEpoch(epoch, {});
        const Factors factors = engine.factors();
        const std::vector<std::uint32_t> test = rowsWhere(dataset, true);
        double squares = 0;
        for (const std::uint32_t row : test) {
            const std::uint32_t u = dataset.rowUsers()[row];
            const std::uint32_t i = dataset.rowItems()[row];
            float prediction = factors.mean + factors.userBiases[u] + factors.itemBiases[i];
            prediction =
                std::inner_product(factors.user(u).begin(), factors.user(u).end(), factors.item(i).begin(), prediction);
            prediction = std::clamp(prediction, dataset.scale().minimum, dataset.scale().maximum);
            squares += std::pow(static_cast<double>(prediction - dataset.values()[row]), 2);
        }
        QVERIFY(std::abs(engine.rmse(test) - std::sqrt(squares / static_cast<double>(test.size()))) < 1e-5);
    }

    void divergenceSaysWhatToChange()
    {
        const Dataset dataset = plantedData(60, 50, 0.8, 4);
        FactorSettings settings;
        settings.learningRate = 10;
        settings.regularisation = 10;
        FactorEngine engine(settings, dataset, rowsWhere(dataset, false));
        try {
            for (int epoch = 1; epoch <= 100; ++epoch)
                engine.trainEpoch(epoch, {});
            QFAIL("a learning rate of 10 is expected to diverge");
        } catch (const Error& error) {
            QVERIFY(error.kind() == ErrorKind::Divergence);
            QVERIFY2(error.hint().find("learning_rate from 10 to 0.1") != std::string::npos, error.what());
            QVERIFY2(error.hint().find("regularisation from 10 to 0.05") != std::string::npos, error.what());
        }
    }

    void stopReturnsEarly()
    {
        const Dataset dataset = plantedData(60, 50, 0.8, 4);
        FactorEngine engine({}, dataset, rowsWhere(dataset, false));
        const Factors before = engine.factors();
        std::stop_source source;
        source.request_stop();
        int rounds = 0;
        engine.trainEpoch(1, source.get_token(), [&](double) { ++rounds; });
        QCOMPARE(rounds, 0);
        QVERIFY(engine.factors() == before);
    }
};

QTEST_APPLESS_MAIN(TestFactorEngine)
#include "tst_factorengine.moc"
