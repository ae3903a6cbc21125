// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/cli/dataoptions.h"
#include "core/cli/logoptions.h"
#include "core/cli/runarguments.h"
#include "core/cli/sweepprogress.h"
#include "core/cli/sweeptext.h"
#include "core/cli/verbs.h"
#include "core/training/checkrun.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace equipoise::cli {

namespace {

struct Options
{
    DataOptions data;
    RunArguments run;
    LogOptions log;
    std::vector<std::string> vary;
    std::string name;
    std::string experiment = "default";
    std::string resume;
    std::string retry;
    std::string extend;
    std::string x = "rmse";
    std::string y = "minority-gap@10";
    std::vector<double> reference;
};

void addOptions(CLI::App& command, Options& options)
{
    options.data.addTo(command, DataOptions::Form::Optional);
    options.run.addTo(command);
    options.log.addTo(command, true);
    command.add_option("--vary", options.vary,
                       "NAME=FROM:TO:STEP or NAME=A,B,C; several make a grid. beta of a conditioned model needs no "
                       "training per value");
    command.add_option("--name", options.name, "Name of the sweep [the model's]");
    command.add_option("--experiment", options.experiment, "Experiment the runs belong to")->capture_default_str();
    auto* resume =
        command.add_option("--resume", options.resume, "Go on with this sweep: only the runs that have not finished");
    auto* retry = command.add_option("--retry", options.retry, "Of this sweep, only the runs that failed");
    auto* extend = command.add_option("--extend", options.extend,
                                      "Add the values of --vary and the number of --seeds to this sweep: only what is "
                                      "new is trained");
    resume->excludes(retry)->excludes(extend);
    retry->excludes(extend);
    command.add_option("--x", options.x, "Accuracy metric of the trade-off")->capture_default_str();
    command.add_option("--y", options.y, "Fairness metric of the trade-off")->capture_default_str();
    command
        .add_option("--reference", options.reference,
                    "X,Y that bounds the hypervolume [a tenth of the range beyond the worst point]")
        ->delimiter(',')
        ->expected(2);
}

SweepSettings newSettings(const Options& options)
{
    SweepSettings settings;
    settings.base = options.run.settings();
    settings.seeds = options.run.seeds();
    for (const std::string& text : options.vary)
        settings.variations.push_back(parseVariation(text));
    if (settings.variations.empty() && settings.seeds < 2)
        throw Error(ErrorKind::Usage, "a sweep needs something to vary")
            .hint("Give --vary beta=0:1:0.1, --vary k=10,20,40, or --seeds 5");
    return settings;
}

/// A sweep, its data, and the runs to be done.
struct Prepared
{
    Sweep sweep;
    DatasetPtr dataset;
    std::vector<std::size_t> runs;
};

Prepared prepareNew(const Session& session, const Options& options, ExperimentLog* log)
{
    Prepared prepared;
    prepared.sweep = newSweep(newSettings(options), options.name, options.experiment);
    prepared.dataset = options.data.load(session);
    checkRun(prepared.sweep.settings.base, *prepared.dataset);
    if (log)
        createInLog(prepared.sweep, *log);
    prepared.runs = prepared.sweep.pending();
    return prepared;
}

Prepared prepareLogged(const Session& session, const Options& options, const std::string& number, ExperimentLog* log)
{
    if (!log)
        throw Error(ErrorKind::Usage, "a sweep of the experiment log needs the log").hint("Leave out --no-log");
    const auto id = parseInteger(number);
    if (!id)
        throw Error(ErrorKind::Usage, "a sweep is named by its number").value(number);
    Prepared prepared;
    prepared.sweep = readSweep(*log, *id);
    prepared.dataset = prepared.sweep.data.hash.empty() ? options.data.load(session)
                                                        : options.data.loadLogged(session, prepared.sweep.data);
    if (!options.extend.empty()) {
        std::vector<Variation> additions;
        for (const std::string& text : options.vary)
            additions.push_back(parseVariation(text));
        extend(prepared.sweep, log, additions, options.run.seeds());
    }
    prepared.runs = prepared.sweep.pending(!options.retry.empty());
    return prepared;
}

Prepared prepare(const Session& session, const Options& options, ExperimentLog* log)
{
    for (const std::string* number : {&options.resume, &options.retry, &options.extend})
        if (!number->empty())
            return prepareLogged(session, options, *number, log);
    return prepareNew(session, options, log);
}

/// Before anything is trained for a plane that cannot be drawn.
void requireMetric(const std::string& key)
{
    if (describeMetric(key))
        return;
    std::vector<std::string> known;
    for (const MetricDescription& metric : metricTable())
        known.push_back(metric.name);
    throw Error(ErrorKind::Usage, fmt::format("there is no metric '{}'", key))
        .hint(fmt::format("Did you mean '{}'?", nearest(key, known)));
}

int runVerb(const Session& session, const Options& options)
{
    requireMetric(options.x);
    requireMetric(options.y);
    const auto log = options.log.open(session);
    auto [sweep, dataset, runs] = prepare(session, options, log.get());
    if (sweep.id)
        session.note(
            fmt::format("sweep {}: 'equipoise-cli sweep --resume {}' goes on if it is stopped", *sweep.id, *sweep.id));
    SweepProgress progress(session, sweep.runs.size());
    runSweep(sweep, runs, *dataset, log.get(), progress, session.stop);
    if (session.stop.stop_requested())
        return kInterrupted;

    const std::vector<SweepPoint> points = sweep.points();
    std::optional<Point2> reference;
    if (options.reference.size() == 2)
        reference = Point2{options.reference[0], options.reference[1]};
    const std::size_t failed = sweep.count(RunStatus::Failed);
    if (failed > 0)
        complain(fmt::format("{} of {} runs failed{}", failed, sweep.runs.size(),
                             sweep.id ? fmt::format("; 'sweep --retry {}' tries them again", *sweep.id) : ""));
    if (points.empty())
        return kFailed;
    const TradeOff tradeoff = tradeOff(points, options.x, options.y, reference);
    if (session.json)
        session.result(sweepJson(sweep, *dataset, tradeoff));
    else
        session.text(sweepText(sweep, tradeoff));
    return failed > 0 ? kFailed : kSuccess;
}

} // namespace

Action describeSweep(CLI::App& command, const Session& session)
{
    auto options = std::make_shared<Options>();
    addOptions(command, *options);
    return [&session, options] { return runVerb(session, *options); };
}

} // namespace equipoise::cli
