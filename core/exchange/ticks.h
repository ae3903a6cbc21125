// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace equipoise {

/// Marks of an axis: multiples of 1, 2 or 5 times a power of ten.
struct Ticks
{
    double minimum = 0; ///< of the axis
    double maximum = 1;
    std::vector<double> values; ///< ascending, within [minimum, maximum]
    std::vector<std::string> labels;
};

/// About `count` ticks on an axis from `low` to `high`, at whole numbers only with `isInteger`. An empty or reversed
/// range is widened; ends that are not finite count as none.
Ticks niceTicks(double low, double high, int count = 5, bool isInteger = false);

/// Labels with as many decimals as the step needs, the same for all; powers of ten (as "2×10⁻⁷") only from 10⁶ up and
/// 10⁻⁴ down.
std::vector<std::string> tickLabels(const std::vector<double>& values, double step);

} // namespace equipoise
