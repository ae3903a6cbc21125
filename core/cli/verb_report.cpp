// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/cli/dataoptions.h"
#include "core/cli/logoptions.h"
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
    LogOptions log;
    DataOptions data;
    std::vector<std::string> runs;
    SweepId sweep = 0;
    std::string out = "report.html";
    std::string figures;
    std::string figureFormat = "svg";
    bool isWithoutData = false;
};

/// The data figure is worth having and no reason to fail: data on another disk today leave it out.
DatasetPtr dataFor(const Session& session, const Options& options, const LoggedData& logged)
{
    if (options.isWithoutData)
        return nullptr;
    try {
        return options.data.loadLogged(session, logged);
    } catch (const Error& error) {
        if (options.data.hasPath() || session.stop.stop_requested())
            throw;
        session.note(fmt::format("without the data figure: {}", error.what()));
        return nullptr;
    }
}

std::vector<RunId> runsOf(const ExperimentLog& log, const Options& options)
{
    std::vector<RunId> runs;
    for (const std::string& run : options.runs)
        runs.push_back(parseRunId(run));
    if (options.sweep > 0)
        for (const auto& run : log.sweep(options.sweep).runs)
            if (run)
                runs.push_back(run->first);
    return runs;
}

int report(const Session& session, const Options& options)
{
    if (options.runs.empty() == (options.sweep == 0))
        throw Error(ErrorKind::Usage, "give the numbers of the runs, or --sweep with that of a sweep");
    reportFormat(options.out); // before the work, not after it
    const auto log = options.log.open(session);
    const std::vector<RunId> runs = runsOf(*log, options);
    const DatasetPtr dataset = runs.empty() ? nullptr : dataFor(session, options, log->run(runs.front()).data);
    const Report document =
        options.sweep > 0 ? sweepReport(*log, options.sweep, dataset.get()) : reportOf(*log, runs, dataset.get());
    writeReport(document, options.out);
    std::vector<std::string> figures;
    if (!options.figures.empty())
        for (const auto& file : writeReportFigures(document, options.figures, options.figureFormat))
            figures.push_back(file.string());
    if (!log->isReadOnly())
        for (const RunId run : runs)
            log->addArtifact(run, "report", std::filesystem::absolute(options.out));
    if (session.json)
        session.result({{"path", options.out}, {"runs", runs}, {"figures", figures}});
    else
        session.text(fmt::format("{}\n{}{}", options.out, fmt::join(figures, "\n"), figures.empty() ? "" : "\n"));
    return kSuccess;
}

} // namespace

Action describeReport(CLI::App& command, const Session& session)
{
    auto options = std::make_shared<Options>();
    command.add_option("RUN", options->runs, "Numbers of the runs; several are compared");
    command.add_option("--sweep", options->sweep, "Number of a sweep, instead of runs")->check(atLeast(1));
    command
        .add_option("--out", options->out,
                    "File to write: .html, .pdf, .md or .tex; the figures of the last two lie beside it")
        ->capture_default_str();
    command.add_option("--figures", options->figures, "Also write every figure into this folder");
    command.add_option("--figure-format", options->figureFormat, "Format of those figures")
        ->check(CLI::IsMember({"svg", "pdf"}))
        ->capture_default_str();
    options->log.addTo(command);
    options->data.addTo(command, DataOptions::Form::Optional);
    command.add_flag("--no-data", options->isWithoutData, "Leave out the data and their figure");
    return [&session, options] { return report(session, *options); };
}

} // namespace equipoise::cli
