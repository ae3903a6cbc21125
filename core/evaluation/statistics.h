// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
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

/// Mean with a 95 % interval by Student's t (over seeds): mean ± t(0.975, n − 1)·s/√n.
Interval tInterval(std::span<const double> values);
/// The same over users; NaN entries are left out.
Interval tIntervalOverUsers(std::span<const float> values);
/// Difference of the means of two independent samples, a − b, with a 95 % interval by Welch's t; n is the smaller of
/// the two sizes, and below 2 there is no width. Welch, Biometrika 34 (1947).
Interval welchInterval(std::span<const float> a, std::span<const float> b);
/// Mean with a 95 % percentile interval by bootstrap (over users); NaN entries are left out. Deterministic in the seed,
/// parallel inside the caller's arena. O(n · resamples).
Interval bootstrapInterval(std::span<const float> values, std::uint64_t seed, int resamples = 1000);

/// Paired comparison over users (NaN in either: left out).
struct PairedComparison
{
    std::size_t n = 0;
    Interval difference; ///< a − b, 95 % by Student's t
    double tPValue = 1;  ///< paired t test, two-sided
    double wilcoxonPValue = 1;
    double effectSize = 0; ///< Cohen's d of the differences, mean/s; 0 where they are all the same
    std::size_t wins = 0;  ///< a > b
    std::size_t ties = 0;
    std::size_t losses = 0;
};
/// `a` and `b` have the same length, else Error(Internal).
PairedComparison comparePaired(std::span<const float> a, std::span<const float> b);

/// Two-sided p-value of Wilcoxon's signed-rank test. Differences of 0 are dropped, equal sizes share their mean rank.
/// Exact for up to 25 differences without zeros and ties, else the normal approximation with tie and continuity
/// correction: the choices of R's wilcox.test (exact up to 49 there). 1 where nothing is left.
double wilcoxonSignedRank(std::span<const double> differences);

/// Holm's step-down adjustment, in the order given.
std::vector<double> holm(std::span<const double> pValues);

} // namespace equipoise
