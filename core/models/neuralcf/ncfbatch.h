// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/neuralcf/negativesampler.h"

#include <cstdint>
#include <span>
#include <vector>

namespace equipoise {

/// The users (or items) of a batch, each once, in the order they first appear, with their samples ascending.
struct NcfBatchSide
{
    std::vector<std::uint32_t> ids;     ///< per slot
    std::vector<std::uint32_t> slots;   ///< per sample
    std::vector<std::uint32_t> offsets; ///< slots + 1
    std::vector<std::uint32_t> samples; ///< by slot

    std::span<const std::uint32_t> of(std::size_t slot) const
    {
        return {samples.data() + offsets[slot], offsets[slot + 1] - offsets[slot]};
    }
};

/// Samples that share a step.
struct NcfBatch
{
    std::size_t first = 0; ///< place of the first in the epoch
    std::vector<float> labels;
    NcfBatchSide users;
    NcfBatchSide items;

    std::size_t size() const { return labels.size(); }
};

/// Fills batches from an epoch's samples. One thread at a time; O(batch).
class NcfBatchMaker
{
public:
    NcfBatchMaker(std::size_t users, std::size_t items);
    void make(const NegativeSampler::Epoch& epoch, std::size_t first, std::size_t size, NcfBatch& batch);

private:
    /// Where an id stands in the batch being made.
    struct Place
    {
        std::uint32_t batch = 0; ///< number of the batch it was last seen in
        std::uint32_t slot = 0;
    };

    template<typename IdOf>
    void group(std::vector<Place>& places, const IdOf& idOf, NcfBatchSide& side);

    std::uint32_t m_batches = 0;
    std::vector<SampledPair> m_pairs;
    std::vector<Place> m_users;
    std::vector<Place> m_items;
};

} // namespace equipoise
