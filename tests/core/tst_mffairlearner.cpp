// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/split.h"
#include "tests/core/mffairtwin.h"
#include "tests/support/tinydata.h"

#include <QtTest>

#include <numeric>
#include <set>

using namespace equipoise;

Q_DECLARE_METATYPE(equipoise::FairnessCriterion)

namespace {

/// 14 users, 9 items, about half of the ratings; three groups and a user without one, groups with tastes of their own.
const Dataset& tinyRatings()
{
    static const Dataset data = [] {
        std::vector<TinyRating> ratings;
        for (std::int64_t user = 0; user < 14; ++user)
            for (std::int64_t item = 0; item < 9; ++item)
                if ((user * 7 + item * 5 + user * item) % 9 < 5)
                    ratings.push_back({user + 1, item + 1, static_cast<float>(1 + (user * 3 + item * item) % 5)});
        TinyAttribute two{"two", {}};
        TinyAttribute three{"three", {}};
        for (std::int64_t user = 1; user <= 14; ++user) {
            two.labels.emplace_back(user, user % 3 == 0 ? "a" : "b");
            if (user != 5)
                three.labels.emplace_back(user, std::string(1, static_cast<char>('x' + user % 3)));
        }
        return tinyDataset(ratings, {two, three});
    }();
    return data;
}

std::vector<std::uint32_t> allRows(const Dataset& data)
{
    std::vector<std::uint32_t> rows(data.ratingCount());
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

std::vector<SampledPair> samplesOf(const MfFairSettings& settings, std::span<const std::uint32_t> rows, int epoch)
{
    MfFairSamples samples(tinyRatings(), rows, settings.negatives, settings.seed);
    samples.begin(epoch, settings.batch);
    std::vector<SampledPair> pairs(samples.size());
    samples.fill(0, pairs);
    return pairs;
}

struct Fixture
{
    Fixture(MfFairSettings wanted, const char* attribute)
        : rows(allRows(tinyRatings()))
        , groups(mfFairGroups(tinyRatings(), rows, attribute))
        , learner(wanted, tinyRatings(), rows, groups)
        , twin(learner.settings(), groups, learner.factors())
    {}

    std::vector<double> learnt() const
    {
        const Factors f = learner.factors();
        std::vector<double> weights;
        for (std::size_t u = 0; u < f.userCount(); ++u) {
            weights.insert(weights.end(), f.user(u).begin(), f.user(u).end());
            weights.push_back(f.userBiases[u]);
        }
        for (std::size_t i = 0; i < f.itemCount(); ++i) {
            weights.insert(weights.end(), f.item(i).begin(), f.item(i).end());
            weights.push_back(f.itemBiases[i]);
        }
        return weights;
    }

    std::vector<std::uint32_t> rows;
    MfFairGroups groups;
    MfFairLearner learner;
    MfFairTwin twin;
};

MfFairSettings baseSettings()
{
    MfFairSettings settings;
    settings.k = 5;
    settings.hasBiases = true;
    settings.diversity = 0.3;
    settings.fairness = 0.7;
    settings.regularisation = 0.05;
    settings.initialScale = 0.5;
    settings.batch = 1000;
    settings.seed = 3;
    return settings;
}

void eachCase()
{
    QTest::addColumn<FairnessCriterion>("criterion");
    QTest::addColumn<QByteArray>("attribute");
    QTest::addColumn<int>("negatives");
    QTest::addColumn<bool>("hasBiases");
    for (std::size_t c = 0; c < fairnessCriterionNames().size(); ++c) {
        const auto criterion = static_cast<FairnessCriterion>(c);
        const char* name = fairnessCriterionNames()[c].c_str();
        QTest::addRow("%s, ratings, two groups", name) << criterion << QByteArray("two") << 0 << true;
        QTest::addRow("%s, ratings, three groups", name) << criterion << QByteArray("three") << 0 << false;
        QTest::addRow("%s, implicit", name) << criterion << QByteArray("three") << 2 << true;
    }
}

Fixture fetchFixture(MfFairSettings settings)
{
    QFETCH(FairnessCriterion, criterion);
    QFETCH(QByteArray, attribute);
    QFETCH(int, negatives);
    QFETCH(bool, hasBiases);
    settings.criterion = criterion;
    settings.negatives = negatives;
    settings.hasBiases = hasBiases;
    return {settings, attribute.constData()};
}

} // namespace

class TestMfFairLearner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The twin's gradient is that of its loss.
    void gradientIsThatOfTheLoss_data() { eachCase(); }
    void gradientIsThatOfTheLoss()
    {
        Fixture f = fetchFixture(baseSettings());
        const std::vector<SampledPair> samples = samplesOf(f.learner.settings(), f.rows, 1);
        std::vector<double> y;
        for (const SampledPair& pair : samples)
            y.push_back(f.twin.prediction(pair));
        const std::vector<double> gradient = f.twin.gradient(samples, y, 0, samples.size());
        const bool hasBiases = f.learner.settings().hasBiases;
        for (std::size_t w = 0; w < gradient.size(); ++w) {
            if (!hasBiases && w % 6 == 5)
                continue;
            constexpr double kMove = 1e-6;
            double& weight = f.twin.weights()[w];
            const double old = weight;
            weight = old + kMove;
            const double above = f.twin.loss(samples);
            weight = old - kMove;
            const double below = f.twin.loss(samples);
            weight = old;
            QVERIFY2(std::abs(gradient[w] - (above - below) / (2 * kMove)) < 1e-6, qPrintable(QString::number(w)));
        }
    }

    /// One step over everything with ε = 1 and rate 1 moves a weight by g/(|g| + 1), which gives g away.
    void stepHasTheGradientOfTheLoss_data() { eachCase(); }
    void stepHasTheGradientOfTheLoss()
    {
        MfFairSettings settings = baseSettings();
        settings.adam.epsilon = 1;
        settings.adam.rate = 1;
        Fixture f = fetchFixture(settings);
        const std::vector<SampledPair> samples = samplesOf(f.learner.settings(), f.rows, 1);
        std::vector<double> y;
        for (const SampledPair& pair : samples)
            y.push_back(f.twin.prediction(pair));
        const std::vector<double> expected = f.twin.gradient(samples, y, 0, samples.size());
        const double loss = f.twin.loss(samples);
        const std::vector<double> before = f.learnt();
        const MfFairLoss parts = f.learner.trainEpoch(1, {});
        const std::vector<double> after = f.learnt();
        for (std::size_t w = 0; w < expected.size(); ++w) {
            const double way = before[w] - after[w];
            const double gradient = way / (1 - std::abs(way));
            QVERIFY2(std::abs(gradient - expected[w]) < 1e-5,
                     qPrintable(QString::fromLatin1("%1: %2 for %3").arg(w).arg(gradient).arg(expected[w])));
        }
        QVERIFY(std::abs(parts.total(f.learner.settings()) - loss) < 1e-5);
    }

    /// Mini-batches that leave most rows alone equal dense Adam, and means kept up to date equal means counted anew.
    void trainingEqualsTheDefinition_data() { eachCase(); }
    void trainingEqualsTheDefinition()
    {
        MfFairSettings settings = baseSettings();
        settings.batch = 7;
        settings.adam.rate = 0.01;
        Fixture f = fetchFixture(settings);
        for (int epoch = 1; epoch <= 2; ++epoch) {
            f.twin.train(samplesOf(f.learner.settings(), f.rows, epoch));
            f.learner.trainEpoch(epoch, {});
        }
        const std::vector<double> learnt = f.learnt();
        for (std::size_t w = 0; w < learnt.size(); ++w)
            QVERIFY2(std::abs(learnt[w] - f.twin.weights()[w]) < 2e-3,
                     qPrintable(QString::fromLatin1("%1: %2 for %3").arg(w).arg(learnt[w]).arg(f.twin.weights()[w])));
    }

    void lossOfOtherSamplesIsTheTwins_data() { eachCase(); }
    void lossOfOtherSamplesIsTheTwins()
    {
        MfFairSettings settings = baseSettings();
        settings.regularisation = 0;
        Fixture f = fetchFixture(settings);
        const std::vector<SampledPair> samples = samplesOf(f.learner.settings(), f.rows, 4);
        const MfFairLoss loss = f.learner.loss(samples, f.learner.scores(samples));
        QVERIFY(std::abs(loss.total(f.learner.settings()) - f.twin.loss(samples)) < 1e-5);
    }

    void sameBitsOnAnyNumberOfThreads_data() { eachCase(); }
    void sameBitsOnAnyNumberOfThreads()
    {
        std::optional<Factors> expected;
        for (const int threads : {1, 2, 3}) {
            MfFairSettings settings = baseSettings();
            settings.batch = 40;
            settings.threads = threads;
            Fixture f = fetchFixture(settings);
            f.learner.trainEpoch(1, {});
            f.learner.trainEpoch(2, {});
            if (!expected)
                expected = f.learner.factors();
            QVERIFY(f.learner.factors() == *expected);
        }
    }

    void divergenceIsAnError()
    {
        MfFairSettings settings = baseSettings();
        settings.adam.rate = 1e30;
        Fixture f(settings, "two");
        f.learner.trainEpoch(1, {});
        try {
            f.learner.trainEpoch(2, {});
            QFAIL("no error");
        } catch (const Error& error) {
            QVERIFY(error.kind() == ErrorKind::Divergence);
            QVERIFY(error.hint().starts_with("Lower learning_rate"));
        }
    }

    void equalRatingsAreRefused()
    {
        const Dataset data =
            tinyDataset({{1, 1, 3}, {1, 2, 3}, {2, 1, 3}, {2, 3, 3}}, {{"gender", {{1, "F"}, {2, "M"}}}});
        const std::vector<std::uint32_t> rows = allRows(data);
        const MfFairGroups groups = mfFairGroups(data, rows, "gender");
        MfFairSettings settings = baseSettings();
        QVERIFY_THROWS_EXCEPTION(Error, MfFairLearner(settings, data, rows, groups).samplesPerEpoch());
        settings.negatives = 1; // what was rated at all still says something
        QVERIFY(std::isfinite(MfFairLearner(settings, data, rows, groups).trainEpoch(1, {}).main));
    }

    /// Items 1 and 2 are rated by women, 3 by men: no item can be compared.
    void groupsWithoutACommonItemAreRefused()
    {
        const Dataset data = tinyDataset({{1, 1, 3}, {1, 2, 4}, {2, 3, 5}}, {{"gender", {{1, "F"}, {2, "M"}}}});
        const std::vector<std::uint32_t> rows = allRows(data);
        const MfFairGroups groups = mfFairGroups(data, rows, "gender");
        MfFairSettings settings = baseSettings();
        settings.criterion = FairnessCriterion::Value;
        MfFairLearner byItem(settings, data, rows, groups);
        QVERIFY_THROWS_EXCEPTION(Error, byItem.trainEpoch(1, {}));
        settings.criterion = FairnessCriterion::NonParity;
        MfFairLearner overall(settings, data, rows, groups);
        QVERIFY(overall.trainEpoch(1, {}).fairness >= 0);
    }

    void groupsAreCountedOrRefused()
    {
        const Dataset data = tinyDataset({{1, 1, 3}, {1, 2, 4}, {2, 3, 5}, {3, 1, 1}, {4, 2, 2}},
                                         {{"gender", {{1, "F"}, {2, "M"}, {3, "X"}}}, {"city", {{1, "A"}}}});
        const std::vector<std::uint32_t> rows = allRows(data);
        const MfFairGroups three = mfFairGroups(data, rows, "gender");
        QCOMPARE(three.size(), std::size_t{3});
        QCOMPARE(three.findings.size(), std::size_t{1}); // user 4 has no gender
        QVERIFY(three.findings[0].starts_with("1 training ratings of 1 users"));
        // without user 3's rating, group X is empty
        const std::vector<std::uint32_t> some{0, 2};
        const MfFairGroups two = mfFairGroups(data, some, "gender");
        QCOMPARE(two.labels, (std::vector<std::string>{"gender=F", "gender=M"}));
        QCOMPARE(two.findings.size(), std::size_t{1});
        QCOMPARE(two.codes[2], Partition::kNone);
        QVERIFY_THROWS_EXCEPTION(Error, mfFairGroups(data, rows, "city"));   // one group
        QVERIFY_THROWS_EXCEPTION(Error, mfFairGroups(data, rows, "gendre")); // unknown
        const std::vector<std::uint32_t> one{0};
        QVERIFY_THROWS_EXCEPTION(Error, mfFairGroups(data, one, "gender"));
    }

    /// Every sample of an epoch is in exactly one batch, with its own slots on both sides.
    void batchesHoldTheirSamples()
    {
        const std::vector<std::uint32_t> rows = allRows(tinyRatings());
        MfFairSamples samples(tinyRatings(), rows, 0, 5);
        samples.begin(1, 11);
        std::vector<SampledPair> pairs(samples.size());
        samples.fill(0, pairs);
        MfFairBatch batch(tinyRatings().userCount(), tinyRatings().itemCount(), 4);
        for (const std::size_t first : {std::size_t{0}, std::size_t{11}}) {
            batch.fill(samples, first, 11);
            QCOMPARE(batch.size(), std::size_t{11});
            std::set<std::uint32_t> seen;
            for (std::size_t i = 0; i < batch.size(); ++i) {
                const SampledPair& pair = pairs[batch.positions[i]];
                QVERIFY(batch.positions[i] >= first && batch.positions[i] < first + 11);
                seen.insert(batch.positions[i]);
                QCOMPARE(batch.users.ids[batch.users.slotOf[i]], pair.user);
                QCOMPARE(batch.items.ids[batch.items.slotOf[i]], pair.item);
                QCOMPARE(batch.labels[i], pair.label);
            }
            QCOMPARE(seen.size(), batch.size());
            for (const BatchSide* side : {&batch.users, &batch.items}) {
                std::size_t total = 0;
                for (std::size_t slot = 0; slot < side->size(); ++slot)
                    for (const std::uint32_t sample : side->of(slot)) {
                        QCOMPARE(std::size_t{side->slotOf[sample]}, slot);
                        ++total;
                    }
                QCOMPARE(total, batch.size());
                QCOMPARE(side->partCount(), std::size_t{4});
                QCOMPARE(side->begins.front(), 0U);
                QCOMPARE(std::size_t{side->begins.back()}, side->size());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestMfFairLearner)
#include "tst_mffairlearner.moc"
