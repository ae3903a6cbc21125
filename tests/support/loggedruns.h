// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/experimentlog.h"
#include "core/training/run.h"

#include <nlohmann/json.hpp>

/// Runs written straight into a log, without training.
namespace equipoise::test {

inline NewRun newRun(const std::string& model, std::uint64_t seed, const std::string& factors)
{
    RunSettings settings = defaultSettings(model);
    settings.parameters.setText("factors", factors);
    settings.seed = seed;
    settings.split.specification = "random:0.8";
    NewRun run;
    run.model = model;
    run.seed = seed;
    run.settings = settings.toJson().dump();
    for (const ParameterDescription& description : settings.parameters.descriptions())
        run.parameters[description.name] = toText(settings.parameters.value(description.name));
    run.data = {
        .name = "made", .source = "made", .format = "csv", .hash = "abc", .users = 4, .items = 9, .ratings = 30};
    return run;
}

/// A finished run with an RMSE, values of NDCG@10 for four users, and a curve. Runs of the same seed share their split.
inline RunId addRun(ExperimentLog& log, const std::string& model, std::uint64_t seed, const std::string& factors,
                    double rmse, std::vector<float> ndcg = {0.1F, 0.2F, 0.3F, 0.4F})
{
    const RunId run = log.createRun(newRun(model, seed, factors));
    Split split;
    split.specification = "random:0.8";
    split.hash = "s" + std::to_string(seed);
    log.setSplit(run, split, 30);
    Measured measured;
    double sum = 0;
    for (const float value : ndcg)
        sum += static_cast<double>(value);
    measured.values = {
        {"rmse", rmse}, {"ndcg@10", sum / static_cast<double>(ndcg.size())}, {"rmse[gender=F]", rmse + 1}};
    measured.groups["rmse"] = {{"gender=F", rmse + 1, 10, false}};
    measured.perUser["ndcg@10"] = std::move(ndcg);
    measured.protocol = "data=abc; split=" + split.hash + "; k=10";
    log.appendSeries(run, {{"factors.train_rmse", 1, rmse + 1}, {"factors.train_rmse", 2, rmse}});
    log.setResults(run, measured);
    log.finishRun(run,
                  {.epochs = 2, .threads = 2, .trainSeconds = 1, .evaluateSeconds = 0.5, .peakMemoryBytes = 1 << 24});
    return run;
}

} // namespace equipoise::test
