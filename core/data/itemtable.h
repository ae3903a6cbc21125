// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

namespace equipoise {

/// A line of a movie table.
struct ListedItem
{
    std::string id;
    std::string title;               ///< UTF-8
    int year = 0;                    ///< 0: unknown
    std::vector<std::string> genres; ///< names; unknown ones are simply left out
    std::uint64_t line = 0;
};

/// A table of items as read.
struct ItemTable
{
    std::string file;
    std::vector<ListedItem> items;
};

/// The year of "Heat (1995)", 0 where the title does not end in one.
int yearInTitle(std::string_view title);

constexpr std::size_t kNotListed = static_cast<std::size_t>(-1);

/// The rated items, then those that are only listed, ascending by id; `rows` is each one's place in the table or
/// kNotListed.
struct MatchedItems
{
    IdMap ids;
    std::vector<std::size_t> rows;
};

/// Rated items without a line, lines that name an item again (the first one counts) and ids of another kind than those
/// of the ratings become findings.
MatchedItems matchItems(const ItemTable& table, const IdMap& rated, std::vector<Finding>& findings);

/// Names of genres, at most 64 of the most frequent, and bits into them per item.
struct GenreBits
{
    std::vector<std::string> names; ///< ascending
    std::vector<std::uint64_t> bits;
};

/// Bits per item index, `rows` being their places in the table. Genres
/// beyond 64 become a finding.
GenreBits makeGenreBits(const ItemTable& table, std::span<const std::size_t> rows, std::vector<Finding>& findings);

} // namespace equipoise
