// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/difference.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

namespace equipoise {

namespace {

bool agree(double a, double b, const MetricTolerance& tolerance)
{
    if (std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b))
        return true;
    const double allowed = std::max(tolerance.absolute, tolerance.relative * std::max(std::abs(a), std::abs(b)));
    return allowed > 0 && std::abs(a - b) <= allowed;
}

} // namespace

std::vector<MetricDifference> differences(const std::map<std::string, double>& first,
                                          const std::map<std::string, double>& second, const MetricTolerance& tolerance)
{
    std::vector<MetricDifference> list;
    for (const auto& [metric, value] : first) {
        const auto other = second.find(metric);
        if (other == second.end())
            list.push_back({metric, value, std::nullopt});
        else if (!agree(value, other->second, tolerance))
            list.push_back({metric, value, other->second});
    }
    for (const auto& [metric, value] : second)
        if (!first.contains(metric))
            list.push_back({metric, std::nullopt, value});
    std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.metric < b.metric; });
    return list;
}

} // namespace equipoise
