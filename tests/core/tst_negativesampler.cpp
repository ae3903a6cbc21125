// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/data/synthetic.h"
#include "core/models/neuralcf/negativesampler.h"
#include "tests/support/tinydata.h"

#include <QtTest>

#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/task_arena.h>

#include <map>
#include <set>

using namespace equipoise;

namespace {

std::vector<std::uint32_t> allRows(const Dataset& dataset)
{
    std::vector<std::uint32_t> rows(dataset.ratingCount());
    for (std::uint32_t row = 0; row < rows.size(); ++row)
        rows[row] = row;
    return rows;
}

/// Some items for every user, drawn from all.
ItemLists randomLists(const Dataset& dataset, int each, std::uint64_t seed)
{
    ItemLists lists;
    RandomStream random(seed, "test.lists");
    for (std::size_t user = 0; user < dataset.userCount(); ++user) {
        for (int i = 0; i < each; ++i)
            lists.items.push_back(random.below(static_cast<std::uint32_t>(dataset.itemCount())));
        lists.offsets.push_back(static_cast<std::uint32_t>(lists.items.size()));
    }
    return lists;
}

std::vector<SampledPair> samplesOf(const NegativeSampler& sampler, int epoch)
{
    const NegativeSampler::Epoch order = sampler.epoch(epoch);
    std::vector<SampledPair> samples(order.size());
    order.fill(0, samples);
    return samples;
}

bool same(const SampledPair& a, const SampledPair& b)
{
    return a.user == b.user && a.item == b.item && a.label == b.label;
}

bool same(const std::vector<SampledPair>& a, const std::vector<SampledPair>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const SampledPair& x, const SampledPair& y) { return same(x, y); });
}

constexpr std::size_t kBitmap = std::size_t{64} << 20;

} // namespace

class TestNegativeSampler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverYieldsWhatIsBlocked_data()
    {
        QTest::addColumn<std::uint32_t>("users");
        QTest::addColumn<std::uint32_t>("items");
        QTest::addColumn<std::uint32_t>("ratings");
        QTest::addColumn<int>("negatives");
        QTest::addColumn<bool>("bitmap");
        QTest::newRow("sparse") << 150U << 400U << 6000U << 4 << true;
        QTest::newRow("sparse, lists") << 150U << 400U << 6000U << 4 << false;
        QTest::newRow("dense") << 60U << 40U << 2000U << 3 << true;
        QTest::newRow("dense, lists") << 60U << 40U << 2000U << 3 << false;
        QTest::newRow("more than there are") << 40U << 30U << 1000U << 25 << true;
    }
    /// Brute force: every sample against sets of what the user rated in any part and what is reserved for her.
    void neverYieldsWhatIsBlocked()
    {
        QFETCH(std::uint32_t, users);
        QFETCH(std::uint32_t, items);
        QFETCH(std::uint32_t, ratings);
        QFETCH(int, negatives);
        QFETCH(bool, bitmap);
        const Dataset dataset = makeSyntheticDataset({users, items, ratings, 5});
        std::vector<std::uint32_t> train;
        for (std::uint32_t row = 0; row < dataset.ratingCount(); ++row)
            if (row % 7 != 0) // the others are validation or test: no positive, and no negative either
                train.push_back(row);
        const ItemLists a = randomLists(dataset, 3, 1);
        const ItemLists b = randomLists(dataset, 5, 2);
        const std::array<const ItemLists*, 2> reserved{&a, &b};
        const NegativeSampler sampler(dataset, train, reserved, negatives, 9, bitmap ? kBitmap : 0);

        std::vector<std::set<std::uint32_t>> blocked(dataset.userCount());
        for (std::uint32_t row = 0; row < dataset.ratingCount(); ++row)
            blocked[dataset.rowUsers()[row]].insert(dataset.rowItems()[row]);
        for (std::uint32_t user = 0; user < dataset.userCount(); ++user)
            for (const ItemLists* list : reserved)
                blocked[user].insert(list->of(user).begin(), list->of(user).end());
        std::map<std::pair<std::uint32_t, std::uint32_t>, int> positives;
        std::vector<std::size_t> positivesOf(dataset.userCount());
        for (const std::uint32_t row : train) {
            ++positives[{dataset.rowUsers()[row], dataset.rowItems()[row]}];
            ++positivesOf[dataset.rowUsers()[row]];
        }

        for (const int epoch : {1, 2}) {
            std::map<std::pair<std::uint32_t, std::uint32_t>, int> seen;
            std::vector<std::size_t> negativesOf(dataset.userCount());
            for (const SampledPair& sample : samplesOf(sampler, epoch)) {
                if (sample.label == 1) {
                    ++seen[{sample.user, sample.item}];
                    continue;
                }
                ++negativesOf[sample.user];
                QVERIFY(sample.item < dataset.itemCount());
                QVERIFY(!blocked[sample.user].contains(sample.item));
                QVERIFY(sampler.isFree(sample.user, sample.item));
            }
            QCOMPARE(seen, positives);
            std::size_t shortUsers = 0;
            for (std::size_t user = 0; user < dataset.userCount(); ++user) {
                const std::size_t left = dataset.itemCount() - blocked[user].size();
                QCOMPARE(negativesOf[user], positivesOf[user] * std::min(left, static_cast<std::size_t>(negatives)));
                shortUsers += positivesOf[user] > 0 && left < static_cast<std::size_t>(negatives);
            }
            QCOMPARE(sampler.shortUsers(), shortUsers);
        }
    }

    /// Two users, four items. User 1 rated all: no negatives. User 2 rated items 10 and 11 and may have 12 and 13: with
    /// five asked for, each of her two positives gets both. 4 + 2 positives and 2·2 negatives.
    void usersWithTooFewGetWhatThereIs()
    {
        const Dataset dataset = tinyDataset({{1, 10, 5}, {1, 11, 5}, {1, 12, 5}, {1, 13, 5}, {2, 10, 5}, {2, 11, 5}});
        const NegativeSampler sampler(dataset, allRows(dataset), {}, 5, 1);
        QCOMPARE(sampler.samplesPerEpoch(), std::size_t{10});
        QCOMPARE(sampler.positiveCount(), std::size_t{6});
        QCOMPARE(sampler.shortUsers(), std::size_t{2});
        std::map<std::uint32_t, int> negatives;
        for (const SampledPair& sample : samplesOf(sampler, 1))
            if (sample.label == 0) {
                QCOMPARE(sample.user, 1U);
                ++negatives[sample.item];
            }
        QCOMPARE(negatives, (std::map<std::uint32_t, int>{{2, 2}, {3, 2}}));
    }

    void epochsDifferAndSeedsDiffer()
    {
        const Dataset dataset = makeSyntheticDataset({100, 200, 3000, 5});
        const NegativeSampler sampler(dataset, allRows(dataset), {}, 4, 1);
        const NegativeSampler other(dataset, allRows(dataset), {}, 4, 2);
        QVERIFY(same(samplesOf(sampler, 1), samplesOf(sampler, 1)));
        QVERIFY(!same(samplesOf(sampler, 1), samplesOf(sampler, 2)));
        QVERIFY(!same(samplesOf(sampler, 1), samplesOf(other, 1)));
    }

    /// Any cutting into batches, any order of them and any number of threads.
    void doesNotDependOnThreads()
    {
        const Dataset dataset = makeSyntheticDataset({300, 200, 9000, 5});
        const NegativeSampler sampler(dataset, allRows(dataset), {}, 4, 1);
        const std::vector<SampledPair> expected = samplesOf(sampler, 3);
        for (const int threads : {1, 2, 5}) {
            oneapi::tbb::task_arena arena(threads);
            arena.execute([&] {
                const NegativeSampler::Epoch order = sampler.epoch(3);
                std::vector<SampledPair> samples(order.size());
                constexpr std::size_t kBatch = 37;
                oneapi::tbb::parallel_for(std::size_t{0}, (samples.size() + kBatch - 1) / kBatch, [&](std::size_t b) {
                    const std::size_t first = b * kBatch;
                    order.fill(first, std::span(samples).subspan(first, std::min(kBatch, samples.size() - first)));
                });
                QVERIFY(same(samples, expected));
            });
        }
    }

    /// χ² of what one user draws over 400 epochs: she rated one item of 61, so 60 are free, 400·20 draws, 133.3
    /// expected each. 59 degrees of freedom: mean 59, deviation 10.9; the bound is five deviations off. The same where
    /// she is given the list of her free items, for 6 of 60.
    void drawsAreUniform_data()
    {
        QTest::addColumn<int>("reservedItems");
        QTest::newRow("guessed") << 0;
        QTest::newRow("listed") << 54;
    }
    void drawsAreUniform()
    {
        QFETCH(int, reservedItems);
        std::vector<TinyRating> ratings{{1, 100, 5}};
        for (int item = 0; item < 60; ++item)
            ratings.push_back({2, item, 5});
        const Dataset dataset = tinyDataset(ratings);
        ItemLists reserved;
        for (int item = 0; item < reservedItems; ++item)
            reserved.items.push_back(static_cast<std::uint32_t>(item));
        reserved.offsets = {0, static_cast<std::uint32_t>(reservedItems), static_cast<std::uint32_t>(reservedItems)};
        const std::array<const ItemLists*, 1> lists{&reserved};
        const std::vector<std::uint32_t> positive{0};
        const int negatives = reservedItems == 0 ? 20 : 5;
        const NegativeSampler sampler(dataset, positive, lists, negatives, 3);
        std::map<std::uint32_t, double> counts;
        for (int epoch = 1; epoch <= 400; ++epoch)
            for (const SampledPair& sample : samplesOf(sampler, epoch))
                counts[sample.item] += sample.label == 0 ? 1 : 0;
        counts.erase(60); // the positive
        const auto cells = static_cast<double>(60 - reservedItems);
        const double expected = 400 * negatives / cells;
        QCOMPARE(counts.size(), static_cast<std::size_t>(60 - reservedItems));
        double chiSquare = 0;
        for (const auto& [item, count] : counts)
            chiSquare += (count - expected) * (count - expected) / expected;
        QVERIFY2(chiSquare < cells - 1 + 5 * std::sqrt(2 * (cells - 1)), qPrintable(QString::number(chiSquare)));
    }

    /// Labels are mixed: among the first half of an epoch about half of all positives. 3,000 positives of 15,000
    /// samples: 1,500 in the first half, deviation √(3000·½·½·0.8) = 24.5.
    void orderMixesLabels()
    {
        const Dataset dataset = makeSyntheticDataset({100, 200, 3000, 5});
        const NegativeSampler sampler(dataset, allRows(dataset), {}, 4, 1);
        const std::vector<SampledPair> samples = samplesOf(sampler, 1);
        double positives = 0;
        for (std::size_t i = 0; i < samples.size() / 2; ++i)
            positives += static_cast<double>(samples[i].label);
        QVERIFY(std::abs(positives - static_cast<double>(dataset.ratingCount()) / 2) < 5 * 24.5);
    }
};

QTEST_APPLESS_MAIN(TestNegativeSampler)
#include "tst_negativesampler.moc"
