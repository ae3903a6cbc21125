// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/importsettings.h"

#include <functional>
#include <stop_token>

namespace equipoise {

struct LoadOptions : ImportSettings
{
    std::function<void(double)> progress; ///< share done in [0, 1]; called from the loading thread
    std::stop_token stop;                 ///< a stop ends the load with Error(Io, "stopped")
};

/// Reads a folder, a file or a .zip whose format is recognised by its content: MovieLens 100K (u.data), 1M and 10M
/// (ratings.dat), the CSV family (ratings.csv), The Movies Dataset (ratings.csv beside movies_metadata.csv), RecBole
/// atomic files (.inter) and other delimited text. Large files are parsed in parallel from a mapped file. Throws Error
/// with file, line, value and what to do. O(bytes).
/// What was said about reading it is kept in Dataset::importText().
Dataset loadDataset(const std::filesystem::path& path, const LoadOptions& options = {});

} // namespace equipoise
