// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/summary.h"

#include <algorithm>
#include <array>
#include <map>

namespace equipoise {

namespace {

constexpr std::size_t kMostLevels = 50;
constexpr std::size_t kBins = 20;

std::vector<CountBin> equalBins(std::span<const float> values)
{
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double from = *low;
    const double width = (double(*high) - from) / double(kBins);
    std::vector<CountBin> bins(kBins);
    for (std::size_t b = 0; b < kBins; ++b)
        bins[b] = {from + width * double(b), from + width * double(b + 1), 0};
    for (const float value : values)
        ++bins[std::min(kBins - 1, static_cast<std::size_t>((value - from) / width))].count;
    return bins;
}

std::vector<CountBin> ratingBins(std::span<const float> values)
{
    std::map<float, std::uint64_t> levels;
    for (const float value : values) {
        ++levels[value];
        if (levels.size() > kMostLevels)
            return equalBins(values);
    }
    std::vector<CountBin> bins;
    for (const auto& [value, count] : levels)
        bins.push_back({value, value, count});
    return bins;
}

/// 1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 70, 100, … beyond `largest`.
std::vector<double> activityBounds(std::uint32_t largest)
{
    std::vector<double> bounds{1, 2, 3, 5, 7};
    for (double decade = 10; bounds.back() <= largest; decade *= 10)
        for (const double step : {1.0, 1.5, 2.0, 3.0, 5.0, 7.0})
            bounds.push_back(step * decade);
    return bounds;
}

std::vector<CountBin> activityBins(std::span<const std::uint32_t> offsets)
{
    std::uint32_t largest = 0;
    for (std::size_t u = 0; u + 1 < offsets.size(); ++u)
        largest = std::max(largest, offsets[u + 1] - offsets[u]);
    const std::vector<double> bounds = activityBounds(largest);
    std::vector<CountBin> bins;
    for (std::size_t b = 0; b + 1 < bounds.size(); ++b)
        bins.push_back({bounds[b], bounds[b + 1], 0});
    for (std::size_t u = 0; u + 1 < offsets.size(); ++u) {
        const double n = offsets[u + 1] - offsets[u];
        const auto above = std::upper_bound(bounds.begin(), bounds.end(), n);
        if (above != bounds.begin())
            ++bins[static_cast<std::size_t>(above - bounds.begin()) - 1].count;
    }
    const auto holds = [](const CountBin& bin) { return bin.count > 0; };
    bins.erase(bins.begin(), std::find_if(bins.begin(), bins.end(), holds));
    while (!bins.empty() && bins.back().count == 0)
        bins.pop_back();
    return bins;
}

} // namespace

DatasetSummary summarise(const Dataset& dataset)
{
    return {ratingBins(dataset.values()), activityBins(dataset.userOffsets())};
}

} // namespace equipoise
