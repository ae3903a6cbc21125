// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/schema.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <array>

namespace equipoise {

namespace {

// Names follow MLflow's store where it has the thing. Times are milliseconds since 1970 UTC.
constexpr std::string_view kStep1 = R"sql(
CREATE TABLE experiments(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL);

CREATE TABLE sweeps(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    experiment_id INTEGER NOT NULL REFERENCES experiments(id),
    name TEXT NOT NULL,
    settings TEXT NOT NULL,
    run_count INTEGER NOT NULL,
    created INTEGER NOT NULL);

CREATE TABLE splits(
    hash TEXT PRIMARY KEY,
    specification TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    parts BLOB NOT NULL) WITHOUT ROWID;

CREATE TABLE runs(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    experiment_id INTEGER NOT NULL REFERENCES experiments(id),
    sweep_id INTEGER REFERENCES sweeps(id),
    sweep_index INTEGER NOT NULL,
    name TEXT NOT NULL,
    model TEXT NOT NULL,
    status TEXT NOT NULL CHECK(status IN ('running', 'finished', 'stopped', 'failed', 'interrupted')),
    error TEXT NOT NULL DEFAULT '',
    settings TEXT NOT NULL,
    seed INTEGER NOT NULL,
    threads INTEGER NOT NULL,
    data_name TEXT NOT NULL,
    data_source TEXT NOT NULL,
    data_format TEXT NOT NULL,
    data_hash TEXT NOT NULL,
    data_users INTEGER NOT NULL,
    data_items INTEGER NOT NULL,
    data_ratings INTEGER NOT NULL,
    split TEXT NOT NULL DEFAULT '',
    split_hash TEXT REFERENCES splits(hash),
    protocol TEXT NOT NULL DEFAULT '',
    version TEXT NOT NULL,
    commit_id TEXT NOT NULL,
    instruction_set TEXT NOT NULL,
    started INTEGER NOT NULL,
    finished INTEGER,
    epochs INTEGER NOT NULL DEFAULT 0,
    train_seconds REAL NOT NULL DEFAULT 0,
    evaluate_seconds REAL NOT NULL DEFAULT 0,
    peak_memory INTEGER NOT NULL DEFAULT 0,
    checkpoint TEXT NOT NULL DEFAULT '',
    host TEXT NOT NULL,
    process_id INTEGER NOT NULL,
    process_start INTEGER NOT NULL,
    heartbeat INTEGER NOT NULL,
    starred INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    deleted INTEGER);
CREATE INDEX runs_by_sweep ON runs(sweep_id, sweep_index);

CREATE TABLE params(
    run_id INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY(run_id, key)) WITHOUT ROWID;

CREATE TABLE metrics(
    run_id INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    step INTEGER NOT NULL,
    value REAL,
    time INTEGER NOT NULL,
    PRIMARY KEY(run_id, key, step)) WITHOUT ROWID;

CREATE TABLE results(
    run_id INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    value REAL NOT NULL,
    PRIMARY KEY(run_id, key)) WITHOUT ROWID;

CREATE TABLE group_results(
    run_id INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    group_name TEXT NOT NULL,
    value REAL,
    n INTEGER NOT NULL,
    is_small INTEGER NOT NULL,
    PRIMARY KEY(run_id, key, position)) WITHOUT ROWID;

CREATE TABLE user_metrics(
    run_id INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY(run_id, key));

CREATE TABLE findings(
    run_id INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    is_impossible INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY(run_id, position)) WITHOUT ROWID;

CREATE TABLE tags(
    run_id INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    PRIMARY KEY(run_id, tag)) WITHOUT ROWID;

CREATE TABLE artifacts(
    run_id INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    path TEXT NOT NULL,
    created INTEGER NOT NULL,
    PRIMARY KEY(run_id, path)) WITHOUT ROWID;
)sql";

/// A number that grows with every change of a run, so that whoever shows a list reads only what changed; and the keys
/// of all results, which would otherwise have to be gathered from millions of rows. Triggers, so that programs which
/// know only step 1 keep both right. What a running run writes every epoch is no change of it.
constexpr std::string_view kStep2 = R"sql(
ALTER TABLE runs ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
CREATE INDEX runs_by_revision ON runs(revision);
CREATE TABLE log_state(revision INTEGER NOT NULL);
INSERT INTO log_state(revision) VALUES(0);
CREATE TABLE result_keys(key TEXT PRIMARY KEY) WITHOUT ROWID;
INSERT INTO result_keys(key) SELECT DISTINCT key FROM results;

CREATE TRIGGER runs_inserted AFTER INSERT ON runs BEGIN
    UPDATE log_state SET revision = revision + 1;
    UPDATE runs SET revision = (SELECT revision FROM log_state) WHERE id = NEW.id;
END;
CREATE TRIGGER runs_updated AFTER UPDATE OF experiment_id, name, model, status, error, settings, seed, threads, split,
    split_hash, protocol, started, finished, epochs, train_seconds, evaluate_seconds, peak_memory, checkpoint, starred,
    note, deleted ON runs BEGIN
    UPDATE log_state SET revision = revision + 1;
    UPDATE runs SET revision = (SELECT revision FROM log_state) WHERE id = NEW.id;
END;
CREATE TRIGGER runs_removed AFTER DELETE ON runs BEGIN
    UPDATE log_state SET revision = revision + 1;
END;
CREATE TRIGGER tags_inserted AFTER INSERT ON tags BEGIN
    UPDATE log_state SET revision = revision + 1;
    UPDATE runs SET revision = (SELECT revision FROM log_state) WHERE id = NEW.run_id;
END;
CREATE TRIGGER tags_removed AFTER DELETE ON tags BEGIN
    UPDATE log_state SET revision = revision + 1;
    UPDATE runs SET revision = (SELECT revision FROM log_state) WHERE id = OLD.run_id;
END;
CREATE TRIGGER results_inserted AFTER INSERT ON results BEGIN
    INSERT OR IGNORE INTO result_keys(key) VALUES(NEW.key);
END;
UPDATE runs SET revision = 1;
UPDATE log_state SET revision = 1;
)sql";

constexpr std::array kSteps{kStep1, kStep2};

} // namespace

std::span<const std::string_view> schemaSteps() { return kSteps; }

int schemaVersion(SqliteConnection& connection, const std::string& file)
{
    // in this order: another program may be making the log, and it sets the mark together with the tables
    const std::int64_t tables = connection.integer("SELECT count(*) FROM sqlite_master");
    const std::int64_t application = connection.integer("PRAGMA application_id");
    if (application != kLogApplicationId && (application != 0 || tables > 0))
        throw Error(ErrorKind::Log, "this is an SQLite database, but not an experiment log")
            .file(file)
            .hint("Choose another file; this one was not touched");
    return static_cast<int>(connection.integer("PRAGMA user_version"));
}

void migrate(SqliteConnection& connection, std::span<const std::string_view> steps)
{
    SqliteTransaction transaction(connection);
    // read again inside the transaction: another program may just have done the work
    const auto version = static_cast<std::size_t>(connection.integer("PRAGMA user_version"));
    if (version >= steps.size())
        return;
    for (std::size_t step = version; step < steps.size(); ++step)
        connection.execute(steps[step]);
    connection.execute(
        fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}", kLogApplicationId, steps.size()));
    transaction.commit();
}

} // namespace equipoise
