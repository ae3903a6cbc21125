// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/mffair/mffairbatch.h"

#include <algorithm>
#include <numeric>

namespace equipoise {

std::size_t BatchSide::begin(std::size_t part, std::size_t parts) const
{
    const auto first = static_cast<std::uint32_t>(samples.size() * part / parts);
    return static_cast<std::size_t>(std::lower_bound(offsets.begin(), offsets.end() - 1, first) - offsets.begin());
}

/// Counting sort of the samples by slot, stable.
void MfFairBatch::sort(std::span<const std::uint32_t> ids, std::vector<std::uint32_t>& known, BatchSide& side)
{
    side.ids.clear();
    side.offsets.assign(1, 0);
    side.slotOf.resize(ids.size());
    side.samples.resize(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        std::uint32_t& slot = known[ids[i]];
        if (slot == kUnseen) {
            slot = static_cast<std::uint32_t>(side.ids.size());
            side.ids.push_back(ids[i]);
            side.offsets.push_back(0);
        }
        side.slotOf[i] = slot;
        ++side.offsets[slot + 1];
    }
    std::partial_sum(side.offsets.begin(), side.offsets.end(), side.offsets.begin());
    for (std::size_t i = 0; i < ids.size(); ++i)
        side.samples[side.offsets[side.slotOf[i]]++] = static_cast<std::uint32_t>(i);
    // every offset now stands at the end of its stretch
    std::copy_backward(side.offsets.begin(), side.offsets.end() - 1, side.offsets.end());
    side.offsets.front() = 0;
    for (const std::uint32_t id : side.ids)
        known[id] = kUnseen;
}

void MfFairBatch::fill(const MfFairSamples& samples, std::size_t first, std::size_t n)
{
    m_pairs.resize(n);
    samples.fill(first, m_pairs);
    m_ids.resize(n);
    std::transform(m_pairs.begin(), m_pairs.end(), m_ids.begin(), [](const SampledPair& pair) { return pair.user; });
    sort(m_ids, m_userSlots, users);

    labels.resize(n);
    positions.resize(n);
    for (std::size_t i = 0; i < n; ++i) {
        const std::uint32_t from = users.samples[i];
        labels[i] = m_pairs[from].label;
        positions[i] = static_cast<std::uint32_t>(first + from);
        m_ids[i] = m_pairs[from].item;
    }
    for (std::size_t slot = 0; slot < users.size(); ++slot)
        std::fill(users.slotOf.begin() + users.offsets[slot], users.slotOf.begin() + users.offsets[slot + 1],
                  static_cast<std::uint32_t>(slot));
    std::iota(users.samples.begin(), users.samples.end(), 0U);
    sort(m_ids, m_itemSlots, items);
}

} // namespace equipoise
