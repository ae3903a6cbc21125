// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <string>
#include <vector>

namespace equipoise {

struct Interval
{
    double mean = 0;
    double low = 0;
    double high = 0;
    std::size_t n = 0;
    bool hasWidth = false; ///< false for n < 2: low = high = mean
};

/// Mean with a 95 % interval by Student's t (over seeds).
Interval tInterval(std::span<const double> values);
/// Mean with a 95 % percentile interval by bootstrap (over users); NaN entries are left out. Deterministic in the seed.
Interval bootstrapInterval(std::span<const float> values, std::uint64_t seed, int resamples = 1000);

/// Paired comparison over users (NaN in either: left out).
struct PairedComparison
{
    std::size_t n = 0;
    Interval difference; ///< a − b
    double tPValue = 1;
    double wilcoxonPValue =
        1; ///< signed-rank, normal approximation with tie and continuity correction (exact for n ≤ 25 without ties)
    double effectSize = 0; ///< Cohen's d of the differences
    std::size_t wins = 0;  ///< a > b
    std::size_t ties = 0;
    std::size_t losses = 0;
};
PairedComparison comparePaired(std::span<const float> a, std::span<const float> b);

/// Holm's step-down adjustment, in the order given.
std::vector<double> holm(std::span<const double> pValues);

} // namespace equipoise
