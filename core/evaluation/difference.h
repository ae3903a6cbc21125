// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace equipoise {

/// A metric that two measurements of the same run do not agree on; a side without the metric is empty.
struct MetricDifference
{
    std::string metric;
    std::optional<double> first;
    std::optional<double> second;
};

/// How far results may lie apart between instruction sets, where sums are rounded in another order: the larger of this
/// share of the value and this much of it. Within one instruction set nothing may differ.
struct MetricTolerance
{
    double relative = 0;
    double absolute = 0;
};
inline constexpr MetricTolerance kAcrossInstructionSets{0.02, 0.01};

/// The metrics that differ by more than the tolerance (zero: in any bit), by name.
std::vector<MetricDifference> differences(const std::map<std::string, double>& first,
                                          const std::map<std::string, double>& second,
                                          const MetricTolerance& tolerance = {});

} // namespace equipoise
