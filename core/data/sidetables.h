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

/// A delimited table whose column `id` (a name or a position from 1; empty: the one named userId or the like, else the
/// first) is the user; every other column becomes an attribute. Throws Error(Data) where it is no table, Error(Usage)
/// where it has no such column.
UserTable readUserTable(const FileContent& content, const std::string& id = {});

/// The same for items. The title is the column named title or name, else the first other one; year and genres (between
/// bars, semicolons or commas) are found by name.
ItemTable readItemTable(const FileContent& content, const std::string& id = {});

/// "Comedy|Drama" as a list; "(no genres listed)" and "unknown" are none.
std::vector<std::string> genreList(std::string_view text);

} // namespace equipoise
