// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/cli/logoptions.h"
#include "core/cli/texttable.h"
#include "core/cli/verbs.h"
#include "core/evaluation/comparison.h"
#include "core/exchange/metrickey.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace equipoise::cli {

namespace {

struct Options
{
    LogOptions log;
    std::string a;
    std::string b;
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

} // namespace

Action describeRunsCompare(CLI::App& command, const Session& session)
{
    auto options = std::make_shared<Options>();
    command.add_option("A", options->a, "Number of the first run")->required();
    command.add_option("B", options->b, "Number of the second run")->required();
    options->log.addTo(command);
    command.add_option("--metric", options->metrics, "Metrics to compare [all overall ones]")
        ->delimiter(',')
        ->allow_extra_args(false);
    return [&session, options] {
        const auto log = options->log.open(session);
        const RunId a = parseRunId(options->a);
        const RunId b = parseRunId(options->b);
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
