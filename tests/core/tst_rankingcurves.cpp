// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/rankingcurves.h"

#include <QTest>

using namespace equipoise;

class RankingCurvesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysComeApart()
    {
        const auto full = parseRankingKey("ndcg@10");
        QVERIFY(full && full->metric == "ndcg" && full->k == 10 && full->candidates == "full");
        const auto sampled = parseRankingKey("hr@3:uni99");
        QVERIFY(sampled && sampled->metric == "hr" && sampled->k == 3 && sampled->candidates == "uni99");
        for (const char* key :
             {"rmse", "auc:uni99", "ndcg@10{beta=0.3}", "ndcg@10[gender=F]", "unknown@10", "hr@x", "hr@0"})
            QVERIFY2(!parseRankingKey(key), key);
    }

    void candidatesAreNeverOneCurve()
    {
        Measured run;
        run.values = {{"hr@1", 0.1},           {"hr@2", 0.2},        {"hr@10", 0.5},
                      {"hr@1:uni99", 0.3},     {"hr@10:uni99", 0.7}, {"ndcg@1", 0.1},
                      {"hr@1[gender=F]", 0.2}, {"rmse", 0.9},        {"auc", 0.8}};
        const auto curves = rankingCurves(std::span(&run, 1));
        QCOMPARE(curves.size(), std::size_t{3});
        QCOMPARE(curves[0].metric, std::string("hr"));
        QCOMPARE(curves[0].candidates, std::string("full"));
        QCOMPARE(curves[0].lengths, (std::vector<std::uint32_t>{1, 2, 10})); // by number, not by text
        QCOMPARE(curves[0].values[2].interval.mean, 0.5);
        QVERIFY(!curves[0].values[2].interval.hasWidth); // one run, and no values per user
        QCOMPARE(curves[1].candidates, std::string("uni99"));
        QCOMPARE(curves[1].lengths, (std::vector<std::uint32_t>{1, 10}));
        QCOMPARE(curves[2].metric, std::string("ndcg"));
    }

    // Users 1, 0, 1, not a number: mean 2/3, s = √(1/3), t(0.975, 2) = 4.302653, half a width
    // 4.302653·√(1/3)/√3 = 1.434218, cut to what a hit rate can be.
    void oneRunHasAnIntervalOverItsUsers()
    {
        Measured run;
        run.values = {{"hr@1", 2.0 / 3}, {"novelty@1", 2.0 / 3}};
        run.perUser = {{"hr@1", {1, 0, 1, NAN}}, {"novelty@1", {1, 0, 1, NAN}}};
        const auto curves = rankingCurves(std::span(&run, 1));
        const MetricEstimate& hr = curves[0].values[0];
        QVERIFY(hr.isOverUsers);
        QCOMPARE(hr.interval.n, std::size_t{3});
        QCOMPARE(hr.interval.low, 0.0);
        QCOMPARE(hr.interval.high, 1.0);
        const MetricEstimate& novelty = curves[1].values[0]; // no upper bound
        QVERIFY(std::abs(novelty.interval.high - (2.0 / 3 + 1.434218)) < 1e-5);
        QCOMPARE(novelty.interval.low, 0.0);
    }

    // 0.4 and 0.6: mean 0.5, s = 0.141421, t(0.975, 1) = 12.706205: ± 1.270620, cut at 0 and 1.
    void severalSeedsHaveOneOverThem()
    {
        std::vector<Measured> runs(2);
        runs[0].values = {{"novelty@5", 0.4}};
        runs[1].values = {{"novelty@5", 0.6}};
        runs[1].perUser = {{"novelty@5", {0.5F, 0.7F}}};
        const auto curves = rankingCurves(runs);
        const MetricEstimate& value = curves[0].values[0];
        QVERIFY(!value.isOverUsers);
        QCOMPARE(value.interval.mean, 0.5);
        QVERIFY(std::abs(value.interval.high - 1.770620) < 1e-5);
        QCOMPARE(value.interval.low, 0.0);
    }

    void aFileOfCandidatesIsKnownByItsHash()
    {
        QCOMPARE(candidateFileHash("data=ab; split=cd; candidates=full, uni:99 seed 1, file 12ef; k=10"),
                 std::string("12ef"));
        QCOMPARE(candidateFileHash("data=ab; candidates=full; k=10"), std::string());
    }
};

QTEST_APPLESS_MAIN(RankingCurvesTest)
#include "tst_rankingcurves.moc"
