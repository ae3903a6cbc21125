// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/data/synthetic.h"
#include "core/evaluation/protocol.h"
#include "core/models/mffair/mffairtrainer.h"
#include "core/models/testnegatives.h"
#include "core/training/tradeoff.h"
#include "tests/support/tinydata.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <numeric>

using namespace equipoise;

namespace {

const MinoritySettings kMinority;

const Dataset& demoData()
{
    static const Dataset data = makeSyntheticDataset({151, 97, 6007, 3});
    return data;
}

/// 150 users and 60 items: the users of "b" rate half a star lower than those of "a", on average 2.75 and 3.25.
const Dataset& unequalData()
{
    static const Dataset data = [] {
        std::vector<TinyRating> ratings;
        TinyAttribute group{"group", {}};
        RandomStream random(1, "test");
        for (std::int64_t user = 1; user <= 150; ++user) {
            const bool isB = user % 3 == 0;
            group.labels.emplace_back(user, isB ? "b" : "a");
            for (std::int64_t item = 1; item <= 60; ++item)
                if (random.uniform() < 0.5)
                    ratings.push_back({user, item, static_cast<float>((isB ? 1 : 1.5) + 3.5 * random.uniform())});
        }
        return tinyDataset(ratings, {group});
    }();
    return data;
}

const Split& demoSplit()
{
    static const Split split = makeSplit(demoData(), {"random:0.8", 0.1}, 5);
    return split;
}

using Texts = std::vector<std::pair<std::string, std::string>>;

struct Training
{
    explicit Training(const Texts& settings = {}, const Dataset& data = demoData(), const Split& split = demoSplit())
        : parameters(mfFairModel().parameters)
        , context{data, split, kMinority, 17, 2}
    {
        parameters.setText("factors", "8");
        parameters.setText("batch_size", "512");
        parameters.setText("learning_rate", "0.01");
        for (const auto& [name, text] : settings)
            parameters.setText(name, text);
        trainer = mfFairModel().makeTrainer(parameters, context);
    }
    EpochReport epoch(int number) { return trainer->trainEpoch(0, number, {}, {}); }

    ParameterValues parameters;
    TrainingContext context;
    std::unique_ptr<Trainer> trainer;
};

double seriesValue(const EpochReport& report, const std::string& name)
{
    for (const auto& [key, value] : report.series)
        if (key == name)
            return value;
    return std::numeric_limits<double>::quiet_NaN();
}

std::vector<float> allScores(const Recommender& model)
{
    std::vector<std::uint32_t> users(model.userCount());
    std::iota(users.begin(), users.end(), 0U);
    std::vector<float> scores(model.userCount() * model.itemCount());
    model.score(users, scores, {});
    return scores;
}

ArrayFile throughDisk(const ArrayFile& file)
{
    const QTemporaryDir folder;
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "file";
    file.write(path);
    return ArrayFile::read(path);
}

RunSettings runSettings(const Texts& texts)
{
    RunSettings settings = defaultSettings("mf-fair");
    for (const auto& [name, text] : texts)
        settings.parameters.setText(name, text);
    settings.evaluation.k = {5};
    settings.threads = 2;
    return settings;
}

const Texts kShort{{"factors", "8"}, {"batch_size", "512"}, {"learning_rate", "0.01"}, {"epochs", "15"}};

Texts with(Texts texts, const std::string& name, const std::string& text)
{
    texts.emplace_back(name, text);
    return texts;
}

} // namespace

class TestMfFair : public QObject
{
    Q_OBJECT

private:
    static void eachFeedback()
    {
        QTest::addColumn<QByteArray>("feedback");
        QTest::addColumn<QByteArray>("criterion");
        QTest::newRow("explicit, parity") << QByteArray("explicit") << QByteArray("parity");
        QTest::newRow("explicit, value") << QByteArray("explicit") << QByteArray("value");
        QTest::newRow("implicit, non-parity") << QByteArray("implicit") << QByteArray("non-parity");
    }
    static Texts fetchTexts()
    {
        QFETCH(QByteArray, feedback);
        QFETCH(QByteArray, criterion);
        return {{"feedback", feedback.toStdString()}, {"fairness_criterion", criterion.toStdString()}};
    }

private Q_SLOTS:
    /// With implicit feedback no item that a test rating is ranked among is ever drawn as a negative, nor a rated one.
    void sparesWhatTheTestRanksAmong()
    {
        EvaluationSettings evaluation;
        evaluation.candidates = {"full", "uni:20"};
        ParameterValues parameters(mfFairModel().parameters);
        parameters.setText("feedback", "implicit");
        parameters.setText("factors", "8");
        const TrainingContext context{demoData(), demoSplit(), kMinority, 17, 2, &evaluation};
        const MfFairTrainer trainer(parameters, context);
        const NegativeSampler* sampler = trainer.learner().sampler();
        QVERIFY(sampler != nullptr);
        const ItemLists spared = testNegatives(context);
        std::size_t checked = 0;
        for (std::uint32_t user = 0; user < demoData().userCount(); ++user)
            for (const std::uint32_t item : spared.of(user)) {
                QVERIFY(!sampler->isFree(user, item));
                ++checked;
            }
        QVERIFY(checked > 1000);
        std::vector<SampledPair> samples(sampler->samplesPerEpoch());
        sampler->epoch(1).fill(0, samples);
        for (const SampledPair& sample : samples) {
            const auto own = spared.of(sample.user);
            QVERIFY(sample.label == 1 || std::find(own.begin(), own.end(), sample.item) == own.end());
        }
    }

    /// Means of five seeds.
    void raisingTheWeightLowersTheParityGap()
    {
        double last = std::numeric_limits<double>::infinity();
        for (const char* weight : {"0", "0.3", "1", "10"}) {
            RunSettings settings =
                runSettings(with(with(kShort, "fairness_attribute", "group"), "lambda_fairness", weight));
            settings.evaluation.groups = {"group"};
            settings.split.validation = 0;
            double gap = 0;
            for (settings.seed = 1; settings.seed <= 5; ++settings.seed) {
                RunObserver observer;
                gap += run(settings, unequalData(), observer).measured.values.at("parity-gap[group]") / 5;
            }
            QVERIFY2(
                gap < last,
                qPrintable(
                    QString::fromLatin1("%1 at %2, %3 before").arg(gap).arg(QString::fromLatin1(weight)).arg(last)));
            last = gap;
        }
    }

    /// On the training samples, where chance has no say. Non-parity is left out: a single absolute value that is soon
    /// near 0 and then jumps about by as much as a step moves it.
    void raisingTheWeightLowersTheCriterion_data()
    {
        QTest::addColumn<QByteArray>("criterion");
        for (const std::string& name : fairnessCriterionNames())
            if (name != "non-parity")
                QTest::newRow(name.c_str()) << QByteArray::fromStdString(name);
    }
    void raisingTheWeightLowersTheCriterion()
    {
        QFETCH(QByteArray, criterion);
        double last = std::numeric_limits<double>::infinity();
        for (const char* weight : {"0.001", "0.3"}) {
            // parity is that of a batch: one that holds everything, so that chance has no say there either
            const bool isParity = criterion == "parity";
            Training training({{"fairness_criterion", criterion.toStdString()},
                               {"fairness_parts", "1"},
                               {"batch_size", isParity ? "10000" : "512"},
                               {"lambda_fairness", weight}});
            EpochReport report;
            for (int epoch = 1; epoch <= (isParity ? 100 : 12); ++epoch)
                report = training.epoch(epoch);
            QVERIFY(seriesValue(report, "train_fairness") < last);
            last = seriesValue(report, "train_fairness");
        }
    }

    void raisingTheWeightLowersTheVariance()
    {
        double last = std::numeric_limits<double>::infinity();
        for (const char* weight : {"0", "0.2", "1", "5"}) {
            Training training({{"lambda_diversity", weight}, {"lambda_fairness", "0"}});
            EpochReport report;
            for (int epoch = 1; epoch <= 10; ++epoch)
                report = training.epoch(epoch);
            QVERIFY(seriesValue(report, "validation_diversity") < last);
            last = seriesValue(report, "validation_diversity");
        }
    }

    /// λ_f varies like any parameter, and its points make a curve.
    void sweepsGiveTradeOffs()
    {
        SweepSettings sweep;
        sweep.base = runSettings(kShort);
        sweep.variations = {parseVariation("lambda_fairness=0,3,30")};
        std::vector<SweepPoint> points;
        const std::vector<RunSettings> runs = expandSweep(sweep);
        for (std::size_t i = 0; i < runs.size(); ++i) {
            RunObserver observer;
            for (SweepPoint& point : sweepPoints(sweep, i, runs[i], run(runs[i], demoData(), observer).measured))
                points.push_back(std::move(point));
        }
        for (const char* metric : {"parity-gap", "u-parity", "u-value", "u-absolute", "u-under", "u-over"}) {
            const TradeOff curve = tradeOff(points, "rmse", metric, {});
            QCOMPARE(curve.points.size(), std::size_t{3});
            QCOMPARE(curve.points[1].coordinates[0].second, std::string("3"));
        }
    }

    void resumesToTheSameBits_data() { eachFeedback(); }
    void resumesToTheSameBits()
    {
        const Texts texts = fetchTexts();
        Training whole(texts);
        Training first(texts);
        for (int epoch = 1; epoch <= 3; ++epoch) {
            whole.epoch(epoch);
            first.epoch(epoch);
            if (epoch == 2) {
                whole.trainer->keepBest();
                first.trainer->keepBest();
            }
        }
        ArrayFile state;
        first.trainer->saveState(state);
        Training second(texts);
        second.epoch(1); // whatever it has done before
        second.trainer->loadState(throughDisk(state));
        for (int epoch = 4; epoch <= 5; ++epoch)
            QVERIFY(whole.epoch(epoch).series == second.epoch(epoch).series);
        QVERIFY(allScores(*whole.trainer->snapshot()) == allScores(*second.trainer->snapshot()));
        whole.trainer->finishPhase(0);
        second.trainer->finishPhase(0);
        QVERIFY(allScores(*whole.trainer->snapshot()) == allScores(*second.trainer->snapshot()));
    }

    void stateOfAnotherShapeIsRefused()
    {
        ArrayFile state;
        Training().trainer->saveState(state);
        Training other(Texts{{"factors", "30"}});
        QVERIFY_THROWS_EXCEPTION(Error, other.trainer->loadState(state));
    }

    void reportsEveryPartOfTheLoss()
    {
        Training training({{"lambda_diversity", "0.5"}, {"lambda_fairness", "2"}, {"regularisation", "0"}});
        const EpochReport report = training.epoch(1);
        for (const std::string part : {"train", "validation"}) {
            const double loss = seriesValue(report, part + "_loss");
            const double sum = seriesValue(report, part + "_main_loss") +
                               0.5 * seriesValue(report, part + "_diversity") +
                               2 * seriesValue(report, part + "_fairness");
            QVERIFY(std::abs(loss - sum) < 1e-9);
        }
        QCOMPARE(report.criterion, seriesValue(report, "validation_loss"));
        QVERIFY(seriesValue(report, "validation_rmse") > 0);
        QVERIFY(std::isnan(seriesValue(Training(Texts{{"feedback", "implicit"}}).epoch(1), "validation_rmse")));
    }

    void withoutValidationThereIsNoCriterion()
    {
        const Split split = makeSplit(demoData(), {"random:0.8", 0}, 5);
        const EpochReport report = Training({}, demoData(), split).epoch(1);
        QVERIFY(std::isnan(report.criterion));
        QVERIFY(std::isnan(seriesValue(report, "validation_loss")));
    }

    void modelSurvivesTheDisk_data() { eachFeedback(); }
    void modelSurvivesTheDisk()
    {
        Training training(fetchTexts());
        training.epoch(1);
        const RecommenderPtr model = training.trainer->snapshot();
        ArrayFile file;
        model->save(file);
        const RecommenderPtr copy = mfFairModel().load(throughDisk(file));
        QCOMPARE(copy->modelName(), std::string_view("mf-fair"));
        QCOMPARE(copy->predictsRatings(), training.parameters.text("feedback") == "explicit");
        QVERIFY(allScores(*copy) == allScores(*model));
    }

    void missingGroupsAreRefusedWhereTheyCount()
    {
        const Dataset data = tinyDataset({{1, 1, 5}, {1, 2, 3}, {2, 1, 1}, {2, 2, 2}});
        Split split;
        split.train = {0, 1, 2, 3};
        QVERIFY_THROWS_EXCEPTION(Error, Training({}, data, split));
        Training without(Texts{{"lambda_fairness", "0"}}, data, split);
        const EpochReport report = without.epoch(1);
        QVERIFY(std::isfinite(seriesValue(report, "train_loss")));
        QVERIFY(std::isnan(seriesValue(report, "train_fairness")));
    }

    /// User 3 has no gender: her two ratings train the factors and are left out of the fairness term.
    void exclusionsBecomeFindings()
    {
        const Dataset data =
            tinyDataset({{1, 1, 5}, {1, 2, 3}, {2, 1, 1}, {2, 2, 2}, {3, 1, 4}, {3, 2, 2}, {1, 3, 1}, {2, 3, 4}},
                        {{"gender", {{1, "F"}, {2, "M"}}}});
        RunSettings settings = runSettings({{"epochs", "2"}});
        settings.split = {"random:0.8", 0};
        settings.seed = 2;
        RunObserver observer;
        const RunResult result = run(settings, data, observer);
        const auto& findings = result.measured.findings;
        QVERIFY(std::any_of(findings.begin(), findings.end(), [](const std::string& text) {
            return text.find("users without 'gender' take no part in the fairness term") != std::string::npos;
        }));
    }

    void stopsAtOnce()
    {
        for (const char* criterion : {"parity", "absolute"}) {
            Training training({{"fairness_criterion", criterion}, {"batch_size", "1"}});
            std::stop_source stop;
            stop.request_stop();
            const EpochReport report = training.trainer->trainEpoch(0, 1, stop.get_token(), {});
            QVERIFY(report.series.empty());
        }
    }

    void everyParameterIsDescribed()
    {
        for (const ParameterDescription& parameter : mfFairModel().parameters) {
            QVERIFY(!parameter.title.empty());
            QVERIFY(!parameter.help.empty());
            QVERIFY(!parameter.section.empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestMfFair)
#include "tst_mffair.moc"
