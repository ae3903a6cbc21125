// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/synthetic.h"
#include "core/models/deepfair/deepfairmodel.h"
#include "core/models/deepfair/deepfairtrainer.h"

#include <QtTest>

#include <oneapi/tbb/task_arena.h>

#include <cmath>

using namespace equipoise;

namespace {

/// Every tenth rating tests, every ninth of the rest validates.
Split everyTenth(const Dataset& dataset)
{
    Split split;
    for (std::uint32_t row = 0; row < dataset.ratingCount(); ++row)
        (row % 10 == 0 ? split.test : row % 10 == 5 ? split.validation : split.train).push_back(row);
    return split;
}

struct World
{
    Dataset dataset = makeSyntheticDataset({120, 90, 5000, 3});
    Split split = everyTenth(dataset);
    MinoritySettings minority;

    std::unique_ptr<Trainer> trainer(const ParameterValues& parameters, int threads = 2) const
    {
        return findModel("deepfair").makeTrainer(parameters, {dataset, split, minority, 7, threads});
    }
};

ParameterValues smallParameters()
{
    ParameterValues parameters(findModel("deepfair").parameters);
    parameters.setText("factors", "6");
    parameters.setText("factor_epochs", "3");
    parameters.setText("hidden1", "12");
    parameters.setText("hidden2", "5");
    parameters.setText("epochs", "3");
    parameters.setText("batch_size", "64");
    parameters.setText("learning_rate", "0.002");
    return parameters;
}

double seriesValue(const EpochReport& report, std::string_view name)
{
    for (const auto& [key, value] : report.series)
        if (key == name)
            return value;
    return std::numeric_limits<double>::quiet_NaN();
}

/// All phases without early stopping, the best epoch of each kept; returns the network's reports.
std::vector<EpochReport> trainAll(Trainer& trainer)
{
    std::vector<EpochReport> reports;
    const std::vector<Phase> phases = trainer.phases();
    for (int phase = 0; phase < 2; ++phase) {
        double best = std::numeric_limits<double>::infinity();
        for (int epoch = 1; epoch <= phases[static_cast<std::size_t>(phase)].maxEpochs; ++epoch) {
            const EpochReport report = trainer.trainEpoch(phase, epoch, {}, {});
            if (report.criterion < best) {
                best = report.criterion;
                trainer.keepBest();
            }
            if (phase == 1)
                reports.push_back(report);
        }
        trainer.finishPhase(phase);
    }
    return reports;
}

std::vector<float> predictions(const Recommender& model, const World& world, double beta)
{
    std::vector<std::uint32_t> users;
    std::vector<std::uint32_t> items;
    for (const std::uint32_t row : world.split.test) {
        users.push_back(world.dataset.rowUsers()[row]);
        items.push_back(world.dataset.rowItems()[row]);
    }
    std::vector<float> out(users.size());
    model.predict(users, items, out, {beta});
    return out;
}

} // namespace

class TestDeepFair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsGrids()
    {
        QCOMPARE(parseBetas("0:1:0.1").size(), std::size_t{11});
        QCOMPARE(parseBetas("0:1:0.1").back(), 1.0F);
        QCOMPARE(parseBetas("0,0.25,1"), (std::vector<float>{0, 0.25F, 1}));
        QCOMPARE(parseBetas("0.5"), (std::vector<float>{0.5F}));
        QCOMPARE(parseBetas("0:0.9:0.4").size(), std::size_t{3}); // 0, 0.4, 0.8
        for (const char* bad : {"", "a", "0,,1", "0:1", "0:1:0", "0:1:-1", "1:0:0.1", "0,1.5", "-0.1", "0:1:1e-9",
                                "0.1x", "nan", "0:nan:0.1", "0:1:0.1:2"})
            QVERIFY_THROWS_EXCEPTION(Error, parseBetas(bad));
    }

    void targetsAreTheIndices()
    {
        const World world;
        const MinorityIndex index = minorityIndex(world.dataset, world.minority, world.split.train);
        const auto samples = [&](FairnessScale scale) {
            return deepFairSamples(world.dataset, world.split.train, FairnessTarget(index, scale));
        };
        const auto distance = samples(FairnessScale::Distance);
        const auto reference = samples(FairnessScale::Reference);
        const auto quantile = samples(FairnessScale::Quantile);
        const std::vector<double> im = index.imUnit();
        const std::vector<double> um = index.umUnit();
        const std::vector<double> imQuantile = index.imQuantile();
        const std::vector<double> umQuantile = index.umQuantile();
        double mean = 0;
        for (std::size_t i = 0; i < reference.size(); ++i) {
            const std::uint32_t row = world.split.train[i];
            const std::uint32_t user = world.dataset.rowUsers()[row];
            const std::uint32_t item = world.dataset.rowItems()[row];
            QCOMPARE(reference[i].user, user);
            QCOMPARE(reference[i].item, item);
            QCOMPARE(reference[i].accuracyTarget, (world.dataset.values()[row] - 1) / 4);
            QCOMPARE(reference[i].fairnessTarget, static_cast<float>(std::pow(im[item] - um[user], 2)));
            QCOMPARE(quantile[i].fairnessTarget, static_cast<float>(std::pow(imQuantile[item] - umQuantile[user], 2)));
            QCOMPARE(distance[i].fairnessTarget, static_cast<float>(std::abs(imQuantile[item] - umQuantile[user])));
            mean += reference[i].fairnessTarget / static_cast<double>(reference.size());
        }
        QVERIFY(std::abs(mean - index.fairnessTargetMean()) < 1e-6);
    }

    void sameBitsOnAnyNumberOfThreads_data()
    {
        QTest::addColumn<int>("batch");
        for (const int batch : {1, 15, 16, 17, 29, 31, 700, 100000})
            QTest::addRow("batch %d", batch) << batch;
    }
    void sameBitsOnAnyNumberOfThreads()
    {
        QFETCH(int, batch);
        const World world;
        ParameterValues parameters = smallParameters();
        parameters.set("batch_size", std::int64_t{batch});
        parameters.set("epochs", std::int64_t{2});
        std::vector<float> expected;
        std::vector<double> expectedLosses;
        for (const int threads : {1, 2, 3, 7}) {
            oneapi::tbb::task_arena arena(threads);
            arena.execute([&] {
                const auto trainer = world.trainer(parameters, threads);
                std::vector<double> losses;
                for (const EpochReport& report : trainAll(*trainer))
                    for (const auto& [name, value] : report.series)
                        losses.push_back(value);
                const std::vector<float> got = predictions(*trainer->snapshot(), world, 0.3);
                if (threads == 1) {
                    expected = got;
                    expectedLosses = losses;
                }
                QCOMPARE(got, expected);
                QCOMPARE(losses, expectedLosses);
            });
        }
    }

    void learns()
    {
        const World world;
        ParameterValues parameters = smallParameters();
        parameters.set("epochs", std::int64_t{25});
        const auto trainer = world.trainer(parameters);
        const std::vector<EpochReport> reports = trainAll(*trainer);
        QVERIFY(seriesValue(reports.back(), "validation_loss") < 0.9 * seriesValue(reports.front(), "train_loss"));
        for (const EpochReport& report : reports) {
            QVERIFY(std::abs(seriesValue(report, "train_accuracy_loss") + seriesValue(report, "train_fairness_loss") -
                             seriesValue(report, "train_loss")) < 1e-9);
            QCOMPARE(report.criterion, seriesValue(report, "validation_loss"));
            QCOMPARE(report.samples, world.split.train.size());
        }
        // β is an input: accuracy grows with it, fairness falls
        const auto& learner = static_cast<const DeepFairTrainer&>(*trainer).learner();
        const DeepFairErrors errors = learner.errors(static_cast<const DeepFairTrainer&>(*trainer).validationSamples());
        QVERIFY(errors.accuracy.back() < errors.accuracy.front());
        QVERIFY(errors.fairness.back() > errors.fairness.front());
    }

    /// The kept epoch is the one with the smallest validation loss, not the last. Trained until an epoch is worse than
    /// one before it: a learning rate this high makes the loss go up and down.
    void keepsTheBestEpoch()
    {
        const World world;
        ParameterValues parameters = smallParameters();
        parameters.setText("learning_rate", "0.05");
        const auto trainer = world.trainer(parameters);
        for (int epoch = 1; epoch <= 3; ++epoch)
            trainer->trainEpoch(0, epoch, {}, {});
        trainer->finishPhase(0);
        double best = std::numeric_limits<double>::infinity();
        double last = best;
        for (int epoch = 1; epoch <= 100 && last <= best; ++epoch) {
            last = trainer->trainEpoch(1, epoch, {}, {}).criterion;
            if (last < best) {
                best = last;
                trainer->keepBest();
            }
        }
        QVERIFY(best < last);
        trainer->finishPhase(1);
        const auto& deepFair = static_cast<const DeepFairTrainer&>(*trainer);
        const DeepFairLoss kept = deepFair.learner().loss(deepFair.learner().errors(deepFair.validationSamples()));
        QCOMPARE(kept.accuracy + kept.fairness, best);
    }

    void resumesToTheSameBits()
    {
        const World world;
        const ParameterValues parameters = smallParameters();
        const auto whole = world.trainer(parameters);
        trainAll(*whole);
        const std::vector<float> expected = predictions(*whole->snapshot(), world, 0.7);

        // stored and read back after every single epoch, each time into a new trainer
        auto trainer = world.trainer(parameters);
        for (int phase = 0; phase < 2; ++phase) {
            double best = std::numeric_limits<double>::infinity();
            for (int epoch = 1; epoch <= 3; ++epoch) {
                const EpochReport report = trainer->trainEpoch(phase, epoch, {}, {});
                if (report.criterion < best) {
                    best = report.criterion;
                    trainer->keepBest();
                }
                ArrayFile file;
                trainer->saveState(file);
                trainer = world.trainer(parameters, epoch);
                trainer->loadState(file);
            }
            trainer->finishPhase(phase);
        }
        QCOMPARE(predictions(*trainer->snapshot(), world, 0.7), expected);
    }

    void savesAndLoadsAndScoresAlike()
    {
        const World world;
        ParameterValues parameters = smallParameters();
        parameters.set("factor_biases", true);
        const auto trainer = world.trainer(parameters);
        trainAll(*trainer);
        const RecommenderPtr model = trainer->snapshot();
        QVERIFY(model->isConditioned() && model->predictsRatings());
        QCOMPARE(model->fairnessScale(), fairnessScaleNamed(parameters.text("fairness_target")));
        QCOMPARE(model->userCount(), world.dataset.userCount());
        QCOMPARE(model->itemCount(), world.dataset.itemCount());
        ArrayFile file;
        model->save(file);
        const RecommenderPtr loaded = findModel("deepfair").load(file);
        QCOMPARE(loaded->fairnessScale(), model->fairnessScale());
        for (const double beta : {0.0, 0.123, 0.5, 1.0}) // on and off the training grid
            QCOMPARE(predictions(*loaded, world, beta), predictions(*model, world, beta));
        QVERIFY(predictions(*model, world, 0.123) != predictions(*model, world, 0.2));

        // scores of all items equal predictions one by one, inside the scale, for any number of users at once
        const std::size_t items = model->itemCount();
        std::vector<std::uint32_t> all(items);
        for (std::uint32_t i = 0; i < items; ++i)
            all[i] = i;
        for (const std::size_t n : {1U, 2U, 5U}) {
            std::vector<std::uint32_t> users;
            for (std::uint32_t u = 0; u < n; ++u)
                users.push_back((u * 17 + 3) % static_cast<std::uint32_t>(model->userCount()));
            std::vector<float> scores(n * items, -1.0F);
            model->score(users, scores, {0.37});
            for (std::size_t u = 0; u < n; ++u) {
                std::vector<float> single(items);
                model->predict(std::vector<std::uint32_t>(items, users[u]), all, single, {0.37});
                for (std::size_t i = 0; i < items; ++i) {
                    QVERIFY(std::abs(scores[u * items + i] - single[i]) < 1e-5F);
                    QVERIFY(single[i] >= 1 && single[i] <= 5);
                }
            }
        }
    }

    void refusesForeignFiles()
    {
        QVERIFY_THROWS_EXCEPTION(Error, findModel("deepfair").load(ArrayFile()));
        const World world;
        const auto trainer = world.trainer(smallParameters());
        trainAll(*trainer);
        ArrayFile file;
        trainer->snapshot()->save(file);
        file.header["deepfair"]["hidden1"] = 20;
        file.header["deepfair"]["factors"] = -1;
        QVERIFY_THROWS_EXCEPTION(Error, findModel("deepfair").load(file));
        file.header["deepfair"]["factors"] = 6;
        QVERIFY_THROWS_EXCEPTION(Error, findModel("deepfair").load(file)); // hidden1 no longer fits the weights
    }

    void divergenceSaysWhatToChange()
    {
        const World world;
        ParameterValues parameters = smallParameters();
        parameters.setText("learning_rate", "10");
        parameters.setText("decay", "0");
        parameters.setText("epsilon", "1e-12");
        const auto trainer = world.trainer(parameters);
        trainer->trainEpoch(0, 1, {}, {});
        trainer->finishPhase(0);
        // a poisoned state stands for whatever leads out of the finite numbers
        ArrayFile file;
        trainer->saveState(file);
        std::vector<float> weights = file.get<float>("network.weights");
        weights[3] = std::numeric_limits<float>::quiet_NaN();
        file.put("network.weights", weights);
        trainer->loadState(file);
        try {
            trainer->trainEpoch(1, 1, {}, {});
            QFAIL("no exception");
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::Divergence);
            QVERIFY(error.hint().find("learning_rate from 10 to 0.001") != std::string::npos);
        }
    }

    void stopsAtOnce()
    {
        const World world;
        const auto trainer = world.trainer(smallParameters());
        trainer->trainEpoch(0, 1, {}, {});
        trainer->finishPhase(0);
        std::stop_source source;
        source.request_stop();
        int steps = 0;
        trainer->trainEpoch(1, 1, source.get_token(), [&](const StepReport&) { ++steps; });
        QCOMPARE(steps, 0);
    }

    void refusesEmptyGroups()
    {
        World world;
        world.minority.predicate = "gender=F and gender=M";
        QVERIFY_THROWS_EXCEPTION(Error, world.trainer(smallParameters()));
    }

    /// Without a validation part there is no criterion and the last epoch stays.
    void worksWithoutValidation()
    {
        World world;
        world.split.train.insert(world.split.train.end(), world.split.validation.begin(), world.split.validation.end());
        std::sort(world.split.train.begin(), world.split.train.end());
        world.split.validation.clear();
        const auto trainer = world.trainer(smallParameters());
        const std::vector<EpochReport> reports = trainAll(*trainer);
        QVERIFY(std::isnan(reports.back().criterion));
        QCOMPARE(reports.back().series.size(), std::size_t{3});
        QVERIFY(predictions(*trainer->snapshot(), world, 1).front() > 1);
    }
};

QTEST_APPLESS_MAIN(TestDeepFair)
#include "tst_deepfair.moc"
