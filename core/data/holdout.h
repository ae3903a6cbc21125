// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace equipoise {

enum class Part : std::uint8_t { Train, Validation, Test, None };

/// The part of every row. The functions below move rows from Train to another part; of m training rows they leave
/// round((1 − share) · m), those by user at least one.
using Parts = std::vector<Part>;

struct HoldOut
{
    double share = 0.2;
    Part part = Part::Test;
};

/// A uniformly drawn subset of exactly that size (Knuth's algorithm S). O(n).
void holdOutRandom(Parts& parts, const HoldOut& what, std::uint64_t seed, std::string_view purpose);

/// The same for each user by herself. Parallel.
void holdOutRandomPerUser(const Dataset& dataset, Parts& parts, const HoldOut& what, std::uint64_t seed,
                          std::string_view purpose);

/// Each user's latest rows by timestamp, ties by row. Parallel.
void holdOutLatestPerUser(const Dataset& dataset, Parts& parts, const HoldOut& what);

/// The latest rows of all. O(n log n), parallel.
void holdOutLatest(const Dataset& dataset, Parts& parts, const HoldOut& what);

/// Each user's latest training row, unless fewer than `least` would be left in training.
void holdOutLast(const Dataset& dataset, Parts& parts, Part part, std::size_t least);

struct Fold
{
    std::uint32_t index = 0; ///< 0-based
    std::uint32_t count = 0;
};
/// Deals the training rows at random into `count` folds whose sizes differ by at most one, and holds one out. The same
/// seed, purpose and stream deal the same folds.
void holdOutFold(Parts& parts, const Fold& fold, Part part, std::uint64_t seed, std::string_view purpose,
                 std::uint64_t stream = 0);

} // namespace equipoise
