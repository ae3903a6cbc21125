// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/statistics.h"

#include <optional>

namespace equipoise {

/// One metric of two runs. The paired part is there only where both runs have values per user and equal protocols.
struct MetricComparison
{
    std::string metric;
    double a = 0;
    double b = 0;
    std::optional<PairedComparison> paired; ///< over users, a − b
    double tAdjusted = 1;                   ///< Holm over all metrics of the comparison
    double wilcoxonAdjusted = 1;
};

struct RunComparison
{
    /// What differs between the protocols, one line each; where there is any, no p-value is given.
    std::vector<std::string> protocolDifferences;
    std::vector<MetricComparison> metrics; ///< those both runs have, by key
};

/// Compares two measurements with their per-user values. O(users · metrics · log users).
RunComparison compareMeasured(const Measured& a, const Measured& b);

} // namespace equipoise
