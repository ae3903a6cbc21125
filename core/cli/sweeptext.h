// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/sweeprunner.h"
#include "core/training/tradeoff.h"

#include <nlohmann/json_fwd.hpp>

namespace equipoise::cli {

/// {sweep, runs[…], points[…], pareto[…], hypervolume, reference, …}.
nlohmann::json sweepJson(const Sweep& sweep, const Dataset& dataset, const TradeOff& tradeOff);

std::string sweepText(const Sweep& sweep, const TradeOff& tradeOff);

} // namespace equipoise::cli
