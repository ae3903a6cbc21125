// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/load.h"
#include "core/data/synthetic.h"
#include "core/evaluation/betaprobe.h"
#include "core/evaluation/evaluation.h"
#include "core/models/trainer.h"
#include "tests/support/testdata.h"

#include <QtTest>

using namespace equipoise;

namespace {

/// A network after one epoch of each phase: enough for β to matter.
RecommenderPtr trained(const Dataset& dataset, const Split& split, const char* model = "deepfair")
{
    const ModelDescription& description = findModel(model);
    const MinoritySettings minority;
    const auto trainer =
        description.makeTrainer(ParameterValues(description.parameters), {dataset, split, minority, 1, 1});
    const auto phases = static_cast<int>(trainer->phases().size());
    for (int phase = 0; phase < phases; ++phase) {
        trainer->trainEpoch(phase, 1, {}, [](const StepReport&) {});
        trainer->finishPhase(phase);
    }
    return trainer->snapshot();
}

struct Prepared
{
    DatasetPtr dataset;
    std::shared_ptr<const Split> split;
    RecommenderPtr model;

    explicit Prepared(Dataset data)
        : dataset(std::make_shared<const Dataset>(std::move(data)))
        , split(std::make_shared<const Split>(makeSplit(*dataset, {"random:0.8", 0.1}, 3)))
        , model(trained(*dataset, *split))
    {}
};

Prepared small()
{
    SyntheticSettings settings;
    settings.users = 150;
    settings.items = 90;
    settings.ratings = 6000;
    return Prepared(makeSyntheticDataset(settings));
}

std::vector<Recommendation> places(std::initializer_list<std::uint32_t> items)
{
    std::vector<Recommendation> list;
    for (const std::uint32_t item : items)
        list.push_back({item, 0});
    return list;
}

} // namespace

class BetaProbeTest : public QObject
{
    Q_OBJECT

    /// Every value is that of a whole evaluation at the same β, in every bit.
    static void compareWithEvaluation(const Prepared& prepared, const std::vector<double>& betas)
    {
        EvaluationSettings settings;
        settings.betas = betas;
        settings.groups = {"gender"}; // whose F are the minority
        const BetaProbe probe(prepared.model, prepared.dataset, prepared.split, settings);
        for (const double beta : betas) {
            settings.betas = {beta};
            settings.beta = beta;
            const Measured measured = evaluate(*prepared.model, *prepared.dataset, *prepared.split, settings, 1);
            const auto equal = [&](const std::string& metric, const ByGroup& values) {
                QCOMPARE(values.all, measured.values.at(metric));
                QCOMPARE(values.majority, measured.values.at(metric + "[gender=M]"));
                QCOMPARE(values.minority, measured.values.at(metric + "[gender=F]"));
            };
            const BetaErrors errors = probe.errors(beta);
            equal("rmse", errors.rmse);
            equal("mae", errors.mae);
            equal("accuracy-loss", errors.accuracyLoss);
            equal("fairness-loss", errors.fairnessLoss);
            const BetaLists lists = probe.lists(beta);
            equal("minority-gap@10", lists.minorityGap);
            equal("ndcg@10", lists.ndcg);
        }
    }

private Q_SLOTS:
    void equalsAnEvaluationInEveryBit() { compareWithEvaluation(small(), {0, 0.37, 1}); }

    void equalsAnEvaluationOfRealData()
    {
        REQUIRE_REAL_DATA(folder, "ml-100k");
        compareWithEvaluation(Prepared(loadDataset(folder)), {0.42});
    }

    void aListIsTheUsersInTheRankingOfAll()
    {
        const Prepared prepared = small();
        const BetaProbe probe(prepared.model, prepared.dataset, prepared.split, {});
        const TestView view(*prepared.dataset, *prepared.split, 4);
        const std::vector<CandidateSet> sets{CandidateSet("full", view, 0)};
        const Ranking ranking = rankUsers(*prepared.model, {0.25}, view, sets, 10, {}, {});
        const std::vector<double> gaps = [&] {
            const MinorityIndex index = minorityIndex(*prepared.dataset, {}, prepared.split->train);
            return ListQualities(view, &index).minorityGap(ranking.lists, 10);
        }();
        for (std::uint32_t user = 0; user < prepared.dataset->userCount(); ++user) {
            const BetaList list = probe.list(user, 0.25);
            const auto expected = ranking.lists.of(user, 10);
            QCOMPARE(list.places.size(), expected.size());
            for (std::size_t i = 0; i < expected.size(); ++i)
                QCOMPARE(list.places[i].item, expected[i]);
            if (!expected.empty())
                QCOMPARE(list.minorityGap(), gaps[user]);
        }
    }

    void betaMatters()
    {
        const Prepared prepared = small();
        const BetaProbe probe(prepared.model, prepared.dataset, prepared.split, {});
        QVERIFY(probe.errors(0).rmse.all != probe.errors(1).rmse.all);
    }

    void withoutTheMinorityThereAreValuesOverAll()
    {
        const Prepared prepared = small();
        EvaluationSettings settings;
        settings.minority.predicate = "shoe_size=43";
        const BetaProbe probe(prepared.model, prepared.dataset, prepared.split, settings);
        QVERIFY(probe.index() == nullptr);
        const BetaErrors errors = probe.errors(0.5);
        QVERIFY(errors.rmse.all > 0);
        QVERIFY(std::isnan(errors.rmse.minority) && std::isnan(errors.fairnessLoss.all));
        const BetaLists lists = probe.lists(0.5);
        QVERIFY(std::isnan(lists.minorityGap.all) && lists.ndcg.all >= 0);
        QVERIFY(!probe.list(0, 0.5).places.empty());
    }

    void aModelWithoutConditionIsRefused()
    {
        Prepared prepared = small();
        prepared.model = trained(*prepared.dataset, *prepared.split, "pmf");
        QVERIFY_THROWS_EXCEPTION(Error, BetaProbe(prepared.model, prepared.dataset, prepared.split, {}));
    }

    void stopsOnRequest()
    {
        const Prepared prepared = small();
        const BetaProbe probe(prepared.model, prepared.dataset, prepared.split, {});
        std::stop_source source;
        source.request_stop();
        QVERIFY_THROWS_EXCEPTION(Error, probe.errors(0.5, source.get_token()));
        QVERIFY_THROWS_EXCEPTION(Error, probe.lists(0.5, source.get_token()));
    }

    void changesOfAList()
    {
        // 7 stays first; 9 was third and is second; 4 is new; 5 (second) and 6 (fourth) left
        const auto changes = listChanges(places({7, 5, 9, 6}), places({7, 9, 4}));
        QCOMPARE(changes.size(), std::size_t{5});
        const auto equal = [&](std::size_t i, std::uint32_t item, int rank, int before, int moved) {
            QCOMPARE(changes[i].place.item, item);
            QCOMPARE(changes[i].rank, rank);
            QCOMPARE(changes[i].before, before);
            QCOMPARE(changes[i].moved(), moved);
        };
        equal(0, 7, 1, 1, 0);
        equal(1, 9, 2, 3, 1);
        equal(2, 4, 3, 0, 0);
        equal(3, 5, 0, 2, 0);
        equal(4, 6, 0, 4, 0);
        QVERIFY(listChanges({}, {}).empty());
    }
};

QTEST_APPLESS_MAIN(BetaProbeTest)
#include "tst_betaprobe.moc"
