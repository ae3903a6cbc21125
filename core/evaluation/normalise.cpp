// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/normalise.h"

#include <algorithm>

namespace equipoise {

std::vector<Interval> minMaxNormalised(std::span<const Interval> intervals)
{
    std::vector<Interval> scaled(intervals.begin(), intervals.end());
    if (scaled.empty())
        return scaled;
    const auto [low, high] = std::minmax_element(scaled.begin(), scaled.end(),
                                                 [](const Interval& a, const Interval& b) { return a.mean < b.mean; });
    const double from = low->mean;
    const double span = high->mean - from;
    for (Interval& interval : scaled)
        for (double* value : {&interval.mean, &interval.low, &interval.high})
            *value = span > 0 ? (*value - from) / span : 0;
    return scaled;
}

} // namespace equipoise
