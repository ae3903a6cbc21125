// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cli/sweeprunner.h"
#include "core/training/tradeoff.h"

#include <nlohmann/json_fwd.hpp>

namespace equipoise::cli {

/// {sweep, runs[…], points[…], pareto[…], hypervolume, reference, …}.
nlohmann::json sweepJson(std::optional<SweepId> id, const SweepSettings& settings, const Dataset& dataset,
                         const std::vector<SweptRun>& runs, const TradeOff& tradeOff);

std::string sweepText(std::optional<SweepId> id, const std::vector<SweptRun>& runs, const TradeOff& tradeOff);

} // namespace equipoise::cli
