// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/sqlite.h"

#include <span>
#include <string_view>

namespace equipoise {

/// Step i (0-based) takes a log from version i to i + 1. A released step is never edited; a change of the schema is a
/// further step. Later versions only add tables and columns, so that older programs can still read them.
std::span<const std::string_view> schemaSteps();

/// Marks a file as an experiment log ("EQPL" in PRAGMA application_id).
inline constexpr std::int64_t kLogApplicationId = 0x4551504C;

/// PRAGMA user_version of an experiment log, 0 for an empty file. Throws Error(Log) for a database of something else.
int schemaVersion(SqliteConnection& connection, const std::string& file);

/// Applies the steps the file lacks, all or none. Safe against another program doing the same at the same time.
void migrate(SqliteConnection& connection, std::span<const std::string_view> steps);

} // namespace equipoise
