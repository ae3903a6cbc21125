// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/partition.h"
#include "core/evaluation/testview.h"

namespace equipoise {

/// Unfairness of rating predictions between a group g and the others ¬g (Yao and Huang, "Beyond Parity", NIPS 2017).
/// With E_g[y], E_g[r] the means of prediction and rating over the test ratings of an item in the group and
/// d_g = E_g[y] − E_g[r], the first four are means over the items that both sides rated in the test part:
///   value |d_g − d_¬g|, absolute ||d_g| − |d_¬g||, under |max(0, −d_g) − max(0, −d_¬g)|, over |max(0, d_g) − …|;
/// parity = |E_g[y] − E_¬g[y]| over all test ratings. Rating units.
struct Unfairness
{
    double value = 0;
    double absolute = 0;
    double under = 0;
    double over = 0;
    double parity = 0;
    std::uint32_t items = 0;   ///< that both sides rated; 0: only parity has a meaning
    std::uint32_t leftOut = 0; ///< items that only one side rated
    std::uint64_t ratings = 0; ///< of the group
    std::uint64_t others = 0;  ///< ratings of the other side; parity needs both
    std::uint32_t users = 0;   ///< of the group, with a test rating
};

/// Group `code` of the partition against all other groups of it; users in none take no part. O(test rows + items).
Unfairness unfairness(const TestView& view, std::span<const float> predicted, const Partition& partition,
                      std::uint32_t code);

/// Mean prediction over the test ratings of each group (n counts ratings): max − min is the demographic-parity gap.
std::vector<Cell> meanPredictions(const TestView& view, std::span<const float> predicted, const Partition& partition);

} // namespace equipoise
