// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/data/synthetic.h"
#include "core/training/match.h"
#include "core/training/recommend.h"

#include <QTest>

#include <set>

using namespace equipoise;

namespace {

/// Score 100·user + item, in its own indices: tells which of them it was asked for.
class Marker : public Recommender
{
public:
    Marker(std::size_t users, std::size_t items)
        : m_users(users)
        , m_items(items)
    {}
    std::string_view modelName() const override { return "marker"; }
    std::size_t userCount() const override { return m_users; }
    std::size_t itemCount() const override { return m_items; }
    bool predictsRatings() const override { return false; }
    FairnessScale fairnessScale() const override { return FairnessScale::Distance; }
    void predict(std::span<const std::uint32_t> users, std::span<const std::uint32_t> items, std::span<float> out,
                 const Conditions&) const override
    {
        for (std::size_t j = 0; j < users.size(); ++j)
            out[j] = static_cast<float>(100 * users[j] + items[j]);
    }
    void score(std::span<const std::uint32_t> users, std::span<float> out, const Conditions&) const override
    {
        for (std::size_t j = 0; j < users.size(); ++j)
            for (std::uint32_t i = 0; i < m_items; ++i)
                out[j * m_items + i] = static_cast<float>(100 * users[j] + i);
    }
    void save(ArrayFile&) const override {}

private:
    std::size_t m_users;
    std::size_t m_items;
};

Dataset demo(std::uint32_t users, std::uint32_t items, std::uint64_t seed)
{
    SyntheticSettings settings;
    settings.users = users;
    settings.items = items;
    settings.ratings = users * 10;
    settings.seed = seed;
    return makeSyntheticDataset(settings);
}

/// A model of those data that has seen the even rows.
SavedModel savedFor(const Dataset& data)
{
    SavedModel saved;
    saved.model = std::make_shared<Marker>(data.userCount(), data.itemCount());
    saved.settings = defaultSettings("popularity");
    saved.datasetHash = data.contentHash();
    saved.scale = data.scale();
    const auto users = data.users().numbers();
    const auto items = data.items().numbers().first(data.itemCount());
    saved.users = IdMap(std::vector<std::int64_t>(users.begin(), users.end()));
    saved.items = IdMap(std::vector<std::int64_t>(items.begin(), items.end()));
    saved.seenOffsets = {0};
    for (std::uint32_t user = 0; user < data.userCount(); ++user) {
        std::set<std::uint32_t> seen;
        for (std::uint32_t row = data.userOffsets()[user]; row < data.userOffsets()[user + 1]; ++row)
            if (row % 2 == 0)
                seen.insert(data.rowItems()[row]);
        saved.seenItems.insert(saved.seenItems.end(), seen.begin(), seen.end());
        saved.seenOffsets.push_back(static_cast<std::uint32_t>(saved.seenItems.size()));
    }
    return saved;
}

bool sees(const SavedModel& saved, std::uint32_t user, std::uint32_t item)
{
    for (std::uint32_t at = saved.seenOffsets[user]; at < saved.seenOffsets[user + 1]; ++at)
        if (saved.seenItems[at] == item)
            return true;
    return false;
}

} // namespace

class TestMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsOwnDataKeepTheirSplit()
    {
        const Dataset data = demo(40, 30, 1);
        const SavedModel saved = savedFor(data);
        const MatchedModel matched = matchModel(saved, data);
        QVERIFY(matched.isSameData);
        QCOMPARE(matched.model, saved.model);
        QCOMPARE(matched.split.hash, makeSplit(data, saved.settings.split, saved.settings.seed).hash);
    }

    /// Against the definition, rating by rating.
    void otherDataMatchByIds()
    {
        const SavedModel saved = savedFor(demo(40, 30, 1));
        const Dataset other = demo(47, 35, 2);
        const MatchedModel matched = matchModel(saved, other);
        QVERIFY(!matched.isSameData);
        const std::set<std::uint32_t> test(matched.split.test.begin(), matched.split.test.end());
        std::size_t unknown = 0;
        std::size_t seen = 0;
        for (std::uint32_t row = 0; row < other.ratingCount(); ++row) {
            const auto user = saved.users.find(other.users().numbers()[other.rowUsers()[row]]);
            const auto item = saved.items.find(other.items().numbers()[other.rowItems()[row]]);
            const bool isKnown = user && item;
            const bool isSeen = isKnown && sees(saved, *user, *item);
            unknown += !isKnown;
            seen += isSeen;
            QCOMPARE(test.contains(row), isKnown && !isSeen);
            if (!isKnown)
                continue;
            float predicted = 0;
            matched.model->predict(other.rowUsers().subspan(row, 1), other.rowItems().subspan(row, 1), {&predicted, 1},
                                   {});
            QCOMPARE(predicted, static_cast<float>(100 * *user + *item));
        }
        QCOMPARE(matched.unknownRatings, unknown);
        QCOMPARE(matched.seenRatings, seen);
        QVERIFY(unknown > 0 && seen > 0);
        QCOMPARE(matched.model->userCount(), other.userCount());
        QCOMPARE(matched.model->fairnessScale(), FairnessScale::Distance); // the model's own
    }

    void unknownItemsEndEveryList()
    {
        const SavedModel saved = savedFor(demo(40, 30, 1));
        const Dataset other = demo(47, 35, 2);
        const MatchedModel matched = matchModel(saved, other);
        std::vector<float> scores(other.itemCount());
        const std::uint32_t user = 0;
        matched.model->score({&user, 1}, scores, {});
        for (std::uint32_t item = 0; item < other.itemCount(); ++item)
            QCOMPARE(scores[item] < 0, !saved.items.find(other.items().numbers()[item]).has_value());
    }

    void nothingLeftIsAnError()
    {
        SavedModel saved = savedFor(demo(40, 30, 1));
        saved.users = IdMap(std::vector<std::int64_t>{1'000'000});
        saved.seenOffsets = {0, 0};
        QVERIFY_THROWS_EXCEPTION(Error, matchModel(saved, demo(47, 35, 2)));
    }

    /// The marker's best items are the last ones; those seen are passed over.
    void recommendsWhatWasNotSeen()
    {
        const SavedModel saved = savedFor(demo(70, 30, 1));
        std::vector<std::uint32_t> users(70);
        for (std::uint32_t u = 0; u < 70; ++u)
            users[u] = u;
        const auto lists = recommend(saved, users, 4, {});
        for (std::uint32_t u = 0; u < 70; ++u) {
            std::uint32_t expected = static_cast<std::uint32_t>(saved.model->itemCount());
            for (const RecommendedItem& place : lists[u]) {
                do
                    --expected;
                while (sees(saved, u, expected));
                QCOMPARE(place.item, expected);
                QCOMPARE(place.score, 100.0 * u + expected);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestMatch)
#include "tst_match.moc"
