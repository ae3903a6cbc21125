// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/cli/dataoptions.h"
#include "core/cli/logoptions.h"
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
    std::string out = "report.html";
    bool isWithoutData = false;
};

void requireHtml(const std::filesystem::path& out)
{
    if (out.extension() != ".html" && out.extension() != ".htm")
        throw Error(ErrorKind::Usage, "a report is written as .html").value(out.string());
}

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

} // namespace

Action describeReport(CLI::App& command, const Session& session)
{
    auto options = std::make_shared<Options>();
    command.add_option("RUN", options->runs, "Numbers of the runs; several are compared")->required();
    command.add_option("--out", options->out, "File to write, .html")->capture_default_str();
    options->log.addTo(command);
    options->data.addTo(command, DataOptions::Form::Optional);
    command.add_flag("--no-data", options->isWithoutData, "Leave out the data and their figure");
    return [&session, options] {
        requireHtml(options->out);
        const auto log = options->log.open(session);
        std::vector<RunId> runs;
        for (const std::string& run : options->runs)
            runs.push_back(parseRunId(run));
        const DatasetPtr dataset = dataFor(session, *options, log->run(runs.front()).data);
        writeTextFile(options->out, runReportHtml(*log, runs, dataset.get()));
        if (!log->isReadOnly())
            for (const RunId run : runs)
                log->addArtifact(run, "report", std::filesystem::absolute(options->out));
        if (session.json)
            session.result({{"path", options->out}, {"runs", runs}});
        else
            session.text(options->out + '\n');
        return kSuccess;
    };
}

} // namespace equipoise::cli
