// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/exchange/equivalentcommand.h"
#include "core/exchange/metrickey.h"
#include "core/exchange/reportparts.h"
#include "core/exchange/runreport.h"
#include "core/log/processidentity.h"
#include "core/training/tradeoff.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace equipoise {

namespace {

TableCell cell(const Interval& interval)
{
    return MeanCell{interval.mean,
                    interval.hasWidth ? (interval.high - interval.low) / 2 : std::numeric_limits<double>::quiet_NaN()};
}

Table pointTable(const TradeOff& tradeOff)
{
    Table table;
    table.caption = "Settings, means over seeds";
    for (const auto& [name, value] : tradeOff.points.front().coordinates)
        table.columns.push_back({name});
    for (const std::string& metric : {tradeOff.xMetric, tradeOff.yMetric})
        table.columns.push_back({metricTitle(metric), true, 4, betterOf(metric)});
    table.columns.push_back({"seeds", true, 0});
    table.columns.push_back({"Pareto front"});
    for (std::size_t i = 0; i < tradeOff.points.size(); ++i) {
        const TradeOffPoint& point = tradeOff.points[i];
        std::vector<TableCell> row;
        for (const auto& [name, value] : point.coordinates)
            row.emplace_back(value);
        row.push_back(cell(point.x));
        row.push_back(cell(point.y));
        row.emplace_back(static_cast<double>(point.x.n));
        const bool isFront = std::find(tradeOff.front.begin(), tradeOff.front.end(), i) != tradeOff.front.end();
        row.emplace_back(std::string(tradeOff.knee == i ? "yes, knee" : isFront ? "yes" : ""));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Points of all runs that were measured.
std::vector<SweepPoint> measuredPoints(const ExperimentLog& log, const SweepRecord& record,
                                       const SweepSettings& settings)
{
    const std::vector<RunSettings> runs = expandSweep(settings);
    std::vector<SweepPoint> points;
    for (std::size_t i = 0; i < std::min(runs.size(), record.runs.size()); ++i)
        if (record.runs[i] && record.runs[i]->second == RunStatus::Finished)
            for (SweepPoint& point : sweepPoints(settings, i, runs[i], log.results(record.runs[i]->first)))
                points.push_back(std::move(point));
    return points;
}

ReportSection sweepSection(const ExperimentLog& log, const SweepRecord& record, const SweepSettings& settings,
                           const std::string& source)
{
    ReportSection section;
    section.title = "Sweep";
    if (const std::size_t missing = record.missing().size(); missing > 0)
        section.blocks.emplace_back(ReportWarning{
            fmt::format("{} of {} runs are not finished; 'equipoise-cli sweep --resume {}' goes on with them.", missing,
                        record.runs.size(), record.id)});
    section.blocks.emplace_back(ReportText{"The command that repeats it, to the bit on the same instruction set:"});
    section.blocks.emplace_back(ReportCommand{equivalentCommand(settings, source)});
    const std::vector<SweepPoint> points = measuredPoints(log, record, settings);
    RunSet all;
    for (const SweepPoint& point : points)
        all.values.push_back(point.values);
    const auto [accuracy, fairness] = tradeOffMetrics(std::span<const RunSet>(&all, 1));
    if (accuracy.empty() || fairness.empty())
        return section;
    const TradeOff plane = tradeOff(points, accuracy, fairness);
    section.blocks.emplace_back(pointTable(plane));
    section.blocks.emplace_back(ReportText{fmt::format(
        "Hypervolume {:.6g}, bounded by the reference point {} = {:.6g}, {} = {:.6g}. A hypervolume compares sweeps "
        "only where the reference is the same.",
        plane.hypervolume, metricTitle(accuracy), plane.reference.x, metricTitle(fairness), plane.reference.y)});
    return section;
}

} // namespace

Report sweepReport(const ExperimentLog& log, SweepId sweep, const Dataset* dataset)
{
    const SweepRecord record = log.sweep(sweep);
    std::vector<RunId> runs;
    for (const auto& run : record.runs)
        if (run)
            runs.push_back(run->first);
    if (runs.empty())
        throw Error(ErrorKind::Data, fmt::format("sweep {} has no run yet", sweep))
            .hint(fmt::format("'equipoise-cli sweep --resume {}' begins them", sweep));
    Report report = runs.size() == 1 ? runReport(log, runs.front(), dataset) : comparisonReport(log, runs, dataset);
    const RunRecord first = log.run(runs.front());
    report.title = fmt::format("Sweep of {} on {}", first.model, first.data.name);
    report.subtitle = fmt::format("Sweep {}, {} runs, {} UTC", sweep, record.runs.size(), timeText(record.created));
    const auto settings = SweepSettings::fromJson(nlohmann::json::parse(record.settings));
    report.sections.insert(report.sections.begin(), sweepSection(log, record, settings, first.data.source));
    return report;
}

} // namespace equipoise
