// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/cli/logoptions.h"
#include "core/cli/texttable.h"
#include "core/cli/verbs.h"
#include "core/evaluation/comparison.h"
#include "core/exchange/metrickey.h"
#include "core/log/runsets.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace equipoise::cli {

namespace {

struct Options
{
    LogOptions log;
    std::vector<std::string> sets;
    std::vector<std::string> metrics;
};

/// Only the metrics asked for, so that Holm's correction counts no others.
Measured withUsers(const ExperimentLog& log, RunId run, const std::vector<std::string>& metrics)
{
    const RunRecord record = log.run(run);
    if (record.status != RunStatus::Finished)
        throw Error(ErrorKind::Data,
                    fmt::format("run {} is {} and has no results to compare", run, toText(record.status)));
    Measured measured = log.results(run);
    for (const std::string& key : log.userMetricKeys(run))
        measured.perUser[key] = log.userMetrics(run, key);
    if (metrics.empty())
        std::erase_if(measured.values,
                      [](const auto& value) { return value.first.find_first_of("[{") != std::string::npos; });
    else
        std::erase_if(measured.values, [&](const auto& value) {
            return std::find(metrics.begin(), metrics.end(), value.first) == metrics.end();
        });
    return measured;
}

nlohmann::json metricJson(const MetricComparison& metric)
{
    nlohmann::json json{{"metric", metric.metric}, {"a", metric.a}, {"b", metric.b}};
    if (!metric.paired)
        return json;
    const PairedComparison& paired = *metric.paired;
    json["n"] = paired.n;
    json["difference"] = {
        {"mean", paired.difference.mean}, {"low", paired.difference.low}, {"high", paired.difference.high}};
    json["t_p"] = paired.tPValue;
    json["t_p_holm"] = metric.tAdjusted;
    json["wilcoxon_p"] = paired.wilcoxonPValue;
    json["wilcoxon_p_holm"] = metric.wilcoxonAdjusted;
    json["effect_size"] = paired.effectSize;
    json["wins"] = paired.wins;
    json["ties"] = paired.ties;
    json["losses"] = paired.losses;
    return json;
}

std::string comparisonText(const RunComparison& comparison, RunId a, RunId b)
{
    TextTable table({"metric", fmt::format("run {}", a), fmt::format("run {}", b), "difference", "95 % interval",
                     "p (t, Holm)", "p (Wilcoxon, Holm)", "effect", "win/tie/loss"});
    for (const MetricComparison& metric : comparison.metrics) {
        std::vector<std::string> row{metric.metric, shortNumber(metric.a), shortNumber(metric.b)};
        if (metric.paired) {
            const PairedComparison& paired = *metric.paired;
            row.insert(
                row.end(),
                {shortNumber(paired.difference.mean),
                 fmt::format("{} to {}", shortNumber(paired.difference.low), shortNumber(paired.difference.high)),
                 fmt::format("{:.2g}", metric.tAdjusted), fmt::format("{:.2g}", metric.wilcoxonAdjusted),
                 shortNumber(paired.effectSize), fmt::format("{}/{}/{}", paired.wins, paired.ties, paired.losses)});
        } else {
            row.push_back(shortNumber(metric.a - metric.b));
        }
        table.add(row);
    }
    std::string text = table.text();
    if (comparison.protocolDifferences.empty())
        return text + "\nThe differences with interval and p are paired over users.\n";
    text += "\nNo p-values: the two runs were not measured in the same way.\n";
    for (const std::string& difference : comparison.protocolDifferences)
        text += "  " + difference + '\n';
    return text;
}

std::vector<std::vector<RunId>> parseSets(const std::vector<std::string>& texts)
{
    std::vector<std::vector<RunId>> sets;
    for (const std::string& text : texts)
        for (auto& set = sets.emplace_back(); const std::string_view number : splitText(text, ','))
            set.push_back(parseRunId(std::string(number)));
    return sets;
}

nlohmann::json intervalJson(const Interval& interval)
{
    return {{"mean", interval.mean}, {"low", interval.low}, {"high", interval.high}, {"n", interval.n}};
}

nlohmann::json differenceJson(const std::string& metric, const SetDifference& difference)
{
    return {{"metric", metric},
            {"n", difference.paired.n},
            {"difference", intervalJson(difference.paired.difference)},
            {"t_p", difference.paired.tPValue},
            {"t_p_holm", difference.tAdjusted},
            {"wilcoxon_p", difference.paired.wilcoxonPValue},
            {"wilcoxon_p_holm", difference.wilcoxonAdjusted},
            {"effect_size", difference.paired.effectSize},
            {"better", difference.better},
            {"equal", difference.paired.ties},
            {"worse", difference.worse}};
}

nlohmann::json setsJson(const SetsComparison& comparison, std::span<const ComparedSet> sets)
{
    nlohmann::json list = nlohmann::json::array();
    for (std::size_t i = 0; i < sets.size(); ++i) {
        nlohmann::json set{{"name", sets[i].name}, {"runs", nlohmann::json::array()}};
        for (const RunRecord& run : sets[i].runs)
            set["runs"].push_back(run.id);
        for (std::size_t m = 0; m < comparison.metrics.size(); ++m) {
            const SetEstimate& estimate = comparison.estimates[i][m];
            if (estimate.interval.n == 0)
                continue;
            nlohmann::json value = intervalJson(estimate.interval);
            value["over"] = estimate.isOverUsers ? "users" : "seeds";
            set["metrics"][comparison.metrics[m]] = std::move(value);
        }
        const SetPairing& pairing = comparison.pairings[i];
        if (i > 0) {
            set["pairs"] = pairing.pairs;
            set["protocol_differences"] = pairing.protocolDifferences;
            set["against_first"] = nlohmann::json::array();
            for (std::size_t m = 0; m < pairing.metrics.size(); ++m)
                if (pairing.metrics[m])
                    set["against_first"].push_back(differenceJson(comparison.metrics[m], *pairing.metrics[m]));
        }
        list.push_back(std::move(set));
    }
    nlohmann::json settings = nlohmann::json::object();
    for (const SettingDifference& difference : settingDifferences(sets))
        settings[difference.name] = difference.values;
    return {{"sets", list}, {"settings", settings}, {"warnings", comparison.warnings}, {"tests", comparison.testCount}};
}

std::string estimateText(const SetEstimate& estimate)
{
    if (estimate.interval.n == 0)
        return "-";
    const double half = (estimate.interval.high - estimate.interval.low) / 2;
    return shortNumber(estimate.interval.mean) +
           (estimate.interval.hasWidth ? " ± " + fmt::format("{:.4f}", half) : "");
}

std::string setsText(const SetsComparison& comparison, std::span<const ComparedSet> sets)
{
    std::vector<std::string> header{"metric"};
    for (const ComparedSet& set : sets)
        header.push_back(set.name);
    TextTable values(header);
    for (std::size_t m = 0; m < comparison.metrics.size(); ++m) {
        std::vector<std::string> row{comparison.metrics[m]};
        for (std::size_t i = 0; i < sets.size(); ++i)
            row.push_back(estimateText(comparison.estimates[i][m]));
        values.add(row);
    }
    std::string text = values.text();
    for (std::size_t i = 1; i < sets.size(); ++i) {
        const SetPairing& pairing = comparison.pairings[i];
        text += fmt::format("\n{} against {}\n", sets[i].name, sets[0].name);
        if (pairing.pairs == 0) {
            text += "No p-values: no two of their runs were measured in the same way.\n";
            for (const std::string& difference : pairing.protocolDifferences)
                text += "  " + difference + '\n';
            continue;
        }
        TextTable tests({"metric", "difference", "95 % interval", "p (t, Holm)", "p (Wilcoxon, Holm)", "effect",
                         "better/equal/worse"});
        for (std::size_t m = 0; m < pairing.metrics.size(); ++m) {
            if (!pairing.metrics[m])
                continue;
            const SetDifference& difference = *pairing.metrics[m];
            const Interval& interval = difference.paired.difference;
            tests.add({comparison.metrics[m], shortNumber(interval.mean),
                       fmt::format("{} to {}", shortNumber(interval.low), shortNumber(interval.high)),
                       fmt::format("{:.2g}", difference.tAdjusted), fmt::format("{:.2g}", difference.wilcoxonAdjusted),
                       shortNumber(difference.paired.effectSize),
                       fmt::format("{}/{}/{}", difference.better, difference.paired.ties, difference.worse)});
        }
        text += tests.text();
    }
    text +=
        fmt::format("\nIntervals: over seeds by Student's t, of a single run over its users by bootstrap. Tests are "
                    "paired over users and corrected\nafter Holm over all {}.\n",
                    comparison.testCount);
    for (const std::string& warning : comparison.warnings)
        text += "Measured differently, compare with care: " + warning + '\n';
    return text;
}

int compareManySets(const Session& session, const ExperimentLog& log, const std::vector<std::vector<RunId>>& given,
                    const std::vector<std::string>& metrics)
{
    const std::vector<ComparedSet> sets = readRunSets(log, given);
    const SetsComparison comparison = compareRunSets(sets, 0, metrics);
    if (session.json)
        session.result(setsJson(comparison, sets));
    else
        session.text(setsText(comparison, sets));
    return kSuccess;
}

} // namespace

Action describeRunsCompare(CLI::App& command, const Session& session)
{
    auto options = std::make_shared<Options>();
    command
        .add_option("SETS", options->sets,
                    "Two or more runs by number; several seeds with commas count as one, as in 1,2,3 4,5,6. The first "
                    "is what the others are tested against; of two single runs the difference is the first minus the "
                    "second")
        ->required()
        ->expected(2, -1);
    options->log.addTo(command);
    command.add_option("--metric", options->metrics, "Metrics to compare [all overall ones]")
        ->delimiter(',')
        ->allow_extra_args(false);
    return [&session, options] {
        const auto sets = parseSets(options->sets);
        const auto log = options->log.open(session);
        if (sets.size() > 2 || sets[0].size() > 1 || sets[1].size() > 1)
            return compareManySets(session, *log, sets, options->metrics);
        const RunId a = sets[0].front();
        const RunId b = sets[1].front();
        RunComparison comparison =
            compareMeasured(withUsers(*log, a, options->metrics), withUsers(*log, b, options->metrics));
        std::sort(comparison.metrics.begin(), comparison.metrics.end(),
                  [](const auto& x, const auto& y) { return comesBefore(x.metric, y.metric); });
        if (!session.json) {
            session.text(comparisonText(comparison, a, b));
            return kSuccess;
        }
        nlohmann::json metrics = nlohmann::json::array();
        for (const MetricComparison& metric : comparison.metrics)
            metrics.push_back(metricJson(metric));
        session.result({{"a", a},
                        {"b", b},
                        {"comparable", comparison.protocolDifferences.empty()},
                        {"protocol_differences", comparison.protocolDifferences},
                        {"metrics", metrics}});
        return kSuccess;
    };
}

} // namespace equipoise::cli
