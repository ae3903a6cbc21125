// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/experimentlog.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace equipoise::cli {

/// A logged run without its series: what `runs list --json` gives for each.
nlohmann::json recordJson(const RunRecord& record, const std::map<std::string, double>& metrics);

/// Metric → [{group, value, n, small}].
nlohmann::json groupsJson(const Measured& measured);

/// Everything the log holds of a run, except the values per user.
nlohmann::json fullRunJson(const ExperimentLog& log, const RunRecord& record);

std::string recordText(const RunRecord& record);

} // namespace equipoise::cli
