// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/mffair/mffairsamples.h"
#include "core/nn/batchside.h"

#include <vector>

namespace equipoise {

/// The samples of a batch in the order of its users, with both sides' slots: what is done per user then reads its
/// samples in a row, and what is done per item finds all of an item's samples together. Made by one thread; O(samples),
/// whatever the number of users.
class MfFairBatch
{
public:
    /// Parts as in BatchSide.
    MfFairBatch(std::size_t userCount, std::size_t itemCount, std::size_t parts)
        : m_userSide(userCount, parts)
        , m_itemSide(itemCount, parts)
    {}

    /// Samples [first, first + n) of the epoch.
    void fill(const MfFairSamples& samples, std::size_t first, std::size_t n);

    std::size_t size() const { return labels.size(); }

    BatchSide users; ///< its `samples` are 0, 1, 2, …
    BatchSide items;
    std::vector<float> labels;            ///< per sample
    std::vector<std::uint32_t> positions; ///< per sample: its place in the epoch

private:
    BatchSideMaker m_userSide;
    BatchSideMaker m_itemSide;
    std::vector<SampledPair> m_pairs;
    std::vector<std::uint32_t> m_ids;
};

} // namespace equipoise
