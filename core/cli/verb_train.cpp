// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/cli/dataoptions.h"
#include "core/cli/logoptions.h"
#include "core/cli/metrictext.h"
#include "core/cli/runarguments.h"
#include "core/cli/runner.h"
#include "core/cli/verbs.h"
#include "core/evaluation/summary.h"
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
    RunPlace place;
    std::vector<std::string> tags;
    std::string save;
    std::string resume;
};

void addOptions(CLI::App& command, Options& options)
{
    options.data.addTo(command, DataOptions::Form::Optional);
    options.run.addTo(command);
    options.log.addTo(command, true);
    command.add_option("--experiment", options.place.experiment, "Experiment the run belongs to")
        ->capture_default_str();
    command.add_option("--name", options.place.name, "Name of the run [the model's]");
    command.add_option("--tag", options.tags, "Tags of the run")->delimiter(',')->allow_extra_args(false);
    command.add_option("--save", options.save, "Write the model to this file; with --seeds one file a seed");
    command.add_option("--resume", options.resume,
                       "Go on with this stopped, interrupted or failed run, with the settings and data it began with");
}

/// "model.eqm" → "model.seed2.eqm" where several seeds are saved.
std::filesystem::path savePath(const Options& options, std::uint64_t seed)
{
    std::filesystem::path path = options.save;
    if (options.run.seeds() > 1)
        path.replace_filename(fmt::format("{}.seed{}{}", path.stem().string(), seed, path.extension().string()));
    return path;
}

void keep(const Options& options, ExperimentLog* log, const EndedRun& run, const Dataset& dataset)
{
    if (log)
        for (const std::string& tag : options.tags)
            log->addTag(*run.id, tag);
    if (options.save.empty() || run.result.outcome != Outcome::Finished)
        return;
    const std::filesystem::path path = savePath(options, run.settings.seed);
    saveModel(path, run.result, run.settings, dataset);
    if (log)
        log->addArtifact(*run.id, "model", std::filesystem::absolute(path));
}

std::vector<EndedRun> trainNew(const Session& session, const Options& options, RunSettings settings, ExperimentLog* log,
                               const Dataset& dataset)
{
    const int seeds = options.run.seeds();
    std::vector<EndedRun> runs;
    for (int i = 0; i < seeds && !session.stop.stop_requested(); ++i) {
        const std::string label = seeds > 1 ? fmt::format(" (seed {}, {} of {})", settings.seed, i + 1, seeds) : "";
        runs.push_back(runNew(session, log, settings, dataset, options.place, label));
        keep(options, log, runs.back(), dataset);
        // one model in memory is enough
        runs.back().result.model.reset();
        ++settings.seed;
    }
    return runs;
}

nlohmann::json intervalsJson(const std::map<std::string, Interval>& summary)
{
    nlohmann::json json = nlohmann::json::object();
    for (const auto& [key, interval] : summary)
        json[key] = {{"mean", interval.mean}, {"low", interval.low}, {"high", interval.high}, {"n", interval.n}};
    return json;
}

/// The first run's keys, with means as metrics, and beside them every run and the summary.
nlohmann::json seedsJson(const std::vector<EndedRun>& runs, const std::map<std::string, Interval>& summary,
                         const Dataset& dataset)
{
    nlohmann::json json = runJson(runs.front(), dataset);
    double seconds = 0;
    for (const EndedRun& run : runs) {
        json["runs"].push_back(runJson(run, dataset));
        seconds += json["runs"].back()["seconds"].get<double>();
    }
    json["seconds"] = seconds;
    json["summary"] = intervalsJson(summary);
    json["metrics"] = nlohmann::json::object();
    for (const auto& [key, interval] : summary)
        json["metrics"][key] = interval.mean;
    return json;
}

std::string heading(const std::vector<EndedRun>& runs, const Dataset& dataset)
{
    const EndedRun& first = runs.front();
    std::string numbers;
    for (const EndedRun& run : runs)
        if (run.id)
            numbers += fmt::format("{}{}", numbers.empty() ? (runs.size() > 1 ? "runs " : "run ") : ", ", *run.id);
    double seconds = 0;
    for (const EndedRun& run : runs)
        seconds += run.result.trainSeconds + run.result.evaluateSeconds;
    return fmt::format("{}{}{} on {}, split {}, seed {}, {} epochs, {:.2f} s on {} thread{}\n\n", numbers,
                       numbers.empty() ? "" : ": ", first.settings.model, dataset.name(),
                       first.result.split.specification, first.settings.seed, first.result.epochs, seconds,
                       first.result.threads, first.result.threads == 1 ? "" : "s");
}

void tell(const Session& session, const std::vector<EndedRun>& runs, const Dataset& dataset)
{
    std::vector<Measured> measured;
    for (const EndedRun& run : runs)
        measured.push_back(run.result.measured);
    const auto summary = summarise(measured);
    for (const std::string& finding : runs.front().result.measured.findings)
        session.note(finding);
    if (session.json)
        session.result(runs.size() > 1 ? seedsJson(runs, summary, dataset) : runJson(runs.front(), dataset));
    else
        session.text(heading(runs, dataset) + metricsText(summary));
}

int train(const Session& session, const Options& options)
{
    const auto log = options.log.open(session);
    std::vector<EndedRun> runs;
    DatasetPtr dataset;
    if (!options.resume.empty()) {
        if (!log)
            throw Error(ErrorKind::Usage, "--resume needs the experiment log").hint("Leave out --no-log");
        const RunId id = parseRunId(options.resume);
        dataset = options.data.loadLogged(session, log->run(id).data);
        runs.push_back(runAgain(session, *log, id, *dataset));
        keep(options, log.get(), runs.back(), *dataset);
    } else {
        // before the data are read: settings are cheap to refuse
        const RunSettings settings = options.run.settings();
        dataset = options.data.load(session);
        checkRun(settings, *dataset);
        runs = trainNew(session, options, settings, log.get(), *dataset);
    }
    if (runs.empty())
        return kInterrupted;
    const EndedRun& last = runs.back();
    if (last.result.outcome == Outcome::Stopped) {
        session.note(last.id ? fmt::format("stopped; 'equipoise-cli train --resume {}' goes on where it was", *last.id)
                             : "stopped");
        if (session.json)
            session.result(runJson(last, *dataset));
        return kInterrupted;
    }
    tell(session, runs, *dataset);
    return kSuccess;
}

} // namespace

Action describeTrain(CLI::App& command, const Session& session)
{
    auto options = std::make_shared<Options>();
    addOptions(command, *options);
    return [&session, options] { return train(session, *options); };
}

} // namespace equipoise::cli
