// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/mffair/mffairbatch.h"

#include <algorithm>

namespace equipoise {

void MfFairBatch::fill(const MfFairSamples& samples, std::size_t first, std::size_t n)
{
    m_pairs.resize(n);
    samples.fill(first, m_pairs);
    m_ids.resize(n);
    std::transform(m_pairs.begin(), m_pairs.end(), m_ids.begin(), [](const SampledPair& pair) { return pair.user; });
    m_userSide.make(m_ids, users);

    labels.resize(n);
    positions.resize(n);
    for (std::size_t i = 0; i < n; ++i) {
        const std::uint32_t from = users.samples[i];
        labels[i] = m_pairs[from].label;
        positions[i] = static_cast<std::uint32_t>(first + from);
        m_ids[i] = m_pairs[from].item;
    }
    users.sortSamples();
    m_itemSide.make(m_ids, items);
}

} // namespace equipoise
