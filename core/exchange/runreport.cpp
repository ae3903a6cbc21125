// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/runreport.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/exchange/equivalentcommand.h"
#include "core/exchange/metrickey.h"
#include "core/exchange/minoritysection.h"
#include "core/exchange/reportparts.h"
#include "core/exchange/reporttables.h"
#include "core/log/processidentity.h"

#include <fmt/format.h>

#include <algorithm>

namespace equipoise {

namespace {

constexpr std::size_t kMostGroupColumns = 9;
constexpr std::size_t kMostGroups = 40;

void addState(ReportSection& section, const RunRecord& record, const Measured& measured)
{
    if (record.status != RunStatus::Finished)
        section.blocks.emplace_back(
            ReportWarning{fmt::format("This run is {}, not finished{}: it has no final metrics.", toText(record.status),
                                      record.error.empty() ? "" : " (" + record.error + ")")});
    for (const std::string& text : measured.impossible)
        section.blocks.emplace_back(ReportWarning{"An impossible value was measured and left out: " + text});
}

ReportSection settingsSection(const RunRecord& record, const std::optional<RunSettings>& settings)
{
    ReportSection section;
    section.title = "How it was made";
    if (settings) {
        section.blocks.emplace_back(ReportText{"The command that repeats it, to the bit on the same instruction set:"});
        section.blocks.emplace_back(ReportCommand{equivalentCommand(*settings, record.data)});
        section.blocks.emplace_back(settingsTable(*settings));
    } else {
        section.blocks.emplace_back(ReportWarning{
            "The settings cannot be read by this program, so there is no command that repeats the run; these are the "
            "parameters as they were logged."});
        section.blocks.emplace_back(parameterTable(record));
    }
    section.blocks.emplace_back(provenanceTable(record));
    return section;
}

ReportSection metricSection(const ExperimentLog& log, const RunRecord& record, const Measured& measured)
{
    ReportSection section;
    section.title = "Metrics";
    addState(section, record, measured);
    if (measured.values.empty()) {
        section.blocks.emplace_back(ReportText{"Nothing was measured."});
        return section;
    }
    section.blocks.emplace_back(
        resultTable(measured, record.seed, [&](const std::string& key) { return log.userMetrics(record.id, key); }));
    section.blocks.emplace_back(
        ReportText{"On the test ratings, which selected nothing. Intervals: percentile bootstrap over users, for "
                   "metrics that are means over users; they say nothing of the spread over seeds."});
    for (const std::string& finding : measured.findings)
        section.blocks.emplace_back(ReportText{"Finding: " + finding + "."});
    return section;
}

/// Figures of the metrics that say most: errors, list quality and the minority gap.
std::vector<Figure> groupFigures(const Measured& measured)
{
    std::vector<Figure> figures;
    for (const char* name : {"rmse", "ndcg@", "minority-gap@"})
        for (const auto& [key, groups] : measured.groups) {
            const bool isPlain =
                key.starts_with(name) && parseMetricKey(key).isOverall() && key.find(':') == std::string::npos;
            if (isPlain && !groups.empty() && groups.size() <= kMostGroups)
                figures.push_back(groupFigure(key, groups));
        }
    return figures;
}

ReportSection groupSection(const Measured& measured)
{
    ReportSection section;
    section.title = "Groups of users";
    const Table table = groupTable(measured);
    if (table.rows.empty()) {
        section.blocks.emplace_back(ReportText{"No groups were measured: none were asked for (--group)."});
        return section;
    }
    if (std::vector<Figure> figures = groupFigures(measured); !figures.empty())
        section.blocks.emplace_back(ReportFigures{std::move(figures), ""});
    for (Table& part : columnBlocks(table, kMostGroupColumns))
        section.blocks.emplace_back(std::move(part));
    section.blocks.emplace_back(ReportText{"* fewer users than the smallest group asked for: shown, but left out of "
                                           "differences, ratios and worst groups."});
    return section;
}

void addExposure(Report& report, const Measured& measured)
{
    Table table = exposureTable(measured);
    if (table.rows.empty())
        return;
    ReportSection section;
    section.title = "Exposure of items";
    section.blocks.emplace_back(std::move(table));
    section.blocks.emplace_back(ReportText{"Sum of 1/log2(rank + 1) over the places a group of items holds in all "
                                           "lists, and its share; an item of several genres counts in each."});
    report.sections.push_back(std::move(section));
}

} // namespace

Report runReport(const ExperimentLog& log, RunId run, const Dataset* dataset)
{
    const RunRecord record = log.run(run);
    const Measured measured = log.results(run);
    const std::optional<RunSettings> settings = readableSettings(record);
    RunSet set;
    set.values.push_back(measured.values);
    set.series.push_back(log.series(run));
    const std::span<const RunSet> sets(&set, 1);

    Report report;
    report.title = fmt::format("{} on {}", record.name, record.data.name);
    report.subtitle = fmt::format("Run {}, seed {}, {} UTC", record.id, record.seed, timeText(record.started));
    report.sections.push_back(metricSection(log, record, measured));
    report.sections.push_back(tradeOffSection(sets));
    report.sections.push_back(groupSection(measured));
    addExposure(report, measured);
    report.sections.push_back(curveSection(sets));
    addDataSections(report, record, dataset);
    report.sections.push_back(settingsSection(record, settings));
    report.footer = reportFooter();
    return report;
}

Report dataReport(const Dataset& dataset, const MinoritySettings& settings)
{
    Report report;
    report.title = dataset.name();
    report.subtitle = "Data and minority indices";
    report.sections = {dataSection(dataset), minoritySection(dataset, settings)};
    report.footer = reportFooter();
    return report;
}

Report reportOf(const ExperimentLog& log, std::span<const RunId> runs, const Dataset* dataset)
{
    if (runs.empty())
        throw Error(ErrorKind::Usage, "a report needs at least one run");
    return runs.size() == 1 ? runReport(log, runs.front(), dataset) : comparisonReport(log, runs, dataset);
}

std::string runReportHtml(const ExperimentLog& log, std::span<const RunId> runs, const Dataset* dataset)
{
    return reportHtml(reportOf(log, runs, dataset));
}

} // namespace equipoise
