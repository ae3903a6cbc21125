// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fairness/highlight.h"
#include "core/fairness/usercontributions.h"
#include "tests/support/tinydata.h"

#include <QtTest>

#include <cmath>

using namespace equipoise;

namespace {

bool near(double a, double b, double tolerance = 1e-6) { return std::abs(a - b) <= tolerance; }

/// Users 1, 2 are women (the minority), 3, 4 men; items 10, 11, 12 have indices 0, 1, 2.
Dataset people()
{
    return tinyDataset({{1, 10, 5}, {1, 11, 2}, {2, 10, 4}, {3, 10, 1}, {3, 12, 5}, {4, 11, 5}},
                       {{"gender", {{1, "F"}, {2, "F"}, {3, "M"}, {4, "M"}}}});
}

} // namespace

class ImUncertaintyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // all N votes are likes: Wilson's low end of p is N/(N + z²), z² = 3.841459, so J begins at (N − z²)/(N + z²)
    void aGroupOfOneMind()
    {
        const Bounds one = likingBounds({1, 0}, 0);
        QVERIFY(near(one.low, -2.841459 / 4.841459));
        QCOMPARE(one.high, 1.0);
        const Bounds ten = likingBounds({0, 10}, 0);
        QCOMPARE(ten.low, -1.0);
        QVERIFY(near(ten.high, -(10 - 3.841459) / (10 + 3.841459)));
    }

    void withoutVotesAnythingMayBe()
    {
        const Bounds none = likingBounds({0, 0}, 0);
        QCOMPARE(none.low, -1.0);
        QCOMPARE(none.high, 1.0);
        // four votes of shrinkage, two each way: p = 1/2 ± z/2·√(1/(4 + z²))
        const Bounds shrunk = likingBounds({0, 0}, 4);
        QVERIFY(near(shrunk.high, 1.959964 / std::sqrt(4 + 3.841459)));
        QVERIFY(near(shrunk.low, -shrunk.high));
    }

    // Newcombe's example, 56 of 70 against 48 of 80: his method 10 gives 0.0524 to 0.3339 for the difference of shares,
    // and J is twice a share
    void equalsThePublishedExample()
    {
        const Bounds bounds = imBounds({56, 14}, {48, 32}, 0);
        QVERIFY(near(bounds.low, 2 * 0.0524, 1e-4));
        QVERIFY(near(bounds.high, 2 * 0.3339, 1e-4));
        QCOMPARE(leaningOf(bounds), Leaning::Majority);
        QCOMPARE(leaningOf(imBounds({48, 32}, {56, 14}, 0)), Leaning::Minority);
    }

    // one like against one dislike: IM = 2, but 2 − √2·(1 + 2.841459/4.841459) < 0
    void twoVotesProveNothing()
    {
        const Bounds bounds = imBounds({1, 0}, {0, 1}, 0);
        QVERIFY(near(bounds.low, 2 - std::sqrt(2.0) * (1 + 2.841459 / 4.841459)));
        QCOMPARE(bounds.high, 2.0);
        QCOMPARE(leaningOf(bounds), Leaning::Unclear);
        QCOMPARE(leaningOf(imBounds({10, 0}, {0, 10}, 0)), Leaning::Majority);
    }

    void theIndexLiesInItsInterval()
    {
        for (std::uint32_t a = 0; a < 4; ++a)
            for (std::uint32_t b = 0; b < 4; ++b)
                for (const double shrinkage : {0.0, 0.5, 5.0}) {
                    const GroupVotes majority{a, b};
                    const GroupVotes minority{b, 3};
                    const auto j = [&](const GroupVotes& v) {
                        const double n = v.likes + v.dislikes + shrinkage;
                        return n > 0 ? (double(v.likes) - v.dislikes) / n : 0;
                    };
                    const double im = j(majority) - j(minority);
                    const Bounds bounds = imBounds(majority, minority, shrinkage);
                    QVERIFY(bounds.low >= -2 && bounds.low <= im + 1e-12 && im <= bounds.high + 1e-12 &&
                            bounds.high <= 2);
                }
    }

    void contributionsAddUpToTheIndex()
    {
        const Dataset dataset = people();
        const MinorityFigure figure = minorityFigure(dataset, {});
        for (std::uint32_t user = 0; user < dataset.userCount(); ++user) {
            double sum = 0;
            for (const Contribution& one : contributions(dataset, figure.im, 3, user))
                sum += one.share;
            QVERIFY(near(sum, figure.um[user], 1e-14));
        }
        // user 1 rated two items, the first 5: (5 − 3)·IM / ((5 − 3)·2)
        QCOMPARE(contributions(dataset, figure.im, 3, 0)[0].share, figure.im[0] / 2);
    }

    void rangesEqualALookAtEveryValue()
    {
        const Dataset dataset = people();
        const MinorityFigure figure = minorityFigure(dataset, {});
        // item 10: men dislike it, women like it; 11 the other way round; 12 is liked by a man alone. Raw −2, 2, 1
        QCOMPARE(figure.itemsWithin(-1, -1), std::vector<std::uint32_t>{0});
        QCOMPARE(figure.itemsWithin(0.5, 1), (std::vector<std::uint32_t>{1, 2}));
        QCOMPARE(figure.itemsWithin(-1, 1).size(), std::size_t{3});
        QVERIFY(figure.usersWithin(0.9, 0.1).empty());
        QCOMPARE(figure.usersWithin(-1, 1).size(), std::size_t{4});
    }

    void marksWhatBelongsToASelection()
    {
        const Dataset dataset = people();
        const MinorityFigure figure = minorityFigure(dataset, {});
        QCOMPARE(ratersOf(dataset, std::vector<std::uint32_t>{0}), (std::vector<std::uint32_t>{0, 1, 2}));
        const Highlight item = highlightItems(figure, dataset, std::vector<std::uint32_t>{0});
        QCOMPARE(item.minorityUsers, 2U);
        QCOMPARE(item.majorityUsers, 1U);
        QVERIFY(!item.um);
        QCOMPARE(std::count(item.imShares.begin(), item.imShares.end(), 1.0), std::ptrdiff_t{1});
        const Highlight user = highlightUser(figure, dataset, 2); // rated items 10 and 12
        QCOMPARE(user.items, 2U);
        QCOMPARE(user.majorityUsers, 1U);
        QCOMPARE(*user.um, figure.um[2]);
        QCOMPARE(std::count(user.imShares.begin(), user.imShares.end(), 1.0), std::ptrdiff_t{2});
        QVERIFY(user.umShares.empty());
    }
};

QTEST_APPLESS_MAIN(ImUncertaintyTest)
#include "tst_imuncertainty.moc"
