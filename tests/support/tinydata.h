// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <string>
#include <utility>
#include <vector>

struct TinyRating
{
    std::int64_t user = 0;
    std::int64_t item = 0;
    float value = 0;
    std::int64_t timestamp = 0;
};

/// An attribute by user id; users left out have none.
struct TinyAttribute
{
    std::string name;
    std::vector<std::pair<std::int64_t, std::string>> labels;
};

struct TinyItem
{
    std::int64_t id = 0;
    std::string title;
    std::vector<std::string> genres;
};

/// A data set small enough to reckon with by hand:
///   tinyDataset({{1, 10, 5}, {1, 11, 3}, {2, 10, 1}}, {{"gender", {{1, "F"}, {2, "M"}}}})
/// Users and items are ordered by id. There are timestamps where any of them is not 0. The scale is 1 to 5 unless told
/// otherwise.
equipoise::Dataset tinyDataset(const std::vector<TinyRating>& ratings,
                               const std::vector<TinyAttribute>& attributes = {},
                               const std::vector<TinyItem>& items = {}, equipoise::RatingScale scale = {1, 5});
