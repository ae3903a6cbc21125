// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/influence/studydata.h"

#include <filesystem>

namespace equipoise {

/// Writes the disclosed ratings and the held-out ones as a folder of tables that loadDataset opens: ratings.csv,
/// movies.csv and users.csv, with candidates.tsv beside them for "file:" candidates. Rows of a user keep their order,
/// so "loo" holds out the same ratings. Users who disclose nothing are left out, since their held-out rating would be
/// trained on. Returns how many those are. Throws Error(Data) where nobody discloses anything, Error(Io).
std::size_t saveMaskedData(const Dataset& dataset, const StudyData& data, std::span<const std::uint8_t> mask,
                           const std::filesystem::path& folder);

} // namespace equipoise
