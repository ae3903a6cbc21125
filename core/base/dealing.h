// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace equipoise {

/// Deals 0 … n−1 to batches of `batch` places, the last of which may be smaller: the place of each. Which indices share
/// a batch is drawn uniformly from all ways to deal them, named by (seed, purpose, epoch); within a batch they ascend.
/// So what is dealt in its order in memory is written to every batch in a row, and found there as it was. Beyond 4,096
/// batches the order within them is random as well. Parallel inside the caller's arena, the same bits on any number of
/// threads. O(n); some 8 ns an index.
std::vector<std::uint32_t> dealtPlaces(std::size_t n, std::size_t batch, std::uint64_t seed, std::string_view purpose,
                                       std::uint64_t epoch);

} // namespace equipoise
