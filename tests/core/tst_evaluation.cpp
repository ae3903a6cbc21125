// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "tests/support/randomcase.h"
#include "tests/support/tinydata.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace equipoise;
using namespace equipoise::test;

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

bool mentions(const std::vector<std::string>& findings, const std::string& text)
{
    return std::any_of(findings.begin(), findings.end(),
                       [&](const std::string& finding) { return finding.find(text) != std::string::npos; });
}

/// One user's list in full: candidates sorted with relevant items behind their equals; true where relevant.
std::vector<bool> sortedRelevance(const RandomCase& c, std::uint32_t user, double threshold)
{
    enum { Unknown, Seen, Relevant };
    std::vector<int> kind(c.data.itemCount(), Unknown);
    const auto mark = [&](const std::vector<std::uint32_t>& rows, int what) {
        for (const std::uint32_t row : rows)
            if (c.data.rowUsers()[row] == user)
                kind[c.data.rowItems()[row]] = what;
    };
    mark(c.split.train, Seen);
    mark(c.split.validation, Seen);
    for (const std::uint32_t row : c.split.test)
        if (c.data.rowUsers()[row] == user && c.data.values()[row] >= threshold)
            kind[c.data.rowItems()[row]] = Relevant;
    std::vector<std::pair<float, bool>> list;
    for (std::size_t i = 0; i < kind.size(); ++i)
        if (kind[i] != Seen)
            list.emplace_back(-c.scores[user][i], kind[i] == Relevant);
    std::sort(list.begin(), list.end());
    std::vector<bool> relevance;
    for (const auto& [score, isRelevant] : list)
        relevance.push_back(isRelevant);
    return relevance;
}

/// The definitions on a list of flags.
std::map<std::string, double> plainMetrics(const std::vector<bool>& list, std::size_t k)
{
    const double relevant = static_cast<double>(std::count(list.begin(), list.end(), true));
    double hits = 0;
    double gain = 0;
    double best = 0;
    double first = 0;
    double precisions = 0;
    for (std::size_t place = 0; place < std::min(k, list.size()); ++place) {
        const double weight = 1 / std::log2(static_cast<double>(place) + 2);
        best += static_cast<double>(place) < relevant ? weight : 0;
        if (!list[place])
            continue;
        ++hits;
        gain += weight;
        precisions += hits / static_cast<double>(place + 1);
        first = first > 0 ? first : 1 / static_cast<double>(place + 1);
    }
    double above = 0;
    double pairs = 0;
    for (std::size_t a = 0; a < list.size(); ++a)
        for (std::size_t b = 0; b < list.size(); ++b)
            if (list[a] && !list[b]) {
                ++pairs;
                above += a < b;
            }
    return {{"hr", hits > 0},
            {"ndcg", gain / best},
            {"mrr", first},
            {"precision", hits / static_cast<double>(k)},
            {"recall", hits / relevant},
            {"map", precisions / std::min(static_cast<double>(k), relevant)},
            {"auc", above / pairs}};
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

    /// Only u1 12, u2 14 and u3 13 are relevant; nobody is skipped; three of four test ratings have a cold item.
    void exclusionsAreCounted()
    {
        const Dataset data = threeUsers();
        EvaluationSettings settings = listsOf({2, 50});
        Measured m = evaluate(threeUserModel(), data, threeUserSplit(), settings, 1);
        QVERIFY(mentions(m.findings, "3 test ratings of 0 users and 2 items"));
        QVERIFY(mentions(m.findings, "lists of 50 left out"));
        QVERIFY(!m.values.contains("hr@50"));
        QVERIFY(!mentions(m.findings, "skipped"));
        settings.relevance = 5;
        m = evaluate(threeUserModel(), data, threeUserSplit(), settings, 1);
        QVERIFY(mentions(m.findings, "2 users without a relevant test rating were skipped"));
        QVERIFY(std::isnan(m.perUser.at("hr@2")[0]) && !std::isnan(m.perUser.at("hr@2")[2]));
        settings.relevance = 6;
        m = evaluate(threeUserModel(), data, threeUserSplit(), settings, 1);
        QVERIFY(!m.values.contains("hr@2"));
        QVERIFY(mentions(m.findings, "hr left out"));
        QVERIFY(m.values.contains("coverage@2"));
    }

    /// Where every user has one test rating and the split says so, ratings of 2 are relevant as well.
    void leaveOneOutMakesEveryTestRatingRelevant()
    {
        const Dataset data = threeUsers();
        Split split;
        split.specification = "loo";
        split.train = {0, 1, 2, 4, 5, 7};
        split.test = {3, 6, 8};
        QVERIFY(std::isinf(relevanceThreshold({}, data, split)));
        split.specification = "files:a,b";
        QVERIFY(std::isinf(relevanceThreshold({}, data, split)));
        split.test = {2, 3, 6};
        QCOMPARE(relevanceThreshold({}, data, split), 4.0);
        split.specification = "random:0.8";
        split.test = {3, 6, 8};
        QCOMPARE(relevanceThreshold({}, data, split), 4.0);
        EvaluationSettings settings;
        settings.relevance = 3.5;
        QCOMPARE(relevanceThreshold(settings, data, split), 3.5);
    }

    void agreesWithBruteForce()
    {
        for (std::uint64_t seed = 0; seed < 12; ++seed) {
            const RandomCase c(seed, seed % 2 == 0);
            const Measured m = c.measure(listsOf({1, 3, 10}));
            QVERIFY(m.impossible.empty());
            for (const std::size_t k : {1, 3, 10}) {
                std::map<std::string, double> sums;
                std::map<std::string, double> counts;
                for (std::uint32_t u = 0; u < c.data.userCount(); ++u) {
                    const std::vector<bool> list = sortedRelevance(c, u, 4);
                    if (std::find(list.begin(), list.end(), true) == list.end())
                        continue;
                    for (const auto& [name, value] : plainMetrics(list, k)) {
                        const std::string key = name == "auc" ? name : name + "@" + std::to_string(k);
                        QCOMPARE(std::isnan(m.perUser.at(key)[u]), std::isnan(value)); // nothing but relevant items
                        if (std::isnan(value))
                            continue;
                        QVERIFY2(close(m.perUser.at(key)[u], value), key.c_str());
                        sums[key] += value;
                        ++counts[key];
                    }
                }
                for (const auto& [key, sum] : sums)
                    QVERIFY2(close(m.values.at(key), sum / counts[key]), key.c_str());
            }
        }
    }

    /// Every β under its tag and the run's own without, equal to measuring at that β alone.
    void conditionsCarryTheirTag()
    {
        const RandomCase c(6, false);
        EvaluationSettings settings = listsOf({5});
        settings.betas = {0, 0.3, 1};
        settings.beta = 0.3;
        settings.groups = {"gender"};
        const Measured m = c.measure(settings, 2);
        for (const char* name : {"rmse", "mae", "accuracy-loss", "fairness-loss", "ndcg@5", "recall@5",
                                 "minority-gap@5", "coverage@5", "rmse:macro", "auc"}) {
            for (const char* tag : {"{beta=0}", "{beta=0.3}", "{beta=1}"})
                QVERIFY2(m.values.contains(std::string(name) + tag), name);
            QCOMPARE(m.values.at(name), m.values.at(std::string(name) + "{beta=0.3}"));
        }
        QVERIFY(m.values.contains("ndcg@5{beta=1}[gender=F]"));
        QVERIFY(m.values.contains("rmse{beta=0}[gender]:difference"));
        QVERIFY(m.values.at("rmse{beta=0}") != m.values.at("rmse{beta=1}"));
        QVERIFY(!m.perUser.contains("ndcg@5{beta=1}"));
        settings.betas = {0, 1};
        const Measured between = c.measure(settings, 2); // a β that is not among those listed
        QCOMPARE(between.values.at("rmse"), m.values.at("rmse{beta=0.3}"));
        settings.beta = 1.5;
        QVERIFY_THROWS_EXCEPTION(Error, c.measure(settings, 2));
    }

    /// DeepFair's losses from their definitions: ŷ = (prediction − 1)/4, f = (IM − UM)² with the unit scaling of the
    /// training rows.
    void deepFairLossesFollowTheirDefinitions()
    {
        RandomCase c(2, false);
        const MinorityIndex index = minorityIndex(c.data, {}, c.split.train);
        const std::vector<double> im = index.imUnit();
        const std::vector<double> um = index.umUnit();
        // without the test ratings that only the fallback can predict
        std::erase_if(c.split.test, [&](std::uint32_t row) {
            return index.itemRatings()[c.data.rowItems()[row]] == 0 || index.userRatings()[c.data.rowUsers()[row]] == 0;
        });
        const Measured m = c.measure(listsOf({5}));
        double accuracy = 0;
        double fairness = 0;
        for (const std::uint32_t row : c.split.test) {
            const std::uint32_t u = c.data.rowUsers()[row];
            const std::uint32_t i = c.data.rowItems()[row];
            const double y = (c.scores[u][i] - 1.0) / 4;
            accuracy += std::pow(y - (c.data.values()[row] - 1.0) / 4, 2);
            fairness += std::pow(1 - y - std::pow(im[i] - um[u], 2), 2);
        }
        const double n = static_cast<double>(c.split.test.size());
        QVERIFY(close(m.values.at("accuracy-loss"), accuracy / n));
        QVERIFY(close(m.values.at("fairness-loss"), fairness / n));
        QVERIFY(close(m.values.at("rmse"), 4 * std::sqrt(m.values.at("accuracy-loss"))));
    }

    void predictionsAreClippedToTheScale()
    {
        const Dataset data = threeUsers();
        Split split = threeUserSplit();
        split.test = {2};
        const float infinity = 1e30F;
        const TableModel model({{0, 0, infinity, 0, 0}, {0, 0, 0, 0, 0}, {0, 0, 0, 0, 0}});
        QVERIFY(close(evaluate(model, data, split, listsOf({1}), 1).values.at("rmse"), 1)); // 5 against 4
    }

    void groupsAreComparedWhereTheyAreLargeEnough()
    {
        const RandomCase c(4, false);
        EvaluationSettings settings = listsOf({5});
        settings.groups = {"gender", "gender"};
        const Measured m = c.measure(settings);
        const auto& groups = m.groups.at("ndcg@5");
        QCOMPARE(groups.size(), std::size_t{2});
        QCOMPARE(groups[0].group, std::string("gender=F"));
        QCOMPARE(groups[0].value, m.values.at("ndcg@5[gender=F]"));
        const double f = groups[0].value;
        const double o = groups[1].value;
        const double n = static_cast<double>(groups[0].n + groups[1].n);
        QVERIFY(close((f * static_cast<double>(groups[0].n) + o * static_cast<double>(groups[1].n)) / n,
                      m.values.at("ndcg@5")));
        QVERIFY(close(m.values.at("ndcg@5[gender]:difference"), std::abs(f - o)));
        QVERIFY(close(m.values.at("ndcg@5[gender]:ratio"), std::min(f, o) / std::max(f, o)));
        QVERIFY(close(m.values.at("ndcg@5[gender]:worst"), std::min(f, o)));
        QVERIFY(close(m.values.at("rmse[gender]:worst"),
                      std::max(m.values.at("rmse[gender=F]"), m.values.at("rmse[gender=M]"))));
        QVERIFY(close(m.values.at("u-value[gender=F]"), m.values.at("u-value")));
        QVERIFY(close(m.values.at("parity-gap[gender]"), m.values.at("u-parity")));

        settings.smallestGroup = 1000;
        const Measured guarded = c.measure(settings);
        QVERIFY(guarded.groups.at("ndcg@5")[0].isSmall);
        QVERIFY(!guarded.values.contains("ndcg@5[gender]:difference"));
        QVERIFY(mentions(guarded.findings, "2 groups of 'gender'"));
    }

    void withoutTheMinorityItsMetricsAreLeftOut()
    {
        const RandomCase c(7, false);
        EvaluationSettings settings = listsOf({5});
        settings.minority.predicate = "shoesize=44";
        const Measured m = c.measure(settings);
        QVERIFY(mentions(m.findings, "no minority indices"));
        QVERIFY(!m.values.contains("minority-gap@5") && !m.values.contains("fairness-loss") &&
                !m.values.contains("u-value"));
        QVERIFY(m.values.contains("rmse") && m.values.contains("novelty@5"));
    }

    void modelsWithoutRatingsGetNone()
    {
        const RandomCase c(7, false);
        const TableModel model(c.scores, 0, false);
        const Measured m = evaluate(model, c.data, c.split, listsOf({5}), 1);
        QVERIFY(!m.values.contains("rmse") && !m.values.contains("accuracy-loss") && !m.values.contains("u-value"));
        QVERIFY(m.values.contains("ndcg@5"));
    }
};

QTEST_APPLESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
