// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/synthetic.h"
#include "core/models/factorization/factormodel.h"
#include "core/models/factorization/factortrainer.h"
#include "core/models/popularity/popularity.h"

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

const Split& demoSplit()
{
    static const Split split = makeSplit(demoData(), {"random:0.8", 0.1}, 5);
    return split;
}

struct Training
{
    explicit Training(const ModelDescription& model, const Split& split = demoSplit())
        : context{demoData(), split, kMinority, 17, 2}
        , trainer(model.makeTrainer(ParameterValues(model.parameters), context))
    {}
    EpochReport epoch(int number) { return trainer->trainEpoch(0, number, {}, {}); }

    TrainingContext context;
    std::unique_ptr<Trainer> trainer;
};

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

ArrayFile stored(const Recommender& model)
{
    ArrayFile file;
    model.save(file);
    return throughDisk(file);
}

} // namespace

class TestFactorTrainer : public QObject
{
    Q_OBJECT

private:
    static void eachFactorModel()
    {
        QTest::addColumn<bool>("hasBiases");
        QTest::newRow("pmf") << false;
        QTest::newRow("biased-mf") << true;
    }
    static ModelDescription fetchModel()
    {
        QFETCH(bool, hasBiases);
        return hasBiases ? biasedMfModel() : pmfModel();
    }

private Q_SLOTS:
    void resumesToTheSameBits_data() { eachFactorModel(); }
    void resumesToTheSameBits()
    {
        const ModelDescription model = fetchModel();
        Training whole(model);
        Training first(model);
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
        Training second(model);
        second.epoch(1); // whatever it has done before
        second.trainer->loadState(throughDisk(state));
        for (int epoch = 4; epoch <= 6; ++epoch)
            QVERIFY(whole.epoch(epoch).series == second.epoch(epoch).series);
        QVERIFY(allScores(*whole.trainer->snapshot()) == allScores(*second.trainer->snapshot()));
        whole.trainer->finishPhase(0);
        second.trainer->finishPhase(0);
        QVERIFY(allScores(*whole.trainer->snapshot()) == allScores(*second.trainer->snapshot()));
    }

    void finishGoesBackToTheBest()
    {
        Training training(biasedMfModel());
        training.epoch(1);
        training.trainer->keepBest();
        const std::vector<float> best = allScores(*training.trainer->snapshot());
        training.epoch(2);
        QVERIFY(allScores(*training.trainer->snapshot()) != best);
        training.trainer->finishPhase(0);
        QVERIFY(allScores(*training.trainer->snapshot()) == best);
    }

    void stateOfAnotherShapeIsRefused()
    {
        const ModelDescription model = pmfModel();
        ArrayFile state;
        Training(model).trainer->saveState(state);
        ParameterValues parameters(model.parameters);
        parameters.set("factors", std::int64_t{50});
        Training other(model);
        const auto trainer = model.makeTrainer(parameters, other.context);
        QVERIFY_THROWS_EXCEPTION(Error, trainer->loadState(state));
    }

    void reportsTrainingAndValidation_data() { eachFactorModel(); }
    void reportsTrainingAndValidation()
    {
        Training training(fetchModel());
        const EpochReport first = training.epoch(1);
        QCOMPARE(first.series.size(), std::size_t{3});
        QCOMPARE(first.series[0].first, std::string("train_loss"));
        QCOMPARE(first.series[1].first, std::string("train_rmse"));
        QCOMPARE(first.series[2].first, std::string("validation_rmse"));
        QCOMPARE(first.series[2].second, first.criterion);
        QCOMPARE(first.samples, std::uint64_t{demoSplit().train.size()});
        QVERIFY(first.series[0].second > std::pow(first.series[1].second, 2)); // by the regularisation
        EpochReport last;
        for (int epoch = 2; epoch <= 8; ++epoch)
            last = training.epoch(epoch);
        QVERIFY(last.series[1].second < first.series[1].second);
    }

    void withoutValidationThereIsNoCriterion()
    {
        const Split split = makeSplit(demoData(), {"random:0.8", 0}, 5);
        const EpochReport report = Training(pmfModel(), split).epoch(1);
        QVERIFY(std::isnan(report.criterion));
        QCOMPARE(report.series.size(), std::size_t{2});
    }

    void modelSurvivesTheDisk_data() { eachFactorModel(); }
    void modelSurvivesTheDisk()
    {
        const ModelDescription description = fetchModel();
        Training training(description);
        training.epoch(1);
        const RecommenderPtr model = training.trainer->snapshot();
        const RecommenderPtr copy = description.load(stored(*model));
        QCOMPARE(copy->modelName(), std::string_view(description.name));
        QCOMPARE(copy->userCount(), demoData().userCount());
        QCOMPARE(copy->itemCount(), demoData().itemCount());
        QVERIFY(copy->predictsRatings());
        QVERIFY(allScores(*copy) == allScores(*model));
    }

    void incompleteModelFilesAreRefused()
    {
        QVERIFY_THROWS_EXCEPTION(Error, FactorModel::load(ArrayFile()));
        Training training(pmfModel());
        ArrayFile file = stored(*training.trainer->snapshot());
        file.put("factors.q", std::vector<float>(7));
        QVERIFY_THROWS_EXCEPTION(Error, FactorModel::load(file));
        file.header["factors.k"] = "thirty";
        QVERIFY_THROWS_EXCEPTION(Error, FactorModel::load(file));
    }

    /// Scores of all users at once, of one user at a time and pair by pair agree up to rounding.
    void batchesAgreeWithSingles()
    {
        Training training(biasedMfModel());
        for (int epoch = 1; epoch <= 4; ++epoch)
            training.epoch(epoch);
        const RecommenderPtr model = training.trainer->snapshot();
        const std::vector<float> scores = allScores(*model);
        const std::size_t items = model->itemCount();
        for (std::uint32_t user = 0; user < model->userCount(); user += 13) {
            std::vector<float> single(items);
            model->score(std::span(&user, 1), single, {});
            const std::vector<std::uint32_t> users(items, user);
            std::vector<std::uint32_t> all(items);
            std::iota(all.begin(), all.end(), 0U);
            std::vector<float> pairs(items);
            model->predict(users, all, pairs, {});
            for (std::size_t item = 0; item < items; ++item) {
                QVERIFY(std::abs(single[item] - scores[user * items + item]) < 1e-5F);
                QVERIFY(std::abs(pairs[item] - scores[user * items + item]) < 1e-5F);
            }
        }
    }

    void popularityCountsTrainingRatings()
    {
        const ModelDescription description = popularityModel();
        Training training(description);
        QCOMPARE(training.trainer->phases().size(), std::size_t{1});
        QVERIFY(std::isnan(training.epoch(1).criterion));
        const RecommenderPtr model = training.trainer->snapshot();
        QVERIFY(!model->predictsRatings());
        std::vector<float> counts(demoData().itemCount());
        for (const std::uint32_t row : demoSplit().train)
            ++counts[demoData().rowItems()[row]];
        const std::vector<float> scores = allScores(*model);
        for (std::size_t user = 0; user < model->userCount(); ++user)
            QVERIFY(std::equal(counts.begin(), counts.end(),
                               scores.begin() + static_cast<std::ptrdiff_t>(user * counts.size())));
        const std::vector<std::uint32_t> items{5, 0, 5};
        std::vector<float> out(3);
        model->predict(items, items, out, {});
        QCOMPARE(out, (std::vector<float>{counts[5], counts[0], counts[5]}));

        const RecommenderPtr copy = description.load(stored(*model));
        QCOMPARE(copy->userCount(), model->userCount());
        QVERIFY(allScores(*copy) == scores);
        QVERIFY_THROWS_EXCEPTION(Error, PopularityModel::load(ArrayFile()));
    }

    void everyParameterIsDescribed()
    {
        for (const ModelDescription& model : {pmfModel(), biasedMfModel()}) {
            for (const ParameterDescription& parameter : model.parameters) {
                QVERIFY(!parameter.title.empty());
                QVERIFY(!parameter.help.empty());
                QVERIFY(!parameter.section.empty());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestFactorTrainer)
#include "tst_factortrainer.moc"
