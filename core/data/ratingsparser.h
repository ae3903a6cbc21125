// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/datasetbuilder.h"
#include "core/data/filecontent.h"
#include "core/data/load.h"
#include "core/data/recordscanner.h"

namespace equipoise {

/// Where a table of ratings keeps what. Columns are 0-based, −1 where there is none.
struct RatingsLayout
{
    static constexpr int kMostColumns = 64; ///< needed ones lie before it

    std::string separator = ",";
    Quotes quotes = Quotes::None;
    bool hasHeader = false;
    int user = 0;
    int item = 1;
    int rating = 2; ///< −1: every row counts as 1
    int timestamp = 3;
    std::size_t columns = 0;          ///< exactly that many in each line; 0: as many as needed, or more
    bool acceptsTextIds = false;      ///< else an id that is no whole number is an error
    std::optional<RatingScale> scale; ///< a rating outside is an error
    bool skipsBad = false;            ///< a line that cannot be read is left out

    int lastNeeded() const;
};

struct RatingColumns
{
    IdColumn users;
    IdColumn items;
    Column<float> values;
    Column<std::int64_t> timestamps; ///< empty where the layout has none
    RowLines lines;
    std::uint64_t skipped = 0; ///< lines left out because they could not be read
    std::uint64_t skippedLine = 0;
    std::string skippedWhy; ///< "2 lines cannot be read and are left out: the rating is not a number (found 'x')"
};

/// Reads a table of ratings. Blocks of lines are parsed in parallel straight into place; only what that cannot take
/// (texts as ids, quoted line ends) is read again record by record. Accepts LF and CRLF, a byte order mark, blank lines
/// and a last line without end. Throws Error(Data) naming the first line that cannot be read, its value and how many
/// more there are. O(bytes). `options` gives progress and stop.
RatingColumns parseRatings(const FileContent& content, const RatingsLayout& layout, const LoadOptions& options);

} // namespace equipoise
