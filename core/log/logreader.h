// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/experimentlog.h"
#include "core/log/sqlite.h"

#include <mutex>

namespace equipoise {

/// The reading connection of a log, lent to one thread at a time.
struct ExperimentLog::Reader
{
    explicit Reader(SqliteConnection opened)
        : connection(std::move(opened))
    {}

    std::mutex mutex;
    SqliteConnection connection;
};

// Reading rows of runs: the query without its conditions, a row of it, and what lies in other tables.
std::string_view runQuery();
RunRecord readRun(const SqliteStatement& row, std::int64_t now);
void addDetails(SqliteConnection& db, RunRecord& record);

/// Names a run that is not in the log.
[[noreturn]] void throwNoRun(RunId run, const std::filesystem::path& log);

} // namespace equipoise
