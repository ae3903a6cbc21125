// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reading half of ExperimentLog for the table of all runs.

#include "core/base/text.h"
#include "core/log/experimentlog.h"
#include "core/log/logreader.h"
#include "core/log/processidentity.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <limits>

namespace equipoise {

namespace {

constexpr double kMebibyte = 1024.0 * 1024.0;
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// One state of the log for several queries.
class ReadTransaction
{
public:
    explicit ReadTransaction(SqliteConnection& db)
        : m_db(db)
    {
        m_db.execute("BEGIN");
    }
    ~ReadTransaction()
    {
        try {
            m_db.execute("COMMIT");
        } catch (...) { // nothing was written that could be lost
        }
    }
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

private:
    SqliteConnection& m_db;
};

std::string joined(const nlohmann::json& list)
{
    std::string text;
    for (const nlohmann::json& entry : list)
        text += (text.empty() ? "" : ",") + (entry.is_string() ? entry.get<std::string>() : entry.dump());
    return text;
}

/// The parameters of a run and, beside them, what else was set: what is measured and how.
std::map<std::string, std::string> settingsOf(const RunRecord& record)
{
    std::map<std::string, std::string> all = record.parameters;
    const nlohmann::json settings = nlohmann::json::parse(record.settings, nullptr, false);
    if (!settings.is_object())
        return all;
    // a parameter of the same name goes before; what an older program did not store is left out
    const auto add = [&](const char* name, std::string value) {
        if (!value.empty())
            all.try_emplace(name, std::move(value));
    };
    const nlohmann::json evaluation = settings.value("evaluation", nlohmann::json::object());
    add("k", joined(evaluation.value("k", nlohmann::json::array())));
    add("candidates", joined(evaluation.value("candidates", nlohmann::json::array())));
    add("groups", joined(evaluation.value("groups", nlohmann::json::array())));
    add("minority", evaluation.value("minority", nlohmann::json::object()).value("predicate", std::string()));
    const auto number = [](const nlohmann::json& object, const char* name) {
        const auto at = object.find(name);
        return at != object.end() && at->is_number() ? numberText(at->get<double>()) : std::string();
    };
    add("validation", number(settings.value("split", nlohmann::json::object()), "validation"));
    if (record.parameters.contains("betas")) // else the model takes no β and its metrics hold for all
        add("beta", number(evaluation, "beta"));
    return all;
}

RunSummary summaryOf(const RunRecord& record, RunTable& table)
{
    RunSummary row;
    row.id = record.id;
    row.status = record.status;
    row.isStarred = record.isStarred;
    row.isDeleted = record.isDeleted;
    row.name = table.intern(record.name);
    row.model = table.intern(record.model);
    row.data = table.intern(record.data.name);
    row.experiment = table.intern(record.experiment);
    row.split = table.intern(record.split);
    row.error = table.intern(record.error);
    row.identity = table.intern(runIdentity(record));
    row.measure = table.intern(runMeasure(record));
    row.sweep = record.sweep.value_or(0);
    row.seed = record.seed;
    row.threads = record.threads;
    row.epochs = record.epochs;
    row.started = record.started;
    row.seconds = record.trainSeconds + record.evaluateSeconds;
    row.peakMebibytes = static_cast<double>(record.peakMemoryBytes) / kMebibyte;
    row.note = record.note;
    row.tags = record.tags;
    return row;
}

/// Reads the runs changed after a revision, and those under way, whose process may be gone.
void readRows(SqliteConnection& db, RunTable& table, std::int64_t after)
{
    const std::int64_t now = nowMilliseconds();
    SqliteStatement& rows =
        db.query(std::string(runQuery()) + " WHERE revision > ? OR status = 'running' ORDER BY runs.id DESC", after);
    while (rows.step()) {
        RunRecord record = readRun(rows, now);
        addDetails(db, record);
        const std::size_t place = table.put(summaryOf(record, table), settingsOf(record));
        for (const auto& [key, values] : table.metrics()) {
            SqliteStatement& value = db.query("SELECT value FROM results WHERE run_id = ? AND key = ?", record.id, key);
            table.metric(key)[place] = value.step() ? value.real(0) : kNone;
            value.reset();
        }
    }
}

void readMetric(SqliteConnection& db, RunTable& table, const std::string& key)
{
    std::vector<double> values(table.rows().size(), kNone);
    SqliteStatement& rows = db.query("SELECT id, value FROM runs JOIN results ON run_id = id AND key = ?", key);
    while (rows.step())
        if (const auto place = table.find(rows.integer(0)))
            values[*place] = rows.real(1);
    table.setMetric(key, std::move(values));
}

bool hasRunning(const RunTable& table)
{
    return std::any_of(table.rows().begin(), table.rows().end(),
                       [](const RunSummary& row) { return row.status == RunStatus::Running; });
}

} // namespace

RunTablePtr ExperimentLog::readTable(const RunTablePtr& known, const std::set<std::string>& metrics) const
{
    const std::lock_guard lock(m_reader->mutex);
    SqliteConnection& db = m_reader->connection;
    const ReadTransaction transaction(db);
    const std::int64_t revision = db.integer("SELECT revision FROM log_state");
    std::vector<std::string> missing;
    for (const std::string& key : metrics)
        if (known == nullptr || !known->metrics().contains(key))
            missing.push_back(key);
    const bool isSame = known != nullptr && known->revision() == revision;
    if (isSame && missing.empty() && !hasRunning(*known))
        return known;

    auto table = known == nullptr ? std::make_shared<RunTable>() : std::make_shared<RunTable>(*known);
    readRows(db, *table, known == nullptr ? 0 : known->revision());
    if (static_cast<std::int64_t>(table->rows().size()) != db.integer("SELECT count(*) FROM runs")) {
        // some were removed for good
        for (const auto& [key, values] : table->metrics())
            missing.push_back(key);
        table->clearRows();
        readRows(db, *table, 0);
    }
    for (const std::string& key : missing)
        readMetric(db, *table, key);
    if (!isSame) {
        std::vector<std::string> keys;
        SqliteStatement& rows = db.query("SELECT key FROM result_keys ORDER BY key");
        while (rows.step())
            keys.push_back(rows.text(0));
        table->setMetricKeys(std::move(keys));
    }
    table->setRevision(revision);
    return table;
}

} // namespace equipoise
