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

/// Picks the best items from one row of scores after another, reusing its memory. One per thread.
class TopSelector
{
public:
    /// The k best items of [0, scores.size()) that are not masked, best first; ties by index. Fewer than k where no
    /// more are left; valid until the next call. Scores are no NaN. O(items + k log k): collects what beats the k-th so
    /// far and thins it out now and then.
    std::span<const Recommendation> select(std::span<const float> scores, std::size_t k);

private:
    std::vector<std::uint64_t> m_keys;
    std::vector<Recommendation> m_top;
};

/// The same once, without the items in `exclude` (ascending item indices; any order works).
std::vector<Recommendation> topItems(std::span<const float> scores, std::span<const std::uint32_t> exclude, int k);

} // namespace equipoise
