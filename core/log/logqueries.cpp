// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reading half of ExperimentLog: lists of runs and sweeps.

#include "core/base/error.h"
#include "core/log/experimentlog.h"
#include "core/log/logreader.h"
#include "core/log/processidentity.h"

#include <fmt/format.h>

namespace equipoise {

namespace {

constexpr std::string_view kRunQuery =
    "SELECT runs.id, experiments.name, runs.name, model, status, error, sweep_id, sweep_index, settings, seed, threads,"
    " data_name, data_source, data_format, data_hash, data_users, data_items, data_ratings, split, split_hash,"
    " protocol, version, commit_id, instruction_set, started, finished, epochs, train_seconds, evaluate_seconds,"
    " peak_memory, checkpoint, starred, deleted, note, host, process_id, process_start, heartbeat"
    " FROM runs JOIN experiments ON experiments.id = experiment_id";

/// Reads a row's columns one after the other.
class Columns
{
public:
    explicit Columns(const SqliteStatement& row)
        : m_row(row)
    {}
    std::string text() { return m_row.text(m_column++); }
    std::int64_t integer() { return m_row.integer(m_column++); }
    int integer32() { return m_row.integer32(m_column++); }
    std::uint64_t count() { return static_cast<std::uint64_t>(integer()); }
    double real() { return m_row.real(m_column++); }
    std::optional<std::int64_t> optional()
    {
        const int column = m_column++;
        return m_row.isNull(column) ? std::nullopt : std::optional(m_row.integer(column));
    }

private:
    const SqliteStatement& m_row;
    int m_column = 0;
};

/// Every condition is there always, so that one prepared statement serves all filters.
constexpr std::string_view kFilter =
    " WHERE (deleted IS NOT NULL) = ?1 AND (?2 = '' OR experiments.name = ?2) AND (?3 = '' OR model = ?3)"
    " AND (?4 = '' OR data_hash = ?4) AND (?5 = '' OR EXISTS(SELECT 1 FROM tags WHERE run_id = runs.id AND tag = ?5))"
    " AND (?6 = '' OR instr(lower(runs.name || ' ' || model || ' ' || data_name || ' ' || note), lower(?6)) > 0)"
    " AND (?7 IS NULL OR sweep_id = ?7) AND (NOT ?8 OR starred)"
    " AND (?9 = '' OR status = ?9 OR (?9 = 'interrupted' AND status = 'running')) ORDER BY runs.id DESC";

std::vector<std::string> texts(SqliteConnection& db, std::string_view sql)
{
    std::vector<std::string> all;
    SqliteStatement& rows = db.query(sql);
    while (rows.step())
        all.push_back(rows.text(0));
    return all;
}

SweepRecord readSweep(SqliteStatement& row)
{
    SweepRecord record;
    record.id = row.integer(0);
    record.experiment = row.text(1);
    record.name = row.text(2);
    record.settings = row.text(3);
    record.created = row.integer(4);
    record.runs.resize(static_cast<std::size_t>(row.integer(5)));
    return record;
}

constexpr std::string_view kSweepQuery =
    "SELECT sweeps.id, experiments.name, sweeps.name, settings, sweeps.created, run_count"
    " FROM sweeps JOIN experiments ON experiments.id = experiment_id";

} // namespace

std::string_view runQuery() { return kRunQuery; }

RunRecord readRun(const SqliteStatement& row, std::int64_t now)
{
    Columns columns(row);
    RunRecord record;
    record.id = columns.integer();
    record.experiment = columns.text();
    record.name = columns.text();
    record.model = columns.text();
    record.status = runStatusFromText(columns.text());
    record.error = columns.text();
    record.sweep = columns.optional();
    record.sweepIndex = columns.integer32();
    record.settings = columns.text();
    record.seed = columns.count();
    record.threads = columns.integer32();
    record.data.name = columns.text();
    record.data.source = columns.text();
    record.data.format = columns.text();
    record.data.hash = columns.text();
    record.data.users = columns.count();
    record.data.items = columns.count();
    record.data.ratings = columns.count();
    record.split = columns.text();
    record.splitHash = columns.text();
    record.protocol = columns.text();
    record.version = columns.text();
    record.commit = columns.text();
    record.instructionSet = columns.text();
    record.started = columns.integer();
    record.finished = columns.optional();
    record.epochs = columns.integer32();
    record.trainSeconds = columns.real();
    record.evaluateSeconds = columns.real();
    record.peakMemoryBytes = columns.count();
    record.checkpoint = columns.text();
    record.isStarred = columns.integer() != 0;
    record.isDeleted = columns.optional().has_value();
    record.note = columns.text();
    ProcessIdentity process;
    process.host = columns.text();
    process.processId = columns.integer();
    process.processStart = columns.integer();
    const std::int64_t heartbeat = columns.integer();
    if (record.status == RunStatus::Running && !isAlive(process, heartbeat, now))
        record.status = RunStatus::Interrupted;
    return record;
}

void addDetails(SqliteConnection& db, RunRecord& record)
{
    SqliteStatement& parameters = db.query("SELECT key, value FROM params WHERE run_id = ?", record.id);
    while (parameters.step())
        record.parameters.emplace(parameters.text(0), parameters.text(1));
    SqliteStatement& tags = db.query("SELECT tag FROM tags WHERE run_id = ? ORDER BY tag", record.id);
    while (tags.step())
        record.tags.push_back(tags.text(0));
}

std::vector<RunRecord> ExperimentLog::listRuns(const RunFilter& filter) const
{
    const std::lock_guard lock(m_reader->mutex);
    SqliteConnection& db = m_reader->connection;
    std::vector<RunRecord> records;
    const std::int64_t now = nowMilliseconds();
    SqliteStatement& rows = db.query(std::string(kRunQuery) + std::string(kFilter), filter.deleted, filter.experiment,
                                     filter.model, filter.dataHash, filter.tag, filter.text, filter.sweep,
                                     filter.onlyStarred, filter.status ? toText(*filter.status) : std::string_view());
    while (rows.step()) {
        RunRecord record = readRun(rows, now);
        if (filter.status && record.status != *filter.status)
            continue;
        addDetails(db, record);
        records.push_back(std::move(record));
        if (filter.limit > 0 && records.size() == static_cast<std::size_t>(filter.limit))
            break;
    }
    rows.reset();
    return records;
}

RunRecord ExperimentLog::run(RunId run) const
{
    const std::lock_guard lock(m_reader->mutex);
    SqliteConnection& db = m_reader->connection;
    SqliteStatement& row = db.query(std::string(kRunQuery) + " WHERE runs.id = ?", run);
    if (!row.step())
        throwNoRun(run, m_path);
    RunRecord record = readRun(row, nowMilliseconds());
    row.reset();
    addDetails(db, record);
    return record;
}

std::vector<std::string> ExperimentLog::experiments() const
{
    const std::lock_guard lock(m_reader->mutex);
    return texts(m_reader->connection, "SELECT name FROM experiments ORDER BY name");
}

std::vector<std::string> ExperimentLog::tags() const
{
    const std::lock_guard lock(m_reader->mutex);
    return texts(m_reader->connection, "SELECT DISTINCT tag FROM tags ORDER BY tag");
}

SweepRecord ExperimentLog::sweep(SweepId sweep) const
{
    SweepRecord record;
    {
        const std::lock_guard lock(m_reader->mutex);
        SqliteStatement& row = m_reader->connection.query(std::string(kSweepQuery) + " WHERE sweeps.id = ?", sweep);
        if (!row.step())
            throw Error(ErrorKind::Usage, fmt::format("there is no sweep {} in the experiment log", sweep))
                .file(m_path.string())
                .hint("'equipoise-cli runs list' shows the sweeps");
        record = readSweep(row);
        row.reset();
    }
    // newest first, so that of several attempts the latest counts unless an earlier one was finished
    for (const RunRecord& run : listRuns({.sweep = sweep})) {
        if (run.sweepIndex < 0 || static_cast<std::size_t>(run.sweepIndex) >= record.runs.size())
            continue;
        auto& slot = record.runs[static_cast<std::size_t>(run.sweepIndex)];
        if (!slot || (run.status == RunStatus::Finished && slot->second != RunStatus::Finished))
            slot = std::pair(run.id, run.status);
    }
    return record;
}

std::vector<SweepRecord> ExperimentLog::listSweeps() const
{
    std::vector<SweepId> ids;
    {
        const std::lock_guard lock(m_reader->mutex);
        SqliteStatement& rows = m_reader->connection.query("SELECT id FROM sweeps ORDER BY id DESC");
        while (rows.step())
            ids.push_back(rows.integer(0));
    }
    std::vector<SweepRecord> records;
    for (const SweepId id : ids)
        records.push_back(sweep(id));
    return records;
}

} // namespace equipoise
