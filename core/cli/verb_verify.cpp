// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/buildinfo.h"
#include "core/base/error.h"
#include "core/cli/dataoptions.h"
#include "core/cli/logoptions.h"
#include "core/cli/runner.h"
#include "core/cli/texttable.h"
#include "core/cli/validators.h"
#include "core/cli/verbs.h"
#include "core/evaluation/difference.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace equipoise::cli {

namespace {

struct Options
{
    DataOptions data;
    LogOptions log;
    std::string run;
    int threads = -1;
};

/// Final metrics, and every point of every curve under "curve@epoch"; times are no results.
std::map<std::string, double> loggedValues(const ExperimentLog& log, RunId run)
{
    std::map<std::string, double> values = log.values(run);
    for (const LoggedSeries& series : log.series(run))
        if (!series.key.ends_with(".seconds"))
            for (std::size_t i = 0; i < series.steps.size(); ++i)
                values[fmt::format("{}@{}", series.key, series.steps[i])] = series.values[i];
    return values;
}

std::map<std::string, double> freshValues(const RunResult& result)
{
    std::map<std::string, double> values = result.measured.values;
    for (const Curve& curve : result.curves)
        for (std::size_t i = 0; i < curve.epochs.size(); ++i)
            values[fmt::format("{}@{}", curve.name, curve.epochs[i])] = curve.values[i];
    return values;
}

struct Verdict
{
    RunRecord record;
    bool isSameInstructionSet = true;
    bool isSameSplit = true;
    std::size_t compared = 0;
    std::vector<MetricDifference> differences;

    bool isIdentical() const { return differences.empty() && isSameSplit; }
};

nlohmann::json verdictJson(const Verdict& verdict)
{
    const auto side = [](const std::optional<double>& value) {
        return value ? nlohmann::json(*value) : nlohmann::json();
    };
    nlohmann::json list = nlohmann::json::array();
    for (const MetricDifference& d : verdict.differences)
        list.push_back({{"metric", d.metric}, {"logged", side(d.first)}, {"now", side(d.second)}});
    nlohmann::json tolerance;
    if (!verdict.isSameInstructionSet)
        tolerance = {{"relative", kAcrossInstructionSets.relative}, {"absolute", kAcrossInstructionSets.absolute}};
    return {{"run", verdict.record.id},
            {"identical", verdict.isIdentical()},
            {"compared", verdict.compared},
            {"differences", list},
            {"split_identical", verdict.isSameSplit},
            {"tolerance", tolerance},
            {"instruction_set", {{"logged", verdict.record.instructionSet}, {"now", instructionSet()}}}};
}

std::string verdictText(const Verdict& verdict)
{
    const std::string how =
        verdict.isSameInstructionSet
            ? "to the bit"
            : fmt::format("within {} % or {} (logged with {}, now {}: bits are promised within one instruction set)",
                          100 * kAcrossInstructionSets.relative, kAcrossInstructionSets.absolute,
                          verdict.record.instructionSet, instructionSet());
    if (verdict.isIdentical())
        return fmt::format("run {}: all {} values agree {}\n", verdict.record.id, verdict.compared, how);
    TextTable table({"metric", "logged", "now"});
    const auto side = [](const std::optional<double>& value) { return value ? fmt::format("{:.17g}", *value) : "-"; };
    for (const MetricDifference& d : verdict.differences)
        table.add({d.metric, side(d.first), side(d.second)});
    return fmt::format("run {}: {} of {} values differ; they should agree {}{}\n\n{}", verdict.record.id,
                       verdict.differences.size(), verdict.compared, how,
                       verdict.isSameSplit ? "" : "\nthe split is another one", table.text());
}

int verify(const Session& session, const Options& options)
{
    const auto log = options.log.open(session);
    Verdict verdict;
    verdict.record = log->run(parseRunId(options.run));
    const RunRecord& record = verdict.record;
    if (record.status != RunStatus::Finished)
        throw Error(ErrorKind::Data,
                    fmt::format("run {} is {} and has no results to verify", record.id, toText(record.status)));
    RunSettings settings = loggedSettings(record);
    if (settings.timeLimit > 0)
        session.note("this run had a time limit; where that struck, no second run can be the same");
    if (options.threads >= 0)
        settings.threads = options.threads;
    const DatasetPtr dataset = options.data.loadLogged(session, record.data);
    const EndedRun again = runNew(session, nullptr, settings, *dataset, {}, fmt::format("verifying run {}", record.id));
    if (again.result.outcome == Outcome::Stopped)
        return kInterrupted;

    verdict.isSameInstructionSet = record.instructionSet == instructionSet();
    verdict.isSameSplit = record.splitHash == again.result.split.hash;
    const auto logged = loggedValues(*log, record.id);
    verdict.compared = logged.size();
    verdict.differences = differences(logged, freshValues(again.result),
                                      verdict.isSameInstructionSet ? MetricTolerance{} : kAcrossInstructionSets);
    if (session.json)
        session.result(verdictJson(verdict));
    else
        session.text(verdictText(verdict));
    return verdict.isIdentical() ? kSuccess : kFailed;
}

} // namespace

Action describeVerify(CLI::App& command, const Session& session)
{
    auto options = std::make_shared<Options>();
    command.add_option("RUN", options->run, "Number of the run")->required();
    options->data.addTo(command, DataOptions::Form::Optional);
    options->log.addTo(command);
    command.add_option("--threads", options->threads, "Threads, 0 for all cores [as the run had]")
        ->check(between(0, 1024));
    return [&session, options] { return verify(session, *options); };
}

} // namespace equipoise::cli
