// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/sweeptext.h"

#include "core/cli/dataoptions.h"
#include "core/cli/texttable.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace equipoise::cli {

namespace {

nlohmann::json runsJson(const SweepSettings& settings, const std::vector<SweptRun>& runs)
{
    nlohmann::json list = nlohmann::json::array();
    for (const SweptRun& run : runs) {
        nlohmann::json varied = nlohmann::json::object();
        for (const Variation& variation : settings.variations)
            if (run.settings.parameters.contains(variation.parameter))
                varied[variation.parameter] = toJson(run.settings.parameters.value(variation.parameter));
        list.push_back({{"run", run.id ? nlohmann::json(*run.id) : nlohmann::json()},
                        {"status", run.status ? nlohmann::json(toText(*run.status)) : nlohmann::json()},
                        {"error", run.error.empty() ? nlohmann::json() : nlohmann::json(run.error)},
                        {"seed", run.settings.seed},
                        {"varied", varied},
                        {"metrics", run.measured.values}});
    }
    return list;
}

nlohmann::json pointJson(const TradeOff& tradeOff, std::size_t i, const std::vector<SweptRun>& runs)
{
    const TradeOffPoint& point = tradeOff.points[i];
    nlohmann::json coordinates = nlohmann::json::object();
    for (const auto& [name, value] : point.coordinates)
        coordinates[name] = value;
    nlohmann::json ids = nlohmann::json::array();
    for (const SweptRun& run : runs)
        if (run.id && std::find(point.runs.begin(), point.runs.end(), run.index) != point.runs.end())
            ids.push_back(*run.id);
    return {{"coordinates", coordinates},
            {"runs", ids},
            {"x", point.x.mean},
            {"x_low", point.x.low},
            {"x_high", point.x.high},
            {"y", point.y.mean},
            {"y_low", point.y.low},
            {"y_high", point.y.high},
            {"n", point.x.n}};
}

std::string valueText(const Interval& interval)
{
    const std::string mean = shortNumber(interval.mean);
    return interval.hasWidth ? fmt::format("{} ± {}", mean, shortNumber(interval.high - interval.mean)) : mean;
}

} // namespace

nlohmann::json sweepJson(const Sweep& sweep, const Dataset& dataset, const TradeOff& tradeOff)
{
    nlohmann::json points = nlohmann::json::array();
    for (std::size_t i = 0; i < tradeOff.points.size(); ++i)
        points.push_back(pointJson(tradeOff, i, sweep.runs));
    nlohmann::json front = nlohmann::json::array();
    for (const std::size_t i : tradeOff.front)
        front.push_back(points[i]);
    return {{"sweep", sweep.id ? nlohmann::json(*sweep.id) : nlohmann::json()},
            {"model", sweep.settings.base.model},
            {"dataset", datasetJson(dataset)},
            {"x", tradeOff.xMetric},
            {"y", tradeOff.yMetric},
            {"runs", runsJson(sweep.settings, sweep.runs)},
            {"points", points},
            {"pareto", front},
            {"knee", tradeOff.knee ? points[*tradeOff.knee] : nlohmann::json()},
            {"hypervolume", tradeOff.hypervolume},
            {"reference", {{"x", tradeOff.reference.x}, {"y", tradeOff.reference.y}}}};
}

std::string sweepText(const Sweep& sweep, const TradeOff& tradeOff)
{
    std::vector<std::string> header;
    for (const auto& [name, value] : tradeOff.points.front().coordinates)
        header.push_back(name);
    header.insert(header.end(), {tradeOff.xMetric, tradeOff.yMetric, "seeds", ""});
    TextTable table(header);
    for (std::size_t i = 0; i < tradeOff.points.size(); ++i) {
        const TradeOffPoint& point = tradeOff.points[i];
        std::vector<std::string> row;
        for (const auto& [name, value] : point.coordinates)
            row.push_back(value);
        const bool isFront = std::find(tradeOff.front.begin(), tradeOff.front.end(), i) != tradeOff.front.end();
        row.insert(row.end(), {valueText(point.x), valueText(point.y), std::to_string(point.x.n),
                               tradeOff.knee == i ? "Pareto, knee" : (isFront ? "Pareto" : "")});
        table.add(row);
    }
    return fmt::format("{}{} runs\n\n{}\nhypervolume {} against the reference point {} = {}, {} = {}\n",
                       sweep.id ? fmt::format("sweep {}, ", *sweep.id) : "", sweep.runs.size(), table.text(),
                       shortNumber(tradeOff.hypervolume), tradeOff.xMetric, shortNumber(tradeOff.reference.x),
                       tradeOff.yMetric, shortNumber(tradeOff.reference.y));
}

} // namespace equipoise::cli
