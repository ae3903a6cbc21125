// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/cli/dataoptions.h"
#include "core/cli/minorityoptions.h"
#include "core/cli/texttable.h"
#include "core/cli/verbs.h"
#include "core/exchange/minoritytables.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <numeric>

namespace equipoise::cli {

namespace {

nlohmann::json extremesJson(const Extremes& e) { return {{"min", e.minimum}, {"max", e.maximum}, {"mean", e.mean}}; }

nlohmann::json classificationJson(const ClassificationCount& c)
{
    return {{"correct", c.correct}, {"incorrect", c.incorrect}, {"percent", c.percent()}};
}

nlohmann::json byId(const IdMap& ids, std::span<const double> values)
{
    nlohmann::json json = nlohmann::json::object();
    for (std::uint32_t i = 0; i < values.size(); ++i)
        json[ids.text(i)] = values[i];
    return json;
}

nlohmann::json indexJson(const Dataset& dataset, const MinoritySettings& settings, const MinorityIndex& index,
                         bool isFull)
{
    nlohmann::json json{{"dataset", datasetJson(dataset)},
                        {"minority", settings.predicate},
                        {"minority_users", index.minorityUsers},
                        {"majority_users", index.majorityUsers},
                        {"im_raw", extremesJson(index.imRawExtremes())},
                        {"um_raw", extremesJson(index.umRawExtremes())},
                        {"fairness_target_mean", index.fairnessTargetMean()},
                        {"classification",
                         {{"majority", classificationJson(index.majorityClassification())},
                          {"minority", classificationJson(index.minorityClassification())}}}};
    if (isFull) {
        json["im"] = byId(dataset.items(), index.imRaw);
        json["um"] = byId(dataset.users(), index.umRaw);
    }
    return json;
}

std::string indexText(const Dataset& dataset, const MinoritySettings& settings, const MinorityIndex& index)
{
    TextTable values({"index", "lowest", "highest", "mean"});
    for (const auto& [name, e] :
         {std::pair{"item minority IM", index.imRawExtremes()}, std::pair{"user minority UM", index.umRawExtremes()}})
        values.add(
            {name, fmt::format("{:.6f}", e.minimum), fmt::format("{:.6f}", e.maximum), fmt::format("{:.6f}", e.mean)});
    TextTable groups({"group", "users", "right", "wrong", "% right"});
    const auto addGroup = [&](const char* name, std::uint32_t users, const ClassificationCount& c) {
        groups.add({name, groupedText(users), groupedText(c.correct), groupedText(c.incorrect),
                    fmt::format("{:.2f}", c.percent())});
    };
    addGroup("majority", index.majorityUsers, index.majorityClassification());
    addGroup("minority", index.minorityUsers, index.minorityClassification());
    return fmt::format("{}, minority: {}\n\n{}\nClassification by the sign of UM\n{}\nfairness target, mean  {:.6f}\n",
                       dataset.name(), settings.predicate, values.text(), groups.text(), index.fairnessTargetMean());
}

} // namespace

Action describeMinority(CLI::App& command, const Session& session)
{
    struct Options
    {
        DataOptions data;
        MinorityOptions minority;
        std::string csv;
        bool isFull = false;
    };
    auto options = std::make_shared<Options>();
    options->data.addTo(command, DataOptions::Form::Positional);
    options->minority.addTo(command);
    command.add_option("--csv", options->csv, "Write items.csv and users.csv with every index to this folder");
    command.add_flag("--full", options->isFull, "With --json: every raw IM by item id and UM by user id");
    return [&session, options] {
        const DatasetPtr dataset = options->data.load(session);
        const MinoritySettings settings = options->minority.settings();
        const MinorityIndex index = minorityIndex(*dataset, settings);
        if (!options->csv.empty()) {
            writeMinorityTables(options->csv, *dataset, index);
            session.note(fmt::format("written: {}/items.csv and users.csv", options->csv));
        }
        if (session.json)
            session.result(indexJson(*dataset, settings, index, options->isFull));
        else
            session.text(indexText(*dataset, settings, index));
        return kSuccess;
    };
}

} // namespace equipoise::cli
