// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fairness/highlight.h"

namespace equipoise {

std::vector<std::uint32_t> ratersOf(const Dataset& dataset, std::span<const std::uint32_t> items)
{
    std::vector<bool> rated(dataset.userCount());
    for (const std::uint32_t item : items)
        if (item < dataset.itemCount()) // others are only listed
            for (const std::uint32_t row : dataset.rowsOfItem(item))
                rated[dataset.rowUsers()[row]] = true;
    std::vector<std::uint32_t> users;
    for (std::uint32_t user = 0; user < rated.size(); ++user)
        if (rated[user])
            users.push_back(user);
    return users;
}

Highlight highlightItems(const MinorityFigure& figure, const Dataset& dataset, std::span<const std::uint32_t> items)
{
    const std::vector<std::uint32_t> raters = ratersOf(dataset, items);
    Highlight highlight;
    highlight.imShares = figure.sharesOfItems(items);
    highlight.umShares = figure.sharesOfUsers(raters);
    highlight.items = static_cast<std::uint32_t>(items.size());
    for (const std::uint32_t user : raters)
        ++(figure.index.isMinority[user] != 0 ? highlight.minorityUsers : highlight.majorityUsers);
    return highlight;
}

Highlight highlightUser(const MinorityFigure& figure, const Dataset& dataset, std::uint32_t user)
{
    const std::uint32_t begin = dataset.userOffsets()[user];
    const std::uint32_t count = dataset.userOffsets()[user + 1] - begin;
    Highlight highlight;
    highlight.imShares = figure.sharesOfItems(dataset.rowItems().subspan(begin, count));
    highlight.um = figure.um[user];
    highlight.items = count;
    ++(figure.index.isMinority[user] != 0 ? highlight.minorityUsers : highlight.majorityUsers);
    return highlight;
}

} // namespace equipoise
