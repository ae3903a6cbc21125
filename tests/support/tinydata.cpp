// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/tinydata.h"

#include "core/data/datasetbuilder.h"

#include <algorithm>

using namespace equipoise;

Dataset tinyDataset(const std::vector<TinyRating>& ratings, const std::vector<TinyAttribute>& attributes,
                    const std::vector<TinyItem>& items, RatingScale scale)
{
    DatasetBuilder builder("tiny", "tiny data", "synthetic");
    const bool hasTimes =
        std::any_of(ratings.begin(), ratings.end(), [](const TinyRating& rating) { return rating.timestamp != 0; });
    for (const TinyRating& rating : ratings) {
        if (hasTimes)
            builder.addRating(rating.user, rating.item, rating.value, rating.timestamp);
        else
            builder.addRating(rating.user, rating.item, rating.value);
    }
    builder.setScale(scale);
    for (const TinyAttribute& attribute : attributes) {
        UserTable table;
        UserTable::Column column{attribute.name, {}, {}};
        for (const auto& [user, label] : attribute.labels) {
            table.ids.push_back(std::to_string(user));
            column.labels.push_back(label);
        }
        table.columns.push_back(std::move(column));
        builder.addUsers(std::move(table));
    }
    for (const TinyItem& item : items)
        builder.addItem({std::to_string(item.id), item.title, yearInTitle(item.title), item.genres, 0});
    return builder.build();
}
