// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/runsets.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace equipoise {

namespace {

Measured readMeasured(const ExperimentLog& log, RunId run)
{
    Measured measured = log.results(run);
    for (const std::string& key : log.userMetricKeys(run))
        measured.perUser[key] = log.userMetrics(run, key);
    return measured;
}

std::string valueText(const nlohmann::json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (!value.is_array())
        return value.dump();
    std::string text;
    for (const nlohmann::json& entry : value)
        text += (text.empty() ? "" : ", ") + valueText(entry);
    return text;
}

/// Every setting of a run by a name that says where it belongs: "factors", "split", "evaluation k".
std::map<std::string, std::string> settingsOf(const RunRecord& record)
{
    std::map<std::string, std::string> all{
        {"model", record.model}, {"data", record.data.name}, {"data SHA-256", record.data.hash}};
    for (const auto& [name, value] : record.parameters)
        all["parameter " + name] = value;
    const nlohmann::json settings = nlohmann::json::parse(record.settings, nullptr, false);
    if (!settings.is_object())
        return all;
    const nlohmann::json split = settings.value("split", nlohmann::json::object());
    for (const auto& [name, value] : split.items())
        all[name == "specification" ? "split" : name] = valueText(value);
    const nlohmann::json evaluation = settings.value("evaluation", nlohmann::json::object());
    for (const auto& [name, value] : evaluation.items())
        if (!value.is_object())
            all[name] = valueText(value);
    const nlohmann::json minority = evaluation.value("minority", nlohmann::json::object());
    for (const auto& [name, value] : minority.items())
        all["minority " + name] = valueText(value);
    return all;
}

constexpr std::string_view kParameter = "parameter ";

/// The name, which is the model's where no other was given, and, where other sets have the same one, the parameters in
/// which they differ.
void nameSets(std::vector<ComparedSet>& sets)
{
    std::vector<std::string> taken;
    for (ComparedSet& set : sets) {
        const RunRecord& record = set.runs.front();
        std::string differences;
        for (const auto& [key, value] : record.parameters) {
            const bool differs = std::any_of(sets.begin(), sets.end(), [&](const ComparedSet& other) {
                const RunRecord& first = other.runs.front();
                const auto at = first.parameters.find(key);
                return first.model == record.model && first.name == record.name &&
                       (at == first.parameters.end() || at->second != value);
            });
            if (differs)
                differences += (differences.empty() ? "" : ", ") + key + "=" + value;
        }
        set.name = record.name == record.model ? record.model : record.name;
        if (!differences.empty())
            set.name += " (" + differences + ")";
        if (std::find(taken.begin(), taken.end(), set.name) != taken.end())
            set.name += fmt::format(" [run {}]", record.id);
        taken.push_back(set.name);
    }
}

void add(ComparedSet& set, const ExperimentLog& log, RunRecord record)
{
    if (record.status == RunStatus::Finished)
        set.measured.push_back(readMeasured(log, record.id));
    else
        set.unfinished.push_back(record.id);
    set.runs.push_back(std::move(record));
}

} // namespace

std::vector<ComparedSet> readRunSets(const ExperimentLog& log, std::span<const RunId> runs)
{
    std::vector<ComparedSet> sets;
    std::map<std::string, std::size_t> places;
    for (const RunId run : runs) {
        RunRecord record = log.run(run);
        const auto [place, isNew] = places.try_emplace(runIdentity(record), sets.size());
        if (isNew)
            sets.emplace_back();
        add(sets[place->second], log, std::move(record));
    }
    nameSets(sets);
    return sets;
}

std::vector<ComparedSet> readRunSets(const ExperimentLog& log, std::span<const std::vector<RunId>> given)
{
    std::vector<ComparedSet> sets;
    for (const std::vector<RunId>& runs : given) {
        if (runs.empty())
            throw Error(ErrorKind::Usage, "a set of runs to compare is empty");
        for (ComparedSet& set = sets.emplace_back(); const RunId run : runs)
            add(set, log, log.run(run));
    }
    nameSets(sets);
    return sets;
}

std::vector<SettingDifference> settingDifferences(std::span<const ComparedSet> sets)
{
    std::vector<std::map<std::string, std::string>> settings;
    std::set<std::string> names;
    for (const ComparedSet& set : sets) {
        settings.push_back(settingsOf(set.runs.front()));
        for (const auto& [name, value] : settings.back())
            names.insert(name);
    }
    std::vector<SettingDifference> differences;
    for (const std::string& name : names) {
        SettingDifference difference{name, {}};
        for (const auto& own : settings) {
            const auto at = own.find(name);
            difference.values.push_back(at == own.end() ? "" : at->second);
        }
        const bool isSame = std::all_of(difference.values.begin(), difference.values.end(),
                                        [&](const std::string& value) { return value == difference.values.front(); });
        if (isSame)
            continue;
        if (name.starts_with(kParameter))
            difference.name = name.substr(kParameter.size());
        differences.push_back(std::move(difference));
    }
    // what was trained before how: model and data come first
    std::stable_partition(differences.begin(), differences.end(), [](const SettingDifference& difference) {
        return difference.name == "model" || difference.name == "data";
    });
    return differences;
}

SetsComparison compareRunSets(std::span<const ComparedSet> sets, std::size_t baseline, std::vector<std::string> metrics)
{
    std::vector<std::vector<Measured>> measured;
    for (const ComparedSet& set : sets) {
        if (set.measured.empty())
            throw Error(ErrorKind::Data, fmt::format("{} has no results to compare", set.name))
                .hint("Compare runs that finished");
        measured.push_back(set.measured);
    }
    if (measured.size() < 2)
        throw Error(ErrorKind::Usage, "there is only one setting here: its runs differ in nothing but their seed")
            .hint("Choose runs of another model or with other parameters beside it");
    return compareSets(measured, baseline, std::move(metrics));
}

} // namespace equipoise
