// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace equipoise {

/// Counts per bin of equal width, centred on the multiples of the width; bins without a value between the first and the
/// last are there, with 0. The data figure shows `shares`.
struct Histogram
{
    int binsPerUnit = 100;
    int firstBin = 0; ///< bin b is centred on (firstBin + b)/binsPerUnit
    std::vector<std::uint32_t> counts;

    double centre(std::size_t bin) const { return (firstBin + static_cast<double>(bin)) / binsPerUnit; }
    /// Counts as shares of the largest one, in [0, 1].
    std::vector<double> shares() const;
};

/// A value belongs to the nearest bin (a value halfway between two to the even one), as by rounding to two decimals
/// where binsPerUnit is 100. Values are meant to span a few units; one that is not finite, or a span of more than a
/// million bins, throws Error(Internal). O(n).
Histogram histogram(std::span<const double> values, int binsPerUnit = 100);

} // namespace equipoise
