// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/runtext.h"

#include "core/base/text.h"
#include "core/cli/texttable.h"
#include "core/log/processidentity.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace equipoise::cli {

namespace {

nlohmann::json orNull(const std::string& text) { return text.empty() ? nlohmann::json() : nlohmann::json(text); }

} // namespace

nlohmann::json recordJson(const RunRecord& record, const std::map<std::string, double>& metrics)
{
    return {{"run", record.id},
            {"experiment", record.experiment},
            {"name", record.name},
            {"model", record.model},
            {"status", toText(record.status)},
            {"error", orNull(record.error)},
            {"sweep", record.sweep ? nlohmann::json(*record.sweep) : nlohmann::json()},
            {"dataset",
             {{"name", record.data.name},
              {"source", record.data.source},
              {"format", record.data.format},
              {"users", record.data.users},
              {"items", record.data.items},
              {"ratings", record.data.ratings},
              {"sha256", record.data.hash}}},
            {"split", {{"specification", record.split}, {"hash", orNull(record.splitHash)}}},
            {"seed", record.seed},
            {"threads", record.threads},
            {"epochs", record.epochs},
            {"seconds", record.trainSeconds + record.evaluateSeconds},
            {"train_seconds", record.trainSeconds},
            {"evaluate_seconds", record.evaluateSeconds},
            {"peak_memory_bytes", record.peakMemoryBytes},
            {"started", timeText(record.started)},
            {"finished", record.finished ? nlohmann::json(timeText(*record.finished)) : nlohmann::json()},
            {"version", record.version},
            {"commit", record.commit},
            {"instruction_set", record.instructionSet},
            {"protocol", orNull(record.protocol)},
            {"starred", record.isStarred},
            {"deleted", record.isDeleted},
            {"note", orNull(record.note)},
            {"tags", record.tags},
            {"metrics", metrics}};
}

nlohmann::json groupsJson(const Measured& measured)
{
    nlohmann::json groups = nlohmann::json::object();
    for (const auto& [metric, values] : measured.groups)
        for (const GroupValue& value : values)
            groups[metric].push_back(
                {{"group", value.group}, {"value", value.value}, {"n", value.n}, {"small", value.isSmall}});
    return groups;
}

nlohmann::json fullRunJson(const ExperimentLog& log, const RunRecord& record)
{
    const Measured measured = log.results(record.id);
    nlohmann::json json = recordJson(record, measured.values);
    json["settings"] = nlohmann::json::parse(record.settings);
    json["parameters"] = json["settings"]["parameters"];
    json["findings"] = measured.findings;
    json["curves"] = nlohmann::json::object();
    for (const LoggedSeries& series : log.series(record.id))
        json["curves"][series.key] = series.values;
    json["groups"] = groupsJson(measured);
    json["artifacts"] = nlohmann::json::array();
    for (const LoggedArtifact& artifact : log.artifacts(record.id))
        json["artifacts"].push_back({{"kind", artifact.kind}, {"path", artifact.path}});
    return json;
}

std::string recordText(const RunRecord& record)
{
    std::string parameters;
    for (const auto& [name, value] : record.parameters)
        parameters += fmt::format("{}{}={}", parameters.empty() ? "" : " ", name, value);
    std::vector<std::pair<std::string, std::string>> pairs{
        {"run", std::to_string(record.id)},
        {"name", record.name},
        {"experiment", record.experiment},
        {"status", std::string(toText(record.status)) + (record.isDeleted ? " (deleted)" : "")},
        {"error", record.error},
        {"model", record.model},
        {"parameters", parameters},
        {"data", fmt::format("{} ({}), {} ratings, sha256 {}", record.data.name, record.data.source,
                             groupedText(static_cast<long long>(record.data.ratings)), record.data.hash)},
        {"split", fmt::format("{}, sha256 {}", record.split, record.splitHash)},
        {"seed", std::to_string(record.seed)},
        {"threads", std::to_string(record.threads)},
        {"epochs", std::to_string(record.epochs)},
        {"training", fmt::format("{:.2f} s", record.trainSeconds)},
        {"evaluation", fmt::format("{:.2f} s", record.evaluateSeconds)},
        {"peak memory", fmt::format("{:.0f} MiB", static_cast<double>(record.peakMemoryBytes) / (1024 * 1024))},
        {"started", timeText(record.started) + " UTC"},
        {"finished", record.finished ? timeText(*record.finished) + " UTC" : ""},
        {"program", fmt::format("{} (commit {}, {})", record.version, record.commit, record.instructionSet)},
        {"tags", fmt::format("{}", fmt::join(record.tags, ", "))},
        {"note", record.note}};
    std::erase_if(pairs, [](const auto& pair) { return pair.second.empty(); });
    return pairsText(pairs);
}

} // namespace equipoise::cli
