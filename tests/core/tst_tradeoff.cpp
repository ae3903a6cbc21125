// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/training/tradeoff.h"

#include <QTest>

#include <cmath>

using namespace equipoise;

namespace {

SweepPoint point(const char* beta, std::uint64_t seed, std::map<std::string, double> values)
{
    SweepPoint p;
    p.coordinates = {{"beta", beta}};
    p.seed = seed;
    p.run = seed;
    p.values = std::move(values);
    return p;
}

bool near(double a, double b) { return std::abs(a - b) < 1e-12; }

} // namespace

class TestTradeOff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Means (1.1, 0.1), (0.9, 0.2), (1.0, 0.3): the third is dominated by the second. The ranges are 0.2 and 0.2, so
    /// the reference is (1.12, 0.32) and the area (1.12 − 0.9)(0.32 − 0.2) + (1.12 − 1.1)(0.2 − 0.1) = 0.0284.
    void averagesSeedsAndFindsTheFront()
    {
        const std::vector<SweepPoint> points{
            point("0", 0, {{"rmse", 1.0}, {"minority-gap@10", 0.1}}),
            point("0.5", 0, {{"rmse", 0.9}, {"minority-gap@10", 0.2}}),
            point("1", 0, {{"rmse", 1.0}, {"minority-gap@10", 0.3}}),
            point("0", 1, {{"rmse", 1.2}, {"minority-gap@10", 0.1}}),
            point("0.5", 1, {{"rmse", 0.9}, {"minority-gap@10", 0.2}}),
            point("1", 1, {{"rmse", 1.0}, {"minority-gap@10", 0.3}}),
            point("1", 2, {{"rmse", 7.0}}), // without the other metric: left out
        };
        const TradeOff result = tradeOff(points, "rmse", "minority-gap@10");
        QCOMPARE(result.points.size(), std::size_t{3});
        QVERIFY(near(result.points[0].x.mean, 1.1));
        QVERIFY(result.points[0].x.hasWidth);
        QCOMPARE(result.points[0].runs, (std::vector<std::size_t>{0, 1}));
        QCOMPARE(result.points[2].x.n, std::size_t{2});
        QCOMPARE(result.front, (std::vector<std::size_t>{1, 0}));
        QVERIFY(near(result.reference.x, 1.12) && near(result.reference.y, 0.32));
        QVERIFY(near(result.hypervolume, 0.0284));
    }

    /// NDCG is the better the larger: (0.4, 0.2) and (0.3, 0.1) make the front, (0.3, 0.3) is dominated. Against (0,
    /// 1): 0.4·(1 − 0.2) + 0.3·(0.2 − 0.1) = 0.35.
    void turnsMetricsThatShouldBeLarge()
    {
        const std::vector<SweepPoint> points{
            point("1", 0, {{"ndcg@10", 0.4}, {"minority-gap@10", 0.2}}),
            point("0", 0, {{"ndcg@10", 0.3}, {"minority-gap@10", 0.1}}),
            point("0.5", 0, {{"ndcg@10", 0.3}, {"minority-gap@10", 0.3}}),
        };
        const TradeOff result = tradeOff(points, "ndcg@10", "minority-gap@10", Point2{0, 1});
        QCOMPARE(result.front, (std::vector<std::size_t>{0, 1}));
        QVERIFY(near(result.hypervolume, 0.35));
        QCOMPARE(result.reference.x, 0.0);
        QCOMPARE(result.reference.y, 1.0);
    }

    void adornmentsTurnADirection()
    {
        QVERIFY(isSmallerBetter("rmse") && isSmallerBetter("rmse[gender=F]") && isSmallerBetter("minority-gap@10"));
        QVERIFY(!isSmallerBetter("ndcg@10:uni99") && !isSmallerBetter("ndcg@10[gender]:worst"));
        // groups should not differ, whatever is measured
        QVERIFY(isSmallerBetter("ndcg@10[gender]:difference"));
        QVERIFY(!isSmallerBetter("rmse[gender]:ratio"));
    }

    /// Two seeds at factors = 4: mean 0.9; values come in the order 8, 4 and are drawn in ascending order.
    void curvesRunAlongOneParameter()
    {
        const auto at = [](const char* factors, const char* beta, double rmse) {
            SweepPoint p;
            p.coordinates = {{"factors", factors}, {"beta", beta}};
            p.values = {{"rmse", rmse}};
            return p;
        };
        const std::vector<SweepPoint> points{at("8", "0", 1), at("4", "0", 0.8), at("4", "0", 1.0), at("8", "1", 3)};
        const auto curves = parameterCurves(points, "factors", "rmse");
        QCOMPARE(curves.size(), std::size_t{2});
        QCOMPARE(curves[0].others.front().second, std::string("0"));
        QCOMPARE(curves[0].positions, (std::vector<double>{4, 8}));
        QVERIFY(near(curves[0].metric[0].mean, 0.9) && curves[0].metric[0].hasWidth);
        QCOMPARE(curves[1].positions, (std::vector<double>{8}));
        QVERIFY(parameterCurves(points, "factors", "mae").empty());
        QCOMPARE(variedParameters(points), (std::vector<std::string>{"factors", "beta"}));

        const std::vector<SweepPoint> words{point("reference", 0, {{"rmse", 1}}), point("distance", 0, {{"rmse", 2}})};
        const auto named = parameterCurves(words, "beta", "rmse");
        QCOMPARE(named[0].values, (std::vector<std::string>{"reference", "distance"}));
        QCOMPARE(named[0].positions, (std::vector<double>{0, 1}));
    }

    void metricsAreOfferedInTheirOrder()
    {
        const std::vector<SweepPoint> points{
            point("0", 0, {{"ndcg@10", 1}, {"rmse[gender=F]", 1}, {"minority-gap@10", 1}}),
            point("1", 0, {{"rmse", 1}})};
        QCOMPARE(metricKeys(points),
                 (std::vector<std::string>{"rmse", "ndcg@10", "minority-gap@10", "rmse[gender=F]"}));
        const std::vector<std::string> wanted{"rmse", "mae"};
        const auto few = withMetrics(points, wanted);
        QVERIFY(few[0].values.empty() && few[1].values.size() == 1);
    }

    /// One reference for both: x up to 1.2 over a range of 0.4, y up to 0.3 over 0.2 → (1.24, 0.32). Alone the second
    /// sweep would be measured against a nearer corner and look worse than it is.
    void severalSweepsShareAReference()
    {
        const std::vector<std::vector<SweepPoint>> sweeps{
            {point("0", 0, {{"rmse", 1.2}, {"mae", 0.1}}), point("1", 0, {{"rmse", 1.0}, {"mae", 0.3}})},
            {point("0", 0, {{"rmse", 0.8}, {"mae", 0.2}})},
            {}};
        const Point2 corner = commonReference(sweeps, "rmse", "mae");
        QVERIFY(near(corner.x, 1.24) && near(corner.y, 0.32));
        QVERIFY(near(tradeOff(sweeps[1], "rmse", "mae", corner).hypervolume, 0.44 * 0.12));
        QVERIFY(haveBoth(sweeps[1], "rmse", "mae") && !haveBoth(sweeps[2], "rmse", "mae"));
        QVERIFY_THROWS_EXCEPTION(Error, commonReference(std::span(sweeps).subspan(2), "rmse", "mae"));
    }

    void namesTheMetricsThereAre()
    {
        const std::vector<SweepPoint> points{point("0", 0, {{"rmse", 1.0}, {"mae", 0.8}})};
        try {
            tradeOff(points, "rmse", "ndcg@10");
            QFAIL("a metric that is not there went by");
        } catch (const Error& error) {
            QVERIFY(std::string(error.what()).find("mae") != std::string::npos);
        }
        QVERIFY_THROWS_EXCEPTION(Error, tradeOff({}, "rmse", "mae"));
    }

    void sweepsReadBackFromJson()
    {
        SweepSettings sweep;
        sweep.base = defaultSettings("pmf");
        sweep.base.seed = 9;
        sweep.variations = {parseVariation("factors=2,4"), parseVariation("regularisation=0.01:0.03:0.01")};
        sweep.seeds = 3;
        const SweepSettings again = SweepSettings::fromJson(sweep.toJson());
        QVERIFY(again.toJson() == sweep.toJson());
        QCOMPARE(expandSweep(again).size(), std::size_t{18});
        QVERIFY_THROWS_EXCEPTION(Error, SweepSettings::fromJson({{"seeds", 1}}));
    }
};

QTEST_APPLESS_MAIN(TestTradeOff)
#include "tst_tradeoff.moc"
