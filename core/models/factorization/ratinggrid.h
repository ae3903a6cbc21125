// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <span>
#include <vector>

namespace equipoise {

/// A rating as stochastic gradient descent reads it: *positions* of user and item (see RatingGrid) and the rating
/// minus the mean, in standard deviations.
struct GridEntry
{
    std::uint32_t user = 0;
    std::uint32_t item = 0;
    float value = 0;
};

/// Training ratings arranged for parallel stochastic gradient descent: a size() × size() grid of blocks of users and
/// blocks of items (Gemulla et al., KDD 2011). Two blocks in different rows and columns of the grid share no user and
/// no item, so they can be trained at the same time.
///
/// Users and items are permuted by the seed; the place of one in its permutation is its *position*, and a block is a
/// range of positions with about the same number of ratings. The number of blocks follows from the number of ratings
/// alone. Within a block ratings are shuffled: consecutive ones rarely share a vector, so a processor overlaps their
/// updates. Construction is O(ratings + users + items); 12 bytes a rating. Immutable.
class RatingGrid
{
public:
    RatingGrid(const Dataset& dataset, std::span<const std::uint32_t> rows, std::uint64_t seed);

    std::size_t size() const { return m_size; }
    std::size_t ratingCount() const { return m_entries.size(); }
    std::span<const GridEntry> block(std::size_t row, std::size_t column) const;

    /// By dataset index.
    std::span<const std::uint32_t> userPositions() const { return m_userPositions; }
    std::span<const std::uint32_t> itemPositions() const { return m_itemPositions; }
    /// Training ratings by dataset index.
    std::span<const std::uint32_t> userCounts() const { return m_userCounts; }
    std::span<const std::uint32_t> itemCounts() const { return m_itemCounts; }

    /// Of the training ratings; the deviation is 1 where all of them are equal.
    double mean() const { return m_mean; }
    double deviation() const { return m_deviation; }

private:
    void measure(const Dataset& dataset, std::span<const std::uint32_t> rows);
    void fill(const Dataset& dataset, std::span<const std::uint32_t> rows, std::uint64_t seed);

    std::size_t m_size = 1;
    double m_mean = 0;
    double m_deviation = 1;
    std::vector<std::uint32_t> m_userCounts;
    std::vector<std::uint32_t> m_itemCounts;
    std::vector<std::uint32_t> m_userPositions;
    std::vector<std::uint32_t> m_itemPositions;
    std::vector<std::size_t> m_offsets; ///< of the blocks, row by row
    std::vector<GridEntry> m_entries;
};

} // namespace equipoise
