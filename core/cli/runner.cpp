// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/runner.h"

#include "core/cli/dataoptions.h"
#include "core/cli/progress.h"
#include "core/cli/runtext.h"
#include "core/training/observergroup.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace equipoise::cli {

namespace {

RunResult runLogged(const Session& session, RunLogger& logger, const RunSettings& settings, const Dataset& dataset,
                    const std::string& label)
{
    try {
        ProgressLine progress(session, label);
        ObserverGroup observers({logger, progress});
        RunResult result = run(settings, dataset, observers, session.stop, logger.options());
        logger.finish(result);
        return result;
    } catch (const std::exception& error) {
        logger.fail(error);
        throw;
    }
}

nlohmann::json curvesJson(const std::vector<Curve>& curves)
{
    nlohmann::json json = nlohmann::json::object();
    for (const Curve& curve : curves)
        json[curve.name] = curve.values;
    return json;
}

nlohmann::json splitJson(const RunSettings& settings, const Split& split)
{
    return {{"specification", split.specification},
            {"validation_share", settings.split.validation},
            {"hash", split.hash},
            {"train", split.train.size()},
            {"validation", split.validation.size()},
            {"test", split.test.size()}};
}

} // namespace

EndedRun runNew(const Session& session, ExperimentLog* log, const RunSettings& settings, const Dataset& dataset,
                const RunPlace& place, const std::string& label)
{
    if (!log) {
        ProgressLine progress(session, label);
        return {std::nullopt, settings, run(settings, dataset, progress, session.stop)};
    }
    RunLogger logger(*log, settings, dataset, place);
    return {logger.runId(), settings,
            runLogged(session, logger, settings, dataset, fmt::format("run {}{}", logger.runId(), label))};
}

EndedRun runAgain(const Session& session, ExperimentLog& log, RunId run, const Dataset& dataset)
{
    const RunSettings settings = loggedSettings(log.run(run));
    RunLogger logger(log, run, dataset);
    return {run, settings, runLogged(session, logger, settings, dataset, fmt::format("run {}", run))};
}

nlohmann::json runJson(const EndedRun& run, const Dataset& dataset)
{
    const RunResult& result = run.result;
    return {{"run", run.id ? nlohmann::json(*run.id) : nlohmann::json()},
            {"outcome", result.outcome == Outcome::Finished ? "finished" : "stopped"},
            {"model", run.settings.model},
            {"parameters", run.settings.parameters.toJson()},
            {"dataset", datasetJson(dataset)},
            {"split", splitJson(run.settings, result.split)},
            {"seed", run.settings.seed},
            {"threads", result.threads},
            {"epochs", result.epochs},
            {"seconds", result.trainSeconds + result.evaluateSeconds},
            {"train_seconds", result.trainSeconds},
            {"evaluate_seconds", result.evaluateSeconds},
            {"peak_memory_bytes", result.peakMemoryBytes},
            {"metrics", result.measured.values},
            {"groups", groupsJson(result.measured)},
            {"findings", result.measured.findings},
            {"impossible", result.measured.impossible},
            {"curves", curvesJson(result.curves)}};
}

} // namespace equipoise::cli
