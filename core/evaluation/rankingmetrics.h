// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace equipoise {

/// What one user's ranking metrics need: where her relevant items stand among her candidates.
struct RankedUser
{
    std::span<const std::uint32_t> ranks; ///< 1-based, strictly ascending, at least one
    std::uint32_t candidates = 0;         ///< relevant ones included
};

/// Ranks of the relevant items among themselves and `others`, scores that equal or exceed a relevant item's standing
/// before it: ties count against the model. `relevant` is sorted by this call; `ranks` has its length.
/// O(|relevant| · |others|), vectorised.
void pessimisticRanks(std::span<float> relevant, std::span<const float> others, std::span<std::uint32_t> ranks);

// All in [0, 1], for k ≥ 1; gains are binary.
double hitRate(const RankedUser& user, std::uint32_t k);
double ndcg(const RankedUser& user, std::uint32_t k);
double reciprocalRank(const RankedUser& user, std::uint32_t k);
double precision(const RankedUser& user, std::uint32_t k);        ///< denominator k
double recall(const RankedUser& user, std::uint32_t k);           ///< denominator: the relevant items
double averagePrecision(const RankedUser& user, std::uint32_t k); ///< denominator min(k, relevant items)
double auc(const RankedUser& user);                               ///< NaN where every candidate is relevant

/// 1/log2(rank + 1): the weight of a place in a list.
double discount(std::uint32_t rank);

} // namespace equipoise
