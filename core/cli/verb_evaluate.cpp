// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/cli/dataoptions.h"
#include "core/cli/metrictext.h"
#include "core/cli/modelargument.h"
#include "core/cli/runarguments.h"
#include "core/cli/runtext.h"
#include "core/cli/texttable.h"
#include "core/cli/validators.h"
#include "core/cli/verbs.h"
#include "core/exchange/onnxmodel.h"
#include "core/training/match.h"
#include "core/training/recommend.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <oneapi/tbb/task_arena.h>

#include <numeric>

namespace equipoise::cli {

namespace {

struct Options
{
    ModelArgument model;
    DataOptions data;
    EvaluationOptions evaluation;
    int threads = 0;
    int top = 0;
    std::vector<std::string> users{"all"};
};

/// A model in the indices of the data, however it came here.
struct Evaluated
{
    std::string name;
    RecommenderPtr model;
    Split split;
    std::uint64_t seed = 1;
    bool isSameData = false;
    std::size_t unknownUsers = 0;
    std::size_t unknownItems = 0;
    std::size_t unknownRatings = 0;
};

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

Evaluated openSaved(const Session& session, const SavedModel& saved, const Dataset& dataset)
{
    MatchedModel matched = matchModel(saved, dataset);
    noteMatch(session, matched);
    return {saved.settings.model, matched.model,        std::move(matched.split), saved.settings.seed,
            matched.isSameData,   matched.unknownUsers, matched.unknownItems,     matched.unknownRatings};
}

Evaluated openNetwork(const Session& session, const std::filesystem::path& path, const Dataset& dataset)
{
    OnnxModel opened = openOnnx(path, dataset);
    if (opened.isSameData)
        session.note("the data the network was trained on: tested on its own test ratings");
    else
        session.note(fmt::format("other data, matched by ids: {} unknown users and {} unknown items, {} test ratings "
                                 "left out",
                                 opened.unknownUsers, opened.unknownItems, opened.unknownRatings));
    return {opened.name,       opened.model,        std::move(opened.split), opened.seed,
            opened.isSameData, opened.unknownUsers, opened.unknownItems,     opened.unknownRatings};
}

std::vector<std::uint32_t> wantedUsers(const Options& options, const Dataset& dataset)
{
    std::vector<std::uint32_t> users;
    if (options.top == 0)
        return users;
    if (options.users == std::vector<std::string>{"all"}) {
        users.resize(dataset.userCount());
        std::iota(users.begin(), users.end(), 0U);
        return users;
    }
    for (const std::string& id : options.users) {
        const auto user = dataset.users().find(std::string_view(id));
        if (!user)
            throw Error(ErrorKind::Data, "the data know no such user").value(id);
        users.push_back(*user);
    }
    return users;
}

/// The best items for each user, beside those she rated in training; what the model does not know is in no list.
nlohmann::json listsJson(const Options& options, const Evaluated& evaluated, const Dataset& dataset,
                         const Conditions& conditions)
{
    nlohmann::json lists = nlohmann::json::array();
    for (const std::uint32_t user : wantedUsers(options, dataset)) {
        nlohmann::json items = nlohmann::json::array();
        for (const RecommendedItem& place :
             recommendTo(*evaluated.model, dataset, evaluated.split, user, options.top, conditions))
            items.push_back({{"id", dataset.items().text(place.item)},
                             {"title", dataset.itemTitle(place.item)},
                             {"score", place.score}});
        lists.push_back({{"user", dataset.users().text(user)}, {"items", std::move(items)}});
    }
    return lists;
}

std::string listsText(const nlohmann::json& lists)
{
    std::string text;
    for (const nlohmann::json& list : lists) {
        TextTable table({"", "item", "title", "score"});
        int rank = 0;
        for (const nlohmann::json& item : list.at("items"))
            table.add({std::to_string(++rank), item.at("id").get<std::string>(), item.at("title").get<std::string>(),
                       fmt::format("{:.4f}", item.at("score").get<double>())});
        text += fmt::format("\nuser {}\n{}", list.at("user").get<std::string>(), table.text());
    }
    return text;
}

int evaluateModel(const Session& session, const Options& options)
{
    const auto onnx = options.model.onnxFile();
    const std::optional<SavedModel> saved = onnx ? std::nullopt : std::optional(options.model.load(session));
    const DatasetPtr dataset = options.data.load(session);
    const Evaluated matched = onnx ? openNetwork(session, *onnx, *dataset) : openSaved(session, *saved, *dataset);
    EvaluationSettings settings = saved ? saved->settings.evaluation : EvaluationSettings();
    settings.betas.clear();
    options.evaluation.applyTo(settings);
    oneapi::tbb::task_arena arena(options.threads > 0 ? options.threads : oneapi::tbb::task_arena::automatic);
    const Measured measured = arena.execute(
        [&] { return evaluate(*matched.model, *dataset, matched.split, settings, matched.seed, session.stop); });
    for (const std::string& finding : measured.findings)
        session.note(finding);
    Conditions conditions;
    conditions.beta = settings.beta;
    const nlohmann::json lists = listsJson(options, matched, *dataset, conditions);
    if (session.json)
        session.result(
            {{"model", matched.name},
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
             {"findings", measured.findings},
             {"lists", lists}});
    else
        session.text(metricsText(measured.values) + listsText(lists));
    return kSuccess;
}

} // namespace

Action describeEvaluate(CLI::App& command, const Session& session)
{
    auto options = std::make_shared<Options>();
    options->model.addTo(command);
    options->data.addTo(command, DataOptions::Form::Option);
    options->evaluation.addTo(command);
    command.add_option("--top", options->top, "Also print the best items for each user, lists this long; 0 for none")
        ->check(between(0, 1000000))
        ->capture_default_str();
    command.add_option("--user", options->users, "Whose lists: ids of users, or 'all'")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->capture_default_str();
    command.add_option("--threads", options->threads, "Threads, 0 for all cores; changes no result")
        ->check(between(0, 1024))
        ->capture_default_str();
    return [&session, options] { return evaluateModel(session, *options); };
}

} // namespace equipoise::cli
