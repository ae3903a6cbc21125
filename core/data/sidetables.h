// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/itemtable.h"
#include "core/data/recordscanner.h"
#include "core/data/usertable.h"

namespace equipoise {

/// Tables of users and items beside the ratings, one function a format. All throw Error(Data) for lines that are too
/// short. Texts are Latin-1 or UTF-8, whichever they are.

UserTable readTabbedMovieLensUsers(const FileContent& content);                            ///< u.user
ItemTable readTabbedMovieLensItems(const FileContent& content, const FileContent* genres); ///< u.item and u.genre
UserTable readMovieLensDatUsers(const FileContent& content);                               ///< users.dat
ItemTable readMovieLensDatItems(const FileContent& content);                               ///< movies.dat
ItemTable readMovieLensCsvItems(const FileContent& content);                               ///< movies.csv

/// movies_metadata.csv of The Movies Dataset, whose ids are TMDB's: `links` maps MovieLens ids to them; without it they
/// are taken as they are. Broken lines and items that `links` does not know become findings.
ItemTable readMoviesMetadata(const FileContent& metadata, const FileContent* links, std::vector<Finding>& findings);

/// A delimited table with a header, whose first column (or the one named userId) is the user; every other column
/// becomes an attribute.
UserTable readUserTable(const FileContent& content);

/// "Comedy|Drama" as a list; "(no genres listed)" and "unknown" are none.
std::vector<std::string> genreList(std::string_view text);

} // namespace equipoise
