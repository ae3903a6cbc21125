// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/load.h"
#include "core/data/synthetic.h"
#include "core/fairness/histogram.h"
#include "core/fairness/minorityindex.h"
#include "tests/support/testdata.h"
#include "tests/support/tinydata.h"

#include <nlohmann/json.hpp>
#include <oneapi/tbb/task_arena.h>

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <numeric>

using namespace equipoise;

namespace {

bool close(double actual, double expected, double relative = 1e-12)
{
    return std::abs(actual - expected) <= relative * std::max(std::abs(expected), 1e-6);
}

/// u1 is the minority; item 13 is only listed.
Dataset threeUsers()
{
    return tinyDataset({{1, 10, 5}, {1, 11, 3}, {2, 10, 1}, {2, 12, 4}, {3, 10, 4}, {3, 11, 3}, {3, 12, 5}},
                       {{"gender", {{1, "F"}, {2, "M"}, {3, "M"}}}},
                       {{10, "A", {}}, {11, "B", {}}, {12, "C", {}}, {13, "D", {}}});
}

MinorityIndex indexWith(const Dataset& data, Indifferent policy, double shrinkage = 0)
{
    MinoritySettings settings;
    settings.indifferent = policy;
    settings.shrinkage = shrinkage;
    return minorityIndex(data, settings);
}

/// The definitions, one rating at a time.
struct Plain
{
    std::vector<double> im;
    std::vector<double> um;
};
Plain plainIndices(const Dataset& data, const MinorityIndex& index, const std::vector<std::uint32_t>& rows,
                   double threshold, double shrinkage)
{
    Plain plain{std::vector<double>(data.listedItemCount()), std::vector<double>(data.userCount())};
    for (std::uint32_t i = 0; i < data.listedItemCount(); ++i) {
        double likes[2] = {0, 0};
        double dislikes[2] = {0, 0};
        for (const std::uint32_t row : rows)
            if (data.rowItems()[row] == i) {
                const int group = index.isMinority[data.rowUsers()[row]];
                likes[group] += data.values()[row] >= threshold;
                dislikes[group] += data.values()[row] <= threshold;
            }
        double judgement[2] = {0, 0};
        for (const int g : {0, 1})
            if (likes[g] + dislikes[g] > 0)
                judgement[g] = (likes[g] - dislikes[g]) / (likes[g] + dislikes[g] + shrinkage);
        plain.im[i] = judgement[0] - judgement[1];
    }
    for (std::uint32_t u = 0; u < data.userCount(); ++u) {
        double sum = 0;
        double n = 0;
        for (const std::uint32_t row : rows)
            if (data.rowUsers()[row] == u) {
                sum += (data.values()[row] - threshold) * plain.im[data.rowItems()[row]];
                ++n;
            }
        plain.um[u] = n > 0 ? sum / ((data.scale().maximum - threshold) * n) : 0;
    }
    return plain;
}

std::vector<std::uint32_t> everyThird(const Dataset& data)
{
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < data.ratingCount(); ++row)
        if (row % 3 != 1)
            rows.push_back(row);
    return rows;
}

Dataset someData(std::uint64_t seed)
{
    SyntheticSettings settings;
    settings.users = 60;
    settings.items = 45;
    settings.ratings = 900;
    settings.seed = seed;
    return makeSyntheticDataset(settings);
}

} // namespace

class TestMinorityIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Majority u2, u3: item 10 has a like (4) and a dislike (1), J = 0; item 11 one indifferent 3, which counts as
    /// both, J = 0; item 12 two likes, J = 1. Minority u1: item 10 J = 1, item 11 J = 0, item 12 no vote, J = 0.
    /// IM = (0 − 1, 0, 1, 0). UM: u1 (2·(−1) + 0)/(2·2) = −1/2, u2 (−2·(−1) + 1·1)/(2·2) = 3/4,
    /// u3 (1·(−1) + 0 + 2·1)/(2·3) = 1/6.
    void indicesByHand()
    {
        const Dataset data = threeUsers();
        const MinorityIndex index = indexWith(data, Indifferent::Both);
        QCOMPARE(index.minorityUsers, 1U);
        QCOMPARE(index.majorityUsers, 2U);
        QCOMPARE(index.imRaw, (std::vector<double>{-1, 0, 1, 0}));
        QVERIFY(close(index.umRaw[0], -0.5) && close(index.umRaw[1], 0.75) && close(index.umRaw[2], 1.0 / 6));
        QCOMPARE(index.majorityVotes[0].likes, 1U);
        QCOMPARE(index.majorityVotes[0].dislikes, 1U);
        QCOMPARE(index.majorityVotes[2].likes, 2U);
        QCOMPARE(index.minorityVotes[2].likes + index.minorityVotes[2].dislikes, 0U);
        QCOMPARE(index.itemRatings(), (std::vector<std::uint32_t>{3, 2, 2, 0}));
        QCOMPARE(index.userRatings(), (std::vector<std::uint32_t>{2, 2, 3}));
    }

    /// IM unit: (0, 1/2, 1, 1/2); UM unit: −1/2, 3/4, 1/6 become 0, 1, (2/3)/(5/4) = 8/15. Signed IM is raw IM here.
    /// Target: u1 0² and (1/2)², u2 1² and 0², u3 (8/15)², (1/30)², (7/15)².
    void scalingsByHand()
    {
        const Dataset data = threeUsers();
        const MinorityIndex index = indexWith(data, Indifferent::Both);
        QCOMPARE(index.imUnit(), (std::vector<double>{0, 0.5, 1, 0.5}));
        QVERIFY(close(index.umUnit()[0], 0) && close(index.umUnit()[1], 1) && close(index.umUnit()[2], 8.0 / 15));
        QCOMPARE(index.imSigned(), index.imRaw);
        QCOMPARE(index.umSigned(), index.umRaw);
        const double target = (0.25 + 1 + (64 + 0.25 + 49) / 225.0) / 7;
        QVERIFY(close(index.fairnessTargetMean(), target));
        // quantiles over the three rated items; the unrated one stands where 0 stands
        QVERIFY(close(index.imQuantile()[0], 1.0 / 6) && close(index.imQuantile()[2], 5.0 / 6));
        QCOMPARE(index.imQuantile()[1], 0.5);
        QCOMPARE(index.imQuantile()[3], 0.5);
        QVERIFY(close(index.umQuantile()[0], 1.0 / 6) && close(index.umQuantile()[1], 5.0 / 6));
        QCOMPARE(index.majorityClassification().correct, 2U);
        QCOMPARE(index.minorityClassification().correct, 1U);
        QCOMPARE(index.minorityClassification().percent(), 100.0);
    }

    /// The rating of exactly 3 for item 11: a vote on both sides, none, or a like (J = 1 in both groups).
    void indifferentRatingsFollowThePolicy()
    {
        const Dataset data = threeUsers();
        const auto votes = [&](Indifferent policy) {
            const GroupVotes vote = indexWith(data, policy).minorityVotes[1];
            return std::pair(vote.likes, vote.dislikes);
        };
        QCOMPARE(votes(Indifferent::Both), std::pair(1U, 1U));
        QCOMPARE(votes(Indifferent::Skip), std::pair(0U, 0U));
        QCOMPARE(votes(Indifferent::Like), std::pair(1U, 0U));
    }

    /// J = (L − D)/(L + D + 2): item 12 has 2/(2 + 2) against none, item 10 0 against 1/(1 + 2).
    void shrinkagePullsTowardsZero()
    {
        const Dataset data = threeUsers();
        const MinorityIndex index = indexWith(data, Indifferent::Both, 2);
        QVERIFY(close(index.imRaw[2], 0.5));
        QVERIFY(close(index.imRaw[0], -1.0 / 3));
    }

    void agreesWithTheDefinitionsOnAnyRows()
    {
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            const Dataset data = someData(seed);
            std::vector<std::uint32_t> all(data.ratingCount());
            std::iota(all.begin(), all.end(), 0U);
            const std::vector<std::uint32_t> part = everyThird(data);
            for (const auto& rows : {all, part}) {
                MinoritySettings settings;
                settings.shrinkage = seed == 5 ? 1.5 : 0;
                const MinorityIndex index = minorityIndex(data, settings, rows);
                const Plain plain = plainIndices(data, index, rows, settings.threshold, settings.shrinkage);
                for (std::size_t i = 0; i < plain.im.size(); ++i)
                    QVERIFY(close(index.imRaw[i], plain.im[i]));
                for (std::size_t u = 0; u < plain.um.size(); ++u)
                    QVERIFY(close(index.umRaw[u], plain.um[u]));
                checkScalings(data, index, rows, settings.threshold);
            }
        }
    }

    void allRowsAreTheDefault()
    {
        const Dataset data = someData(9);
        std::vector<std::uint32_t> all(data.ratingCount());
        std::iota(all.begin(), all.end(), 0U);
        QCOMPARE(minorityIndex(data, {}).umRaw, minorityIndex(data, {}, all).umRaw);
    }

    void theSameBitsOnAnyNumberOfThreads()
    {
        SyntheticSettings settings;
        const Dataset data = makeSyntheticDataset(settings);
        const std::vector<std::uint32_t> rows = everyThird(data);
        const auto on = [&](int threads) {
            return oneapi::tbb::task_arena(threads).execute([&] { return minorityIndex(data, {}, rows); });
        };
        const MinorityIndex one = on(1);
        for (const int threads : {2, 3, 7}) {
            const MinorityIndex many = on(threads);
            QCOMPARE(many.imRaw, one.imRaw);
            QCOMPARE(many.umRaw, one.umRaw);
            QCOMPARE(many.fairnessTargetMean(), one.fairnessTargetMean());
        }
    }

    /// Swapping the groups turns the sign of IM, and of UM with it.
    void swappingTheGroupsTurnsTheSign()
    {
        const Dataset data = someData(4);
        MinoritySettings settings;
        const MinorityIndex women = minorityIndex(data, settings);
        settings.predicate = "gender=M";
        const MinorityIndex men = minorityIndex(data, settings);
        for (std::size_t i = 0; i < women.imRaw.size(); ++i)
            QCOMPARE(women.imRaw[i], -men.imRaw[i]);
        QCOMPARE(women.minorityUsers, men.majorityUsers);
    }

    void badSettingsAreRefused()
    {
        const Dataset data = threeUsers();
        const auto messageOf = [&](const MinoritySettings& settings) -> std::string {
            try {
                minorityIndex(data, settings);
                return "";
            } catch (const Error& error) {
                return error.what();
            }
        };
        MinoritySettings settings;
        settings.predicate = "gender=F and gender=M";
        QVERIFY(messageOf(settings).find("gender=F and gender=M") != std::string::npos);
        settings.predicate = "gender=F or gender=M";
        QVERIFY(messageOf(settings).find("leaves no majority") != std::string::npos);
        settings = {};
        settings.threshold = 5;
        QVERIFY_THROWS_EXCEPTION(Error, minorityIndex(data, settings));
        settings.threshold = std::nan("");
        QVERIFY_THROWS_EXCEPTION(Error, minorityIndex(data, settings));
        settings = {};
        settings.shrinkage = -1;
        QVERIFY_THROWS_EXCEPTION(Error, minorityIndex(data, settings));
        const std::vector<std::uint32_t> unsorted{3, 1};
        QVERIFY_THROWS_EXCEPTION(Error, minorityIndex(data, {}, unsorted));
        const std::vector<std::uint32_t> beyond{99};
        QVERIFY_THROWS_EXCEPTION(Error, minorityIndex(data, {}, beyond));
    }

    /// 0.004 rounds to 0, 0.006 and 0.014 to 0.01, −0.125 to the even −0.12.
    void histogramCentresItsBins()
    {
        const std::vector<double> values{0.004, 0.006, 0.014, -0.125};
        const Histogram h = histogram(values);
        QCOMPARE(h.firstBin, -12);
        QCOMPARE(h.counts.size(), std::size_t{14});
        QCOMPARE(h.counts[0], 1U);
        QCOMPARE(h.counts[12], 1U);
        QCOMPARE(h.counts[13], 2U);
        QCOMPARE(h.shares()[13], 1.0);
        QCOMPARE(h.shares()[12], 0.5);
        QVERIFY(close(h.centre(0), -0.12));
        QVERIFY(histogram({}).counts.empty());
        QVERIFY_THROWS_EXCEPTION(Error, histogram(std::vector<double>{std::nan("")}));
    }

    void agreesWithTheReferenceOnMovieLens()
    {
        REQUIRE_REAL_DATA(folder, "ml-1m");
        std::ifstream stream(referenceFile("minority-index-ml-1m-gender.json"));
        QVERIFY(stream.good());
        const nlohmann::json reference = nlohmann::json::parse(stream);
        const Dataset data = loadDataset(folder);
        const MinorityIndex index = minorityIndex(data, {});
        QCOMPARE(index.minorityUsers, reference["minority_users"].get<std::uint32_t>());
        QCOMPARE(index.majorityUsers, reference["majority_users"].get<std::uint32_t>());

        const auto checkExtremes = [](const Extremes& extremes, const nlohmann::json& expected) {
            QVERIFY(close(extremes.minimum, expected["min"]));
            QVERIFY(close(extremes.maximum, expected["max"]));
            QVERIFY(close(extremes.mean, expected["mean"]));
        };
        checkExtremes(index.imRawExtremes(), reference["im_raw"]);
        checkExtremes(index.umRawExtremes(), reference["um_raw"]);
        const auto mean = [](const std::vector<double>& values) {
            return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
        };
        QVERIFY(close(mean(index.imUnit()), reference["im_unit_mean"]));
        QVERIFY(close(mean(index.umUnit()), reference["um_unit_mean"]));
        QVERIFY(close(index.fairnessTargetMean(), reference["fairness_target_mean"]));
        for (const auto& [id, value] : reference["sample_im_raw"].items())
            QVERIFY(close(index.imRaw[data.items().find(id).value()], value));
        for (const auto& [id, value] : reference["sample_um_raw"].items())
            QVERIFY(close(index.umRaw[data.users().find(id).value()], value));

        const auto checkClassification = [](const ClassificationCount& count, const nlohmann::json& expected) {
            QCOMPARE(count.correct, expected["correct"].get<std::uint32_t>());
            QCOMPARE(count.incorrect, expected["incorrect"].get<std::uint32_t>());
            QVERIFY(std::abs(count.percent() - expected["percent"].get<double>()) < 0.005);
        };
        checkClassification(index.majorityClassification(), reference["classification_via_um"]["majority"]);
        checkClassification(index.minorityClassification(), reference["classification_via_um"]["minority"]);
        checkHistogram(index.imSigned(), reference["im_signed_histogram_0.01"]);
        checkHistogram(index.umSigned(), reference["um_signed_histogram_0.01"]);
    }

private:
    /// Signed UM and the target's mean from their definitions, by the scaled indices and the ratings.
    static void checkScalings(const Dataset& data, const MinorityIndex& index, const std::vector<std::uint32_t>& rows,
                              double threshold)
    {
        const std::vector<double> im = index.imSigned();
        const auto [low, high] = std::minmax_element(im.begin(), im.end());
        QVERIFY(close(*low, -1) && close(*high, 1));
        std::vector<double> um(data.userCount());
        double target = 0;
        const std::vector<double> imUnit = index.imUnit();
        const std::vector<double> umUnit = index.umUnit();
        for (const std::uint32_t row : rows) {
            const std::uint32_t user = data.rowUsers()[row];
            const std::uint32_t item = data.rowItems()[row];
            um[user] += (data.values()[row] - threshold) * im[item] /
                        ((data.scale().maximum - threshold) * index.userRatings()[user]);
            target += std::pow(imUnit[item] - umUnit[user], 2) / static_cast<double>(rows.size());
        }
        const std::vector<double> umSigned = index.umSigned();
        for (std::size_t u = 0; u < um.size(); ++u)
            QVERIFY(close(umSigned[u], um[u], 1e-9));
        QVERIFY(close(index.fairnessTargetMean(), target));
    }

    static void checkHistogram(const std::vector<double>& values, const nlohmann::json& expected)
    {
        const Histogram h = histogram(values);
        std::size_t filled = 0;
        for (std::size_t bin = 0; bin < h.counts.size(); ++bin) {
            if (h.counts[bin] == 0)
                continue;
            ++filled;
            char name[16];
            std::snprintf(name, sizeof name, "%.2f", h.centre(bin));
            QVERIFY2(expected.contains(name), name);
            QCOMPARE(h.counts[bin], expected[name].get<std::uint32_t>());
        }
        QCOMPARE(filled, expected.size());
    }
};

QTEST_APPLESS_MAIN(TestMinorityIndex)
#include "tst_minorityindex.moc"
