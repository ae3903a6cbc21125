// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/statistics.h"

#include <limits>
#include <span>
#include <string_view>

namespace equipoise {

/// A value with its 95 % interval, and what that is over.
struct MetricEstimate
{
    Interval interval;        ///< n = 0: there is no value
    bool isOverUsers = false; ///< of one run, over its users; else over seeds
};

/// Student's t over the values of several seeds or, where there is one only, over its `users` (which may be empty: no
/// interval then). The interval ends where the range of the metric does. O(seeds + users).
MetricEstimate estimateMetric(std::string_view key, std::span<const double> seeds, std::span<const float> users);

} // namespace equipoise
