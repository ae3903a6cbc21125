// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/cli/logoptions.h"
#include "core/cli/metrictext.h"
#include "core/cli/runtext.h"
#include "core/cli/texttable.h"
#include "core/cli/validators.h"
#include "core/cli/verbs.h"
#include "core/exchange/runbundle.h"
#include "core/exchange/runtables.h"
#include "core/log/processidentity.h"
#include "core/log/runexpression.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace equipoise::cli {

namespace {

struct ListOptions
{
    LogOptions log;
    RunFilter filter;
    std::string expression;
    std::string status;
    std::vector<std::string> metrics{"rmse", "mae", "ndcg@10"};
};

void addFilter(CLI::App& command, ListOptions& options)
{
    RunFilter& filter = options.filter;
    command.add_option("--filter", options.expression,
                       "Only runs an expression is true for: \"rmse < 0.87 and factors = 30 or starred\"; a word alone "
                       "is looked for in name, model, data, tags and note");
    command.add_option("--model", filter.model, "Only this model");
    command.add_option("--status", options.status, "Only runs in this state")
        ->check(CLI::IsMember({"running", "finished", "stopped", "failed", "interrupted"}));
    command.add_option("--experiment", filter.experiment, "Only this experiment");
    command.add_option("--tag", filter.tag, "Only runs with this tag");
    command.add_option("--sweep", filter.sweep, "Only runs of this sweep");
    command.add_option("--data-hash", filter.dataHash, "Only runs on the data with this SHA-256");
    command.add_flag("--starred", filter.onlyStarred, "Only starred runs");
    command.add_flag("--deleted", filter.deleted, "The deleted runs instead of the others");
    command.add_option("--limit", filter.limit, "Only the newest so many, 0 for all")
        ->check(atLeast(0))
        ->capture_default_str();
}

/// The runs all conditions let through, newest first.
std::vector<RunRecord> listed(const ExperimentLog& log, const ListOptions& options)
{
    RunFilter filter = options.filter;
    if (!options.status.empty())
        filter.status = runStatusFromText(options.status);
    if (options.expression.empty())
        return log.listRuns(filter);
    const RunTablePtr names = log.readTable(nullptr, {});
    RunExpression expression = parseExpression(options.expression, *names);
    filter.deleted = filter.deleted || asksForDeleted(expression);
    const RunTablePtr table = log.readTable(names, metricsOf(expression));
    if (filter.deleted && !asksForDeleted(expression))
        expression = {.kind = RunExpression::Kind::And,
                      .parts = {{.kind = RunExpression::Kind::Deleted}, std::move(expression)}};
    const std::vector<std::uint8_t> flags = matches(expression, *table);
    const int limit = std::exchange(filter.limit, 0); // of those the expression is true for
    std::vector<RunRecord> runs = log.listRuns(filter);
    std::erase_if(runs, [&](const RunRecord& run) {
        const auto place = table->find(run.id);
        return !place || flags[*place] == 0;
    });
    if (limit > 0 && runs.size() > static_cast<std::size_t>(limit))
        runs.resize(static_cast<std::size_t>(limit));
    return runs;
}

std::string listText(const ExperimentLog& log, const std::vector<RunRecord>& runs,
                     const std::vector<std::string>& metrics)
{
    std::vector<std::string> header{"run", "status", "model", "data", "seed", "epochs", "started (UTC)", "name"};
    header.insert(header.end() - 1, metrics.begin(), metrics.end());
    TextTable table(header);
    for (const RunRecord& run : runs) {
        const auto values = log.values(run.id);
        std::vector<std::string> row{
            std::to_string(run.id), std::string(toText(run.status)), run.model,
            run.data.name,          std::to_string(run.seed),        std::to_string(run.epochs),
            timeText(run.started)};
        for (const std::string& metric : metrics) {
            const auto at = values.find(metric);
            row.push_back(at == values.end() ? "-" : shortNumber(at->second));
        }
        row.push_back(run.name == run.model ? "" : run.name);
        table.add(row);
    }
    return table.isEmpty() ? "no runs\n" : table.text();
}

} // namespace

Action describeRunsList(CLI::App& command, const Session& session)
{
    auto options = std::make_shared<ListOptions>();
    options->log.addTo(command);
    addFilter(command, *options);
    command.add_option("--metric", options->metrics, "Metrics to show in the text")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->capture_default_str();
    return [&session, options] {
        const auto log = options->log.open(session);
        const std::vector<RunRecord> runs = listed(*log, *options);
        if (!session.json) {
            session.text(listText(*log, runs, options->metrics));
            return kSuccess;
        }
        nlohmann::json list = nlohmann::json::array();
        for (const RunRecord& run : runs)
            list.push_back(recordJson(run, log->values(run.id)));
        session.result({{"log", log->path().string()}, {"runs", list}});
        return kSuccess;
    };
}

Action describeRunsShow(CLI::App& command, const Session& session)
{
    struct Options
    {
        LogOptions log;
        std::string run;
    };
    auto options = std::make_shared<Options>();
    options->log.addTo(command);
    command.add_option("RUN", options->run, "Number of the run")->required();
    return [&session, options] {
        const auto log = options->log.open(session);
        const RunRecord record = log->run(parseRunId(options->run));
        if (session.json)
            session.result(fullRunJson(*log, record));
        else
            session.text(recordText(record) + '\n' + metricsText(log->values(record.id)));
        return kSuccess;
    };
}

Action describeRunsExport(CLI::App& command, const Session& session)
{
    struct Options
    {
        ListOptions list;
        std::vector<std::string> runs;
        std::string csv;
        std::string out;
    };
    auto options = std::make_shared<Options>();
    options->list.log.addTo(command);
    addFilter(command, options->list);
    command.add_option("RUN", options->runs, "Numbers of the runs [all that the filters let through]");
    command.add_option("--csv", options->csv, "Write runs.csv, params.csv, metrics.csv and series.csv to this folder");
    command
        .add_option("--out", options->out,
                    "Write a bundle (.zip): settings, metrics, curves, values per user, split, model, provenance")
        ->check(CLI::Validator(
            [](std::string& path) { return path.ends_with(".zip") ? "" : "a bundle is written as .zip"; }, ""));
    return [&session, options] {
        const auto log = options->list.log.open(session);
        std::vector<RunRecord> runs;
        for (const std::string& run : options->runs)
            runs.push_back(log->run(parseRunId(run)));
        if (options->runs.empty())
            runs = listed(*log, options->list);
        std::vector<std::string> written;
        if (!options->csv.empty()) {
            writeRunTables(options->csv, *log, runs);
            written.push_back(options->csv);
        }
        if (!options->out.empty()) {
            std::vector<RunId> ids;
            for (const RunRecord& run : runs)
                ids.push_back(run.id);
            writeBundle(options->out, *log, ids);
            written.push_back(options->out);
        }
        if (session.json || written.empty()) {
            nlohmann::json list = nlohmann::json::array();
            for (const RunRecord& run : runs)
                list.push_back(fullRunJson(*log, run));
            session.result({{"log", log->path().string()}, {"runs", list}, {"written", written}});
        } else {
            session.text(fmt::format("{}\n", fmt::join(written, "\n")));
        }
        return kSuccess;
    };
}

Action describeRunsImport(CLI::App& command, const Session& session)
{
    struct Options
    {
        LogOptions log;
        std::string file;
    };
    auto options = std::make_shared<Options>();
    options->log.addTo(command);
    command.add_option("FILE", options->file, "Bundle that 'runs export --out' wrote (.zip)")->required();
    return [&session, options] {
        const RunBundle bundle(options->file);
        const auto log = options->log.open(session);
        const std::vector<RunId> runs = bundle.importInto(*log);
        if (session.json)
            session.result({{"log", log->path().string()}, {"runs", runs}});
        else
            session.text(fmt::format("runs {} are in {}\n", fmt::join(runs, ", "), log->path().string()));
        return kSuccess;
    };
}

} // namespace equipoise::cli
