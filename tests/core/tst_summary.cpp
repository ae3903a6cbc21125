// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/summary.h"
#include "core/data/synthetic.h"
#include "core/evaluation/normalise.h"
#include "core/fairness/minorityfigure.h"

#include <QtTest>

#include <cmath>
#include <numeric>

using namespace equipoise;

namespace {

Dataset smallData()
{
    SyntheticSettings settings;
    settings.users = 50;
    settings.items = 40;
    settings.ratings = 900;
    return makeSyntheticDataset(settings);
}

} // namespace

class SummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEveryRatingAndUserOnce()
    {
        const Dataset dataset = smallData();
        const DatasetSummary summary = summarise(dataset);
        const auto total = [](const std::vector<CountBin>& bins) {
            return std::accumulate(bins.begin(), bins.end(), std::uint64_t{0},
                                   [](std::uint64_t sum, const CountBin& bin) { return sum + bin.count; });
        };
        QCOMPARE(total(summary.ratings), std::uint64_t{dataset.ratingCount()});
        QCOMPARE(total(summary.activity), std::uint64_t{dataset.userCount()});
        for (const CountBin& bin : summary.ratings)
            QCOMPARE(bin.from, bin.to); // five values, one bin each
        for (std::size_t b = 0; b + 1 < summary.activity.size(); ++b)
            QCOMPARE(summary.activity[b].to, summary.activity[b + 1].from);
        QVERIFY(summary.activity.front().count > 0);
        QVERIFY(summary.activity.back().count > 0);
    }

    void figureAgreesWithItsIndex()
    {
        const Dataset dataset = smallData();
        const MinorityFigure figure = minorityFigure(dataset, {});
        QCOMPARE(figure.im, figure.index.imSigned());
        QCOMPARE(figure.um, figure.index.umSigned());
        // signed IM spans [-1, 1], so the bins do as well
        QCOMPARE(figure.centres.front(), -1.0);
        QCOMPARE(figure.centres.back(), 1.0);
        QCOMPARE(figure.centres.size(), std::size_t{201});
        for (const auto* shares :
             {&figure.imShares, &figure.umShares, &figure.umMajorityShares, &figure.umMinorityShares}) {
            QCOMPARE(shares->size(), figure.centres.size());
            QCOMPARE(*std::max_element(shares->begin(), shares->end()), 1.0);
        }
    }

    void everyItemLiesInItsBinOnce()
    {
        const Dataset dataset = smallData();
        const MinorityFigure figure = minorityFigure(dataset, {});
        std::vector<int> seen(dataset.listedItemCount(), 0);
        for (std::size_t bin = 0; bin < figure.centres.size(); ++bin) {
            std::uint32_t last = 0xFFFFFFFFU;
            for (const std::uint32_t item : figure.itemsOfBin(bin)) {
                ++seen[item];
                QVERIFY(std::abs(figure.im[item] - figure.centres[bin]) <= 0.005 + 1e-9);
                QVERIFY(figure.votes(item) <= last);
                last = figure.votes(item);
            }
        }
        QVERIFY(std::all_of(seen.begin(), seen.end(), [](int n) { return n == 1; }));
    }

    void normalisesMeansToTheUnitInterval()
    {
        // means 2, 4, 6 become 0, 1/2, 1; an end at 5 becomes (5 - 2)/4
        const std::vector<Interval> scaled =
            minMaxNormalised(std::vector<Interval>{{4, 3, 5, 2, true}, {2, 2, 2, 1, false}, {6, 6, 6, 1, false}});
        QCOMPARE(scaled[0].mean, 0.5);
        QCOMPARE(scaled[0].high, 0.75);
        QCOMPARE(scaled[1].mean, 0.0);
        QCOMPARE(scaled[2].mean, 1.0);
        QVERIFY(minMaxNormalised({}).empty());
        QCOMPARE(minMaxNormalised(std::vector<Interval>{{3, 2, 4, 2, true}}).front().high, 0.0);
    }
};

QTEST_APPLESS_MAIN(SummaryTest)
#include "tst_summary.moc"
