// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/dataoptions.h"
#include "core/cli/logoptions.h"
#include "core/cli/progress.h"
#include "core/cli/texttable.h"
#include "core/cli/validators.h"
#include "core/cli/verbs.h"
#include "core/exchange/runbundle.h"
#include "core/exchange/verification.h"

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

nlohmann::json verdictJson(const Verification& verdict)
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
            {"instruction_set", {{"logged", verdict.record.instructionSet}, {"now", verdict.instructionSet}}}};
}

std::string fullText(const Verification& verdict)
{
    const std::string sentence = verdictText(verdict) + '\n';
    if (verdict.isIdentical())
        return sentence;
    TextTable table({"metric", "logged", "now"});
    const auto side = [](const std::optional<double>& value) { return value ? fmt::format("{:.17g}", *value) : "-"; };
    for (const MetricDifference& d : verdict.differences)
        table.add({d.metric, side(d.first), side(d.second)});
    return sentence + '\n' + table.text();
}

/// None where it was stopped.
std::optional<Verification> verifyOne(const Session& session, const Options& options, const ExperimentLog& log,
                                      RunId run)
{
    const RunRecord record = log.run(run);
    if (record.status == RunStatus::Finished && loggedSettings(record).timeLimit > 0)
        session.note("this run had a time limit; where that struck, no second run can be the same");
    const DatasetPtr dataset = options.data.loadLogged(session, record.data);
    ProgressLine progress(session, fmt::format("verifying run {}", run));
    return verifyRun(log, run, *dataset, progress, session.stop, options.threads);
}

int verify(const Session& session, const Options& options)
{
    std::unique_ptr<ExperimentLog> log;
    std::unique_ptr<RunBundle> bundle;
    std::vector<RunId> runs;
    if (options.run.ends_with(".zip")) {
        bundle = std::make_unique<RunBundle>(options.run);
        runs = bundle->runs();
    } else {
        runs = {parseRunId(options.run)};
        log = options.log.open(session);
    }
    bool isIdentical = true;
    nlohmann::json verdicts = nlohmann::json::array();
    for (const RunId run : runs) {
        const auto verdict = verifyOne(session, options, bundle ? bundle->log() : *log, run);
        if (!verdict)
            return kInterrupted;
        isIdentical = isIdentical && verdict->isIdentical();
        if (session.json)
            verdicts.push_back(verdictJson(*verdict));
        else
            session.text(fullText(*verdict));
    }
    if (session.json)
        session.result(bundle ? nlohmann::json{{"bundle", options.run}, {"identical", isIdentical}, {"runs", verdicts}}
                              : verdicts.front());
    return isIdentical ? kSuccess : kFailed;
}

} // namespace

Action describeVerify(CLI::App& command, const Session& session)
{
    auto options = std::make_shared<Options>();
    command.add_option("RUN", options->run, "Number of the run, or a bundle of runs (.zip)")->required();
    options->data.addTo(command, DataOptions::Form::Optional);
    options->log.addTo(command);
    command.add_option("--threads", options->threads, "Threads, 0 for all cores [as the run had]")
        ->check(between(0, 1024));
    return [&session, options] { return verify(session, *options); };
}

} // namespace equipoise::cli
