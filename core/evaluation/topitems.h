// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace equipoise {

/// An item in a list for one user.
struct Recommendation
{
    std::uint32_t item = 0;
    float score = 0;
};

/// Score of an item that must not be listed.
inline constexpr float kMaskedScore = -std::numeric_limits<float>::infinity();

/// The k best items of [0, scores.size()) that are not masked, best first; ties by index. Fewer than k where no more
/// are left. Reuses `out`. O(items) for small k: whole blocks that hold nothing better than the k-th are skipped.
void selectTop(std::span<const float> scores, std::size_t k, std::vector<Recommendation>& out);

/// The same without the items in `exclude` (ascending item indices; any order works).
std::vector<Recommendation> topItems(std::span<const float> scores, std::span<const std::uint32_t> exclude, int k);

} // namespace equipoise
