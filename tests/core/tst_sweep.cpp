// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/sweep.h"

#include <QtTest>

using namespace equipoise;

class TestSweep : public QObject
{
    Q_OBJECT

private:
    static std::string refusal(std::string_view text)
    {
        try {
            parseVariation(text);
        } catch (const Error& error) {
            return error.kind() == ErrorKind::Usage ? error.what() : "";
        }
        return {};
    }

private Q_SLOTS:
    void readsRangesAndLists()
    {
        const Variation beta = parseVariation("beta=0:1:0.1");
        QCOMPARE(beta.parameter, std::string("beta"));
        QCOMPARE(beta.values,
                 (std::vector<std::string>{"0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1"}));
        QCOMPARE(parseVariation(" k = 10, 20 ").values, (std::vector<std::string>{"10", "20"}));
        QCOMPARE(parseVariation("x=1:2:0.4").values, (std::vector<std::string>{"1", "1.4", "1.8"}));
        QCOMPARE(parseVariation("x=5:5:1").values, (std::vector<std::string>{"5"}));
    }

    void refusesNonsense()
    {
        for (const char* text : {"beta", "=1", "beta=", "beta=0:1", "beta=0:1:0", "beta=1:0:0.1", "beta=a:b:c",
                                 "beta=0:1e9:1e-3", "beta=0:inf:1"})
            QVERIFY2(!refusal(text).empty(), text);
    }

    void gridTimesSeeds()
    {
        SweepSettings sweep;
        sweep.base = defaultSettings("pmf");
        sweep.base.seed = 7;
        sweep.seeds = 3;
        sweep.variations = {parseVariation("factors=8,16"), parseVariation("epochs=1,2")};
        const auto runs = expandSweep(sweep);
        QCOMPARE(runs.size(), std::size_t{12});
        // grid points outermost in the order given, seeds innermost: run 7 is factors = 16, epochs = 1, second seed
        QCOMPARE(runs[7].parameters.integer("factors"), 16);
        QCOMPARE(runs[7].parameters.integer("epochs"), 1);
        QCOMPARE(runs[7].seed, std::uint64_t{8});
        sweep.variations.push_back(parseVariation("no_such_parameter=1"));
        QVERIFY_THROWS_EXCEPTION(Error, expandSweep(sweep));
    }

    void betaOfAConditionedModelNeedsNoRunsOfItsOwn()
    {
        SweepSettings sweep;
        sweep.base = defaultSettings("deepfair");
        sweep.variations = {parseVariation("beta=0:1:0.5")};
        const auto runs = expandSweep(sweep);
        QCOMPARE(runs.size(), std::size_t{1});
        QCOMPARE(runs[0].evaluation.betas, (std::vector<double>{0, 0.5, 1}));

        Measured measured;
        measured.values = {{"rmse", 9.0}, {"rmse{beta=0}", 1.5}, {"rmse{beta=0.5}", 1.2}, {"rmse{beta=1}", 0.9}};
        const auto points = sweepPoints(sweep, 0, runs[0], measured);
        QCOMPARE(points.size(), std::size_t{3});
        QCOMPARE(points[1].coordinates[0].second, std::string("0.5"));
        QCOMPARE(points[1].values.at("rmse"), 1.2);
        QCOMPARE(points[1].values.size(), std::size_t{1});

        sweep.variations = {parseVariation("beta=0,2")};
        QVERIFY_THROWS_EXCEPTION(Error, expandSweep(sweep));
    }

    void groupsOfABetaAreItsPointsOwn()
    {
        SweepSettings sweep;
        sweep.base = defaultSettings("deepfair");
        sweep.variations = {parseVariation("beta=0.1,0.5,1")};
        Measured measured;
        measured.values = {{"rmse{beta=0.1}[gender=F]", 1.5},
                           {"ndcg@10:uni99{beta=0.1}[gender]:difference", 0.2},
                           {"rmse{beta=1}", 0.9}};
        const auto points = sweepPoints(sweep, 0, expandSweep(sweep)[0], measured);
        // nothing was measured at 0.5
        QCOMPARE(points.size(), std::size_t{2});
        QCOMPARE(points[0].values.at("rmse[gender=F]"), 1.5);
        QCOMPARE(points[0].values.at("ndcg@10:uni99[gender]:difference"), 0.2);
        QCOMPARE(points[1].coordinates[0].second, std::string("1"));
    }

    void nothingIsTrainedTwice()
    {
        SweepSettings sweep;
        sweep.base = defaultSettings("pmf");
        for (const char* twice : {"factors=8,16,8", "regularisation=0.1,0.10"}) {
            sweep.variations = {parseVariation(twice)};
            QVERIFY_THROWS_EXCEPTION(Error, expandSweep(sweep));
        }
        sweep.variations = {parseVariation("factors=8"), parseVariation("factors=16")};
        QVERIFY_THROWS_EXCEPTION(Error, expandSweep(sweep));
    }

    /// 2 values × 2 seeds, then a third value and a third seed: the 4 runs stay first; new are value 1 and 2 with the
    /// third seed and value 3 with all three. Then a second parameter: its first value is the one all had.
    void anExtendedSweepKeepsItsRuns()
    {
        SweepSettings sweep;
        sweep.base = defaultSettings("pmf");
        sweep.base.seed = 5;
        sweep.seeds = 2;
        sweep.variations = {parseVariation("factors=2,4")};
        const auto before = expandSweep(sweep);

        const std::vector<Variation> values{parseVariation("factors=4,8")};
        const SweepSettings larger = SweepSettings::fromJson(extendSweep(sweep, values, 3).toJson());
        const auto runs = expandSweep(larger);
        QCOMPARE(runs.size(), std::size_t{9});
        for (std::size_t i = 0; i < before.size(); ++i)
            QCOMPARE(runs[i].toJson().dump(), before[i].toJson().dump());
        const auto is = [&](std::size_t i, std::int64_t factors, std::uint64_t seed) {
            return runs[i].parameters.integer("factors") == factors && runs[i].seed == seed;
        };
        QVERIFY(is(4, 2, 7) && is(5, 4, 7) && is(6, 8, 5) && is(7, 8, 6) && is(8, 8, 7));

        const std::int64_t epochs = sweep.base.parameters.integer("epochs");
        const std::vector<Variation> parameters{{"epochs", {std::to_string(epochs), "3"}}};
        const auto grid = expandSweep(extendSweep(larger, parameters, 1));
        QCOMPARE(grid.size(), std::size_t{18});
        for (std::size_t i = 0; i < grid.size(); ++i)
            QCOMPARE(grid[i].parameters.integer("epochs"), i < 9 ? epochs : 3);

        QVERIFY_THROWS_EXCEPTION(Error, extendSweep(larger, values, 2));
        QVERIFY_THROWS_EXCEPTION(Error, extendSweep(larger, std::vector{parseVariation("nonsense=1")}, 2));
    }

    void moreBetaNeedNoMoreRuns()
    {
        SweepSettings sweep;
        sweep.base = defaultSettings("deepfair");
        sweep.seeds = 2;
        const auto runs = expandSweep(extendSweep(sweep, std::vector{parseVariation("beta=0.25,0.75")}, 1));
        QCOMPARE(runs.size(), std::size_t{2});
        QCOMPARE(runs[1].evaluation.betas, (std::vector<double>{0.25, 0.75}));
    }
};

QTEST_APPLESS_MAIN(TestSweep)
#include "tst_sweep.moc"
