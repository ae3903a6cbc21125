// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/comparison.h"
#include "core/evaluation/summary.h"

#include <QTest>

#include <cmath>

using namespace equipoise;

namespace {

Measured measured(std::vector<float> ndcg, std::vector<float> hits, double rmse)
{
    Measured m;
    m.values = {{"ndcg@10", 0.5}, {"hr@10", 0.5}, {"rmse", rmse}};
    m.perUser = {{"ndcg@10", std::move(ndcg)}, {"hr@10", std::move(hits)}};
    m.protocol = "data=d; split=s; k=10";
    return m;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsWhatHasValuesPerUser()
    {
        const Measured a = measured({0.9F, 0.5F, 0.4F, 0.7F}, {1, 1, 0, 1}, 0.9);
        const Measured b = measured({0.5F, 0.5F, 0.3F, 0.4F}, {1, 0, 0, 1}, 0.8);
        const RunComparison comparison = compareMeasured(a, b);
        QVERIFY(comparison.protocolDifferences.empty());
        QCOMPARE(comparison.metrics.size(), std::size_t{3});
        std::vector<double> raw;
        std::vector<double> adjusted;
        for (const MetricComparison& metric : comparison.metrics) {
            QCOMPARE(metric.paired.has_value(), metric.metric != "rmse");
            if (!metric.paired)
                continue;
            raw.push_back(metric.paired->wilcoxonPValue);
            adjusted.push_back(metric.wilcoxonAdjusted);
            if (metric.metric == "ndcg@10") {
                // differences 0.4, 0, 0.1, 0.3
                QCOMPARE(metric.paired->wins, std::size_t{3});
                QCOMPARE(metric.paired->ties, std::size_t{1});
                QVERIFY(std::abs(metric.paired->difference.mean - 0.2) < 1e-7);
            }
        }
        // corrected over the two paired metrics, not over all three
        QCOMPARE(adjusted, holm(raw));
    }

    void givesNoPValueAcrossProtocols()
    {
        const Measured a = measured({0.9F, 0.5F}, {1, 1}, 0.9);
        Measured b = a;
        b.protocol = "data=d; split=other; k=10";
        const RunComparison comparison = compareMeasured(a, b);
        QCOMPARE(comparison.protocolDifferences.size(), std::size_t{1});
        QVERIFY(comparison.protocolDifferences.front().find("split") != std::string::npos);
        for (const MetricComparison& metric : comparison.metrics)
            QVERIFY(!metric.paired);
    }

    void leavesOutWhatOneSideLacks()
    {
        const Measured a = measured({0.9F}, {1}, 0.9);
        Measured b = a;
        b.values.erase("rmse");
        QCOMPARE(compareMeasured(a, b).metrics.size(), std::size_t{2});
    }

    /// Mean 2; s = 1, t(0.975, 2) = 4.302653, so the half width is 4.302653/√3 = 2.484138.
    void summarisesSeeds()
    {
        std::vector<Measured> runs(3);
        for (int i = 0; i < 3; ++i)
            runs[i].values = {{"rmse", i + 1.0}};
        runs[1].values["only-here"] = 5;
        const auto summary = summarise(runs);
        QCOMPARE(summary.size(), std::size_t{1});
        QCOMPARE(summary.at("rmse").mean, 2.0);
        QVERIFY(std::abs(summary.at("rmse").high - 4.484138) < 1e-5);
        QVERIFY(summarise({}).empty());
    }
};

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
