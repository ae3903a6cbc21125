// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nn/batchside.h"

#include <numeric>

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
    for (std::size_t slot = 0; slot < size(); ++slot)
        std::fill(slotOf.begin() + offsets[slot], slotOf.begin() + offsets[slot + 1], static_cast<std::uint32_t>(slot));
    std::iota(samples.begin(), samples.end(), 0U);
}

void BatchSideMaker::make(std::span<const std::uint32_t> ids, BatchSide& side)
{
    m_found.clear();
    side.begins.assign(m_parts + 1, 0);
    for (const std::uint32_t id : ids)
        if (m_slots[id] == kUnseen) {
            m_slots[id] = 0;
            m_found.push_back(id);
            ++side.begins[partOf(id) + 1];
        }
    std::partial_sum(side.begins.begin(), side.begins.end(), side.begins.begin());
    side.ids.resize(m_found.size());
    for (const std::uint32_t id : m_found) {
        m_slots[id] = side.begins[partOf(id)]++;
        side.ids[m_slots[id]] = id;
    }
    moveBack(side.begins);

    side.slotOf.resize(ids.size());
    side.offsets.assign(side.ids.size() + 1, 0);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        side.slotOf[i] = m_slots[ids[i]];
        ++side.offsets[side.slotOf[i] + 1];
    }
    std::partial_sum(side.offsets.begin(), side.offsets.end(), side.offsets.begin());
    side.samples.resize(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        side.samples[side.offsets[side.slotOf[i]]++] = static_cast<std::uint32_t>(i);
    moveBack(side.offsets);
    for (const std::uint32_t id : m_found)
        m_slots[id] = kUnseen;
}

} // namespace equipoise
