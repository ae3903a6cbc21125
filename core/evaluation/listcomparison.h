// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/betaprobe.h"

#include <cstdint>
#include <span>
#include <vector>

namespace equipoise {

/// A place of a list beside the place the item has in the list compared with.
struct ComparedPlace
{
    ListChange change;
    bool isHit = false; ///< the item is one of the user's relevant test items
};

/// One of several lists for the same user.
struct ComparedList
{
    std::vector<ComparedPlace> places; ///< in order, then what left
    std::size_t hits = 0;              ///< among the places, without what left
    std::size_t relevant = 0;          ///< test items there were to hit
    std::size_t common = 0;            ///< items also in the first list
};

/// Lists side by side, each against the first (which is compared with itself). `relevant[i]` holds the relevant test
/// items of the split list i was trained without. Both have the same length, else Error(Internal). O(lists · length²).
std::vector<ComparedList> compareLists(std::span<const std::vector<Recommendation>> lists,
                                       std::span<const std::vector<std::uint32_t>> relevant);

} // namespace equipoise
