// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cli/session.h"
#include "core/log/runlogger.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace equipoise::cli {

/// A run that has ended, with its number in the log where it was logged.
struct EndedRun
{
    std::optional<RunId> id;
    RunSettings settings;
    RunResult result;
};

/// Trains and evaluates with progress on stderr; into the log where there is one.
EndedRun runNew(const Session& session, ExperimentLog* log, const RunSettings& settings, const Dataset& dataset,
                const RunPlace& place, const std::string& label);
/// Goes on with a logged run from its checkpoint.
EndedRun runAgain(const Session& session, ExperimentLog& log, RunId run, const Dataset& dataset);

/// What `train --json` gives for one run.
nlohmann::json runJson(const EndedRun& run, const Dataset& dataset);

} // namespace equipoise::cli
