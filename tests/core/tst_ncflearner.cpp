// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/parameters.h"
#include "core/base/random.h"
#include "core/data/synthetic.h"
#include "core/models/neuralcf/ncfmodel.h"
#include "tests/core/ncftwin.h"
#include "tests/support/tinydata.h"

#include <QtTest>

#include <oneapi/tbb/task_arena.h>

using namespace equipoise;

namespace {

Dataset smallData()
{
    return tinyDataset({{1, 10, 5},
                        {1, 11, 3},
                        {1, 12, 1},
                        {2, 10, 1},
                        {2, 13, 4},
                        {3, 12, 4},
                        {3, 14, 2},
                        {4, 15, 5},
                        {4, 10, 3},
                        {5, 11, 4},
                        {5, 15, 2},
                        {5, 16, 2}},
                       {{"gender", {{1, "F"}, {2, "M"}, {3, "F"}, {5, "M"}}}},
                       {{10, "A", {"Drama"}}, {11, "B", {"Drama", "War"}}, {12, "C", {"War"}}, {15, "D", {"War"}}});
}

std::vector<std::uint32_t> allRows(const Dataset& dataset)
{
    std::vector<std::uint32_t> rows(dataset.ratingCount());
    for (std::uint32_t row = 0; row < rows.size(); ++row)
        rows[row] = row;
    return rows;
}

NcfSettings settingsFor(NcfShape shape, bool isAdam)
{
    NcfSettings settings;
    settings.shape = std::move(shape);
    settings.optimiser.isAdam = isAdam;
    settings.optimiser.adam.rate = 0.01;
    settings.optimiser.rate = 0.05F;
    settings.initialScale = 0.4;
    settings.batch = 7;
    settings.seed = 3;
    return settings;
}

NcfDropout dropoutOf(const NcfSettings& settings, int epoch)
{
    return {settings.dropout, RandomStream(settings.seed, "ncf.dropout", static_cast<std::uint64_t>(epoch)).next64()};
}

/// Weights of every kind, as one array.
std::vector<float> flat(const NcfParameters& parameters)
{
    std::vector<float> all(parameters.dense.begin(), parameters.dense.end());
    for (const auto* rows :
         {&parameters.userProducts, &parameters.itemProducts, &parameters.userTowers, &parameters.itemTowers})
        all.insert(all.end(), rows->begin(), rows->end());
    return all;
}

} // namespace

class TestNcfLearner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheDenseTwin_data()
    {
        QTest::addColumn<int>("factors");
        QTest::addColumn<int>("embedding");
        QTest::addColumn<IntegerList>("layers");
        QTest::addColumn<bool>("dot");
        QTest::addColumn<bool>("adam");
        QTest::addColumn<double>("dropout");
        QTest::addColumn<double>("regularisation");
        QTest::addColumn<bool>("features");
        QTest::newRow("gmf") << 3 << 0 << IntegerList{} << false << true << 0.0 << 0.0 << false;
        QTest::newRow("gmf, sgd, pulled") << 3 << 0 << IntegerList{} << false << false << 0.0 << 0.1 << false;
        QTest::newRow("gmf of 17 factors") << 17 << 0 << IntegerList{} << false << true << 0.0 << 0.0 << false;
        QTest::newRow("dot, sgd") << 4 << 0 << IntegerList{} << true << false << 0.0 << 0.05 << false;
        QTest::newRow("dot, adam") << 4 << 0 << IntegerList{} << true << true << 0.0 << 0.05 << false;
        QTest::newRow("mlp, one layer") << 0 << 3 << IntegerList{4} << false << true << 0.0 << 0.0 << false;
        QTest::newRow("mlp, one layer, sgd") << 0 << 3 << IntegerList{4} << false << false << 0.0 << 0.0 << false;
        QTest::newRow("mlp, three layers") << 0 << 4 << IntegerList{6, 4, 3} << false << true << 0.0 << 0.0 << false;
        QTest::newRow("mlp, dropout") << 0 << 4 << IntegerList{6, 4} << false << true << 0.3 << 0.0 << false;
        QTest::newRow("neumf") << 3 << 4 << IntegerList{6, 4} << false << true << 0.0 << 0.0 << false;
        QTest::newRow("neumf, sgd, dropout, pulled")
            << 3 << 4 << IntegerList{6, 4} << false << false << 0.2 << 0.1 << false;
        QTest::newRow("neumf, properties") << 2 << 3 << IntegerList{4} << false << true << 0.0 << 0.0 << true;
        QTest::newRow("dot, properties, sgd") << 3 << 0 << IntegerList{} << true << false << 0.0 << 0.02 << true;
    }
    /// Three epochs of uneven batches, in which most rows stand idle most of the time: every weight stays with a twin
    /// in double precision whose gradients are finite differences and whose optimiser is dense.
    void followsTheDenseTwin()
    {
        QFETCH(int, factors);
        QFETCH(int, embedding);
        QFETCH(IntegerList, layers);
        QFETCH(bool, dot);
        QFETCH(bool, adam);
        QFETCH(double, dropout);
        QFETCH(double, regularisation);
        QFETCH(bool, features);
        const Dataset dataset = smallData();
        const NegativeSampler sampler(dataset, allRows(dataset), {}, 2, 1);
        NcfShape shape{factors, embedding, {layers.begin(), layers.end()}, dot};
        NcfSettings settings = settingsFor(shape, adam);
        settings.dropout = dropout;
        settings.regularisation = regularisation;
        const auto users = features ? userFeatures(dataset, "gender") : std::vector<NcfFeatureGroup>{};
        const auto items = features ? itemFeatures(dataset) : std::vector<NcfFeatureGroup>{};
        NcfLearner learner(settings, dataset.userCount(), dataset.itemCount(), sampler, users, items);
        // a unit whose inputs are all 0 would stand on the kink of its ReLU, where a finite difference is half the
        // slope
        NcfParameters biased = learner.parameters();
        for (int layer = 0; layer < shape.layerCount(); ++layer)
            for (int unit = 0; unit < shape.layers[static_cast<std::size_t>(layer)]; ++unit)
                biased.dense[shape.biases(layer) + static_cast<std::size_t>(unit)] = unit % 2 == 0 ? 0.2F : -0.1F;
        learner.start(biased);
        NcfTwin twin(settings, biased, users, items);
        const std::vector<float> start = flat(learner.parameters());
        for (int epoch = 1; epoch <= 3; ++epoch) {
            learner.trainEpoch(epoch, {});
            twin.trainEpoch(sampler, epoch, dropoutOf(settings, epoch));
            const double distance = twin.distance(learner.parameters());
            QVERIFY2(distance < 2e-4, qPrintable(QString::number(distance)));
        }
        QVERIFY(flat(learner.parameters()) != start);
    }

    /// Larger than one part and than one chunk, so that parts are summed; any number of threads.
    void doesNotDependOnThreads_data()
    {
        QTest::addColumn<int>("batch");
        QTest::newRow("small batches") << 50;
        QTest::newRow("large batches") << 3000;
    }
    void doesNotDependOnThreads()
    {
        QFETCH(int, batch);
        const Dataset dataset = makeSyntheticDataset({300, 200, 4000, 5});
        const NegativeSampler sampler(dataset, allRows(dataset), {}, 3, 1);
        std::vector<float> expected;
        double expectedLoss = 0;
        for (const int threads : {1, 2, 3, 5}) {
            oneapi::tbb::task_arena arena(threads);
            arena.execute([&] {
                NcfSettings settings = settingsFor({4, 6, {20, 8}, false}, true);
                settings.batch = static_cast<std::size_t>(batch);
                settings.dropout = 0.2;
                settings.threads = threads;
                NcfLearner learner(settings, dataset.userCount(), dataset.itemCount(), sampler);
                learner.trainEpoch(1, {});
                const double loss = learner.trainEpoch(2, {});
                if (expected.empty()) {
                    expected = flat(learner.parameters());
                    expectedLoss = loss;
                }
                QVERIFY(flat(learner.parameters()) == expected);
                QCOMPARE(loss, expectedLoss);
            });
        }
    }

    void goesOnAsIfNothingHadHappened()
    {
        const Dataset dataset = makeSyntheticDataset({100, 80, 1500, 5});
        const NegativeSampler sampler(dataset, allRows(dataset), {}, 3, 1);
        for (const bool adam : {true, false}) {
            const NcfSettings settings = settingsFor({4, 6, {20, 8}, false}, adam);
            const auto groups = itemFeatures(dataset);
            NcfLearner through(settings, dataset.userCount(), dataset.itemCount(), sampler, {}, groups);
            through.trainEpoch(1, {});
            ArrayFile file;
            through.saveState(file);
            through.trainEpoch(2, {});
            NcfLearner again(settings, dataset.userCount(), dataset.itemCount(), sampler, {}, groups);
            again.loadState(file);
            again.trainEpoch(2, {});
            QVERIFY(flat(again.parameters()) == flat(through.parameters()));
        }
    }

    void learnsAndStops()
    {
        const Dataset dataset = makeSyntheticDataset({200, 100, 6000, 5});
        const NegativeSampler sampler(dataset, allRows(dataset), {}, 4, 1);
        NcfLearner learner(settingsFor({8, 8, {16, 8}, false}, true), dataset.userCount(), dataset.itemCount(),
                           sampler);
        const double first = learner.trainEpoch(1, {});
        double last = first;
        for (int epoch = 2; epoch <= 5; ++epoch)
            last = learner.trainEpoch(epoch, {});
        QVERIFY(last < 0.8 * first);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(learner.trainEpoch(6, stop.get_token()), 0.0);
    }

    void divergenceIsAnError()
    {
        const Dataset dataset = smallData();
        const NegativeSampler sampler(dataset, allRows(dataset), {}, 2, 1);
        NcfSettings settings = settingsFor({4, 0, {}, false}, false);
        settings.optimiser.rate = 1e20F;
        NcfLearner learner(settings, dataset.userCount(), dataset.itemCount(), sampler);
        try {
            for (int epoch = 1; epoch < 20; ++epoch)
                learner.trainEpoch(epoch, {});
            QFAIL("nothing was thrown");
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::Divergence);
            QVERIFY(!error.hint().empty());
        }
    }

    /// predict, score and the twin's logit agree, also after a detour through a file.
    void modelsScoreAsTheTwin_data() { followsTheDenseTwin_data(); }
    void modelsScoreAsTheTwin()
    {
        QFETCH(int, factors);
        QFETCH(int, embedding);
        QFETCH(IntegerList, layers);
        QFETCH(bool, dot);
        QFETCH(bool, adam);
        const NcfShape shape{factors, embedding, {layers.begin(), layers.end()}, dot};
        const NcfSettings settings = settingsFor(shape, adam);
        const NcfParameters parameters = initialParameters(shape, 5, 70, 0.5, 1);
        const NcfTwin twin(settings, parameters);
        ArrayFile file;
        NcfModel("neumf", parameters).save(file);
        const RecommenderPtr model = NcfModel::load(file);
        QCOMPARE(model->userCount(), std::size_t{5});
        QCOMPARE(model->itemCount(), std::size_t{70});
        const std::vector<std::uint32_t> users{4, 0, 3};
        std::vector<float> scores(users.size() * 70);
        model->score(users, scores, {});
        for (std::size_t j = 0; j < users.size(); ++j)
            for (std::uint32_t item = 0; item < 70; ++item) {
                const double expected = twin.logit(users[j], item, [](int, int) { return 1.0; });
                QVERIFY(std::abs(static_cast<double>(scores[j * 70 + item]) - expected) < 1e-4);
                float single = 0;
                model->predict(std::span(users).subspan(j, 1), std::span(&item, 1), std::span(&single, 1), {});
                QVERIFY(std::abs(static_cast<double>(single) - expected) < 1e-4);
            }
    }

    /// Joining gives α times the product's logit and 1 − α times the tower's.
    void joinedHalvesScoreAsBoth()
    {
        const NcfParameters product = initialParameters({3, 0, {}, false}, 4, 5, 0.5, 1);
        const NcfParameters tower = initialParameters({0, 6, {8, 4}, false}, 4, 5, 0.5, 2);
        const NcfModel a("gmf", product);
        const NcfModel b("mlp", tower);
        const NcfModel both("neumf", joined(product, tower, 0.3));
        const std::vector<std::uint32_t> users{0, 1, 2, 3};
        const std::vector<std::uint32_t> items{4, 2, 0, 1};
        std::vector<float> fromA(4);
        std::vector<float> fromB(4);
        std::vector<float> fromBoth(4);
        a.predict(users, items, fromA, {});
        b.predict(users, items, fromB, {});
        both.predict(users, items, fromBoth, {});
        for (std::size_t j = 0; j < 4; ++j)
            QVERIFY(std::abs(fromBoth[j] - (0.3F * fromA[j] + 0.7F * fromB[j])) < 1e-5F);
    }

    void damagedModelsAreRefused()
    {
        ArrayFile file;
        NcfModel("neumf", initialParameters({3, 6, {8, 4}, false}, 4, 5, 0.5, 1)).save(file);
        ArrayFile sizes = file;
        sizes.header["ncf.model"]["factors"] = -3;
        QVERIFY_THROWS_EXCEPTION(Error, NcfModel::load(sizes));
        ArrayFile arrays = file;
        arrays.put("ncf.model.user-towers", std::vector<float>(7));
        QVERIFY_THROWS_EXCEPTION(Error, NcfModel::load(arrays));
        ArrayFile rows = file;
        rows.put("ncf.model.user-towers", std::vector<float>(16));
        QVERIFY_THROWS_EXCEPTION(Error, NcfModel::load(rows));
        QVERIFY_THROWS_EXCEPTION(Error, NcfModel::load(ArrayFile()));
    }

    void unknownAttributesAreRefused()
    {
        const Dataset dataset = smallData();
        QCOMPARE(userFeatures(dataset, " gender ,").size(), std::size_t{1});
        QVERIFY_THROWS_EXCEPTION(Error, userFeatures(dataset, "gender,height"));
    }
};

QTEST_APPLESS_MAIN(TestNcfLearner)
#include "tst_ncflearner.moc"
