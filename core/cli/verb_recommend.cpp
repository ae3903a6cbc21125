// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csv.h"
#include "core/base/error.h"
#include "core/cli/modelargument.h"
#include "core/cli/texttable.h"
#include "core/cli/validators.h"
#include "core/cli/verbs.h"
#include "core/exchange/table.h"
#include "core/training/recommend.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <numeric>

namespace equipoise::cli {

namespace {

struct Options
{
    ModelArgument model;
    std::vector<std::string> users;
    int top = 10;
    double beta = 1;
    bool isCsv = false;
    bool isLatex = false;
};

using Lists = std::vector<std::vector<RecommendedItem>>;

std::vector<std::uint32_t> findUsers(const SavedModel& saved, const std::vector<std::string>& ids)
{
    std::vector<std::uint32_t> users;
    if (ids.size() == 1 && ids.front() == "all") {
        users.resize(saved.users.size());
        std::iota(users.begin(), users.end(), 0U);
        return users;
    }
    for (const std::string& id : ids) {
        const auto user = saved.users.find(std::string_view(id));
        if (!user)
            throw Error(ErrorKind::Data, "the model knows no such user")
                .value(id)
                .hint(fmt::format("It was trained on {} users of {}, the first is {}", saved.users.size(),
                                  saved.datasetName, saved.users.text(0)));
        users.push_back(*user);
    }
    return users;
}

nlohmann::json itemsJson(const SavedModel& saved, const std::vector<RecommendedItem>& list)
{
    nlohmann::json items = nlohmann::json::array();
    for (const RecommendedItem& place : list)
        items.push_back({{"id", saved.items.text(place.item)},
                         {"title", saved.itemTitles[place.item]},
                         {"score", place.score},
                         {"im", saved.im.empty() ? nlohmann::json() : nlohmann::json(saved.im[place.item])}});
    return items;
}

nlohmann::json listsJson(const SavedModel& saved, const std::vector<std::uint32_t>& users, const Lists& lists)
{
    nlohmann::json all = nlohmann::json::array();
    for (std::size_t u = 0; u < users.size(); ++u) {
        nlohmann::json user{{"user", saved.users.text(users[u])}, {"items", itemsJson(saved, lists[u])}};
        if (!saved.um.empty())
            user["um"] = saved.um[users[u]];
        all.push_back(std::move(user));
    }
    return all;
}

std::string listsCsv(const SavedModel& saved, const std::vector<std::uint32_t>& users, const Lists& lists)
{
    std::string text = "user,rank,item,title,score,im\n";
    for (std::size_t u = 0; u < users.size(); ++u)
        for (std::size_t rank = 0; rank < lists[u].size(); ++rank) {
            const RecommendedItem& place = lists[u][rank];
            text += csvLine(saved.users.text(users[u]), rank + 1, saved.items.text(place.item),
                            saved.itemTitles[place.item], place.score,
                            saved.im.empty() ? std::string() : numberText(saved.im[place.item]));
        }
    return text;
}

/// One table a user, for a paper.
std::string listsLatex(const SavedModel& saved, const std::vector<std::uint32_t>& users, const Lists& lists)
{
    std::string text;
    for (std::size_t u = 0; u < users.size(); ++u) {
        Table table;
        table.caption = fmt::format("Recommendations for user {}", saved.users.text(users[u]));
        table.columns = {
            {"", true, 0}, {"item"}, {"title"}, {saved.model->predictsRatings() ? "rating" : "score", true, 3}};
        if (!saved.im.empty())
            table.columns.push_back({"IM", true, 3});
        for (std::size_t rank = 0; rank < lists[u].size(); ++rank) {
            const RecommendedItem& place = lists[u][rank];
            std::vector<TableCell> row{static_cast<double>(rank + 1), saved.items.text(place.item),
                                       saved.itemTitles[place.item], static_cast<double>(place.score)};
            if (!saved.im.empty())
                row.emplace_back(static_cast<double>(saved.im[place.item]));
            table.rows.push_back(std::move(row));
        }
        text += (u > 0 ? "\n" : "") + toLatex(table);
    }
    return text;
}

std::string listsText(const SavedModel& saved, const std::vector<std::uint32_t>& users, const Lists& lists)
{
    std::string text;
    for (std::size_t u = 0; u < users.size(); ++u) {
        TextTable table({"", "item", "title", saved.model->predictsRatings() ? "rating" : "score", "IM"});
        for (std::size_t rank = 0; rank < lists[u].size(); ++rank) {
            const RecommendedItem& place = lists[u][rank];
            table.add({std::to_string(rank + 1), saved.items.text(place.item), saved.itemTitles[place.item],
                       fmt::format("{:.4f}", place.score),
                       saved.im.empty() ? "" : fmt::format("{:.4f}", saved.im[place.item])});
        }
        text += fmt::format("{}user {}{}\n{}", text.empty() ? "" : "\n", saved.users.text(users[u]),
                            saved.um.empty() ? "" : fmt::format(", UM {:.4f}", saved.um[users[u]]), table.text());
    }
    return text;
}

int recommendItems(const Session& session, const Options& options)
{
    const SavedModel saved = options.model.load(session);
    const std::vector<std::uint32_t> users = findUsers(saved, options.users);
    Conditions conditions;
    conditions.beta = options.beta;
    const Lists lists = recommend(saved, users, options.top, conditions);
    if (session.json)
        session.result(users.size() == 1 ? listsJson(saved, users, lists).front()
                                         : nlohmann::json{{"users", listsJson(saved, users, lists)}});
    else if (options.isCsv)
        session.text(listsCsv(saved, users, lists));
    else if (options.isLatex)
        session.text(listsLatex(saved, users, lists));
    else
        session.text(listsText(saved, users, lists));
    return kSuccess;
}

} // namespace

Action describeRecommend(CLI::App& command, const Session& session)
{
    auto options = std::make_shared<Options>();
    options->model.addTo(command);
    command.add_option("--user", options->users, "Ids of users, or 'all'")
        ->required()
        ->delimiter(',')
        ->allow_extra_args(false);
    command.add_option("--top", options->top, "Length of the list")->check(between(1, 1000000))->capture_default_str();
    command.add_option("--beta", options->beta, "Weight of accuracy against fairness, for models conditioned on it")
        ->check(between(0, 1))
        ->capture_default_str();
    command.add_flag("--csv", options->isCsv, "Comma-separated: user, rank, item, title, score, im");
    command.add_flag("--latex", options->isLatex, "A table for LaTeX (booktabs) a user")->excludes("--csv");
    return [&session, options] { return recommendItems(session, *options); };
}

} // namespace equipoise::cli
