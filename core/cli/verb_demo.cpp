// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/cli/dataoptions.h"
#include "core/cli/runner.h"
#include "core/cli/sweepprogress.h"
#include "core/cli/sweeptext.h"
#include "core/cli/texttable.h"
#include "core/cli/validators.h"
#include "core/cli/verbs.h"
#include "core/exchange/runreport.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace equipoise::cli {

namespace {

struct Options
{
    std::string data = "demo";
    std::string out = "equipoise-demo";
    int seeds = 3;
};

SweepSettings demoSweep(int seeds)
{
    SweepSettings settings;
    settings.base = defaultSettings("deepfair");
    settings.base.evaluation.groups = {"gender"};
    settings.seeds = seeds;
    settings.variations = {parseVariation("beta=0:1:0.1")};
    return settings;
}

std::string indexText(const Dataset& dataset, const MinorityIndex& index)
{
    const auto majority = index.majorityClassification();
    const auto minority = index.minorityClassification();
    return fmt::format("{}: {} users, {} items, {} ratings\n"
                       "minority gender=F: {} users; the sign of UM finds {:.1f} % of the majority and {:.1f} % of the "
                       "minority\n\n",
                       dataset.source(), dataset.userCount(), dataset.itemCount(),
                       groupedText(static_cast<long long>(dataset.ratingCount())), index.minorityUsers,
                       majority.percent(), minority.percent());
}

int demo(const Session& session, const Options& options)
{
    DataOptions source;
    source.setPath(options.data);
    const DatasetPtr dataset = source.load(session);
    const SweepSettings settings = demoSweep(options.seeds);
    const MinorityIndex index = minorityIndex(*dataset, settings.base.evaluation.minority);

    const std::filesystem::path folder = options.out;
    std::filesystem::create_directories(folder);
    ExperimentLog log(folder / "experiments.sqlite");
    Sweep sweep = newSweep(settings, "accuracy against fairness", "demo");
    SweepProgress progress(session, sweep.runs.size());
    runSweep(sweep, sweep.pending(), *dataset, &log, progress, session.stop);
    if (session.stop.stop_requested())
        return kInterrupted;

    std::vector<RunId> finished;
    for (const SweptRun& run : sweep.runs)
        if (run.id && run.status == RunStatus::Finished)
            finished.push_back(*run.id);
    if (finished.empty())
        return kFailed;
    const std::filesystem::path report = std::filesystem::absolute(folder / "report.html");
    writeTextFile(report, runReportHtml(log, finished, dataset.get()));
    const TradeOff plane = tradeOff(sweep.points(), "rmse", "minority-gap@10");
    if (session.json) {
        nlohmann::json json = sweepJson(sweep, *dataset, plane);
        json["path"] = report.string();
        json["log"] = log.path().string();
        session.result(json);
    } else {
        session.text(
            indexText(*dataset, index) + sweepText(sweep, plane) +
            fmt::format("\nreport  {}\nlog     {}\n", report.string(), std::filesystem::absolute(log.path()).string()));
    }
    return finished.size() == sweep.runs.size() ? kSuccess : kFailed;
}

} // namespace

Action describeDemo(CLI::App& command, const Session& session)
{
    auto options = std::make_shared<Options>();
    command.add_option("PATH", options->data, "Folder, file or .zip with ratings, or 'demo' to generate some")
        ->capture_default_str();
    command.add_option("--out", options->out, "Folder for the experiment log and the report")->capture_default_str();
    command.add_option("--seeds", options->seeds, "Runs behind every interval")
        ->check(between(1, 1000))
        ->capture_default_str();
    return [&session, options] { return demo(session, *options); };
}

} // namespace equipoise::cli
