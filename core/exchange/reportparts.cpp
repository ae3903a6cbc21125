// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reportparts.h"

#include "core/base/buildinfo.h"
#include "core/base/error.h"
#include "core/exchange/metrickey.h"
#include "core/exchange/minoritysection.h"
#include "core/exchange/reporttables.h"
#include "core/log/processidentity.h"
#include "core/log/runlogger.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace equipoise {

namespace {

constexpr std::size_t kMostBetaColumns = 9;

bool hasCurve(std::span<const RunSet> sets, std::string_view part)
{
    for (const RunSet& set : sets)
        for (const auto& run : set.series)
            for (const LoggedSeries& series : run)
                if (series.key.find(part) != std::string::npos)
                    return true;
    return false;
}

bool hasSeveralSeeds(std::span<const RunSet> sets)
{
    return std::any_of(sets.begin(), sets.end(), [](const RunSet& set) { return set.values.size() > 1; });
}

bool hasBoth(const RunSet& set, const std::string& x, const std::string& y)
{
    return std::any_of(set.values.begin(), set.values.end(),
                       [&](const auto& run) { return run.contains(x) && run.contains(y); });
}

} // namespace

std::optional<RunSettings> readableSettings(const RunRecord& record)
{
    try {
        return loggedSettings(record);
    } catch (const Error&) {
        return std::nullopt;
    } catch (const nlohmann::json::exception&) {
        return std::nullopt;
    }
}

ReportSection curveSection(std::span<const RunSet> sets)
{
    ReportSection section;
    section.title = "Learning curves";
    std::vector<Figure> figures = curveFigures(sets);
    if (figures.empty()) {
        section.blocks.emplace_back(ReportText{"There are no curves: no epoch was logged that reports a value."});
        return section;
    }
    if (!hasCurve(sets, "validation"))
        section.blocks.emplace_back(
            ReportWarning{"No validation part: nothing was held out, so the last epoch was kept, not the best one."});
    section.blocks.emplace_back(ReportFigures{
        std::move(figures),
        hasSeveralSeeds(sets) ? "Mean over seeds; bands are 95 % intervals (Student's t over seeds)." : ""});
    return section;
}

ReportSection tradeOffSection(std::span<const RunSet> sets)
{
    ReportSection section;
    section.title = "Accuracy and fairness";
    std::vector<Figure> figures;
    if (Figure errors = normalisedErrorFigure(sets); !errors.series.empty())
        figures.push_back(std::move(errors));
    else
        section.blocks.emplace_back(
            ReportText{"No figure over β: nothing was measured at several β, the model is not conditioned on it."});
    const auto [accuracy, fairness] = tradeOffMetrics(sets);
    if (accuracy.empty() || fairness.empty()) {
        section.blocks.emplace_back(ReportText{
            "No accuracy–fairness plane: it needs a rating or ranking metric and a minority gap, and the latter "
            "needs a minority among the users and full candidates."});
    } else {
        Figure plane = tradeOffFigure(sets, accuracy, fairness);
        std::size_t points = 0;
        for (const FigureSeries& series : plane.series)
            points += series.x.size();
        if (points > 1)
            figures.push_back(std::move(plane));
        else
            section.blocks.emplace_back(
                ReportText{"No accuracy–fairness plane: there is one point only, see the metrics."});
        for (const RunSet& set : sets)
            if (!hasBoth(set, accuracy, fairness))
                section.blocks.emplace_back(
                    ReportText{fmt::format("Not in the plane, for want of {} or {}: {}.", metricTitle(accuracy),
                                           metricTitle(fairness), set.name.empty() ? "the run" : set.name)});
    }
    if (!figures.empty())
        section.blocks.emplace_back(ReportFigures{
            std::move(figures), hasSeveralSeeds(sets)
                                    ? "Means over seeds with 95 % intervals (Student's t over seeds)."
                                    : "One run: no intervals over seeds. Several seeds (--seeds) would show them."});
    if (sets.size() == 1) {
        const Table table = betaTable(sets.front());
        for (Table& part : columnBlocks(table, kMostBetaColumns))
            if (!table.rows.empty())
                section.blocks.emplace_back(std::move(part));
    }
    return section;
}

void addDataSections(Report& report, const RunRecord& record, const Dataset* dataset)
{
    ReportSection missing;
    missing.title = "Data";
    if (!dataset) {
        missing.blocks.emplace_back(ReportText{
            "The data were not at hand when this report was written, so the minority indices are not shown."});
        report.sections.push_back(std::move(missing));
        return;
    }
    if (dataset->contentHash() != record.data.hash) {
        missing.blocks.emplace_back(ReportWarning{fmt::format(
            "The data at {} are not those of the run (another SHA-256); neither they nor their minority indices are "
            "shown.",
            dataset->source())});
        report.sections.push_back(std::move(missing));
        return;
    }
    report.sections.push_back(dataSection(*dataset));
    const std::optional<RunSettings> settings = readableSettings(record);
    report.sections.push_back(minoritySection(*dataset, settings ? settings->evaluation.minority : MinoritySettings{}));
}

std::string reportFooter()
{
    return fmt::format("Written by Equipoise {}, commit {}, on {} UTC.", buildVersion(), buildCommit(),
                       timeText(nowMilliseconds()));
}

} // namespace equipoise
