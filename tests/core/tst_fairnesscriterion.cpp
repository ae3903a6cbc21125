// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/evaluation/unfairness.h"
#include "core/models/mffair/fairnesscriterion.h"
#include "tests/support/tinydata.h"

#include <QtTest>

#include <cmath>
#include <numeric>

using namespace equipoise;

namespace {

bool near(double a, double b) { return std::abs(a - b) < 1e-12; }

/// Two items. Errors of group 0: item 0: 1, −0.5 (mean 0.25); item 1: −1. Of group 1: item 0: −0.75; item 1: 0.5.
GroupContrast twoItems(FairnessCriterion criterion)
{
    GroupContrast contrast(criterion, 3, 2);
    contrast.add(0, 0, 1);
    contrast.add(0, 0, -0.5);
    contrast.add(0, 1, -0.75);
    contrast.add(1, 0, -1);
    contrast.add(1, 1, 0.5);
    contrast.add(2, 1, 9); // one group only: left out
    contrast.finish();
    return contrast;
}

} // namespace

class TestFairnessCriterion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Means 1, 2 and 6, mean of means 3: variance (4 + 1 + 9) / 2 = 7. Derivative by one of n predictions:
    /// 2 · (mean − 3) / (2 · n).
    void varianceOfGroupMeans()
    {
        const std::vector<double> sums{2, 8, 0, 6};
        const std::vector<std::uint64_t> counts{2, 4, 0, 1};
        std::vector<double> factors(4);
        QVERIFY(near(groupVariance(sums, counts, factors), 7));
        QVERIFY(near(factors[0], -1));
        QVERIFY(near(factors[1], -0.25));
        QVERIFY(near(factors[2], 0));
        QVERIFY(near(factors[3], 3));
        const std::vector<std::uint64_t> one{0, 4, 0, 0};
        QCOMPARE(groupVariance(sums, one, factors), 0.0);
        QCOMPARE(factors, std::vector<double>(4));
    }

    /// With the errors above, (item 0, item 1): value (|0.25 + 0.75| + |−1 − 0.5|) / 2 = 1.25; absolute
    /// (|0.25 − 0.75| + |1 − 0.5|) / 2 = 0.5; under (|0 − 0.75| + |1 − 0|) / 2 = 0.875; over (0.25 + 0.5) / 2 = 0.375.
    void objectivesByHand()
    {
        QVERIFY(near(twoItems(FairnessCriterion::Value).value(), 1.25));
        QVERIFY(near(twoItems(FairnessCriterion::Absolute).value(), 0.5));
        QVERIFY(near(twoItems(FairnessCriterion::Underestimation).value(), 0.875));
        QVERIFY(near(twoItems(FairnessCriterion::Overestimation).value(), 0.375));
        QCOMPARE(twoItems(FairnessCriterion::Value).comparableGroups(), std::size_t{2});
    }

    /// Under of item 0: group 1 is underestimated by 0.75, group 0 not at all: a higher prediction of group 1 lowers
    /// the mean over two items by 1/2 a unit; group 0 makes no difference.
    void derivativesByHand()
    {
        const GroupContrast contrast = twoItems(FairnessCriterion::Underestimation);
        std::vector<float> factors(2);
        contrast.factors(0, factors);
        QCOMPARE(factors, (std::vector<float>{0, -0.5F}));
        contrast.factors(2, factors);
        QCOMPARE(factors, (std::vector<float>{0, 0}));
    }

    void derivativesAreThoseOfTheValue()
    {
        for (std::size_t c = 1; c < fairnessCriterionNames().size(); ++c) {
            constexpr std::size_t kCells = 4;
            constexpr std::size_t kGroups = 3;
            GroupContrast contrast(static_cast<FairnessCriterion>(c), kCells, kGroups);
            for (std::size_t i = 0; i < 40; ++i)
                if (const std::size_t cell = i % kCells, group = i * i % kGroups; cell != 1 || group != 1)
                    contrast.add(cell, group, std::sin(static_cast<double>(3 * i)));
            contrast.finish();
            std::vector<float> factors(kGroups);
            for (std::size_t cell = 0; cell < kCells; ++cell) {
                contrast.factors(cell, factors);
                for (std::size_t group = 0; group < kGroups; ++group) {
                    if (cell == 1 && group == 1)
                        continue; // nobody is there to be predicted otherwise
                    constexpr double kMove = 1e-6;
                    GroupContrast above = contrast;
                    GroupContrast below = contrast;
                    above.move(cell, group, kMove);
                    below.move(cell, group, -kMove);
                    QVERIFY(std::abs((above.value() - below.value()) / (2 * kMove) -
                                     static_cast<double>(factors[group])) < 1e-6);
                }
            }
        }
    }

    /// What training makes small is what the evaluation measures.
    void agreesWithTheEvaluation()
    {
        std::vector<TinyRating> ratings;
        TinyAttribute gender{"gender", {}};
        for (std::int64_t user = 1; user <= 12; ++user) {
            gender.labels.emplace_back(user, user % 3 == 0 ? "F" : "M");
            for (std::int64_t item = 1; item <= 7; ++item)
                if ((user * item + user) % 4 != 0)
                    ratings.push_back({user, item, static_cast<float>(1 + (user * 5 + item * 3) % 5)});
        }
        const Dataset data = tinyDataset(ratings, {gender});
        Split split;
        split.test.resize(data.ratingCount());
        std::iota(split.test.begin(), split.test.end(), 0U);
        const TestView view(data, split, 4);
        std::vector<float> predicted;
        for (std::size_t i = 0; i < split.test.size(); ++i)
            predicted.push_back(3 + std::sin(static_cast<float>(i)));
        const Partition partition = partitionBy(data, "gender");
        const Unfairness measured = unfairness(view, predicted, partition, 0);
        const std::vector<std::pair<FairnessCriterion, double>> expected{
            {FairnessCriterion::Value, measured.value},
            {FairnessCriterion::Absolute, measured.absolute},
            {FairnessCriterion::Underestimation, measured.under},
            {FairnessCriterion::Overestimation, measured.over},
            {FairnessCriterion::NonParity, measured.parity}};
        for (const auto& [criterion, value] : expected) {
            GroupContrast contrast(criterion, data.itemCount(), 2);
            for (std::size_t i = 0; i < predicted.size(); ++i) {
                const double y = predicted[i];
                const std::uint32_t group = partition.codes[data.rowUsers()[i]];
                if (isByItem(criterion))
                    contrast.add(data.rowItems()[i], group, y - static_cast<double>(data.values()[i]));
                else
                    contrast.add(0, group, y);
            }
            contrast.finish();
            QVERIFY(near(contrast.value(), value));
        }
    }

    void namesAreRead()
    {
        QVERIFY(fairnessCriterionNamed("non-parity") == FairnessCriterion::NonParity);
        QVERIFY_THROWS_EXCEPTION(Error, fairnessCriterionNamed("justice"));
    }
};

QTEST_APPLESS_MAIN(TestFairnessCriterion)
#include "tst_fairnesscriterion.moc"
