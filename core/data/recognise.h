// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/fileset.h"
#include "core/data/ratingsparser.h"

namespace equipoise {

enum class TableFormat {
    TabbedMovieLens, ///< u.data: user, item, rating, timestamp between tabs
    MovieLensDat,    ///< ratings.dat: the same between "::"
    MovieLensCsv,    ///< ratings.csv: with the header userId,movieId,rating[,timestamp]
    RecBole,         ///< .inter: with a header of name:type
    Delimited        ///< any other text
};

/// What kind of ratings a text looks like, by its first lines. Throws what requireText() throws.
TableFormat recogniseTable(const FileContent& content);

/// How to read the ratings of a text: for known formats their columns and scale, for delimited text what the mapping
/// says and the guess for the rest. Throws Error(Data) where the text does not look like ratings at all, Error(Usage)
/// where the mapping names a column that is not there.
RatingsLayout layoutOf(const FileContent& content, TableFormat format, const LoadOptions& options);

/// The set and the file in it that hold the ratings.
struct RatingsPlace
{
    FileSet files;
    std::string name;
};
/// `table` where it is named, else the file that was asked for, or the best candidate of a folder or .zip: the known
/// names (u.data, ratings.dat, ratings.csv, ratings_small.csv, *.inter), else the only other table. Throws Error(Data)
/// where there is none or the choice is open, listing what is there.
RatingsPlace findRatings(const std::filesystem::path& path, const std::string& table = {});

/// Names of everything that might be a table of ratings: the file itself, or the tables of a folder or .zip, the most
/// likely first. Throws what FileSet::open() throws.
std::vector<std::string> tablesIn(const std::filesystem::path& path);

/// recogniseTable(), except that tabs between four numbers are MovieLens 100K only beside its other tables; elsewhere
/// they may be anything.
TableFormat recogniseRatings(const FileContent& content, const RatingsPlace& place);

} // namespace equipoise
