// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/evaluation/evaluation.h"
#include "tests/support/tablemodel.h"
#include "tests/support/tinydata.h"

#include <QtTest>

#include <cmath>

using namespace equipoise;

namespace {

bool close(double a, double b) { return std::abs(a - b) < 1e-6; }

/// Three users, five items. Rows by user: u1: 10 11 12 13, u2: 10 12 14, u3: 11 13.
Dataset threeUsers()
{
    return tinyDataset(
        {{1, 10, 5}, {1, 11, 3}, {1, 12, 4}, {1, 13, 2}, {2, 10, 1}, {2, 12, 5}, {2, 14, 4}, {3, 11, 2}, {3, 13, 5}},
        {{"gender", {{1, "F"}, {2, "M"}, {3, "M"}}}});
}

/// Test rows: u1 rates 12 (4) and 13 (2), u2 rates 14 (4), u3 rates 13 (5).
Split threeUserSplit()
{
    Split split;
    split.specification = "random:0.5";
    split.train = {0, 1, 4, 5, 7};
    split.test = {2, 3, 6, 8};
    split.hash = "split";
    return split;
}

TableModel threeUserModel()
{
    return TableModel({{9, 9, 3.5F, 3.0F, 4.0F}, {9, 1.0F, 9, 2.0F, 2.0F}, {3.0F, 9, 2.0F, 4.5F, 6.0F}});
}

EvaluationSettings listsOf(std::vector<int> k)
{
    EvaluationSettings settings;
    settings.k = std::move(k);
    settings.smallestGroup = 1;
    return settings;
}

} // namespace

class TestEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Items 13 and 14 have no training rating, so three of the four test ratings take the fallback, the user's mean in
    /// training: u1 4, u2 3, u3 2. Errors: 3.5 − 4, 4 − 2, 3 − 4, 2 − 5; squares 0.25, 4, 1, 9.
    void ratingMetricsByHand()
    {
        const Dataset data = threeUsers();
        const Measured m = evaluate(threeUserModel(), data, threeUserSplit(), listsOf({2}), 1);
        QVERIFY(close(m.values.at("rmse"), std::sqrt(14.25 / 4)));
        QVERIFY(close(m.values.at("mae"), 6.5 / 4));
        QVERIFY(close(m.values.at("rmse:macro"), (std::sqrt(4.25 / 2) + 1 + 3) / 3));
        QVERIFY(close(m.values.at("mae:macro"), (1.25 + 1 + 3) / 3));
        QVERIFY(close(m.values.at("accuracy-loss"), 14.25 / 4 / 16)); // the scale spans 4
        QVERIFY(m.impossible.empty());
    }

    /// Relevant from 4 on: u1 12, u2 14, u3 13. u1's candidates 12 13 14 score 3.5, 3, 4: rank 2. u2's 11 13 14 score
    /// 1, 2, 2: the tie puts 14 at rank 2. u3's 10 12 13 14 score 3, 2, 4.5, 6: rank 2.
    void rankingMetricsByHand()
    {
        const Dataset data = threeUsers();
        const Measured m = evaluate(threeUserModel(), data, threeUserSplit(), listsOf({1, 2}), 1);
        QCOMPARE(m.values.at("hr@1"), 0.0);
        QCOMPARE(m.values.at("hr@2"), 1.0);
        QVERIFY(close(m.values.at("ndcg@2"), 1 / std::log2(3)));
        QVERIFY(close(m.values.at("mrr@2"), 0.5));
        QVERIFY(close(m.values.at("precision@2"), 0.5));
        QVERIFY(close(m.values.at("recall@2"), 1));
        QVERIFY(close(m.values.at("map@2"), 0.5));
        QVERIFY(close(m.values.at("auc"), (1.0 / 2 + 1.0 / 2 + 2.0 / 3) / 3));
        QCOMPARE(m.perUser.at("hr@2").size(), std::size_t{3});
    }
};

QTEST_APPLESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
