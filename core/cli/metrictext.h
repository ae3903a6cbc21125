// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/statistics.h"

#include <map>
#include <string>

namespace equipoise::cli {

/// Metrics as tables for a terminal: the overall values, then a row per β, then a row per group.
std::string metricsText(const std::map<std::string, double>& values);

/// The same over several seeds: mean and 95 % interval of the overall values, means elsewhere.
std::string metricsText(const std::map<std::string, Interval>& values);

} // namespace equipoise::cli
