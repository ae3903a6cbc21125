// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/experimentlog.h"

#include <filesystem>
#include <span>

namespace equipoise {

/// Writes logged runs into a folder, which is made where it is missing, as tables that join on `run`: runs.csv (one row
/// a run, provenance included), params.csv, metrics.csv (final values) and series.csv (values by epoch). Numbers read
/// back to the same values. Throws Error(Io).
void writeRunTables(const std::filesystem::path& folder, const ExperimentLog& log, std::span<const RunRecord> runs);

} // namespace equipoise
