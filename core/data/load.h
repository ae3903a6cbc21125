// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <filesystem>
#include <functional>
#include <stop_token>

namespace equipoise {

/// How a delimited text maps to ratings, where recognising it is not enough. Columns are names from the header or
/// 0-based positions as text ("0"); empty means "guess".
struct DelimitedMapping
{
    std::string separator; ///< "," ";" "\t" "::" "|" " "; empty: guess
    std::string user;
    std::string item;
    std::string rating;    ///< "none": every row counts as 1
    std::string timestamp; ///< "none": there is none
    std::optional<bool> hasHeader;
};

struct LoadOptions
{
    std::optional<DelimitedMapping> mapping; ///< only for delimited text of no known format
    std::optional<RatingScale> scale;        ///< default: known for MovieLens, else what the values span
    std::filesystem::path userTable;         ///< a further delimited table of user attributes, first column the user id
    std::function<void(double)> progress;    ///< share done in [0, 1]; called from the loading thread
    std::stop_token stop;                    ///< a stop ends the load with Error(Io, "stopped")
};

/// Reads a folder, a file or a .zip whose format is recognised by its content: MovieLens 100K (u.data), 1M and 10M
/// (ratings.dat), the CSV family (ratings.csv), The Movies Dataset (ratings.csv beside movies_metadata.csv), RecBole
/// atomic files (.inter) and other delimited text. Large files are parsed in parallel from a mapped file. Throws Error
/// with file, line, value and what to do. O(bytes).
Dataset loadDataset(const std::filesystem::path& path, const LoadOptions& options = {});

} // namespace equipoise
