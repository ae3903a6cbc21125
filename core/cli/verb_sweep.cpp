// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/cli/dataoptions.h"
#include "core/cli/logoptions.h"
#include "core/cli/runarguments.h"
#include "core/cli/sweeprunner.h"
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
    command.add_option("--resume", options.resume, "Go on with this sweep: only the runs that have not finished");
    command.add_option("--x", options.x, "Accuracy metric of the trade-off")->capture_default_str();
    command.add_option("--y", options.y, "Fairness metric of the trade-off")->capture_default_str();
    command
        .add_option("--reference", options.reference,
                    "X,Y that bounds the hypervolume [a tenth of the range beyond the worst point]")
        ->delimiter(',')
        ->expected(2);
}

SweepSettings newSweep(const Options& options)
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

struct Prepared
{
    SweepSettings settings;
    DatasetPtr dataset;
    std::optional<SweepId> id;
};

Prepared prepareNew(const Session& session, const Options& options, ExperimentLog* log)
{
    Prepared prepared;
    prepared.settings = newSweep(options);
    const std::size_t runs = expandSweep(prepared.settings).size();
    prepared.dataset = options.data.load(session);
    checkRun(prepared.settings.base, *prepared.dataset);
    if (log) {
        NewSweep sweep;
        sweep.experiment = options.experiment;
        sweep.name = options.name.empty() ? prepared.settings.base.model : options.name;
        sweep.settings = prepared.settings.toJson().dump();
        sweep.runCount = static_cast<int>(runs);
        prepared.id = log->createSweep(sweep);
    }
    return prepared;
}

Prepared prepareResumed(const Session& session, const Options& options, ExperimentLog* log)
{
    if (!log)
        throw Error(ErrorKind::Usage, "--resume needs the experiment log").hint("Leave out --no-log");
    const auto id = parseInteger(options.resume);
    if (!id)
        throw Error(ErrorKind::Usage, "a sweep is named by its number").value(options.resume);
    const SweepRecord record = log->sweep(*id);
    RunFilter filter;
    filter.sweep = *id;
    const std::vector<RunRecord> runs = log->listRuns(filter);
    Prepared prepared;
    prepared.settings = SweepSettings::fromJson(nlohmann::json::parse(record.settings));
    prepared.dataset = runs.empty() ? options.data.load(session) : options.data.loadLogged(session, runs.back().data);
    prepared.id = *id;
    return prepared;
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

int sweep(const Session& session, const Options& options)
{
    requireMetric(options.x);
    requireMetric(options.y);
    const auto log = options.log.open(session);
    const Prepared prepared =
        options.resume.empty() ? prepareNew(session, options, log.get()) : prepareResumed(session, options, log.get());
    if (prepared.id)
        session.note(fmt::format("sweep {}: 'equipoise-cli sweep --resume {}' goes on if it is stopped", *prepared.id,
                                 *prepared.id));
    SweepRunner runner(session, log.get(), prepared.settings, *prepared.dataset, prepared.id, options.experiment);
    const std::vector<SweptRun> runs = runner.runAll();
    if (session.stop.stop_requested())
        return kInterrupted;

    const std::vector<SweepPoint> points = pointsOf(prepared.settings, runs);
    std::optional<Point2> reference;
    if (options.reference.size() == 2)
        reference = Point2{options.reference[0], options.reference[1]};
    const auto failed =
        std::count_if(runs.begin(), runs.end(), [](const SweptRun& run) { return run.status != RunStatus::Finished; });
    if (failed > 0)
        complain(fmt::format("{} of {} runs failed{}", failed, runs.size(),
                             prepared.id ? fmt::format("; 'sweep --resume {}' tries them again", *prepared.id) : ""));
    if (points.empty())
        return kFailed;
    const TradeOff tradeoff = tradeOff(points, options.x, options.y, reference);
    if (session.json)
        session.result(sweepJson(prepared.id, prepared.settings, *prepared.dataset, runs, tradeoff));
    else
        session.text(sweepText(prepared.id, runs, tradeoff));
    return failed > 0 ? kFailed : kSuccess;
}

} // namespace

Action describeSweep(CLI::App& command, const Session& session)
{
    auto options = std::make_shared<Options>();
    addOptions(command, *options);
    return [&session, options] { return sweep(session, *options); };
}

} // namespace equipoise::cli
