// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ExperimentLog that copies runs from one log to another.

#include "core/base/error.h"
#include "core/log/experimentlog.h"
#include "core/log/logreader.h"
#include "core/log/logwriter.h"

#include <fmt/format.h>

namespace equipoise {

namespace {

/// Columns whose value is another one in the log copied to.
using Replaced = std::map<std::string, std::optional<std::int64_t>>;

std::vector<std::string> columnsOf(SqliteConnection& db, std::string_view table)
{
    std::vector<std::string> columns;
    SqliteStatement& row = db.query("SELECT name FROM pragma_table_info(?)", table);
    while (row.step())
        columns.push_back(row.text(0));
    row.reset();
    return columns;
}

/// Copies the rows where `key` has that value.
template<typename Value>
void copyRows(SqliteConnection& from, SqliteConnection& to, std::string_view table, std::string_view key,
              const Value& value, const Replaced& replaced, std::string_view verb = "INSERT")
{
    std::vector<std::string> columns = columnsOf(from, table);
    if (replaced.contains("-id")) // the target numbers its rows itself
        std::erase(columns, "id");
    std::string marks;
    for (std::size_t i = 0; i < columns.size(); ++i)
        marks += i == 0 ? "?" : ", ?";
    const std::string names = fmt::format("{}", fmt::join(columns, ", "));
    SqliteStatement& row = from.query(fmt::format("SELECT {} FROM {} WHERE {} = ?", names, table, key), value);
    while (row.step()) {
        SqliteStatement& insert = to.query(fmt::format("{} INTO {}({}) VALUES({})", verb, table, names, marks));
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const int place = static_cast<int>(c);
            if (const auto at = replaced.find(columns[c]); at != replaced.end())
                insert.bind(place + 1, at->second);
            else
                insert.bind(place + 1, row, place);
        }
        insert.step();
        insert.reset();
    }
    row.reset();
}

std::int64_t experimentOf(SqliteConnection& from, SqliteConnection& to, std::int64_t id)
{
    copyRows(from, to, "experiments", "id", id, {{"-id", {}}}, "INSERT OR IGNORE");
    SqliteStatement& name = from.query("SELECT name FROM experiments WHERE id = ?", id);
    name.step();
    SqliteStatement& found = to.query("SELECT id FROM experiments WHERE name = ?", name.text(0));
    found.step();
    const std::int64_t copied = found.integer(0);
    found.reset();
    name.reset();
    return copied;
}

/// Copies runs in one transaction of the target's writer.
class RunCopier
{
public:
    RunCopier(SqliteConnection& from, SqliteConnection& to)
        : m_from(from)
        , m_to(to)
    {}

    RunId copy(const RunRecord& record)
    {
        SqliteStatement& row = m_from.query(
            "SELECT experiment_id, started, host, process_id, settings, data_hash FROM runs WHERE id = ?", record.id);
        row.step();
        const std::int64_t experiment = row.integer(0);
        SqliteStatement& known = m_to.query("SELECT id FROM runs WHERE deleted IS NULL AND started = ? AND host = ?"
                                            " AND process_id = ? AND settings = ? AND data_hash = ?",
                                            row.integer(1), row.text(2), row.integer(3), row.text(4), row.text(5));
        const std::optional<RunId> here = known.step() ? std::optional(known.integer(0)) : std::nullopt;
        known.reset();
        row.reset();
        if (here)
            return *here;
        if (!record.splitHash.empty())
            copyRows(m_from, m_to, "splits", "hash", record.splitHash, {}, "INSERT OR IGNORE");
        const std::int64_t target = experimentOf(m_from, m_to, experiment);
        std::optional<SweepId> sweep;
        if (record.sweep)
            sweep = copySweep(*record.sweep, target);
        copyRows(m_from, m_to, "runs", "id", record.id,
                 {{"-id", {}}, {"experiment_id", target}, {"sweep_id", sweep}, {"deleted", std::nullopt}});
        const RunId id = m_to.lastId();
        m_to.run("UPDATE runs SET checkpoint = '' WHERE id = ?", id);
        for (const char* table : {"params", "metrics", "results", "group_results", "user_metrics", "findings", "tags"})
            copyRows(m_from, m_to, table, "run_id", record.id, {{"run_id", id}});
        return id;
    }

private:
    SweepId copySweep(SweepId sweep, std::int64_t experiment)
    {
        const auto [at, isNew] = m_sweeps.try_emplace(sweep, 0);
        if (isNew) {
            copyRows(m_from, m_to, "sweeps", "id", sweep, {{"-id", {}}, {"experiment_id", experiment}});
            at->second = m_to.lastId();
        }
        return at->second;
    }

    SqliteConnection& m_from;
    SqliteConnection& m_to;
    std::map<SweepId, SweepId> m_sweeps;
};

} // namespace

std::vector<RunId> ExperimentLog::importRuns(const ExperimentLog& from, std::span<const RunId> runs)
{
    std::vector<RunRecord> records;
    for (const RunId id : runs) {
        records.push_back(from.run(id));
        if (records.back().status == RunStatus::Running)
            throw Error(ErrorKind::Usage, fmt::format("run {} is still running", id))
                .hint("Wait for its end, or stop it");
    }
    std::vector<RunId> copied;
    writer().call([&](SqliteConnection& db) {
        copied.clear();
        const std::lock_guard lock(from.m_reader->mutex);
        RunCopier copier(from.m_reader->connection, db);
        for (const RunRecord& record : records)
            copied.push_back(copier.copy(record));
    });
    return copied;
}

} // namespace equipoise
