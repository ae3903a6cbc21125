// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/testview.h"

#include <cstdint>
#include <span>
#include <vector>

namespace equipoise {

struct SampledPair
{
    std::uint32_t user = 0;
    std::uint32_t item = 0;
    float label = 0; ///< 1 for a rating of the training part, 0 for a negative
};

/// Training samples for implicit feedback: every positive once an epoch and `negatives` items drawn for it, afresh each
/// epoch, in an order shuffled over all samples. Nothing but the order exists before it is asked for: a negative is a
/// pure function of (seed, epoch, sample), so batches can be made in any order, on any number of threads, to the same
/// bits.
///
/// A negative is uniform over the items its user never rated in any part and that `reserved` does not name for her.
/// Users with fewer such items than `negatives` get each of them once for every positive: what there is. Immutable
/// and thread-safe. Memory: 8 bytes a positive and, for who is blocked where, a bit per user and item up to 64 MiB in
/// all, beyond that 4 bytes a rating.
class NegativeSampler
{
public:
    /// The positives are rows of `dataset`; `reserved` (may be empty) are further items no user's negatives may hold:
    /// the fixed negatives of an evaluation. `mostBitmapBytes` is for tests.
    NegativeSampler(const Dataset& dataset, std::span<const std::uint32_t> positives,
                    std::span<const ItemLists* const> reserved, int negatives, std::uint64_t seed,
                    std::size_t mostBitmapBytes = std::size_t{64} << 20);

    std::size_t samplesPerEpoch() const { return m_positives.size() + m_freeNegatives + m_givenNegatives.size(); }
    std::size_t positiveCount() const { return m_positives.size(); }
    /// Users with a positive who have fewer items to draw than asked for.
    std::size_t shortUsers() const { return m_shortUsers; }
    /// True where the item may be a negative of the user. O(1), or O(log) of her items beyond the bitmap.
    bool isFree(std::uint32_t user, std::uint32_t item) const;

    /// One epoch's samples, in its order. Refers to the sampler, which outlives it.
    class Epoch
    {
    public:
        std::size_t size() const { return m_order.size(); }
        /// Samples first, first + 1, … of the epoch into `out`. Serial, thread-safe; ~10 ns a sample.
        void fill(std::size_t first, std::span<SampledPair> out) const;

    private:
        friend class NegativeSampler;
        const NegativeSampler* m_sampler = nullptr;
        std::uint64_t m_key = 0;
        std::vector<std::uint32_t> m_order;
    };
    /// Parallel inside the caller's arena; O(samples).
    Epoch epoch(int number) const;

private:
    struct Pair
    {
        std::uint32_t user;
        std::uint32_t item;
    };

    std::uint32_t draw(std::uint32_t user, std::uint64_t state) const;
    void fillChunk(std::span<const std::uint32_t> samples, std::uint64_t key, std::span<SampledPair> out) const;

    std::uint32_t m_items;
    std::uint32_t m_perPositive;
    std::uint64_t m_seed;
    std::size_t m_freeNegatives = 0; ///< drawn in an epoch; those of positive p are m_perPositive in a row
    std::size_t m_shortUsers = 0;
    std::vector<Pair> m_positives; ///< those with enough to draw first
    std::vector<Pair> m_givenNegatives;
    // Blocked items: a bitmap, or sorted lists.
    std::size_t m_bitmapStride = 0; ///< words a user; 0: no bitmap
    std::vector<std::uint64_t> m_bitmap;
    ItemLists m_blocked;
    // Users with few free items, where guessing would seldom hit: all of them.
    std::vector<std::uint32_t> m_fewFreeOf; ///< per user, index into m_fewFree; kGuess: not few
    ItemLists m_fewFree;
};

} // namespace equipoise
