// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fairness/histogram.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace equipoise {

std::vector<double> Histogram::shares() const
{
    std::vector<double> out(counts.size());
    const std::uint32_t largest = counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
    std::transform(counts.begin(), counts.end(), out.begin(),
                   [largest](std::uint32_t count) { return static_cast<double>(count) / largest; });
    return out;
}

Histogram histogram(std::span<const double> values, int binsPerUnit)
{
    constexpr double kMostBins = 1e6;
    Histogram result{binsPerUnit, 0, {}};
    if (values.empty())
        return result;
    const auto binOf = [binsPerUnit](double x) { return std::nearbyint(x * binsPerUnit); };
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    if (!std::all_of(values.begin(), values.end(), [](double x) { return std::isfinite(x); }) ||
        std::abs(binOf(*low)) > kMostBins || std::abs(binOf(*high)) > kMostBins)
        throw Error(ErrorKind::Internal, "a histogram was asked of values that are not finite or span too many bins");
    result.firstBin = static_cast<int>(binOf(*low));
    result.counts.resize(static_cast<std::size_t>(binOf(*high) - binOf(*low)) + 1);
    for (const double x : values)
        ++result.counts[static_cast<std::size_t>(static_cast<int>(binOf(x)) - result.firstBin)];
    return result;
}

} // namespace equipoise
