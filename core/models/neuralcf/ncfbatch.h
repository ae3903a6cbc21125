// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/neuralcf/negativesampler.h"
#include "core/nn/batchside.h"

#include <vector>

namespace equipoise {

/// Samples that share a step, in the order of their users: what is done per user reads its samples in a row.
struct NcfBatch
{
    std::vector<float> labels;            ///< per sample
    std::vector<std::uint32_t> positions; ///< per sample: its place in the epoch
    BatchSide users;                      ///< its `samples` are 0, 1, 2, …
    BatchSide items;

    std::size_t size() const { return labels.size(); }
};

/// Fills batches from an epoch's samples. One thread at a time; O(batch).
class NcfBatchMaker
{
public:
    NcfBatchMaker(std::size_t users, std::size_t items, std::size_t parts)
        : m_users(users, parts)
        , m_items(items, parts)
    {}
    void make(const NegativeSampler::Epoch& epoch, std::size_t first, std::size_t size, NcfBatch& batch);

private:
    std::vector<SampledPair> m_pairs;
    std::vector<std::uint32_t> m_ids;
    BatchSideMaker m_users;
    BatchSideMaker m_items;
};

} // namespace equipoise
