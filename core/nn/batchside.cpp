// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nn/batchside.h"

#include <numeric>
#include <utility>

namespace equipoise {

namespace {

/// offsets[i] from the end of stretch i back to its begin, after a counting sort has used them as cursors.
void moveBack(std::vector<std::uint32_t>& offsets)
{
    std::copy_backward(offsets.begin(), offsets.end() - 1, offsets.end());
    offsets.front() = 0;
}

} // namespace

void BatchSide::sortSamples()
{
    // sample by sample: rows have so few each that loops over those end too soon to be foreseen
    for (std::uint32_t& sample : samples)
        sample = slotOf[sample];
    slotOf.swap(samples);
    std::iota(samples.begin(), samples.end(), 0U);
}

void BatchSideMaker::make(std::span<const std::uint32_t> ids, BatchSide& side)
{
    m_found.clear();
    side.begins.assign(m_parts + 1, 0);
    for (const std::uint32_t id : ids)
        if (m_counts[id]++ == 0) {
            m_found.push_back(id);
            ++side.begins[partOf(id) + 1];
        }
    std::partial_sum(side.begins.begin(), side.begins.end(), side.begins.begin());
    side.ids.resize(m_found.size());
    side.offsets.resize(m_found.size() + 1);
    side.offsets[0] = 0;
    for (const std::uint32_t id : m_found) {
        const std::uint32_t slot = side.begins[partOf(id)]++;
        side.ids[slot] = id;
        side.offsets[slot + 1] = std::exchange(m_counts[id], 0U);
        m_slots[id] = slot;
    }
    moveBack(side.begins);

    std::partial_sum(side.offsets.begin(), side.offsets.end(), side.offsets.begin());
    side.slotOf.resize(ids.size());
    side.samples.resize(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        side.slotOf[i] = m_slots[ids[i]];
        side.samples[side.offsets[side.slotOf[i]]++] = static_cast<std::uint32_t>(i);
    }
    moveBack(side.offsets);
}

} // namespace equipoise
