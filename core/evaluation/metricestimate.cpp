// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/metricestimate.h"

#include "core/evaluation/metrictable.h"

#include <algorithm>

namespace equipoise {

MetricEstimate estimateMetric(std::string_view key, std::span<const double> seeds, std::span<const float> users)
{
    MetricEstimate estimate{tInterval(seeds), false};
    Interval& interval = estimate.interval;
    if (seeds.size() == 1)
        if (const Interval own = tIntervalOverUsers(users); own.hasWidth) {
            // around the value that was logged: those of the users are kept as floats
            interval = {seeds[0], seeds[0] - (own.mean - own.low), seeds[0] + (own.high - own.mean), own.n, true};
            estimate.isOverUsers = true;
        }
    if (const MetricDescription* metric = describeMetric(key); metric != nullptr && interval.hasWidth) {
        interval.low = std::max(interval.low, std::min(metric->minimum, interval.mean));
        interval.high = std::min(interval.high, std::max(metric->maximum, interval.mean));
    }
    return estimate;
}

} // namespace equipoise
