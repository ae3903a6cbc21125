// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/arrayfile.h"
#include "core/evaluation/validationranking.h"
#include "tests/support/tinydata.h"

#include <QtTest>

#include <cmath>

using namespace equipoise;

namespace {

/// Scores of one user and one item after the other.
class Table : public Recommender
{
public:
    explicit Table(std::vector<std::vector<float>> scores)
        : m_scores(std::move(scores))
    {}
    std::string_view modelName() const override { return "table"; }
    std::size_t userCount() const override { return m_scores.size(); }
    std::size_t itemCount() const override { return m_scores.front().size(); }
    bool predictsRatings() const override { return false; }
    void predict(std::span<const std::uint32_t> users, std::span<const std::uint32_t> items, std::span<float> out,
                 const Conditions&) const override
    {
        for (std::size_t j = 0; j < users.size(); ++j)
            out[j] = m_scores[users[j]][items[j]];
    }
    void score(std::span<const std::uint32_t>, std::span<float>, const Conditions&) const override {}
    void save(ArrayFile&) const override {}

private:
    std::vector<std::vector<float>> m_scores;
};

/// Three users, six items. User 0 rated 10 (train), 11 (validation), 12 (test): 13, 14 and 15 are left to draw from.
/// User 1 rated 13 (train) and 14 (validation): 10, 11, 12, 15. User 2 has no validation rating.
const Dataset& data()
{
    static const Dataset dataset =
        tinyDataset({{1, 10, 5}, {1, 11, 1}, {1, 12, 5}, {2, 13, 2}, {2, 14, 5}, {3, 15, 3}});
    return dataset;
}

Split parts()
{
    Split split;
    split.train = {0, 3, 5};
    split.validation = {1, 4};
    split.test = {2};
    return split;
}

} // namespace

class TestValidationRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Everything there is, as 99 are asked for. User 0's item scores 3 among 9, 1, 2: rank 2. User 1's scores 3 among
    /// 3 (a tie counts against it), 9, 3, 1: rank 4. HR@1 0, HR@2 ½, HR@4 1; NDCG@4 = (1/log₂3 + 1/log₂5)/2; MRR@10 =
    /// (½ + ¼)/2.
    void measuresByHand()
    {
        const ValidationRanking validation(data(), parts(), 99, 1);
        QVERIFY(!validation.isEmpty());
        const Table model({{0, 3, 99, 9, 1, 2}, {3, 9, 3, 0, 3, 1}, {0, 0, 0, 0, 0, 0}});
        const ValidationRanking::Result result = validation.measure(model);
        QCOMPARE(result.hr[0], 0.0);
        QCOMPARE(result.hr[1], 0.5);
        QCOMPARE(result.hr[2], 0.5);
        QCOMPARE(result.hr[3], 1.0);
        QCOMPARE(result.hr[9], 1.0);
        QCOMPARE(result.ndcg[3], (1 / std::log2(3) + 1 / std::log2(5)) / 2);
        QCOMPARE(result.mrr[9], 0.375);
    }

    void drawsOnlyWhatNobodyRated()
    {
        const ValidationRanking all(data(), parts(), 99, 1);
        const auto sorted = [&](std::uint32_t user) {
            const auto own = all.negatives().of(user);
            std::vector<std::uint32_t> items(own.begin(), own.end());
            std::sort(items.begin(), items.end());
            return items;
        };
        QCOMPARE(sorted(0), (std::vector<std::uint32_t>{3, 4, 5}));
        QCOMPARE(sorted(1), (std::vector<std::uint32_t>{0, 1, 2, 5}));
        QVERIFY(sorted(2).empty());
        const ValidationRanking two(data(), parts(), 2, 1);
        QCOMPARE(two.negatives().of(1).size(), std::size_t{2});
        // of four unrated items three are to be left
        const ValidationRanking sparing(data(), parts(), 99, 1, 3);
        QCOMPARE(sparing.negatives().of(1).size(), std::size_t{1});
        QCOMPARE(sparing.negatives().of(0).size(), std::size_t{0});
    }

    void nothingToValidateIsEmpty()
    {
        Split split = parts();
        split.validation.clear();
        const ValidationRanking validation(data(), split, 99, 1);
        QVERIFY(validation.isEmpty());
        QCOMPARE(validation.negatives().userCount(), std::size_t{3});
        QCOMPARE(validation.measure(Table({{0}, {0}, {0}})).hr[9], 0.0);
    }

    void stopsEarly()
    {
        std::stop_source stop;
        stop.request_stop();
        const ValidationRanking validation(data(), parts(), 99, 1);
        QCOMPARE(validation.measure(Table({{0}, {0}, {0}}), stop.get_token()).hr[9], 0.0);
    }
};

QTEST_APPLESS_MAIN(TestValidationRanking)
#include "tst_validationranking.moc"
