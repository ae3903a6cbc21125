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
};

QTEST_APPLESS_MAIN(TestSweep)
#include "tst_sweep.moc"
