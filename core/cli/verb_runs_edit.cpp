// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people do to runs afterwards: runs tag, note, star, delete and restore.

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/cli/logoptions.h"
#include "core/cli/verbs.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

namespace equipoise::cli {

namespace {

std::vector<RunId> parseRunIds(const std::vector<std::string>& texts)
{
    std::vector<RunId> ids;
    ids.reserve(texts.size());
    for (const std::string& text : texts)
        ids.push_back(parseRunId(text));
    return ids;
}

/// What the runs carry now, for whoever changed it.
void report(const Session& session, const ExperimentLog& log, const std::vector<RunId>& ids, const std::string& note)
{
    if (!session.json) {
        session.note(note);
        return;
    }
    nlohmann::json list = nlohmann::json::array();
    for (const RunId id : ids) {
        const RunRecord record = log.run(id);
        list.push_back({{"run", id},
                        {"tags", record.tags},
                        {"note", record.note},
                        {"starred", record.isStarred},
                        {"deleted", record.isDeleted}});
    }
    session.result({{"log", log.path().string()}, {"runs", list}});
}

} // namespace

Action describeRunsTag(CLI::App& command, const Session& session)
{
    struct Options
    {
        LogOptions log;
        std::vector<std::string> runs;
        std::vector<std::string> add;
        std::vector<std::string> remove;
    };
    auto options = std::make_shared<Options>();
    options->log.addTo(command);
    command.add_option("RUN", options->runs, "Numbers of the runs")->required();
    command.add_option("--add", options->add, "Tags to add")->delimiter(',')->allow_extra_args(false);
    command.add_option("--remove", options->remove, "Tags to take away")->delimiter(',')->allow_extra_args(false);
    return [&session, options] {
        if (options->add.empty() && options->remove.empty())
            throw Error(ErrorKind::Usage, "nothing to do").hint("give tags with --add or --remove");
        const std::vector<RunId> ids = parseRunIds(options->runs);
        const auto log = options->log.open(session);
        for (const std::string& tag : options->add)
            if (trimmed(tag).empty())
                throw Error(ErrorKind::Usage, "a tag cannot be empty");
        for (const std::string& tag : options->add)
            log->addTag(ids, std::string(trimmed(tag)));
        for (const std::string& tag : options->remove)
            log->removeTag(ids, std::string(trimmed(tag)));
        report(session, *log, ids, fmt::format("tagged {}", fmt::join(ids, ", ")));
        return kSuccess;
    };
}

Action describeRunsNote(CLI::App& command, const Session& session)
{
    struct Options
    {
        LogOptions log;
        std::string run;
        std::string text;
    };
    auto options = std::make_shared<Options>();
    options->log.addTo(command);
    command.add_option("RUN", options->run, "Number of the run")->required();
    command.add_option("TEXT", options->text, "The note; it replaces the one there was, and an empty one removes it")
        ->required();
    return [&session, options] {
        const auto log = options->log.open(session);
        const RunId id = parseRunId(options->run);
        log->setNote(id, options->text);
        report(session, *log, {id}, options->text.empty() ? "note removed" : "noted");
        return kSuccess;
    };
}

Action describeRunsStar(CLI::App& command, const Session& session)
{
    struct Options
    {
        LogOptions log;
        std::vector<std::string> runs;
        bool isOff = false;
    };
    auto options = std::make_shared<Options>();
    options->log.addTo(command);
    command.add_option("RUN", options->runs, "Numbers of the runs")->required();
    command.add_flag("--off", options->isOff, "Take the stars away");
    return [&session, options] {
        const auto log = options->log.open(session);
        const std::vector<RunId> ids = parseRunIds(options->runs);
        log->setStarred(ids, !options->isOff);
        report(session, *log, ids, options->isOff ? "no longer starred" : "starred");
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
    command.add_flag("--undo", options->isUndo, "Bring the runs back, as 'runs restore' does");
    command.add_flag("--purge", options->isPurge,
                     "Remove for good what was deleted before, with its checkpoints and models");
    return [&session, options] {
        if (options->runs.empty() != options->isPurge)
            throw Error(ErrorKind::Usage, "give the numbers of the runs, or --purge alone");
        const std::vector<RunId> ids = parseRunIds(options->runs);
        const auto log = options->log.open(session);
        options->isUndo ? log->restoreRuns(ids) : log->deleteRuns(ids);
        const int purged = options->isPurge ? log->purgeDeleted() : 0;
        if (session.json)
            session.result({{"runs", ids}, {"deleted", !options->isUndo && !ids.empty()}, {"purged", purged}});
        else if (options->isPurge)
            session.text(fmt::format("{} removed for good\n", purged));
        else
            session.note(options->isUndo ? "brought back" : "deleted; 'runs restore' brings them back");
        return kSuccess;
    };
}

Action describeRunsRestore(CLI::App& command, const Session& session)
{
    struct Options
    {
        LogOptions log;
        std::vector<std::string> runs;
    };
    auto options = std::make_shared<Options>();
    options->log.addTo(command);
    command.add_option("RUN", options->runs, "Numbers of deleted runs")->required();
    return [&session, options] {
        const auto log = options->log.open(session);
        const std::vector<RunId> ids = parseRunIds(options->runs);
        log->restoreRuns(ids);
        report(session, *log, ids, "brought back");
        return kSuccess;
    };
}

} // namespace equipoise::cli
