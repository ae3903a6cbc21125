// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace equipoise {

/// Pairs of user and item with label and weight, those of a user together and users ascending.
class PairSet
{
public:
    /// Parts that sums are made of; a part begins with a user.
    static constexpr std::size_t kChunks = 16;

    std::vector<std::uint32_t> users;
    std::vector<std::uint32_t> items;
    std::vector<double> labels;
    std::vector<double> weights;
    std::vector<std::size_t> offsets{0}; ///< pairs of user u: [offsets[u], offsets[u + 1])

    std::size_t size() const { return items.size(); }
    std::size_t userCount() const { return offsets.size() - 1; }
    void add(std::uint32_t item, double label, double weight)
    {
        users.push_back(static_cast<std::uint32_t>(userCount()));
        items.push_back(item);
        labels.push_back(label);
        weights.push_back(weight);
    }
    void endUser() { offsets.push_back(items.size()); }
    /// To be called when complete, O(users).
    void finish();
    std::size_t chunkBegin(std::size_t chunk) const { return m_chunks[chunk]; }

private:
    std::array<std::size_t, kChunks + 1> m_chunks{};
};

/// The pairs of a set by item, those of an item with users ascending.
struct PairsByItem
{
    std::vector<std::size_t> offsets;
    std::vector<std::uint32_t> pairs; ///< indices into the set
    std::vector<std::uint32_t> users; ///< of those

    PairsByItem() = default;
    PairsByItem(const PairSet& set, std::size_t items);
};

} // namespace equipoise
