// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/synthetic.h"

#include "core/data/datasetbuilder.h"
#include "core/data/movielenscodes.h"
#include "core/data/syntheticworld.h"

#include <fmt/format.h>

namespace equipoise {

namespace {

UserTable userTable(const SyntheticWorld& world)
{
    UserTable table;
    UserTable::Column gender{"gender", {}, genderTitles()};
    UserTable::Column age{"age", {}, ageBracketTitles()};
    UserTable::Column occupation{"occupation", {}, occupationTitles()};
    for (std::size_t user = 0; user < world.users.size(); ++user) {
        table.ids.push_back(std::to_string(user + 1));
        gender.labels.emplace_back(world.users[user].isMinority ? "F" : "M");
        age.labels.push_back(std::to_string(ageCode(world.users[user].age)));
        occupation.labels.push_back(std::to_string(world.users[user].occupation));
    }
    table.columns = {std::move(gender), std::move(age), std::move(occupation)};
    return table;
}

ItemTable itemTable(const SyntheticWorld& world)
{
    ItemTable table;
    for (std::size_t i = 0; i < world.items.size(); ++i) {
        const SyntheticWorld::Item& item = world.items[i];
        ListedItem listed{std::to_string(i + 1), item.title, item.year, {}, 0};
        for (const int genre : item.genres)
            listed.genres.emplace_back(kMovieLensGenres[static_cast<std::size_t>(genre)]);
        table.items.push_back(std::move(listed));
    }
    return table;
}

Column<std::uint32_t> idsOf(const Column<std::uint32_t>& indices)
{
    Column<std::uint32_t> ids(indices.size());
    for (std::size_t row = 0; row < ids.size(); ++row)
        ids[row] = indices[row] + 1;
    return ids;
}

} // namespace

Dataset makeSyntheticDataset(const SyntheticSettings& settings)
{
    SyntheticWorld world = makeSyntheticWorld(settings);
    DatasetBuilder builder("demo", fmt::format("demo data, seed {}", settings.seed), "synthetic");
    builder.setScale({1, 5});
    builder.addUsers(userTable(world));
    builder.setItems(itemTable(world));
    builder.setRatings(IdColumn(idsOf(world.ratingUsers)), IdColumn(idsOf(world.ratingItems)),
                       {world.ratingValues.begin(), world.ratingValues.end()}, std::move(world.ratingTimes));
    return builder.build();
}

} // namespace equipoise
