// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/evaluation/beyondaccuracy.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/unfairness.h"
#include "tests/support/tablemodel.h"
#include "tests/support/tinydata.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace equipoise;

namespace {

bool close(double a, double b) { return std::abs(a - b) < 1e-12; }

/// Items 1 {A}, 2 {A, B}, 3 {B}, 4 {}, 5 {C}. Training: u1 1 and 2, u2 1 and 5, u3 2 and 3; the rest is the test.
/// Training ratings per item: 2, 2, 1, 0, 1.
Dataset smallCatalogue()
{
    return tinyDataset(
        {{1, 1, 5}, {1, 2, 3}, {1, 3, 4}, {1, 4, 2}, {2, 1, 4}, {2, 5, 2}, {2, 3, 5}, {3, 2, 1}, {3, 3, 3}},
        {{"gender", {{1, "F"}, {2, "M"}, {3, "M"}}}},
        {{1, "1", {"A"}}, {2, "2", {"A", "B"}}, {3, "3", {"B"}}, {4, "4", {}}, {5, "5", {"C"}}});
}
Split smallSplit()
{
    Split split;
    split.specification = "random:0.7";
    split.train = {0, 1, 4, 5, 7, 8};
    split.test = {2, 3, 6};
    return split;
}
/// Lists of two: u1 (3, 4), u2 (3, 2), u3 (1, 5).
Measured measureLists()
{
    const TableModel model({{9, 9, 3, 2, 1}, {9, 1, 3, 0, 9}, {9, 9, 9, 1, 5}});
    EvaluationSettings settings;
    settings.k = {1, 2};
    settings.smallestGroup = 1;
    settings.groups = {"gender"};
    return evaluate(model, smallCatalogue(), smallSplit(), settings, 1);
}

} // namespace

class TestBeyondAccuracy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Training ratings in the lists: (1 + 0)/2, (1 + 2)/2, (2 + 1)/2. The head is one item of five: item 1, so u3's
    /// list is half tail. Information: log2(3/2) for items 1 and 2, log2 3 for the others.
    void popularityAndNoveltyByHand()
    {
        const Measured m = measureLists();
        QVERIFY(close(m.values.at("popularity@2"), (0.5 + 1.5 + 1.5) / 3));
        QVERIFY(close(m.values.at("tail-share@2"), (1 + 1 + 0.5) / 3));
        const double rare = std::log2(3.0);
        const double common = std::log2(1.5);
        QVERIFY(close(m.values.at("novelty@2"), (rare + (rare + common) / 2 + (common + rare) / 2) / 3));
    }

    /// u1's item 4 has no genre, so her list has no pair; u2 {B} and {A, B}: 1 − 1/2; u3 {A} and {C}: 1.
    void diversityByHand()
    {
        const Measured m = measureLists();
        QVERIFY(close(m.values.at("diversity@2"), 0.75));
        QVERIFY(std::isnan(m.perUser.at("diversity@2")[0]));
        QVERIFY(!m.values.contains("diversity@1"));
    }

    /// Genre shares (A, B, C), history against list: u1 (3/4, 1/4, 0) against (0, 1, 0); u2 (1/2, 0, 1/2) against
    /// (1/4, 3/4, 0); u3 (1/4, 3/4, 0) against (1/2, 0, 1/2).
    void calibrationByHand()
    {
        const auto term = [](double p, double q) { return p * std::log(p / (0.99 * q + 0.01 * p)); };
        const double u1 = term(0.75, 0) + term(0.25, 1);
        const double u2 = term(0.5, 0.25) + term(0.5, 0);
        const double u3 = term(0.25, 0.5) + term(0.75, 0);
        const Measured m = measureLists();
        QVERIFY(close(m.values.at("calibration@2"), (u1 + u2 + u3) / 3));
        const std::vector<double> same{0.25, 0.75};
        QCOMPARE(calibrationDivergence(same, same), 0.0);
    }

    /// Lists of two hold all five items, lists of one hold 3, 3, 1: sorted counts 0 0 0 1 2 give
    /// (2·1 + 4·2)/(5·3) = 2/3. Men (u2, u3): items 3, 1.
    void coverageAndGiniByHand()
    {
        const Measured m = measureLists();
        QCOMPARE(m.values.at("coverage@2"), 1.0);
        QVERIFY(close(m.values.at("coverage@1"), 2.0 / 5));
        QVERIFY(close(m.values.at("gini@1"), 2.0 / 3));
        QVERIFY(close(m.values.at("coverage@1[gender=M]"), 2.0 / 5));
        QVERIFY(close(m.values.at("coverage@1[gender=F]"), 1.0 / 5));
        QVERIFY(close(giniIndex({3, 3, 3}), 0));
        QVERIFY(close(giniIndex({0, 0, 0, 8}), 0.75));
        QCOMPARE(giniIndex({0, 0}), 0.0);
    }

    /// The majority likes 1, dislikes 2 and 5, is of two minds about 3 (a rating of 3); the minority likes 1 and is of
    /// two minds about 2. IM = (0, −1, 0, 0, −1); quantiles over the rated 1 2 3 5: −1 is 1/4, 0 is 3/4, also for the
    /// unrated 4. UM = (0, 1/4, 1/2): quantiles 1/6, 1/2, 5/6. Lists: means 3/4, 1/2, 1/2.
    void minorityGapByHand()
    {
        const Measured m = measureLists();
        QVERIFY(close(m.values.at("minority-gap@2"), ((0.75 - 1.0 / 6) + 0 + (5.0 / 6 - 0.5)) / 3));
        QVERIFY(close(m.values.at("minority-gap@2[gender=F]"), 0.75 - 1.0 / 6));
        QVERIFY(close(m.values.at("minority-gap@2[gender=M]"), (5.0 / 6 - 0.5) / 2));
        QVERIFY(close(m.values.at("minority-gap@2[gender]:worst"), 0.75 - 1.0 / 6));
    }

    /// Weights of the places: 1 and d = 1/log2 3. The tail (all but item 1) holds 1 + d, 1 + d and d; genre A holds
    /// u2's second place and u3's first.
    void exposureByHand()
    {
        const double d = 1 / std::log2(3.0);
        const Measured m = measureLists();
        QVERIFY(close(m.values.at("exposure@2[tail]"), 2 + 3 * d));
        QVERIFY(close(m.values.at("exposure-share@2[tail]"), (2 + 3 * d) / (3 + 3 * d)));
        QVERIFY(close(m.values.at("exposure@2[genre=A]"), 1 + d));
        QVERIFY(close(m.values.at("exposure@2[genre=C]"), d));
        const auto& groups = m.groups.at("exposure@2");
        QCOMPARE(groups.size(), std::size_t{4});
        QCOMPARE(groups[0].n, std::uint64_t{5});
    }

    /// Item 1: women predicted 4 rated 5 (d = −1), men 3 and 2 (d = 1). Item 2: women (3 + 4 − 3 − 2)/2 = 1, men 0.
    /// Item 3 only women rated. Value (2 + 1)/2, absolute (0 + 1)/2, under (1 + 0)/2, over (1 + 1)/2; predictions of
    /// women (4 + 3 + 2 + 4)/4, of men (3 + 5)/2.
    void unfairnessByHand()
    {
        const Dataset data = tinyDataset({{1, 1, 5}, {1, 2, 3}, {1, 3, 1}, {2, 2, 2}, {3, 1, 2}, {4, 2, 5}, {5, 1, 1}},
                                         {{"gender", {{1, "F"}, {2, "F"}, {3, "M"}, {4, "M"}}}});
        Split split;
        split.test = {0, 1, 2, 3, 4, 5, 6}; // u5 has no gender and takes no part
        const std::vector<float> predicted{4, 3, 2, 4, 3, 5, 1};
        const TestView view(data, split, 4);
        const Partition gender = partitionBy(data, "gender");
        const Unfairness women = unfairness(view, predicted, gender, 0);
        QVERIFY(close(women.value, 1.5));
        QVERIFY(close(women.absolute, 0.5));
        QVERIFY(close(women.under, 0.5));
        QVERIFY(close(women.over, 1));
        QVERIFY(close(women.parity, 4 - 13.0 / 4));
        QCOMPARE(women.items, 2U);
        QCOMPARE(women.leftOut, 1U);
        QCOMPARE(women.ratings, std::uint64_t{4});
        QCOMPARE(women.users, 2U);
        const Unfairness men = unfairness(view, predicted, gender, 1);
        QCOMPARE(men.value, women.value);
        QCOMPARE(men.parity, women.parity);

        const std::vector<Cell> means = meanPredictions(view, predicted, gender);
        QVERIFY(close(means[0].value, 13.0 / 4) && close(means[1].value, 4));
        QCOMPARE(means[0].n, std::uint64_t{4});
        QCOMPARE(means[0].users, std::uint64_t{2});
    }

    /// Perfect predictions are fair in all but parity.
    void perfectPredictionsAreFair()
    {
        const Dataset data = smallCatalogue();
        Split split;
        for (std::uint32_t row = 0; row < data.ratingCount(); ++row)
            split.test.push_back(row);
        const TestView view(data, split, 4);
        const Unfairness result = unfairness(view, data.values(), partitionBy(data, "gender"), 0);
        QCOMPARE(result.value, 0.0);
        QCOMPARE(result.absolute, 0.0);
        QCOMPARE(result.under, 0.0);
        QCOMPARE(result.over, 0.0);
        QVERIFY(result.parity > 0);
    }

    void partitionsNameTheirGroups()
    {
        const Dataset data = tinyDataset(
            {{1, 1, 5}, {2, 1, 4}, {3, 1, 3}, {4, 1, 2}},
            {{"gender", {{1, "F"}, {2, "M"}, {3, "M"}}}, {"age", {{1, "18"}, {2, "25"}, {3, "18"}, {4, "18"}}}});
        const Partition both = partitionBy(data, "gender*age");
        QCOMPARE(both.name, std::string("gender*age"));
        QCOMPARE(both.labels, (std::vector<std::string>{"gender=F,age=18", "gender=M,age=18", "gender=M,age=25"}));
        QCOMPARE(both.codes, (std::vector<std::uint32_t>{0, 2, 1, Partition::kNone}));
        try {
            partitionBy(data, "gendr");
            QFAIL("accepted");
        } catch (const Error& error) {
            QVERIFY(error.kind() == ErrorKind::Usage);
            QVERIFY(error.hint().find("gender") != std::string::npos);
        }
    }
};

QTEST_APPLESS_MAIN(TestBeyondAccuracy)
#include "tst_beyondaccuracy.moc"
