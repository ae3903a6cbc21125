// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/summary.h"
#include "core/data/synthetic.h"
#include "core/evaluation/normalise.h"
#include "core/fairness/minorityfigure.h"
#include "tests/support/tinydata.h"

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
        QCOMPARE(total(summary.users.bins), std::uint64_t{dataset.userCount()});
        QCOMPARE(total(summary.items.bins), std::uint64_t{dataset.itemCount()});
        for (const CountBin& bin : summary.ratings)
            QCOMPARE(bin.from, bin.to); // five values, one bin each
        const auto& bins = summary.users.bins;
        for (std::size_t b = 0; b + 1 < bins.size(); ++b)
            QCOMPARE(bins[b].to, bins[b + 1].from);
        QVERIFY(bins.front().count > 0);
        QVERIFY(bins.back().count > 0);
    }

    void sumsUpByHand()
    {
        // Users 1, 2, 3 have 3, 1 and 1 ratings; items 10, 11, 12 have 3, 1 and 1. Item 13 is listed only.
        const Dataset dataset =
            tinyDataset({{1, 10, 5, 100}, {1, 11, 4, 50}, {1, 12, 3, 70}, {2, 10, 1, 60}, {3, 10, 2, 90}},
                        {{"gender", {{1, "F"}, {2, "M"}}}},
                        {{10, "Ten (1994)", {"Drama", "War"}},
                         {11, "Eleven (1999)", {"Drama"}},
                         {12, "Twelve (2001)", {}},
                         {13, "Thirteen (2002)", {"War"}}});
        const DatasetSummary summary = summarise(dataset);
        QCOMPARE(summary.users.least, std::uint64_t{1});
        QCOMPARE(summary.users.most, std::uint64_t{3});
        QCOMPARE(summary.users.median, 1.0);
        QCOMPARE(summary.users.mean, 5.0 / 3);
        QCOMPARE(summary.users.topTenthShare, 0.6);          // one of three users, 3 of 5 ratings
        QCOMPARE(summary.users.bins.size(), std::size_t{3}); // [1, 2), [2, 3), [3, 4)
        QCOMPARE(summary.users.bins[0].count, std::uint64_t{2});
        QCOMPARE(summary.users.bins[1].count, std::uint64_t{0});
        QCOMPARE(summary.users.bins[2].count, std::uint64_t{1});
        QCOMPARE(*summary.firstTime, std::int64_t{50});
        QCOMPARE(*summary.lastTime, std::int64_t{100});

        QCOMPARE(summary.attributes.size(), std::size_t{3});
        const AttributeSummary& gender = summary.attributes[0];
        QCOMPARE(gender.values.size(), std::size_t{3}); // F, M and unknown
        QCOMPARE(gender.values[0].ratings, std::uint64_t{3});
        QCOMPARE(gender.values[0].meanRating, 4.0); // (5 + 4 + 3) / 3
        QCOMPARE(gender.values[2].label, std::string());
        QCOMPARE(gender.values[2].share, 1.0 / 3);
        const AttributeSummary& genre = summary.attributes[1];
        QVERIFY(genre.isOfItems && !genre.isExclusive);
        QCOMPARE(genre.values[0].label, std::string("Drama"));
        QCOMPARE(genre.values[0].members, std::uint64_t{2});
        QCOMPARE(genre.values[0].meanRating, 3.0);           // (5 + 1 + 2 + 4) / 4
        QCOMPARE(genre.values[1].members, std::uint64_t{2}); // War, with the listed one
        QCOMPARE(genre.values[1].share, 0.5);
        const AttributeSummary& decade = summary.attributes[2];
        QCOMPARE(decade.values[0].title, std::string("1990–1999"));
        QCOMPARE(decade.values[1].ratings, std::uint64_t{1});
    }

    void binsAreHalfOctaves()
    {
        // one user with 1, 2, …, 40 ratings each: bins 1, 2, 3, 4, 6, 8, 12, 16, 23, 32, 46 (2^5.5 = 45.25)
        std::vector<TinyRating> ratings;
        for (int user = 1; user <= 40; ++user)
            for (int item = 1; item <= user; ++item)
                ratings.push_back({user, item, 3});
        const auto bins = summarise(tinyDataset(ratings)).users.bins;
        const std::vector<double> bounds{1, 2, 3, 4, 6, 8, 12, 16, 23, 32, 46};
        QCOMPARE(bins.size(), bounds.size() - 1);
        for (std::size_t b = 0; b < bins.size(); ++b) {
            QCOMPARE(bins[b].from, bounds[b]);
            QCOMPARE(double(bins[b].count), std::min(bounds[b + 1], 41.0) - bounds[b]);
        }
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
