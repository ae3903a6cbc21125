// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/recommend.h"

#include "core/base/parallel.h"

namespace equipoise {

namespace {

constexpr std::size_t kUsersPerBlock = 32;

} // namespace

std::vector<std::vector<RecommendedItem>> recommend(const SavedModel& saved, std::span<const std::uint32_t> users,
                                                    int top, const Conditions& conditions)
{
    std::vector<std::vector<RecommendedItem>> lists(users.size());
    const std::size_t items = saved.model->itemCount();
    const bool isRating = saved.model->predictsRatings();
    forBlocks(users.size(), kUsersPerBlock, [&](std::size_t, std::size_t begin, std::size_t end) {
        std::vector<float> scores((end - begin) * items);
        saved.model->score(users.subspan(begin, end - begin), scores, conditions);
        for (std::size_t j = begin; j < end; ++j) {
            const std::uint32_t from = saved.seenOffsets[users[j]];
            const std::uint32_t to = saved.seenOffsets[users[j] + 1];
            const auto seen = std::span(saved.seenItems).subspan(from, to - from);
            for (const Recommendation& r : topItems(std::span(scores).subspan((j - begin) * items, items), seen, top))
                lists[j].push_back(
                    {r.item, isRating ? std::clamp(r.score, saved.scale.minimum, saved.scale.maximum) : r.score});
        }
    });
    return lists;
}

std::vector<RecommendedItem> recommendTo(const Recommender& model, const Dataset& dataset, const Split& split,
                                         std::uint32_t user, int top, const Conditions& conditions)
{
    std::vector<std::uint32_t> seen;
    for (const auto* rows : {&split.train, &split.validation}) {
        const auto first = std::lower_bound(rows->begin(), rows->end(), dataset.userOffsets()[user]);
        for (auto row = first; row != rows->end() && *row < dataset.userOffsets()[user + 1]; ++row)
            seen.push_back(dataset.rowItems()[*row]);
    }
    std::vector<float> scores(model.itemCount());
    model.score(std::span(&user, 1), scores, conditions);
    std::vector<RecommendedItem> list;
    const RatingScale scale = dataset.scale();
    for (const Recommendation& r : topItems(scores, seen, top))
        list.push_back({r.item, model.predictsRatings() ? std::clamp(r.score, scale.minimum, scale.maximum) : r.score});
    return list;
}

} // namespace equipoise
