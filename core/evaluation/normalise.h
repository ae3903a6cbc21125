// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/statistics.h"

#include <span>
#include <vector>

namespace equipoise {

/// The intervals scaled by one map that takes the smallest mean to 0 and the largest to 1, as curves of different units
/// are drawn in one figure; 0 throughout where all means are equal. Ends of intervals may lie outside [0, 1].
std::vector<Interval> minMaxNormalised(std::span<const Interval> intervals);

} // namespace equipoise
