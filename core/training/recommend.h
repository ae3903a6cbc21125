// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/run.h"

#include <span>

namespace equipoise {

/// One place in a user's list.
struct RecommendedItem
{
    std::uint32_t item = 0; ///< index into the saved model's items
    double score = 0;       ///< a rating within the scale where the model predicts ratings
};

/// The `top` best items for each of the users (indices of the saved model) among those they have not rated before, best
/// first; ties by index. Parallel over blocks of users; O(users · items).
std::vector<std::vector<RecommendedItem>> recommend(const SavedModel& saved, std::span<const std::uint32_t> users,
                                                    int top, const Conditions& conditions);

/// The same for one user of the data set a model was trained on: without the items she rated in training or
/// validation. O(items).
std::vector<RecommendedItem> recommendTo(const Recommender& model, const Dataset& dataset, const Split& split,
                                         std::uint32_t user, int top, const Conditions& conditions);

} // namespace equipoise
