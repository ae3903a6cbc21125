// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/evaluation/rankingmetrics.h"
#include "core/evaluation/topitems.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

using namespace equipoise;

namespace {

using Ranks = std::vector<std::uint32_t>;

bool close(double a, double b) { return std::abs(a - b) < 1e-12; }

Ranks ranksOf(std::vector<float> relevant, const std::vector<float>& others)
{
    Ranks ranks(relevant.size());
    pessimisticRanks(relevant, others, ranks);
    return ranks;
}

} // namespace

class TestRankingMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Relevant items at ranks 2, 3 and 7 of 10 candidates, lists of 5.
    void valuesByHand()
    {
        const Ranks ranks{2, 3, 7};
        const RankedUser user{ranks, 10};
        QCOMPARE(hitRate(user, 5), 1.0);
        QCOMPARE(hitRate(user, 1), 0.0);
        // (1/log2 3 + 1/log2 4) / (1/log2 2 + 1/log2 3 + 1/log2 4) = 1.1309297535714574 / 2.1309297535714574
        QVERIFY(close(ndcg(user, 5), 0.5307212739772434));
        QCOMPARE(reciprocalRank(user, 5), 0.5);
        QCOMPARE(reciprocalRank(user, 1), 0.0);
        QVERIFY(close(precision(user, 5), 2.0 / 5));
        QVERIFY(close(recall(user, 5), 2.0 / 3));
        // precision at ranks 2 and 3 is 1/2 and 2/3, over min(5, 3)
        QVERIFY(close(averagePrecision(user, 5), (1.0 / 2 + 2.0 / 3) / 3));
        // over min(2, 3) where the list is shorter than the relevant items are many
        QVERIFY(close(averagePrecision(user, 2), (1.0 / 2) / 2));
        // others below each: ranks 2, 3, 7 have 1, 1, 4 others before them, 6, 6, 3 of 7 below
        QVERIFY(close(auc(user), (6 + 6 + 3) / (3 * 7.0)));
    }

    void perfectAndHopelessRankings()
    {
        const Ranks first{1, 2, 3};
        const RankedUser best{first, 9};
        for (const std::uint32_t k : {1U, 2U, 3U, 5U}) {
            QCOMPARE(hitRate(best, k), 1.0);
            QCOMPARE(ndcg(best, k), 1.0);
            QCOMPARE(reciprocalRank(best, k), 1.0);
            QCOMPARE(averagePrecision(best, k), 1.0);
        }
        QCOMPARE(auc(best), 1.0);
        const Ranks last{7, 8, 9};
        QCOMPARE(auc(RankedUser{last, 9}), 0.0);
        QCOMPARE(ndcg(RankedUser{last, 9}, 6), 0.0);
        QVERIFY(std::isnan(auc(RankedUser{first, 3})));
    }

    /// Others 5, 3, 3, 1: the relevant 3 stands behind 5, 3, 3; the relevant 4 behind 5 alone.
    void tiesCountAgainstTheModel()
    {
        QCOMPARE(ranksOf({3, 4}, {5, 3, 3, 1}), (Ranks{2, 5}));
        QCOMPARE(ranksOf({3, 3}, {3, 3}), (Ranks{3, 4}));
        QCOMPARE(ranksOf({1}, {}), (Ranks{1}));
    }

    /// Against sorting everything with the relevant items behind their equals.
    void ranksAgreeWithSorting()
    {
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            RandomStream stream(seed, "ranks");
            const std::size_t n = 1 + stream.below(40);
            const std::size_t relevantCount = 1 + stream.below(static_cast<std::uint32_t>(n));
            std::vector<float> scores(n);
            for (float& score : scores)
                score = static_cast<float>(stream.below(8)); // few values: many ties
            std::vector<std::size_t> order(n);
            std::iota(order.begin(), order.end(), std::size_t{0});
            const auto isRelevant = [&](std::size_t i) { return i < relevantCount; };
            std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
                return scores[a] != scores[b] ? scores[a] > scores[b] : isRelevant(a) < isRelevant(b);
            });
            Ranks expected;
            for (std::size_t place = 0; place < n; ++place)
                if (isRelevant(order[place]))
                    expected.push_back(static_cast<std::uint32_t>(place) + 1);
            const auto middle = scores.begin() + static_cast<std::ptrdiff_t>(relevantCount);
            QCOMPARE(ranksOf({scores.begin(), middle}, {middle, scores.end()}), expected);
        }
    }

    void topItemsByHand()
    {
        const std::vector<float> scores{1, 5, 3, 5, 2, 4};
        const std::vector<std::uint32_t> exclude{3};
        const auto top = topItems(scores, exclude, 3);
        QCOMPARE(top.size(), std::size_t{3});
        QCOMPARE(top[0].item, 1U);
        QCOMPARE(top[0].score, 5.0F);
        QCOMPARE(top[1].item, 5U);
        QCOMPARE(top[2].item, 2U);
        QCOMPARE(topItems(scores, {}, 2)[1].item, 3U); // of equals the lower index first
        QCOMPARE(topItems(scores, {}, 99).size(), std::size_t{6});
        QVERIFY(topItems(scores, {}, 0).empty());
        QVERIFY(topItems({}, {}, 5).empty());
    }

    void topItemsAgreeWithSorting()
    {
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            RandomStream stream(seed, "top");
            std::vector<float> scores(1 + stream.below(400));
            for (float& score : scores)
                score = static_cast<float>(stream.below(seed % 2 ? 20 : 100000));
            std::vector<std::uint32_t> exclude;
            for (std::uint32_t i = 0; i < scores.size(); ++i)
                if (stream.below(5) == 0)
                    exclude.push_back(i);
            std::vector<std::uint32_t> expected;
            for (std::uint32_t i = 0; i < scores.size(); ++i)
                if (!std::binary_search(exclude.begin(), exclude.end(), i))
                    expected.push_back(i);
            std::stable_sort(expected.begin(), expected.end(),
                             [&](std::uint32_t a, std::uint32_t b) { return scores[a] > scores[b]; });
            const std::size_t k = 1 + stream.below(50);
            expected.resize(std::min(expected.size(), k));
            std::vector<std::uint32_t> actual;
            for (const Recommendation& entry : topItems(scores, exclude, static_cast<int>(k)))
                actual.push_back(entry.item);
            QCOMPARE(actual, expected);
        }
    }
};

QTEST_APPLESS_MAIN(TestRankingMetrics)
#include "tst_rankingmetrics.moc"
