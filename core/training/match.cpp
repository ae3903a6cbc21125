// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/match.h"

#include "core/base/error.h"

#include <algorithm>
#include <numeric>

namespace equipoise {

namespace {

constexpr std::uint32_t kUnknown = 0xFFFFFFFFU;
/// Far below any score, and still finite in sums.
constexpr float kNever = -1e30F;

std::vector<std::uint32_t> matchIds(const IdMap& from, std::size_t count, const IdMap& to)
{
    std::vector<std::uint32_t> indices(count, kUnknown);
    for (std::uint32_t i = 0; i < count; ++i)
        if (const auto found = from.isNumeric() ? to.find(from.numbers()[i]) : to.find(from.text(i)))
            indices[i] = *found;
    return indices;
}

/// A model in the indices of another data set.
class MappedRecommender : public Recommender
{
public:
    MappedRecommender(RecommenderPtr model, std::vector<std::uint32_t> users, std::vector<std::uint32_t> items)
        : m_model(std::move(model))
        , m_users(std::move(users))
        , m_items(std::move(items))
    {}

    std::string_view modelName() const override { return m_model->modelName(); }
    std::size_t userCount() const override { return m_users.size(); }
    std::size_t itemCount() const override { return m_items.size(); }
    bool predictsRatings() const override { return m_model->predictsRatings(); }
    bool isConditioned() const override { return m_model->isConditioned(); }
    FairnessScale fairnessScale() const override { return m_model->fairnessScale(); }

    void predict(std::span<const std::uint32_t> users, std::span<const std::uint32_t> items, std::span<float> out,
                 const Conditions& conditions) const override
    {
        std::vector<std::uint32_t> knownUsers;
        std::vector<std::uint32_t> knownItems;
        std::vector<std::size_t> places;
        for (std::size_t j = 0; j < users.size(); ++j) {
            out[j] = kNever;
            if (m_users[users[j]] == kUnknown || m_items[items[j]] == kUnknown)
                continue;
            knownUsers.push_back(m_users[users[j]]);
            knownItems.push_back(m_items[items[j]]);
            places.push_back(j);
        }
        std::vector<float> known(places.size());
        m_model->predict(knownUsers, knownItems, known, conditions);
        for (std::size_t j = 0; j < places.size(); ++j)
            out[places[j]] = known[j];
    }

    void score(std::span<const std::uint32_t> users, std::span<float> out, const Conditions& conditions) const override
    {
        std::vector<std::uint32_t> known;
        for (const std::uint32_t user : users)
            known.push_back(m_users[user] == kUnknown ? 0 : m_users[user]);
        std::vector<float> scores(known.size() * m_model->itemCount());
        m_model->score(known, scores, conditions);
        for (std::size_t j = 0; j < users.size(); ++j)
            for (std::size_t i = 0; i < m_items.size(); ++i) {
                const bool isKnown = m_users[users[j]] != kUnknown && m_items[i] != kUnknown;
                out[j * m_items.size() + i] = isKnown ? scores[j * m_model->itemCount() + m_items[i]] : kNever;
            }
    }

    void save(ArrayFile& file) const override { m_model->save(file); }

private:
    RecommenderPtr m_model;
    std::vector<std::uint32_t> m_users;
    std::vector<std::uint32_t> m_items;
};

bool hasSeen(const SavedModel& saved, std::uint32_t user, std::uint32_t item)
{
    const auto begin = saved.seenItems.begin() + saved.seenOffsets[user];
    const auto end = saved.seenItems.begin() + saved.seenOffsets[user + 1];
    return std::binary_search(begin, end, item);
}

} // namespace

MatchedModel matchModel(const SavedModel& saved, const Dataset& dataset)
{
    MatchedModel matched;
    if (dataset.contentHash() == saved.datasetHash) {
        matched.model = saved.model;
        matched.split = makeSplit(dataset, saved.settings.split, saved.settings.seed);
        matched.isSameData = true;
        return matched;
    }
    auto users = matchIds(dataset.users(), dataset.userCount(), saved.users);
    auto items = matchIds(dataset.items(), dataset.itemCount(), saved.items);
    matched.unknownUsers = static_cast<std::size_t>(std::count(users.begin(), users.end(), kUnknown));
    matched.unknownItems = static_cast<std::size_t>(std::count(items.begin(), items.end(), kUnknown));
    matched.split.specification = "matched by ids";
    for (std::uint32_t row = 0; row < dataset.ratingCount(); ++row) {
        const std::uint32_t user = users[dataset.rowUsers()[row]];
        const std::uint32_t item = items[dataset.rowItems()[row]];
        if (user == kUnknown || item == kUnknown)
            ++matched.unknownRatings;
        else if (hasSeen(saved, user, item))
            matched.split.train.push_back(row);
        else
            matched.split.test.push_back(row);
    }
    matched.seenRatings = matched.split.train.size();
    if (matched.split.test.empty())
        throw Error(ErrorKind::Data, "no rating is left to test the model on")
            .file(dataset.source())
            .value(std::to_string(matched.unknownRatings) + " ratings of unknown users or items, " +
                   std::to_string(matched.seenRatings) + " trained on")
            .hint("Give data whose user and item ids are those the model was trained with");
    matched.split.hash = splitHash(matched.split);
    matched.model = std::make_shared<MappedRecommender>(saved.model, std::move(users), std::move(items));
    return matched;
}

} // namespace equipoise
