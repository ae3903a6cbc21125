// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reading half of ExperimentLog: what one run left behind.

#include "core/log/experimentlog.h"
#include "core/log/logreader.h"

#include <cstring>

namespace equipoise {

std::vector<LoggedSeries> ExperimentLog::series(RunId run) const
{
    const std::lock_guard lock(m_reader->mutex);
    std::vector<LoggedSeries> all;
    SqliteStatement& rows = m_reader->connection.query(
        "SELECT key, step, value, time FROM metrics WHERE run_id = ? ORDER BY key, step", run);
    while (rows.step()) {
        std::string key = rows.text(0);
        if (all.empty() || all.back().key != key)
            all.push_back({std::move(key), {}, {}, {}});
        all.back().steps.push_back(rows.integer32(1));
        all.back().values.push_back(rows.real(2));
        all.back().times.push_back(rows.integer(3));
    }
    return all;
}

std::map<std::string, double> ExperimentLog::values(RunId run) const
{
    const std::lock_guard lock(m_reader->mutex);
    std::map<std::string, double> all;
    SqliteStatement& rows = m_reader->connection.query("SELECT key, value FROM results WHERE run_id = ?", run);
    while (rows.step())
        all.emplace(rows.text(0), rows.real(1));
    return all;
}

Measured ExperimentLog::results(RunId run) const
{
    Measured measured;
    measured.values = values(run);
    const std::lock_guard lock(m_reader->mutex);
    SqliteConnection& db = m_reader->connection;
    SqliteStatement& groups = db.query(
        "SELECT key, group_name, value, n, is_small FROM group_results WHERE run_id = ? ORDER BY key, position", run);
    while (groups.step())
        measured.groups[groups.text(0)].push_back(
            {groups.text(1), groups.real(2), static_cast<std::uint64_t>(groups.integer(3)), groups.integer(4) != 0});
    SqliteStatement& findings =
        db.query("SELECT text, is_impossible FROM findings WHERE run_id = ? ORDER BY position", run);
    while (findings.step())
        (findings.integer(1) != 0 ? measured.impossible : measured.findings).push_back(findings.text(0));
    SqliteStatement& protocol = db.query("SELECT protocol FROM runs WHERE id = ?", run);
    if (!protocol.step())
        throwNoRun(run, m_path);
    measured.protocol = protocol.text(0);
    protocol.reset();
    return measured;
}

std::vector<std::string> ExperimentLog::userMetricKeys(RunId run) const
{
    const std::lock_guard lock(m_reader->mutex);
    std::vector<std::string> keys;
    SqliteStatement& rows =
        m_reader->connection.query("SELECT key FROM user_metrics WHERE run_id = ? ORDER BY key", run);
    while (rows.step())
        keys.push_back(rows.text(0));
    return keys;
}

std::vector<float> ExperimentLog::userMetrics(RunId run, const std::string& key) const
{
    const std::lock_guard lock(m_reader->mutex);
    SqliteStatement& row =
        m_reader->connection.query("SELECT data FROM user_metrics WHERE run_id = ? AND key = ?", run, key);
    std::vector<float> values;
    if (row.step()) {
        const std::span<const std::byte> bytes = row.blob(0);
        values.resize(bytes.size() / sizeof(float));
        std::memcpy(values.data(), bytes.data(), values.size() * sizeof(float));
    }
    row.reset();
    return values;
}

std::vector<LoggedArtifact> ExperimentLog::artifacts(RunId run) const
{
    const std::lock_guard lock(m_reader->mutex);
    std::vector<LoggedArtifact> all;
    SqliteStatement& rows = m_reader->connection.query(
        "SELECT kind, path, created FROM artifacts WHERE run_id = ? ORDER BY created, path", run);
    while (rows.step())
        all.push_back({rows.text(0), rows.text(1), rows.integer(2)});
    return all;
}

std::optional<Split> ExperimentLog::split(RunId run) const
{
    const std::lock_guard lock(m_reader->mutex);
    SqliteStatement& row = m_reader->connection.query(
        "SELECT hash, specification, row_count, parts FROM splits JOIN runs ON hash = split_hash WHERE runs.id = ?",
        run);
    if (!row.step())
        return std::nullopt;
    Split split;
    split.hash = row.text(0);
    split.specification = row.text(1);
    const auto rowCount = static_cast<std::size_t>(row.integer(2));
    const std::span<const std::byte> parts = row.blob(3);
    for (std::size_t i = 0; i < rowCount && i / 4 < parts.size(); ++i) {
        const auto part = static_cast<unsigned>(parts[i / 4]) >> i % 4 * 2 & 3U;
        if (part == 0)
            continue;
        auto& rows = part == 1 ? split.train : part == 2 ? split.validation : split.test;
        rows.push_back(static_cast<std::uint32_t>(i));
    }
    row.reset();
    return split;
}

} // namespace equipoise
