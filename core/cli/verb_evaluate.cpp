// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/cli/dataoptions.h"
#include "core/cli/metrictext.h"
#include "core/cli/modelargument.h"
#include "core/cli/runarguments.h"
#include "core/cli/validators.h"
#include "core/cli/verbs.h"
#include "core/training/match.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <oneapi/tbb/task_arena.h>

namespace equipoise::cli {

namespace {

struct Options
{
    ModelArgument model;
    DataOptions data;
    EvaluationOptions evaluation;
    int threads = 0;
};

nlohmann::json groupsJson(const Measured& measured)
{
    nlohmann::json groups = nlohmann::json::object();
    for (const auto& [metric, values] : measured.groups)
        for (const GroupValue& value : values)
            groups[metric].push_back(
                {{"group", value.group}, {"value", value.value}, {"n", value.n}, {"small", value.isSmall}});
    return groups;
}

void noteMatch(const Session& session, const MatchedModel& matched)
{
    if (matched.isSameData)
        session.note("the data the model was trained on: tested on its own test ratings");
    else
        session.note(fmt::format("other data, matched by ids: {} unknown users and {} unknown items with {} ratings "
                                 "left out, {} ratings left out because the model was trained on them",
                                 matched.unknownUsers, matched.unknownItems, matched.unknownRatings,
                                 matched.seenRatings));
}

int evaluateModel(const Session& session, const Options& options)
{
    const SavedModel saved = options.model.load(session);
    const DatasetPtr dataset = options.data.load(session);
    const MatchedModel matched = matchModel(saved, *dataset);
    noteMatch(session, matched);
    EvaluationSettings settings = saved.settings.evaluation;
    settings.betas.clear();
    options.evaluation.applyTo(settings);
    oneapi::tbb::task_arena arena(options.threads > 0 ? options.threads : oneapi::tbb::task_arena::automatic);
    const Measured measured = arena.execute(
        [&] { return evaluate(*matched.model, *dataset, matched.split, settings, saved.settings.seed, session.stop); });
    for (const std::string& finding : measured.findings)
        session.note(finding);
    if (session.json)
        session.result(
            {{"model", saved.settings.model},
             {"dataset", datasetJson(*dataset)},
             {"split",
              {{"specification", matched.split.specification},
               {"hash", matched.split.hash},
               {"test", matched.split.test.size()}}},
             {"same_data", matched.isSameData},
             {"unmatched",
              {{"users", matched.unknownUsers}, {"items", matched.unknownItems}, {"ratings", matched.unknownRatings}}},
             {"metrics", measured.values},
             {"groups", groupsJson(measured)},
             {"findings", measured.findings}});
    else
        session.text(metricsText(measured.values));
    return kSuccess;
}

} // namespace

Action describeEvaluate(CLI::App& command, const Session& session)
{
    auto options = std::make_shared<Options>();
    options->model.addTo(command);
    options->data.addTo(command, DataOptions::Form::Option);
    options->evaluation.addTo(command);
    command.add_option("--threads", options->threads, "Threads, 0 for all cores; changes no result")
        ->check(between(0, 1024))
        ->capture_default_str();
    return [&session, options] { return evaluateModel(session, *options); };
}

} // namespace equipoise::cli
