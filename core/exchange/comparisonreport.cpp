// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/equivalentcommand.h"
#include "core/exchange/metrickey.h"
#include "core/exchange/reportparts.h"
#include "core/exchange/reporttables.h"
#include "core/exchange/runreport.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace equipoise {

namespace {

constexpr std::size_t kMostColumns = 8;
constexpr std::size_t kMostSetsInCurves = 5; ///< more lines than that cannot be told apart

struct ComparedRun
{
    RunRecord record;
    std::map<std::string, double> values;
    std::vector<LoggedSeries> series;
};

/// Runs with equal text differ in nothing but their seeds (and threads, which change no result).
std::string identityOf(const RunRecord& record)
{
    nlohmann::json settings = nlohmann::json::parse(record.settings, nullptr, false);
    if (settings.is_discarded())
        return record.settings;
    settings.erase("seed");
    settings.erase("threads");
    return record.model + record.data.hash + settings.dump();
}

/// The name that somebody gave it, where no other has it; else "deepfair" and, where other sets have the same model,
/// the parameters in which they differ.
std::vector<std::string> namesOf(const std::vector<const RunRecord*>& firsts)
{
    std::vector<std::string> names;
    for (const RunRecord* record : firsts) {
        std::string differences;
        for (const auto& [key, value] : record->parameters) {
            const bool differs = std::any_of(firsts.begin(), firsts.end(), [&](const RunRecord* other) {
                const auto at = other->parameters.find(key);
                return other->model == record->model && (at == other->parameters.end() || at->second != value);
            });
            if (differs)
                differences += (differences.empty() ? "" : ", ") + key + "=" + value;
        }
        std::string name = record->name == record->model ? record->model : record->name;
        const bool isEnough = record->name != record->model &&
                              std::count_if(firsts.begin(), firsts.end(),
                                            [&](const RunRecord* other) { return other->name == record->name; }) == 1;
        if (!differences.empty() && !isEnough)
            name += " (" + differences + ")";
        if (std::find(names.begin(), names.end(), name) != names.end())
            name += fmt::format(" [run {}]", record->id);
        names.push_back(std::move(name));
    }
    return names;
}

std::vector<RunSet> setsOf(const std::vector<ComparedRun>& runs)
{
    std::vector<RunSet> sets;
    std::vector<const RunRecord*> firsts;
    std::map<std::string, std::size_t> places;
    for (const ComparedRun& run : runs) {
        const auto [place, isNew] = places.try_emplace(identityOf(run.record), sets.size());
        if (isNew) {
            sets.emplace_back();
            firsts.push_back(&run.record);
        }
        if (!run.values.empty())
            sets[place->second].values.push_back(run.values);
        sets[place->second].series.push_back(run.series);
    }
    const std::vector<std::string> names = namesOf(firsts);
    for (std::size_t i = 0; i < sets.size(); ++i)
        sets[i].name = sets.size() > 1 ? names[i] : "";
    return sets;
}

Table runTable(const std::vector<ComparedRun>& runs)
{
    Table table;
    table.caption = "Runs";
    table.columns = {{"run", true, 0}, {"name"},   {"model"},           {"data"},
                     {"seed"},         {"status"}, {"epochs", true, 0}, {"seconds", true, 1}};
    for (const ComparedRun& run : runs)
        table.rows.push_back({static_cast<double>(run.record.id), run.record.name, run.record.model,
                              run.record.data.name, std::to_string(run.record.seed),
                              std::string(toText(run.record.status)), static_cast<double>(run.record.epochs),
                              run.record.trainSeconds + run.record.evaluateSeconds});
    return table;
}

/// Splits of other seeds have other hashes, so that protocols are compared without them.
std::string protocolWithoutSplit(const RunRecord& record)
{
    std::string protocol = record.protocol;
    if (!record.splitHash.empty())
        if (const std::size_t at = protocol.find(record.splitHash); at != std::string::npos)
            protocol.erase(at, record.splitHash.size());
    return protocol;
}

void addWarnings(ReportSection& section, const std::vector<ComparedRun>& runs)
{
    std::set<std::string> hashes;
    std::set<std::string> protocols;
    std::set<std::string> builds;
    for (const ComparedRun& run : runs) {
        hashes.insert(run.record.data.hash);
        builds.insert(run.record.instructionSet + run.record.commit);
        if (run.record.status == RunStatus::Finished)
            protocols.insert(protocolWithoutSplit(run.record));
        else
            section.blocks.emplace_back(ReportWarning{fmt::format("Run {} is {}, not finished, and counts for nothing "
                                                                  "below.",
                                                                  run.record.id, toText(run.record.status))});
    }
    if (hashes.size() > 1)
        section.blocks.emplace_back(
            ReportWarning{"The runs used different data: their numbers cannot be compared with each other."});
    else if (protocols.size() > 1)
        section.blocks.emplace_back(ReportWarning{
            "The runs were measured in different ways (candidates, list lengths, relevance or minority): compare with "
            "care."});
    if (builds.size() > 1)
        section.blocks.emplace_back(
            ReportText{"The runs were made by different builds of the program or on different instruction sets."});
}

ReportSection resultSection(const std::vector<ComparedRun>& runs, const std::vector<RunSet>& sets)
{
    ReportSection section;
    section.title = "Metrics";
    addWarnings(section, runs);
    const std::vector<std::string> bases = overallBases(sets);
    if (bases.empty()) {
        section.blocks.emplace_back(ReportText{"Nothing was measured."});
        return section;
    }
    std::vector<RunSet> named = sets;
    if (named.size() == 1)
        named.front().name = runs.front().record.model;
    for (Table& part : columnBlocks(comparisonTable(named, bases), kMostColumns, 2))
        section.blocks.emplace_back(std::move(part));
    section.blocks.emplace_back(ReportText{"On the test ratings, which selected nothing. Means over seeds ± half the "
                                           "width of the 95 % interval (Student's t over seeds); no interval for one "
                                           "seed. Bold: the best mean of a column, whether or not the intervals "
                                           "overlap."});
    return section;
}

ReportSection makingSection(const std::vector<ComparedRun>& runs)
{
    ReportSection section;
    section.title = "How they were made";
    section.blocks.emplace_back(runTable(runs));
    section.blocks.emplace_back(ReportText{"The commands that repeat them:"});
    std::string commands;
    for (const ComparedRun& run : runs)
        if (const auto settings = readableSettings(run.record))
            commands += equivalentCommand(*settings, run.record.data) + '\n';
    section.blocks.emplace_back(ReportCommand{commands});
    if (const auto settings = readableSettings(runs.front().record))
        section.blocks.emplace_back(settingsTable(*settings));
    section.blocks.emplace_back(provenanceTable(runs.front().record));
    section.blocks.emplace_back(ReportText{fmt::format("Settings and provenance in full are those of run {}; the "
                                                       "others differ as the commands and the table of runs say.",
                                                       runs.front().record.id)});
    return section;
}

} // namespace

Report comparisonReport(const ExperimentLog& log, std::span<const RunId> ids, const Dataset* dataset)
{
    std::vector<ComparedRun> runs;
    for (const RunId id : ids)
        runs.push_back({log.run(id), log.values(id), log.series(id)});
    const std::vector<RunSet> sets = setsOf(runs);
    const std::span<const RunSet> all(sets);

    Report report;
    report.title = sets.size() == 1 ? fmt::format("{} on {}, {} seeds", runs.front().record.model,
                                                  runs.front().record.data.name, runs.size())
                                    : fmt::format("{} runs on {}", runs.size(), runs.front().record.data.name);
    report.subtitle = fmt::format("Runs {} to {}", *std::min_element(ids.begin(), ids.end()),
                                  *std::max_element(ids.begin(), ids.end()));
    report.sections.push_back(resultSection(runs, sets));
    report.sections.push_back(tradeOffSection(sets));
    report.sections.push_back(curveSection(all.first(std::min(all.size(), kMostSetsInCurves))));
    if (sets.size() > kMostSetsInCurves)
        report.sections.back().blocks.emplace_back(
            ReportText{fmt::format("Curves of the first {} of {} sets of runs only; more could not be told apart.",
                                   kMostSetsInCurves, sets.size())});
    addDataSections(report, runs.front().record, dataset);
    report.sections.push_back(makingSection(runs));
    report.footer = reportFooter();
    return report;
}

} // namespace equipoise
