// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nn/embeddingtable.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace equipoise {

/// Which rows of an embedding (users, or items) a batch of samples touches, and where: each row once, in a slot. What
/// is done per slot finds all samples of its row together, and no two slots share a row, so that slots can be worked on
/// at the same time. Slots are cut into parts by their row alone, the same in every batch: whoever does the same part
/// of every step keeps its rows in the near cache.
struct BatchSide
{
    std::vector<std::uint32_t> ids;     ///< row per slot; within a part in order of first appearance
    std::vector<std::uint32_t> slotOf;  ///< per sample of the batch
    std::vector<std::uint32_t> offsets; ///< per slot and one more: its stretch of `samples`
    std::vector<std::uint32_t> samples; ///< samples of the batch, slot by slot, ascending within one
    std::vector<std::uint32_t> begins;  ///< per part and one more: its stretch of slots

    std::size_t size() const { return ids.size(); }
    std::span<const std::uint32_t> of(std::size_t slot) const
    {
        return {samples.data() + offsets[slot], offsets[slot + 1] - offsets[slot]};
    }
    std::size_t partCount() const { return begins.size() - 1; }
    /// The part's stretch of samples, once these are sorted.
    std::size_t firstSample(std::size_t part) const { return offsets[begins[part]]; }
    /// Numbers the samples anew in the order of `samples`, which then is 0, 1, 2, …
    void sortSamples();
};

/// Makes a batch's sides, one at a time. O(samples + parts), whatever the number of rows.
class BatchSideMaker
{
public:
    /// `parts` is a power of two.
    BatchSideMaker(std::size_t rows, std::size_t parts)
        : m_counts(rows)
        , m_slots(rows)
        , m_parts(parts)
    {}

    /// Parts that suit batches of this size: not so small that handing them out counts. `most` is a power of two.
    static std::size_t partsFor(std::size_t samples, std::size_t most)
    {
        return std::bit_floor(std::clamp<std::size_t>(samples / 64, 1, most));
    }
    /// `ids` holds the row of each sample.
    void make(std::span<const std::uint32_t> ids, BatchSide& side);

private:
    std::size_t partOf(std::uint32_t row) const { return row / EmbeddingTable::kTogether & (m_parts - 1); }

    std::vector<std::uint32_t> m_counts; ///< samples per row; 0 between two calls
    std::vector<std::uint32_t> m_slots;  ///< per row found
    std::size_t m_parts;
    std::vector<std::uint32_t> m_found; ///< rows in order of first appearance
};

} // namespace equipoise
