// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/cli/dataoptions.h"
#include "core/cli/texttable.h"
#include "core/cli/validators.h"
#include "core/cli/verbs.h"
#include "core/data/synthetic.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace equipoise::cli {

namespace {

nlohmann::json infoJson(const Dataset& data)
{
    nlohmann::json attributes = nlohmann::json::object();
    for (const Attribute& attribute : data.attributes()) {
        nlohmann::json& counts = attributes[attribute.name] = nlohmann::json::object();
        for (std::uint32_t code = 0; code < attribute.labels.size(); ++code)
            counts[attribute.labels[code]] = attribute.count(code);
    }
    nlohmann::json findings = nlohmann::json::array();
    for (const Finding& finding : data.findings())
        findings.push_back(
            {{"text", finding.text}, {"file", finding.file}, {"line", finding.line}, {"count", finding.count}});
    nlohmann::json json = datasetJson(data);
    json["listed_items"] = data.listedItemCount();
    json["density"] = data.density();
    json["rating_min"] = data.scale().minimum;
    json["rating_max"] = data.scale().maximum;
    json["mean_rating"] = data.meanRating();
    json["timestamps"] = !data.timestamps().empty();
    if (!data.timestamps().empty()) {
        const auto [first, last] = std::minmax_element(data.timestamps().begin(), data.timestamps().end());
        json["first_timestamp"] = *first;
        json["last_timestamp"] = *last;
    }
    json["genres"] = data.genres();
    json["attributes"] = attributes;
    json["findings"] = findings;
    return json;
}

std::string infoText(const Dataset& data)
{
    const auto count = [](std::size_t n) { return groupedText(static_cast<long long>(n)); };
    const std::size_t unrated = data.listedItemCount() - data.itemCount();
    std::string text = pairsText(
        {{"source", data.source()},
         {"format", data.format()},
         {"users", count(data.userCount())},
         {"items",
          count(data.itemCount()) + (unrated > 0 ? fmt::format(" rated, {} more listed", count(unrated)) : "")},
         {"ratings", count(data.ratingCount())},
         {"density", fmt::format("{:.3f} %", 100 * data.density())},
         {"rating scale", fmt::format("{} to {}", numberText(data.scale().minimum), numberText(data.scale().maximum))},
         {"mean rating", shortNumber(data.meanRating())},
         {"timestamps", data.timestamps().empty() ? "no" : "yes"},
         {"sha256", data.contentHash()}});
    for (const Attribute& attribute : data.attributes()) {
        TextTable table({attribute.name, "meaning", "users"});
        for (std::uint32_t code = 0; code < attribute.labels.size(); ++code)
            table.add({attribute.labels[code],
                       attribute.titles[code] == attribute.labels[code] ? "" : attribute.titles[code],
                       count(attribute.count(code))});
        text += '\n' + table.text();
    }
    return text;
}

} // namespace

Action describeDataInfo(CLI::App& command, const Session& session)
{
    auto data = std::make_shared<DataOptions>();
    data->addTo(command, DataOptions::Form::Positional);
    return [&session, data] {
        const DatasetPtr dataset = data->load(session);
        if (session.json)
            session.result(infoJson(*dataset));
        else
            session.text(infoText(*dataset));
        return kSuccess;
    };
}

Action describeDataSynth(CLI::App& command, const Session& session)
{
    struct Options
    {
        std::string out;
        std::string format = "ml-1m";
        SyntheticSettings settings;
    };
    auto options = std::make_shared<Options>();
    SyntheticSettings& s = options->settings;
    command.add_option("OUT", options->out, "Folder to write to; made where it is missing")->required();
    command.add_option("--users", s.users, "Number of users")->check(between(2, 10000000))->capture_default_str();
    command.add_option("--items", s.items, "Number of items")->check(between(2, 10000000))->capture_default_str();
    command.add_option("--ratings", s.ratings, "Number of ratings")
        ->check(between(2, 1000000000))
        ->capture_default_str();
    command.add_option("--seed", s.seed, "The same seed gives the same data")->capture_default_str();
    command.add_option("--minority-share", s.minorityShare, "Share of women, who are the minority")
        ->check(between(0, 1))
        ->capture_default_str();
    command.add_option("--taste-gap", s.tasteGap, "How far the groups' tastes lie apart; 0 plants nothing")
        ->check(between(0, 10))
        ->capture_default_str();
    command.add_option("--format", options->format, "Layout of the files")
        ->check(CLI::IsMember({"ml-1m", "ml-100k", "csv"}))
        ->capture_default_str();
    return [&session, options] {
        writeSyntheticDataset(options->settings, options->out, options->format);
        if (session.json)
            session.result({{"path", options->out},
                            {"format", options->format},
                            {"users", options->settings.users},
                            {"items", options->settings.items},
                            {"ratings", options->settings.ratings},
                            {"seed", options->settings.seed}});
        else
            session.text(fmt::format("{}\n", options->out));
        return kSuccess;
    };
}

} // namespace equipoise::cli
