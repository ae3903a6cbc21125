// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/fairness/minorityindex.h"

#include <filesystem>

namespace equipoise {

/// Writes every index into a folder, which is made where it is missing: items.csv (item, title, votes of both groups,
/// IM raw, unit, signed and quantile) and users.csv (user, group, UM raw, unit, signed and quantile). Numbers read back
/// to the same values. Throws Error(Io).
void writeMinorityTables(const std::filesystem::path& folder, const Dataset& dataset, const MinorityIndex& index);

} // namespace equipoise
