// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace equipoise {

/// 0 … n−1 in an order drawn uniformly from all orders, named by (seed, purpose, epoch). Every index is thrown into a
/// random bucket small enough for the nearest cache and the buckets are shuffled apart (Rao 1961, Sandelius 1962),
/// which is parallel inside the caller's arena and spares the cache misses of Fisher–Yates over everything. The same
/// bits on any number of threads. O(n).
std::vector<std::uint32_t> shuffledIndices(std::size_t n, std::uint64_t seed, std::string_view purpose,
                                           std::uint64_t epoch);

} // namespace equipoise
