// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/mffair/mffairsamples.h"

#include <cstdint>
#include <span>
#include <vector>

namespace equipoise {

/// One side of a batch: which users (or items) it touches, and where.
struct BatchSide
{
    std::vector<std::uint32_t> ids;     ///< per slot, in order of first appearance
    std::vector<std::uint32_t> offsets; ///< per slot and one more: its stretch of `samples`
    std::vector<std::uint32_t> samples; ///< samples of the batch, slot by slot
    std::vector<std::uint32_t> slotOf;  ///< per sample of the batch

    std::size_t size() const { return ids.size(); }
    std::span<const std::uint32_t> of(std::size_t slot) const
    {
        return {samples.data() + offsets[slot], offsets[slot + 1] - offsets[slot]};
    }
    /// Slots [result, next result) are part `part` of `parts`, with about the same number of samples each.
    std::size_t begin(std::size_t part, std::size_t parts) const;
};

/// The samples of a batch in the order of its users, with both sides' slots. What is done per user then reads its
/// samples in a row, and what is done per item finds all of an item's samples together: no two slots of a side share a
/// row of weights, so they can be done at the same time. Made by one thread; O(samples), whatever the number of users.
class MfFairBatch
{
public:
    MfFairBatch(std::size_t userCount, std::size_t itemCount)
        : m_userSlots(userCount, kUnseen)
        , m_itemSlots(itemCount, kUnseen)
    {}

    /// Samples [first, first + n) of the epoch.
    void fill(const MfFairSamples& samples, std::size_t first, std::size_t n);

    std::size_t size() const { return labels.size(); }

    BatchSide users; ///< its `samples` are 0, 1, 2, …
    BatchSide items;
    std::vector<float> labels;            ///< per sample
    std::vector<std::uint32_t> positions; ///< per sample: its place in the epoch

private:
    static constexpr std::uint32_t kUnseen = 0xFFFFFFFFU;

    static void sort(std::span<const std::uint32_t> ids, std::vector<std::uint32_t>& known, BatchSide& side);

    std::vector<std::uint32_t> m_userSlots; ///< kUnseen between two calls of fill
    std::vector<std::uint32_t> m_itemSlots;
    std::vector<SampledPair> m_pairs;
    std::vector<std::uint32_t> m_ids;
};

} // namespace equipoise
