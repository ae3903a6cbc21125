// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/synthetic.h"
#include "core/evaluation/evaluationplan.h"
#include "core/models/neuralcf/ncftrainer.h"
#include "core/training/run.h"
#include "tests/support/tinydata.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace equipoise;

namespace {

const Dataset& demoData()
{
    static const Dataset data = makeSyntheticDataset({120, 150, 4000, 3});
    return data;
}

RunSettings quickSettings(std::string_view model)
{
    RunSettings settings = defaultSettings(model);
    settings.split.specification = "loo";
    settings.parameters.setText("epochs", "4");
    settings.parameters.setText("patience", "0");
    if (settings.parameters.contains("factors"))
        settings.parameters.setText("factors", "6");
    if (settings.parameters.contains("layers"))
        settings.parameters.setText("layers", "12,6");
    settings.evaluation.candidates = {"uni:20", "full"};
    settings.evaluation.groups = {"gender"};
    settings.seed = 5;
    return settings;
}

/// Stops the run after some epochs and writes down their order.
class Watcher : public RunObserver
{
public:
    explicit Watcher(int stopAfter = -1)
        : m_stopAfter(stopAfter)
    {}
    void onEpoch(const EpochDone& done) override
    {
        epochs.push_back(std::string(done.phaseName) + " " + std::to_string(done.epoch));
        best += done.isBest;
        if (--m_stopAfter == 0)
            source.request_stop();
    }

    std::vector<std::string> epochs;
    int best = 0;
    std::stop_source source;

private:
    int m_stopAfter;
};

std::vector<float> scoresOf(const Recommender& model)
{
    const std::vector<std::uint32_t> users{0, 7, 50};
    std::vector<float> scores(users.size() * model.itemCount());
    model.score(users, scores, {});
    return scores;
}

const Curve* curveNamed(const RunResult& result, std::string_view name)
{
    for (const Curve& curve : result.curves)
        if (curve.name == name)
            return &curve;
    return nullptr;
}

bool sameCurves(const std::vector<Curve>& a, const std::vector<Curve>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Curve& x, const Curve& y) {
        return x.name == y.name && x.epochs == y.epochs && x.values == y.values;
    });
}

void addModels()
{
    QTest::addColumn<QString>("model");
    for (const char* model : {"gmf", "mlp", "neumf", "dot"})
        QTest::newRow(model) << QString::fromLatin1(model);
}

} // namespace

class TestNcfTrainer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsEverywhereTheSame_data() { addModels(); }
    /// A whole run: curves for k = 1 … 10 after every epoch, sampled and full values side by side under their own
    /// names, per-user values, groups; the same bits on one, two and three threads.
    void runsEverywhereTheSame()
    {
        QFETCH(QString, model);
        RunSettings settings = quickSettings(model.toStdString());
        std::vector<float> expected;
        std::vector<Curve> curves;
        std::map<std::string, double> values;
        for (const int threads : {1, 2, 3}) {
            settings.threads = threads;
            Watcher watcher;
            const RunResult result = run(settings, demoData(), watcher);
            QCOMPARE(watcher.epochs, (std::vector<std::string>{"network 1", "network 2", "network 3", "network 4"}));
            QVERIFY(watcher.best >= 1);
            if (threads == 1) {
                expected = scoresOf(*result.model);
                curves = result.curves;
                values = result.measured.values;
            }
            QCOMPARE(scoresOf(*result.model), expected);
            QVERIFY(sameCurves(result.curves, curves));
            QVERIFY(result.measured.values == values);
        }
        QCOMPARE(curves.size(), std::size_t{31});
        for (const char* metric : {"hr", "ndcg", "mrr"})
            for (int k = 1; k <= 10; ++k) {
                const std::string name = "network.validation_" + std::string(metric) + "@" + std::to_string(k);
                const auto at =
                    std::find_if(curves.begin(), curves.end(), [&](const Curve& c) { return c.name == name; });
                QVERIFY2(at != curves.end(), name.c_str());
                QCOMPARE(at->epochs, (std::vector<int>{1, 2, 3, 4}));
            }
        for (const char* key : {"hr@10", "ndcg@10", "mrr@10", "hr@10:uni20", "ndcg@10:uni20", "hr@10:uni20[gender=F]"})
            QVERIFY2(values.contains(key), key);
        QVERIFY(values.at("hr@10:uni20") > values.at("hr@10"));
        QVERIFY(!values.contains("rmse"));
    }

    void goesOnToTheSameBits_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<bool>("pretrain");
        QTest::addColumn<int>("stopAfter");
        QTest::newRow("mlp") << QStringLiteral("mlp") << false << 2;
        QTest::newRow("dot") << QStringLiteral("dot") << false << 1;
        QTest::newRow("neumf, in its first half") << QStringLiteral("neumf") << true << 1;
        QTest::newRow("neumf, in its second half") << QStringLiteral("neumf") << true << 3;
        QTest::newRow("neumf, joined") << QStringLiteral("neumf") << true << 6;
    }
    /// Interrupted while a validation is under way, resumed on another number of threads.
    void goesOnToTheSameBits()
    {
        QFETCH(QString, model);
        QFETCH(bool, pretrain);
        QFETCH(int, stopAfter);
        RunSettings settings = quickSettings(model.toStdString());
        if (pretrain)
            settings.parameters.setText("pretrain_epochs", "2");
        settings.parameters.setText("learning_rate", "0.01");
        settings.threads = 2;
        Watcher through;
        const RunResult expected = run(settings, demoData(), through);

        QTemporaryDir folder;
        RunOptions options;
        options.checkpoint = std::filesystem::path(folder.path().toStdString()) / "run.checkpoint";
        Watcher stopping(stopAfter);
        QCOMPARE(run(settings, demoData(), stopping, stopping.source.get_token(), options).outcome, Outcome::Stopped);
        QVERIFY(std::filesystem::exists(options.checkpoint));
        options.resume = true;
        settings.threads = 1;
        Watcher again;
        const RunResult resumed = run(settings, demoData(), again, {}, options);
        QCOMPARE(scoresOf(*resumed.model), scoresOf(*expected.model));
        QVERIFY(sameCurves(resumed.curves, expected.curves));
        QVERIFY(resumed.measured.values == expected.measured.values);
        QVERIFY(!std::filesystem::exists(options.checkpoint));
    }

    void pretrainingHasThreePhases()
    {
        RunSettings settings = quickSettings("neumf");
        settings.parameters.setText("pretrain_epochs", "2");
        Watcher watcher;
        const RunResult result = run(settings, demoData(), watcher);
        QCOMPARE(watcher.epochs, (std::vector<std::string>{"gmf 1", "gmf 2", "mlp 1", "mlp 2", "neumf 1", "neumf 2",
                                                           "neumf 3", "neumf 4"}));
        QCOMPARE(result.model->modelName(), std::string_view("neumf"));
        // the joint network starts from what its halves have learnt
        const Curve* halves = curveNamed(result, "mlp.train_loss");
        const Curve* joint = curveNamed(result, "neumf.train_loss");
        QVERIFY(halves != nullptr && joint != nullptr);
        QVERIFY(joint->values.front() < halves->values.front());
    }

    /// The result is the best epoch's model, not the last one's: measured on the validation part as its curve says.
    void theBestEpochIsKept()
    {
        RunSettings settings = quickSettings("gmf");
        settings.parameters.setText("learning_rate", "0.03");
        settings.parameters.setText("epochs", "12");
        Watcher watcher;
        const RunResult result = run(settings, demoData(), watcher);
        const Curve* curve = curveNamed(result, "network.validation_ndcg@10");
        QVERIFY(curve != nullptr);
        const ValidationRanking validation(demoData(), result.split, 99, settings.seed,
                                           static_cast<std::size_t>(settings.parameters.integer("negatives")));
        QCOMPARE(validation.measure(*result.model).ndcg.back(),
                 *std::max_element(curve->values.begin(), curve->values.end()));
    }

    void patienceEndsTraining()
    {
        RunSettings settings = quickSettings("gmf");
        settings.parameters.setText("learning_rate", "0.05");
        settings.parameters.setText("epochs", "60");
        settings.parameters.setText("patience", "3");
        Watcher watcher;
        const RunResult result = run(settings, demoData(), watcher);
        QVERIFY(result.epochs < 60);
        QCOMPARE(watcher.epochs.size(), static_cast<std::size_t>(result.epochs));
    }

    /// Nothing to validate: no curves but the loss, the last epoch is the result.
    void worksWithoutValidation()
    {
        RunSettings settings = quickSettings("gmf");
        settings.split.validation = 0;
        Watcher watcher;
        const RunResult result = run(settings, demoData(), watcher);
        QCOMPARE(result.curves.size(), std::size_t{1});
        QCOMPARE(watcher.best, 0);
    }

    /// Neither what a user rated in any part nor what tests or validates her is a negative of hers.
    void sparesEverythingHeldOut()
    {
        const RunSettings settings = quickSettings("gmf");
        const Split split = makeSplit(demoData(), settings.split, settings.seed);
        const NcfTrainer trainer(
            NcfKind::Gmf, settings.parameters,
            {demoData(), split, settings.evaluation.minority, settings.seed, 1, &settings.evaluation});
        for (std::uint32_t row = 0; row < demoData().ratingCount(); ++row)
            QVERIFY(!trainer.sampler().isFree(demoData().rowUsers()[row], demoData().rowItems()[row]));
        const EvaluationPlan plan(demoData(), split, settings.evaluation, settings.seed);
        const ValidationRanking validation(demoData(), split, 99, settings.seed,
                                           static_cast<std::size_t>(settings.parameters.integer("negatives")));
        CandidateSet::Scratch scratch;
        std::vector<std::uint32_t> negatives;
        for (std::uint32_t user = 0; user < demoData().userCount(); ++user) {
            plan.sets()[0].negatives(user, negatives, scratch);
            const auto own = validation.negatives().of(user);
            negatives.insert(negatives.end(), own.begin(), own.end());
            QVERIFY(!negatives.empty());
            for (const std::uint32_t item : negatives)
                QVERIFY(!trainer.sampler().isFree(user, item));
        }
        std::vector<SampledPair> samples(trainer.sampler().samplesPerEpoch());
        trainer.sampler().epoch(1).fill(0, samples);
        for (const SampledPair& sample : samples)
            QVERIFY(sample.label == 1 || trainer.sampler().isFree(sample.user, sample.item));
    }

    void propertiesAreLearnt()
    {
        RunSettings settings = quickSettings("neumf");
        Watcher watcher;
        const RunResult plain = run(settings, demoData(), watcher);
        settings.parameters.setText("user_features", "gender,age");
        settings.parameters.setText("item_features", "true");
        const RunResult rich = run(settings, demoData(), watcher);
        QVERIFY(scoresOf(*plain.model) != scoresOf(*rich.model));
        settings.parameters.setText("user_features", "height");
        QVERIFY_THROWS_EXCEPTION(Error, run(settings, demoData(), watcher));
    }

    /// Two users who rated both items: every label would be 1.
    void equalLabelsAreAnError()
    {
        const Dataset dataset = tinyDataset({{1, 10, 5, 1}, {1, 11, 4, 2}, {2, 10, 3, 3}, {2, 11, 2, 4}});
        RunSettings settings = quickSettings("gmf");
        settings.evaluation.candidates = {"full"};
        settings.evaluation.groups.clear();
        Watcher watcher;
        try {
            run(settings, dataset, watcher);
            QFAIL("nothing was thrown");
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::Data);
            QVERIFY(!error.hint().empty());
        }
    }

    /// User 1 rated four of five items, so that one is left for the four asked for; the others have two.
    void usersWithTooFewItemsAreCounted()
    {
        const Dataset dataset = tinyDataset({{1, 10, 5, 1},
                                             {1, 11, 4, 2},
                                             {1, 12, 3, 3},
                                             {1, 13, 2, 4},
                                             {2, 10, 3, 5},
                                             {2, 11, 2, 6},
                                             {2, 14, 1, 7},
                                             {3, 12, 1, 8},
                                             {3, 13, 1, 9},
                                             {3, 14, 1, 10}});
        RunSettings settings = quickSettings("gmf");
        settings.split.validation = 0;
        settings.evaluation.candidates = {"full"};
        settings.evaluation.groups.clear();
        settings.parameters.setText("negatives", "2");
        Watcher watcher;
        const RunResult result = run(settings, dataset, watcher);
        const auto& findings = result.measured.findings;
        QVERIFY(std::any_of(findings.begin(), findings.end(), [](const std::string& text) {
            return text.starts_with("1 users have fewer than 2 items left");
        }));
    }

    void savedModelsScoreTheSame_data() { addModels(); }
    void savedModelsScoreTheSame()
    {
        QFETCH(QString, model);
        const RunSettings settings = quickSettings(model.toStdString());
        Watcher watcher;
        const RunResult result = run(settings, demoData(), watcher);
        QTemporaryDir folder;
        const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "model";
        saveModel(path, result, settings, demoData());
        const SavedModel saved = loadModel(path);
        QCOMPARE(saved.model->modelName(), std::string_view(settings.model));
        QCOMPARE(scoresOf(*saved.model), scoresOf(*result.model));
    }
};

QTEST_APPLESS_MAIN(TestNcfTrainer)
#include "tst_ncftrainer.moc"
