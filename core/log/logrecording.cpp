// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The writing half of ExperimentLog for runs under way.

#include "core/base/buildinfo.h"
#include "core/base/error.h"
#include "core/log/experimentlog.h"
#include "core/log/logreader.h"
#include "core/log/logwriter.h"
#include "core/log/processidentity.h"

#include <cmath>
#include <cstring>

namespace equipoise {

namespace {

std::int64_t experimentId(SqliteConnection& db, const std::string& name)
{
    db.run("INSERT OR IGNORE INTO experiments(name, created) VALUES(?, ?)", name, nowMilliseconds());
    SqliteStatement& found = db.query("SELECT id FROM experiments WHERE name = ?", name);
    found.step();
    const std::int64_t id = found.integer(0);
    found.reset();
    return id;
}

RunId insertRun(SqliteConnection& db, const NewRun& run)
{
    const ProcessIdentity self = currentProcess();
    const std::int64_t now = nowMilliseconds();
    const std::int64_t experiment = experimentId(db, run.experiment);
    db.run("INSERT INTO runs(experiment_id, sweep_id, sweep_index, name, model, status, settings, seed, threads,"
           " data_name, data_source, data_format, data_hash, data_users, data_items, data_ratings,"
           " data_import, version, commit_id, instruction_set, started, host, process_id, process_start, heartbeat)"
           " VALUES(?, ?, ?, ?, ?, 'running', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
           experiment, run.sweep, run.sweepIndex, run.name.empty() ? run.model : run.name, run.model, run.settings,
           run.seed, run.threads, run.data.name, run.data.source, run.data.format, run.data.hash, run.data.users,
           run.data.items, run.data.ratings, run.data.importText, buildVersion(), buildCommit(), instructionSet(), now,
           self.host, self.processId, self.processStart, now);
    const RunId id = db.lastId();
    for (const auto& [key, value] : run.parameters)
        db.run("INSERT INTO params(run_id, key, value) VALUES(?, ?, ?)", id, key, value);
    return id;
}

/// Two bits a row: 0 in no part, 1 training, 2 validation, 3 test.
std::vector<std::byte> packSplit(const Split& split, std::uint64_t rowCount)
{
    std::vector<std::byte> parts((rowCount + 3) / 4);
    const auto mark = [&](const std::vector<std::uint32_t>& rows, unsigned part) {
        for (const std::uint32_t row : rows)
            parts.at(row / 4) |= static_cast<std::byte>(part << row % 4 * 2);
    };
    mark(split.train, 1);
    mark(split.validation, 2);
    mark(split.test, 3);
    return parts;
}

void insertResults(SqliteConnection& db, RunId run, const Measured& measured)
{
    for (const char* table : {"results", "group_results", "user_metrics", "findings"})
        db.run(std::string("DELETE FROM ") + table + " WHERE run_id = ?", run);
    for (const auto& [key, value] : measured.values)
        db.run("INSERT INTO results(run_id, key, value) VALUES(?, ?, ?)", run, key, value);
    for (const auto& [key, groups] : measured.groups)
        for (std::size_t i = 0; i < groups.size(); ++i)
            db.run("INSERT INTO group_results(run_id, key, position, group_name, value, n, is_small)"
                   " VALUES(?, ?, ?, ?, ?, ?, ?)",
                   run, key, i, groups[i].group, groups[i].value, groups[i].n, groups[i].isSmall);
    for (const auto& [key, perUser] : measured.perUser)
        db.run("INSERT INTO user_metrics(run_id, key, data) VALUES(?, ?, ?)", run, key,
               std::as_bytes(std::span(perUser)));
    int position = 0;
    for (const bool isImpossible : {true, false})
        for (const std::string& text : isImpossible ? measured.impossible : measured.findings)
            db.run("INSERT INTO findings(run_id, position, is_impossible, text) VALUES(?, ?, ?, ?)", run, position++,
                   isImpossible, text);
    db.run("UPDATE runs SET protocol = ? WHERE id = ?", measured.protocol, run);
}

void requireChange(SqliteConnection& db, RunId run, const std::filesystem::path& log)
{
    if (db.changes() == 0)
        throwNoRun(run, log);
}

} // namespace

RunId ExperimentLog::createRun(const NewRun& run)
{
    RunId id = 0;
    writer().call([&](SqliteConnection& db) { id = insertRun(db, run); });
    m_writer->setRunning(id, true);
    return id;
}

void ExperimentLog::reopenRun(RunId run)
{
    const RunStatus status = this->run(run).status;
    if (status == RunStatus::Finished || status == RunStatus::Running)
        throw Error(ErrorKind::Usage, "run " + std::to_string(run) + " is " + std::string(toText(status)))
            .hint("Only a run that was stopped, interrupted or failed can go on");
    writer().call([&](SqliteConnection& db) {
        const ProcessIdentity self = currentProcess();
        db.run("UPDATE runs SET status = 'running', error = '', finished = NULL, version = ?, commit_id = ?,"
               " instruction_set = ?, host = ?, process_id = ?, process_start = ?, heartbeat = ? WHERE id = ?",
               buildVersion(), buildCommit(), instructionSet(), self.host, self.processId, self.processStart,
               nowMilliseconds(), run);
    });
    m_writer->setRunning(run, true);
}

void ExperimentLog::setSplit(RunId run, const Split& split, std::uint64_t rowCount)
{
    const std::vector<std::byte> parts = packSplit(split, rowCount);
    writer().call([&](SqliteConnection& db) {
        db.run("INSERT OR IGNORE INTO splits(hash, specification, row_count, parts) VALUES(?, ?, ?, ?)", split.hash,
               split.specification, rowCount, std::span<const std::byte>(parts));
        db.run("UPDATE runs SET split = ?, split_hash = ? WHERE id = ?", split.specification, split.hash, run);
        requireChange(db, run, m_path);
    });
}

void ExperimentLog::setCheckpoint(RunId run, const std::filesystem::path& checkpoint)
{
    writer().call([&](SqliteConnection& db) {
        db.run("UPDATE runs SET checkpoint = ? WHERE id = ?", checkpoint.string(), run);
        requireChange(db, run, m_path);
    });
}

void ExperimentLog::appendSeries(RunId run, std::vector<SeriesValue> values)
{
    const std::int64_t now = nowMilliseconds();
    writer().post(run, [run, now, values = std::move(values)](SqliteConnection& db) {
        for (const SeriesValue& point : values)
            db.run("INSERT OR REPLACE INTO metrics(run_id, key, step, value, time) VALUES(?, ?, ?, ?, ?)", run,
                   point.key, point.step, point.value, now);
        db.run("UPDATE runs SET heartbeat = ? WHERE id = ?", now, run);
    });
}

void ExperimentLog::setResults(RunId run, const Measured& measured)
{
    writer().call([&](SqliteConnection& db) { insertResults(db, run, measured); });
}

void ExperimentLog::replaceResults(RunId run, const std::string& settings, const Measured& measured)
{
    writer().call([&](SqliteConnection& db) {
        db.run("UPDATE runs SET settings = ? WHERE id = ? AND status = 'finished' AND protocol = ?", settings, run,
               measured.protocol);
        if (db.changes() == 0)
            throw Error(ErrorKind::Usage, "run " + std::to_string(run) + " cannot be measured again")
                .hint("Only a finished run can, with the data and split it had");
        insertResults(db, run, measured);
    });
}

void ExperimentLog::finishRun(RunId run, const RunEnd& end)
{
    writer().call([&](SqliteConnection& db) {
        db.run("UPDATE runs SET status = ?, finished = ?, epochs = ?, threads = ?, train_seconds = ?,"
               " evaluate_seconds = ?, peak_memory = ? WHERE id = ?",
               toText(end.status), nowMilliseconds(), end.epochs, end.threads, end.trainSeconds, end.evaluateSeconds,
               end.peakMemoryBytes, run);
        requireChange(db, run, m_path);
        if (end.status == RunStatus::Finished)
            db.run("UPDATE runs SET checkpoint = '' WHERE id = ?", run);
    });
    m_writer->setRunning(run, false);
    m_writer->throwPosted(run);
}

void ExperimentLog::failRun(RunId run, const std::string& error)
{
    writer().call([&](SqliteConnection& db) {
        db.run("UPDATE runs SET status = 'failed', error = ?, finished = ? WHERE id = ?", error, nowMilliseconds(),
               run);
        requireChange(db, run, m_path);
    });
    m_writer->setRunning(run, false);
}

void ExperimentLog::addArtifact(RunId run, const std::string& kind, const std::filesystem::path& path)
{
    writer().call([&](SqliteConnection& db) {
        db.run("INSERT OR REPLACE INTO artifacts(run_id, kind, path, created) VALUES(?, ?, ?, ?)", run, kind,
               path.string(), nowMilliseconds());
    });
}

std::vector<RunId> ExperimentLog::markInterrupted()
{
    std::vector<RunId> gone;
    for (const RunRecord& record : listRuns({.status = RunStatus::Interrupted}))
        gone.push_back(record.id);
    std::vector<RunId> marked;
    writer().call([&](SqliteConnection& db) {
        marked.clear();
        for (const RunId run : gone) {
            db.run("UPDATE runs SET status = 'interrupted', finished = heartbeat WHERE id = ? AND status = 'running'",
                   run);
            if (db.changes() > 0)
                marked.push_back(run);
        }
    });
    return marked;
}

SweepId ExperimentLog::createSweep(const NewSweep& sweep)
{
    SweepId id = 0;
    writer().call([&](SqliteConnection& db) {
        const std::int64_t experiment = experimentId(db, sweep.experiment);
        db.run("INSERT INTO sweeps(experiment_id, name, settings, run_count, created) VALUES(?, ?, ?, ?, ?)",
               experiment, sweep.name, sweep.settings, sweep.runCount, nowMilliseconds());
        id = db.lastId();
    });
    return id;
}

void ExperimentLog::updateSweep(SweepId sweep, const std::string& settings, int runCount)
{
    writer().call([&](SqliteConnection& db) {
        db.run("UPDATE sweeps SET settings = ?, run_count = ? WHERE id = ? AND run_count <= ?", settings, runCount,
               sweep, runCount);
        if (db.changes() == 0)
            throw Error(ErrorKind::Usage, "there is no sweep " + std::to_string(sweep) + " that could grow")
                .file(m_path.string());
    });
}

} // namespace equipoise
