// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/ratingsparser.h"

namespace equipoise {

/// The first lines of a text, split by the separator that fits them best.
struct TableHead
{
    std::string separator;                      ///< empty where none fits
    std::vector<std::vector<std::string>> rows; ///< at most 20, all fields trimmed
    std::vector<std::uint64_t> lines;           ///< where the rows stand, 1-based
    bool hasHeader = false; ///< no number stands in the first row, and one in the second if there is one

    /// Column whose name in the header is one of these, ignoring case and punctuation; −1 where there is none.
    int columnNamed(std::initializer_list<std::string_view> names) const;
};

/// Looks at most at 64 KiB. Where `separator` is empty, tries "::", tab, comma, semicolon, bar and blank.
TableHead readHead(const FileContent& content, const std::string& separator = {}, Quotes quotes = Quotes::Csv);

/// The same for a table whose first line is known to be a header.
TableHead readHeader(const FileContent& content, const std::string& separator);

/// Lower case, letters and digits only: "User-ID" → "userid".
std::string plainName(std::string_view name);

/// The column that a mapping names: as the header does or by its position from 1. Throws Error(Usage) where there is
/// none.
int mappedColumn(const TableHead& head, const std::string& said, const std::string& file);

/// User, item, rating and timestamp by the names of the header or else by their order; what it does not find is −1.
void guessColumns(const TableHead& head, RatingsLayout& layout);

/// Guesses or, where the mapping says so, fixes the columns of delimited ratings. Throws Error(Data) where the text
/// looks like no ratings, Error(Usage) where the mapping names a column that is not there.
RatingsLayout guessLayout(const FileContent& content, const DelimitedMapping& mapping);

} // namespace equipoise
