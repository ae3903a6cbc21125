// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/evaluation/setcomparison.h"
#include "core/log/runsets.h"
#include "tests/support/loggedruns.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace equipoise;

namespace {

constexpr float kNone = std::numeric_limits<float>::quiet_NaN();

Measured measured(const char* split, double rmse, std::vector<float> ndcg, std::vector<float> gap = {})
{
    Measured m;
    m.values = {{"rmse", rmse}, {"ndcg@10", 0.5}, {"rmse[gender=F]", 2}};
    m.perUser["ndcg@10"] = std::move(ndcg);
    if (!gap.empty()) {
        m.values["minority-gap@10"] = 0.1;
        m.perUser["minority-gap@10"] = std::move(gap);
    }
    m.protocol = std::string("data=d; split=") + split + "; k=10";
    return m;
}

bool near(double a, double b) { return std::abs(a - b) < 1e-6; }

std::size_t placeOf(const SetsComparison& comparison, const char* metric)
{
    const auto at = std::find(comparison.metrics.begin(), comparison.metrics.end(), metric);
    return static_cast<std::size_t>(at - comparison.metrics.begin());
}

} // namespace

class TestSetComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// RMSE 1, 2, 3: mean 2, ± 4.302653/√3 = 2.484138.
    void estimatesOverSeedsAndOverUsers()
    {
        const std::vector<std::vector<Measured>> sets{
            {measured("a", 1, {1, 0}), measured("b", 2, {1, 0}), measured("c", 3, {1, 0})},
            {measured("a", 5, {0.5F, 0.7F, kNone, 0.6F})}};
        const SetsComparison comparison = compareSets(sets, 0);
        QCOMPARE(comparison.metrics, (std::vector<std::string>{"rmse", "ndcg@10"})); // overall ones
        const SetEstimate& seeds = comparison.estimates[0][0];
        QVERIFY(!seeds.isOverUsers && seeds.interval.n == 3 && near(seeds.interval.high, 4.484138));
        const SetEstimate& alone = comparison.estimates[1][0];
        QVERIFY(!alone.interval.hasWidth && alone.interval.mean == 5); // no values per user
        const SetEstimate& users = comparison.estimates[1][1];
        QVERIFY(users.isOverUsers && users.interval.n == 3 && near(users.interval.mean, 0.6));
        QVERIFY(comparison.warnings.empty()); // other splits are what seeds are for
    }

    /// Two pairs share their split. User 0: (0.6 + 0.8)/2 − (0.2 + 0.4)/2 = 0.4; user 1 counts in the second pair only:
    /// 0.5 − 0.5 = 0; user 2: 0.1 − 0.3 = −0.2 in both. Mean 0.2/3.
    void pairsRunsOfOneProtocolAndAveragesTheirUsers()
    {
        const std::vector<std::vector<Measured>> sets{
            {measured("a", 1, {0.2F, kNone, 0.3F}), measured("b", 1, {0.4F, 0.5F, 0.3F})},
            {measured("b", 1, {0.8F, 0.5F, 0.1F}), measured("a", 1, {0.6F, 0.9F, 0.1F}),
             measured("x", 1, {9, 9, 9})}}; // of no pair
        const SetsComparison comparison = compareSets(sets, 0);
        QVERIFY(comparison.pairings[0].metrics.empty());
        const SetPairing& pairing = comparison.pairings[1];
        QCOMPARE(pairing.pairs, std::size_t{2});
        QVERIFY(!pairing.metrics[0]); // RMSE has no values per user
        const SetDifference& ndcg = *pairing.metrics[placeOf(comparison, "ndcg@10")];
        QCOMPARE(ndcg.paired.n, std::size_t{3});
        QVERIFY(near(ndcg.paired.difference.mean, 0.2 / 3));
        QCOMPARE(ndcg.better, std::size_t{1});
        QCOMPARE(ndcg.paired.ties, std::size_t{1});
        QCOMPARE(ndcg.worse, std::size_t{1});
    }

    void smallerIsBetterWhereTheMetricSaysSo()
    {
        const std::vector<std::vector<Measured>> sets{{measured("a", 1, {1, 1, 1}, {0.3F, 0.3F, 0.1F})},
                                                      {measured("a", 1, {1, 1, 1}, {0.1F, 0.2F, 0.2F})}};
        const SetsComparison comparison = compareSets(sets, 0);
        const SetDifference& gap = *comparison.pairings[1].metrics[placeOf(comparison, "minority-gap@10")];
        QCOMPARE(gap.better, std::size_t{2});
        QCOMPARE(gap.worse, std::size_t{1});
        QVERIFY(gap.paired.difference.mean < 0);
    }

    void correctsOverEverySetAndMetric()
    {
        const std::vector<std::vector<Measured>> sets{
            {measured("a", 1, {0.1F, 0.2F, 0.3F, 0.5F, 0.4F}, {0.3F, 0.3F, 0.1F, 0.2F, 0.5F})},
            {measured("a", 1, {0.2F, 0.4F, 0.4F, 0.7F, 0.5F}, {0.1F, 0.2F, 0.2F, 0.3F, 0.3F})},
            {measured("a", 1, {0.3F, 0.2F, 0.5F, 0.6F, 0.4F}, {0.2F, 0.1F, 0.1F, 0.2F, 0.4F})}};
        const SetsComparison comparison = compareSets(sets, 0);
        QCOMPARE(comparison.testCount, std::size_t{4});
        std::vector<double> raw;
        std::vector<double> adjusted;
        for (std::size_t set = 1; set < 3; ++set)
            for (const auto& metric : comparison.pairings[set].metrics)
                if (metric) {
                    raw.push_back(metric->paired.tPValue);
                    adjusted.push_back(metric->tAdjusted);
                }
        QCOMPARE(adjusted, holm(raw));
    }

    void refusesAndSaysWhatDiffers()
    {
        std::vector<std::vector<Measured>> sets{{measured("a", 1, {1, 0})}, {measured("b", 1, {1, 0})}};
        SetsComparison comparison = compareSets(sets, 0);
        QCOMPARE(comparison.pairings[1].pairs, std::size_t{0});
        QCOMPARE(comparison.pairings[1].protocolDifferences, std::vector<std::string>{"split: a against b"});
        QVERIFY(!comparison.pairings[1].metrics[1]);
        QCOMPARE(comparison.testCount, std::size_t{0});
        sets[1][0].protocol = "data=other; split=a; k=10";
        comparison = compareSets(sets, 0);
        QCOMPARE(comparison.warnings, std::vector<std::string>{"data: d against other"});
    }

    void runsOfALogBecomeSets()
    {
        QTemporaryDir folder;
        ExperimentLog log(folder.filePath(QStringLiteral("log.sqlite")).toStdString());
        const RunId a = test::addRun(log, "pmf", 1, "30", 0.9);
        const RunId b = test::addRun(log, "pmf", 2, "30", 0.8);
        const RunId c = test::addRun(log, "pmf", 1, "8", 0.85, {0.5F, 0.2F, 0.3F, 0.4F});
        const RunId d = log.createRun(test::newRun("biased-mf", 1, "30"));
        log.failRun(d, "lost");
        const auto sets = readRunSets(log, std::vector<RunId>{a, c, b});
        QCOMPARE(sets.size(), std::size_t{2});
        QCOMPARE(sets[0].name, std::string("pmf (factors=30)"));
        QCOMPARE(sets[0].measured.size(), std::size_t{2});
        const auto differences = settingDifferences(sets);
        QCOMPARE(differences.size(), std::size_t{1});
        QCOMPARE(differences[0].name, std::string("factors"));
        QCOMPARE(differences[0].values, (std::vector<std::string>{"30", "8"}));
        const SetsComparison comparison = compareRunSets(sets, 0, {"ndcg@10"});
        QCOMPARE(comparison.pairings[1].pairs, std::size_t{1});
        QVERIFY(near(comparison.pairings[1].metrics[0]->paired.difference.mean, 0.1)); // 0.4 for one of four users
        QVERIFY_THROWS_EXCEPTION(Error, compareRunSets(std::span(sets).first(1), 0));
        QVERIFY_THROWS_EXCEPTION(Error, compareRunSets(readRunSets(log, std::vector<RunId>{a, d}), 0));
        QVERIFY_THROWS_EXCEPTION(Error, readRunSets(log, std::vector<RunId>{99}));
        // names of their own tell sets apart without parameters
        NewRun narrow = test::newRun("pmf", 3, "8");
        narrow.name = "narrow";
        NewRun wide = test::newRun("pmf", 3, "64");
        wide.name = "wide";
        const auto named = readRunSets(log, std::vector<RunId>{log.createRun(narrow), log.createRun(wide)});
        QCOMPARE(named[0].name + ", " + named[1].name, std::string("narrow, wide"));
        // given sets stay as they are
        const std::vector<std::vector<RunId>> given{{a}, {b}};
        QCOMPARE(readRunSets(log, given).size(), std::size_t{2});
    }
};

QTEST_APPLESS_MAIN(TestSetComparison)
#include "tst_setcomparison.moc"
