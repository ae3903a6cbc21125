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
#include "core/exchange/runtables.h"
#include "core/log/processidentity.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace equipoise::cli {

namespace {

struct ListOptions
{
    LogOptions log;
    RunFilter filter;
    std::string status;
    std::vector<std::string> metrics{"rmse", "mae", "ndcg@10"};
};

void addFilter(CLI::App& command, ListOptions& options)
{
    RunFilter& filter = options.filter;
    command.add_option("--filter", filter.text, "Text in name, model, data or note");
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
        RunFilter filter = options->filter;
        if (!options->status.empty())
            filter.status = runStatusFromText(options->status);
        const std::vector<RunRecord> runs = log->listRuns(filter);
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

Action describeRunsDelete(CLI::App& command, const Session& session)
{
    struct Options
    {
        LogOptions log;
        std::vector<std::string> runs;
        bool isUndo = false;
        bool isPurge = false;
    };
    auto options = std::make_shared<Options>();
    options->log.addTo(command);
    command.add_option("RUN", options->runs, "Numbers of the runs");
    command.add_flag("--undo", options->isUndo, "Bring the runs back");
    command.add_flag("--purge", options->isPurge,
                     "Remove for good what was deleted before, with its checkpoints and models");
    return [&session, options] {
        if (options->runs.empty() != options->isPurge)
            throw Error(ErrorKind::Usage, "give the numbers of the runs, or --purge alone");
        const auto log = options->log.open(session);
        std::vector<RunId> ids;
        for (const std::string& run : options->runs)
            ids.push_back(parseRunId(run));
        for (const RunId id : ids)
            options->isUndo ? log->restoreRun(id) : log->deleteRun(id);
        const int purged = options->isPurge ? log->purgeDeleted() : 0;
        if (session.json)
            session.result({{"runs", ids}, {"deleted", !options->isUndo && !ids.empty()}, {"purged", purged}});
        else if (options->isPurge)
            session.text(fmt::format("{} removed for good\n", purged));
        else
            session.note(options->isUndo ? "brought back" : "deleted; 'runs delete --undo' brings them back");
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
    };
    auto options = std::make_shared<Options>();
    options->list.log.addTo(command);
    addFilter(command, options->list);
    command.add_option("RUN", options->runs, "Numbers of the runs [all that the filters let through]");
    command.add_option("--csv", options->csv, "Write runs.csv, params.csv, metrics.csv and series.csv to this folder");
    return [&session, options] {
        const auto log = options->list.log.open(session);
        RunFilter filter = options->list.filter;
        if (!options->list.status.empty())
            filter.status = runStatusFromText(options->list.status);
        std::vector<RunRecord> runs;
        for (const std::string& run : options->runs)
            runs.push_back(log->run(parseRunId(run)));
        if (options->runs.empty())
            runs = log->listRuns(filter);
        if (!options->csv.empty())
            writeRunTables(options->csv, *log, runs);
        if (session.json || options->csv.empty()) {
            nlohmann::json list = nlohmann::json::array();
            for (const RunRecord& run : runs)
                list.push_back(fullRunJson(*log, run));
            session.result({{"log", log->path().string()}, {"runs", list}});
        } else {
            session.text(options->csv + '\n');
        }
        return kSuccess;
    };
}

} // namespace equipoise::cli
