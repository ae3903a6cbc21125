// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/synthetic.h"

#include <string>
#include <vector>

namespace equipoise {

/// The generated people, movies and ratings, before they become a Dataset or files. Ids are index + 1.
///
/// A rating is round(3.3 + user's kindness + item's quality + mean over the item's genres of the user's liking +
/// taste of her group + noise), clipped to 1…5. The group taste is the item's `lean` (+1: romances and musicals, −1:
/// action, war and science fiction, 0: the rest) times ±0.7 · tasteGap. Popularity follows a power law, activity a
/// log-normal one, and users meet movies that suit their group more often.
struct SyntheticWorld
{
    struct User
    {
        bool isMinority = false; ///< and so gender F
        int age = 0;             ///< years
        int occupation = 0;      ///< code of MovieLens 1M
    };
    struct Item
    {
        std::string title; ///< with the year in brackets
        int year = 0;
        std::vector<int> genres; ///< places in kMovieLensGenres, ascending
        double lean = 0;
    };

    std::vector<User> users;
    std::vector<Item> items;
    Column<std::uint32_t> ratingUsers; ///< ascending
    Column<std::uint32_t> ratingItems;
    std::vector<std::uint8_t> ratingValues;
    Column<std::int64_t> ratingTimes; ///< ascending within a user
};

/// Parallel over users, the same bits on any number of threads. Throws Error(Usage) where the numbers do not fit
/// together.
SyntheticWorld makeSyntheticWorld(const SyntheticSettings& settings);

/// Code of the age bracket of MovieLens 1M.
int ageCode(int age);

/// A made-up title, another one for every number; readable for any.
std::string syntheticTitle(std::uint32_t number, int year);

} // namespace equipoise
