// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "tests/support/randomcase.h"
#include "tests/support/tinydata.h"

#include <nlohmann/json.hpp>
#include <oneapi/tbb/task_arena.h>

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <set>

using namespace equipoise;
using namespace equipoise::test;

namespace {

bool close(double a, double b) { return std::abs(a - b) < 1e-6; }

std::string messageOf(const std::function<void()>& work)
{
    try {
        work();
        return {};
    } catch (const Error& error) {
        return error.what();
    }
}

} // namespace

/// What holds of every evaluation, whatever it measures: candidates, threads, order, settings, names.
class TestEvaluationProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// With as many draws as there are items, uni ranks among the items the user never rated; that is the full ranking
    /// where all test items are relevant.
    void exhaustiveSamplingIsFullRanking()
    {
        const RandomCase c(3, true);
        EvaluationSettings settings = listsOf({5});
        settings.relevance = 0;
        settings.candidates = {"full", "uni:1000"};
        const Measured m = c.measure(settings);
        for (const char* name : {"hr@5", "ndcg@5", "mrr@5", "precision@5", "recall@5", "map@5", "auc"})
            QCOMPARE(m.values.at(std::string(name) + ":uni1000"), m.values.at(name));
        settings.candidates = {"uni:1000"}; // the same from single predictions
        const Measured sampled = c.measure(settings);
        QCOMPARE(sampled.values.at("ndcg@5:uni1000"), m.values.at("ndcg@5"));
        QVERIFY(!sampled.values.contains("coverage@5"));
        QVERIFY(!sampled.values.contains("ndcg@5"));
    }

    void sampledAndFullNamesNeverMeet()
    {
        const RandomCase c(5, false);
        EvaluationSettings settings = listsOf({3});
        settings.candidates = {"full", "uni:3", "uni:9"};
        const Measured m = c.measure(settings);
        QVERIFY(m.values.contains("hr@3") && m.values.contains("hr@3:uni3") && m.values.contains("hr@3:uni9"));
        QVERIFY(m.values.at("ndcg@3:uni3") >= m.values.at("ndcg@3:uni9"));
        settings.candidates = {"uni:3", "uni:3"};
        QVERIFY_THROWS_EXCEPTION(Error, c.measure(settings));
    }

    void theSameBitsOnAnyNumberOfThreads()
    {
        SyntheticSettings synthetic;
        synthetic.users = 333;
        synthetic.items = 211;
        synthetic.ratings = 9001;
        const Dataset data = makeSyntheticDataset(synthetic);
        Split split;
        for (std::uint32_t row = 0; row < data.ratingCount(); ++row)
            (row % 4 == 0 ? split.test : split.train).push_back(row);
        std::vector<std::vector<float>> scores(data.userCount(), std::vector<float>(data.itemCount()));
        RandomStream stream(1, "scores");
        for (auto& row : scores)
            for (float& score : row)
                score = 1 + 4 * stream.uniformFloat();
        const TableModel model(scores, 0.5F);
        EvaluationSettings settings = listsOf({5, 10});
        settings.candidates = {"full", "uni:20"};
        settings.groups = {"gender", "gender*age"};
        settings.betas = {0, 0.5};
        const auto on = [&](int threads) {
            return oneapi::tbb::task_arena(threads).execute([&] { return evaluate(model, data, split, settings, 2); });
        };
        const Measured one = on(1);
        for (const int threads : {2, 3, 7}) {
            const Measured many = on(threads);
            QCOMPARE(many.values, one.values);
            QCOMPARE(many.findings, one.findings);
            QVERIFY(toJson(many) == toJson(one));
            for (const auto& [key, values] : one.perUser)
                QVERIFY(std::equal(values.begin(), values.end(), many.perUser.at(key).begin(),
                                   [](float a, float b) { return a == b || (std::isnan(a) && std::isnan(b)); }));
        }
    }

    /// Users keep their rows when items are renamed so that their order turns around; scores follow the items.
    void theOrderOfItemsDoesNotMatter()
    {
        const RandomCase c(8, false);
        std::vector<TinyRating> ratings;
        TinyAttribute gender{"gender", {}};
        const Attribute& labels = *c.data.attribute("gender");
        std::vector<TinyItem> items;
        const auto turned = [&](std::uint32_t item) { return static_cast<std::int64_t>(c.data.itemCount() - item); };
        for (std::size_t row = 0; row < c.data.ratingCount(); ++row)
            ratings.push_back({c.data.rowUsers()[row], turned(c.data.rowItems()[row]), c.data.values()[row]});
        for (std::uint32_t u = 0; u < c.data.userCount(); ++u)
            gender.labels.emplace_back(u, labels.labels[labels.codes[u]]);
        for (std::uint32_t i = 0; i < c.data.itemCount(); ++i) {
            TinyItem item{turned(i), "", {}};
            for (std::size_t g = 0; g < c.data.genres().size(); ++g)
                if ((c.data.itemGenres(i) >> g) & 1U)
                    item.genres.push_back(c.data.genres()[g]);
            items.push_back(item);
        }
        const Dataset mirror = tinyDataset(ratings, {gender}, items, c.data.scale());
        std::vector<std::vector<float>> scores = c.scores;
        for (auto& row : scores)
            std::reverse(row.begin(), row.end());
        EvaluationSettings settings = listsOf({4});
        settings.groups = {"gender"};
        Measured here = c.measure(settings);
        const Measured there = evaluate(TableModel(scores), mirror, c.split, settings, 11);
        // which of equally popular items belong to the head is settled by index
        std::erase_if(here.values, [](const auto& entry) { return entry.first.find("tail") != std::string::npos; });
        QVERIFY(here.values.size() > 60);
        for (const auto& [key, value] : here.values)
            QVERIFY2(close(there.values.at(key), value), key.c_str());
    }

    void badSettingsAreRefusedBeforehand()
    {
        const RandomCase c(1, false);
        const auto refused = [&](const EvaluationSettings& settings) {
            const std::string message = messageOf([&] { checkEvaluation(c.data, c.split, settings, 1); });
            return !message.empty() && message == messageOf([&] { c.measure(settings); });
        };
        EvaluationSettings settings = listsOf({0});
        QVERIFY(refused(settings));
        settings = listsOf({5});
        settings.groups = {"gendre"};
        QVERIFY(refused(settings));
        settings = listsOf({5});
        settings.candidates = {"some"};
        QVERIFY(refused(settings));
        settings = listsOf({5});
        settings.betas = {-0.1};
        QVERIFY(refused(settings));
        Split foreign = c.split;
        foreign.test.push_back(1000000);
        QVERIFY_THROWS_EXCEPTION(Error, checkEvaluation(c.data, foreign, listsOf({5}), 1));
    }

    void scoresThatAreNoNumbersAreAnError()
    {
        RandomCase c(1, false);
        EvaluationSettings settings = listsOf({5});
        c.scores[3][2] = std::numeric_limits<float>::quiet_NaN();
        QVERIFY_THROWS_EXCEPTION(Error, c.measure(settings));
        c.scores[3][2] = std::numeric_limits<float>::infinity();
        QVERIFY_THROWS_EXCEPTION(Error, c.measure(settings));
        const TableModel other({{1, 2, 3}});
        QVERIFY_THROWS_EXCEPTION(Error, evaluate(other, c.data, c.split, settings, 1));
    }

    void stopsAndTellsProgress()
    {
        const RandomCase c(1, false);
        const TableModel model(c.scores, 1);
        std::vector<double> shares;
        evaluate(model, c.data, c.split, listsOf({5}), 1, {}, [&](double share) { shares.push_back(share); });
        QVERIFY(std::is_sorted(shares.begin(), shares.end()));
        QCOMPARE(shares.back(), 1.0);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(Error, evaluate(model, c.data, c.split, listsOf({5}), 1, stop.get_token()));
    }

    void protocolsTellRunsApart()
    {
        const RandomCase c(1, false);
        EvaluationSettings settings = listsOf({5});
        const std::string first = c.measure(settings).protocol;
        QCOMPARE(c.measure(settings, 1).protocol, first);
        QVERIFY(protocolDifferences(first, first).empty());
        settings.candidates = {"full", "uni:5"};
        settings.k = {5, 10};
        const std::string second = c.measure(settings).protocol;
        const std::vector<std::string> differences = protocolDifferences(first, second);
        QCOMPARE(differences,
                 (std::vector<std::string>{"candidates: full against full, uni:5 seed 11", "k: 5 against 5,10"}));
        QCOMPARE(protocolDifferences("a=1; b=2", "b=2").front(), std::string("a: 1 against nothing"));
        // hashes by their beginning
        QCOMPARE(protocolDifferences("data=" + std::string(64, 'a'), "data=" + std::string(64, 'b')).front(),
                 std::string("data: aaaaaaaa against bbbbbbbb"));
    }

    void everyStoredValueIsAKnownMetric()
    {
        const RandomCase c(9, true);
        EvaluationSettings settings = listsOf({3, 5});
        settings.candidates = {"full", "uni:7"};
        settings.groups = {"gender", "age"};
        const Measured m = c.measure(settings, 1);
        for (const auto& [key, value] : m.values)
            QVERIFY2(describeMetric(key) && std::isfinite(value), key.c_str());
        QVERIFY(m.impossible.empty());
        // what disclosure studies measure, no evaluation does
        const std::set<std::string> ofStudies{"bce", "reward", "wv", "disclosed-share"};
        for (const MetricDescription& metric : metricTable()) {
            QVERIFY(!metric.title.empty() && metric.help.ends_with('.'));
            QVERIFY2(ofStudies.contains(metric.name) ||
                         std::any_of(m.values.begin(), m.values.end(),
                                     [&](const auto& entry) { return metricName(entry.first) == metric.name; }),
                     metric.name.c_str());
        }
        QCOMPARE(describeMetric("ndcg@10:uni99{beta=0.3}[gender=F]")->title, std::string("NDCG"));
        QVERIFY(!describeMetric("network.train_loss"));
        const nlohmann::json json = toJson(m);
        QCOMPARE(json["metrics"]["rmse"].get<double>(), m.values.at("rmse"));
        QVERIFY(json["groups"]["rmse"][0].contains("n"));
    }
};

QTEST_APPLESS_MAIN(TestEvaluationProtocol)
#include "tst_evaluationprotocol.moc"
