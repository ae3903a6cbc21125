// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/neuralcf/ncfbatch.h"

namespace equipoise {

void NcfBatchMaker::make(const NegativeSampler::Epoch& epoch, std::size_t first, std::size_t size, NcfBatch& batch)
{
    m_pairs.resize(size);
    epoch.fill(first, m_pairs);
    batch.labels.resize(size);
    batch.positions.resize(size);
    m_ids.resize(size);
    for (std::size_t i = 0; i < size; ++i)
        m_ids[i] = m_pairs[i].user;
    m_users.make(m_ids, batch.users);
    for (std::size_t i = 0; i < size; ++i) {
        const std::uint32_t from = batch.users.samples[i];
        batch.labels[i] = m_pairs[from].label;
        batch.positions[i] = static_cast<std::uint32_t>(first + from);
        m_ids[i] = m_pairs[from].item;
    }
    batch.users.sortSamples();
    m_items.make(m_ids, batch.items);
}

} // namespace equipoise
