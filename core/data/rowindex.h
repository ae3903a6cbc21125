// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/column.h"

#include <cstdint>
#include <span>
#include <vector>

namespace equipoise {

/// Rows grouped by a key: those of key k are order[offsets[k]] … order[offsets[k + 1] − 1], ascending.
struct RowGroups
{
    std::vector<std::uint32_t> offsets; ///< keys + 1
    Column<std::uint32_t> order;
};

/// Stable counting sort of rows by keys in [0, keyCount). O(n + keys), parallel, the same result on any number of
/// threads.
RowGroups groupRows(std::span<const std::uint32_t> keys, std::size_t keyCount);

/// Only the offsets, for keys that ascend already.
std::vector<std::uint32_t> offsetsOfAscending(std::span<const std::uint32_t> keys, std::size_t keyCount);

/// values[order[r]] for every r. O(n), parallel.
template<typename T>
Column<T> gathered(const Column<T>& values, std::span<const std::uint32_t> order);

/// Among rows grouped by user, those that rate an item their user rates again in another row, and yield to it: the
/// later timestamp stays, at equal or without timestamps the later row. Ascending. O(n), parallel.
struct RatingRows
{
    std::span<const std::uint32_t> items;
    std::span<const std::uint32_t> userOffsets;
    std::span<const std::int64_t> timestamps; ///< or empty
    std::size_t itemCount = 0;
};
std::vector<std::uint32_t> supersededRows(const RatingRows& rows);

} // namespace equipoise
