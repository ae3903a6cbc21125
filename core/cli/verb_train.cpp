// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/cli/dataoptions.h"
#include "core/cli/logoptions.h"
#include "core/cli/metrictext.h"
#include "core/cli/runarguments.h"
#include "core/cli/runner.h"
#include "core/cli/texttable.h"
#include "core/cli/verbs.h"
#include "core/evaluation/summary.h"
#include "core/exchange/runreport.h"
#include "core/training/checkrun.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

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
    std::string report;
};

/// A run of several that one command trains: of a preset, of a seed, of both.
struct Variant
{
    std::string preset; ///< empty where there are none
    RunSettings settings;
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
    command.add_option("--report", options.report,
                       "Then write a report of all these runs, curves overlaid: .html, .pdf, .md or .tex");
    command.add_option("--resume", options.resume,
                       "Go on with this stopped, interrupted or failed run, with the settings and data it began with");
}

/// "model.eqm" → "model.seed2.eqm" where several seeds are saved, "model.fast-look.eqm" where several presets are.
std::filesystem::path savePath(const Options& options, const std::string& preset, std::uint64_t seed)
{
    std::filesystem::path path = options.save;
    std::string name = path.stem().string();
    if (!preset.empty())
        name += "." + preset;
    if (options.run.seeds() > 1)
        name += fmt::format(".seed{}", seed);
    std::replace(name.begin(), name.end(), ' ', '-');
    path.replace_filename(name + path.extension().string());
    return path;
}

void keep(const Options& options, ExperimentLog* log, const EndedRun& run, const Dataset& dataset,
          const std::string& preset = "")
{
    if (log)
        for (const std::string& tag : options.tags)
            log->addTag(*run.id, tag);
    if (options.save.empty() || run.result.outcome != Outcome::Finished)
        return;
    const std::filesystem::path path = savePath(options, preset, run.settings.seed);
    saveModel(path, run.result, run.settings, dataset);
    if (log)
        log->addArtifact(*run.id, "model", std::filesystem::absolute(path));
}

/// All seeds of all presets; the presets' names are told where there are several.
std::vector<Variant> variantsOf(const Options& options)
{
    const auto presets = options.run.variants();
    std::vector<Variant> variants;
    for (const auto& [preset, settings] : presets)
        for (int i = 0; i < options.run.seeds(); ++i) {
            variants.push_back({presets.size() > 1 ? preset : "", settings});
            variants.back().settings.seed += static_cast<std::uint64_t>(i);
        }
    return variants;
}

void noteMemory(const Session& session, const RunSettings& settings, const Dataset& dataset)
{
    if (const auto need = memoryNeed(settings, dataset); need && *need > 1e8)
        session.note(fmt::format("training takes about {:.2g} GB of memory beside the data", *need / 1e9));
}

std::vector<EndedRun> trainNew(const Session& session, const Options& options, const std::vector<Variant>& variants,
                               ExperimentLog* log, const Dataset& dataset)
{
    std::vector<EndedRun> runs;
    for (std::size_t i = 0; i < variants.size() && !session.stop.stop_requested(); ++i) {
        const Variant& variant = variants[i];
        noteMemory(session, variant.settings, dataset);
        RunPlace place = options.place;
        if (place.name.empty())
            place.name = variant.preset;
        const std::string label = variants.size() > 1 ? fmt::format(" ({}seed {}, {} of {})",
                                                                    variant.preset.empty() ? "" : variant.preset + ", ",
                                                                    variant.settings.seed, i + 1, variants.size())
                                                      : "";
        runs.push_back(runNew(session, log, variant.settings, dataset, place, label));
        keep(options, log, runs.back(), dataset, variant.preset);
        // one model in memory is enough
        runs.back().result.model.reset();
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

/// A line a preset, in the order they were trained: means over the seeds.
void tellPresets(const Session& session, const Options& options, const std::vector<EndedRun>& runs,
                 const Dataset& dataset)
{
    const std::size_t seeds = static_cast<std::size_t>(options.run.seeds());
    const auto presets = options.run.variants();
    nlohmann::json all = nlohmann::json::array();
    TextTable table({"preset", "run", "epochs", "train loss", "validation loss", "RMSE", "seconds"});
    for (std::size_t p = 0; p * seeds < runs.size(); ++p) {
        const std::vector<EndedRun> own(runs.begin() + static_cast<std::ptrdiff_t>(p * seeds),
                                        runs.begin() + static_cast<std::ptrdiff_t>((p + 1) * seeds));
        std::vector<Measured> measured;
        double seconds = 0;
        for (const EndedRun& run : own) {
            measured.push_back(run.result.measured);
            seconds += run.result.trainSeconds + run.result.evaluateSeconds;
        }
        const auto summary = summarise(measured);
        nlohmann::json json = own.size() > 1 ? seedsJson(own, summary, dataset) : runJson(own.front(), dataset);
        json["preset"] = presets[p].first;
        all.push_back(std::move(json));
        const auto lastOf = [&](std::string_view series) {
            for (const Curve& curve : own.front().result.curves)
                if (curve.name.ends_with(series) && !curve.values.empty())
                    return fmt::format("{:.4f}", curve.values.back());
            return std::string();
        };
        const auto rmse = summary.find("rmse");
        table.add({presets[p].first, own.front().id ? std::to_string(*own.front().id) : "",
                   std::to_string(own.front().result.epochs), lastOf(".train_loss"), lastOf(".validation_loss"),
                   rmse == summary.end() ? "" : fmt::format("{:.4f}", rmse->second.mean),
                   fmt::format("{:.1f}", seconds)});
    }
    if (session.json)
        session.result({{"presets", all}});
    else
        session.text(table.text());
}

void reportRuns(const Session& session, const Options& options, ExperimentLog& log, const std::vector<EndedRun>& runs,
                const Dataset& dataset)
{
    std::vector<RunId> ids;
    for (const EndedRun& run : runs)
        ids.push_back(*run.id);
    writeReport(reportOf(log, ids, &dataset), options.report);
    session.note("report written to " + options.report);
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
        const std::vector<Variant> variants = variantsOf(options);
        if (!options.report.empty()) {
            if (!log)
                throw Error(ErrorKind::Usage, "--report needs the experiment log").hint("Leave out --no-log");
            reportFormat(options.report);
        }
        dataset = options.data.load(session);
        for (const Variant& variant : variants)
            if (variant.settings.seed == variants.front().settings.seed)
                checkRun(variant.settings, *dataset);
        runs = trainNew(session, options, variants, log.get(), *dataset);
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
    if (!options.report.empty())
        reportRuns(session, options, *log, runs, *dataset);
    if (last.settings.parameters == runs.front().settings.parameters)
        tell(session, runs, *dataset);
    else
        tellPresets(session, options, runs, *dataset);
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
