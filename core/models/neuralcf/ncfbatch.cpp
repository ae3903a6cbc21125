// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/neuralcf/ncfbatch.h"

namespace equipoise {

NcfBatchMaker::NcfBatchMaker(std::size_t users, std::size_t items)
    : m_users(users)
    , m_items(items)
{}

void NcfBatchMaker::make(const NegativeSampler::Epoch& epoch, std::size_t first, std::size_t size, NcfBatch& batch)
{
    ++m_batches;
    m_pairs.resize(size);
    epoch.fill(first, m_pairs);
    batch.first = first;
    batch.labels.resize(size);
    for (std::size_t i = 0; i < size; ++i)
        batch.labels[i] = m_pairs[i].label;
    group(
        m_users, [](const SampledPair& pair) { return pair.user; }, batch.users);
    group(
        m_items, [](const SampledPair& pair) { return pair.item; }, batch.items);
}

template<typename IdOf>
void NcfBatchMaker::group(std::vector<Place>& places, const IdOf& idOf, NcfBatchSide& side)
{
    side.ids.clear();
    side.slots.resize(m_pairs.size());
    side.offsets.assign(1, 0);
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
        Place& place = places[idOf(m_pairs[i])];
        if (place.batch != m_batches) {
            place = {m_batches, static_cast<std::uint32_t>(side.ids.size())};
            side.ids.push_back(idOf(m_pairs[i]));
            side.offsets.push_back(0);
        }
        side.slots[i] = place.slot;
        ++side.offsets[place.slot + 1];
    }
    for (std::size_t slot = 1; slot < side.offsets.size(); ++slot)
        side.offsets[slot] += side.offsets[slot - 1];
    // fill with the offsets as cursors, then move them back
    side.samples.resize(m_pairs.size());
    for (std::size_t i = 0; i < m_pairs.size(); ++i)
        side.samples[side.offsets[side.slots[i]]++] = static_cast<std::uint32_t>(i);
    for (std::size_t slot = side.offsets.size() - 1; slot > 0; --slot)
        side.offsets[slot] = side.offsets[slot - 1];
    side.offsets[0] = 0;
}

} // namespace equipoise
