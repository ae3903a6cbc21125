// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace equipoise {

/// How a delimited text maps to ratings, where recognising it is not enough. Columns are names from the header or
/// positions counted from 1 as text ("1"); empty means "guess".
struct DelimitedMapping
{
    std::string separator{}; ///< "," ";" "\t" "::" "|" " " or any other text; empty: guess
    std::string user{};
    std::string item{};
    std::string rating{};    ///< "none": every row counts as 1
    std::string timestamp{}; ///< "none": there is none
    std::optional<bool> hasHeader{};
    std::optional<bool> hasQuotes{}; ///< fields may stand in quotation marks (RFC 4180); default: yes
    std::string encoding{};          ///< one of encodingNames(); empty: guess

    bool operator==(const DelimitedMapping&) const = default;
};

/// A table of users or items joined to the ratings by id; no path: none.
struct JoinedTable
{
    std::filesystem::path path{};
    std::string id{}; ///< its column with the ids, as in DelimitedMapping; empty: guess, else the first

    bool operator==(const JoinedTable&) const = default;
};

/// What was said about how to read a path: together with the path it names the data. All fields empty: everything is
/// recognised.
struct ImportSettings
{
    std::optional<DelimitedMapping> mapping; ///< taking the text for delimited, whatever it looks like
    std::optional<RatingScale> scale;        ///< default: known for MovieLens, else what the values span
    std::string table;          ///< file name of the ratings in a folder or .zip; empty: the best candidate
    JoinedTable users;          ///< every column but the id becomes an attribute
    JoinedTable items;          ///< title, year and genres by their names in the header
    bool skipsBadLines = false; ///< lines of ratings that cannot be read become a finding, not an error

    bool isDefault() const;
    bool operator==(const ImportSettings& other) const;

    /// As JSON, "" where isDefault().
    std::string toText() const;
    /// Throws Error(Data) for text that toText() did not write.
    static ImportSettings fromText(std::string_view text);

    /// Options of the command line that say the same: "--columns user=1,item=2,rating=3 --separator ';'", words quoted
    /// for a POSIX shell; "" where isDefault().
    std::string commandOptions() const;
};

/// What --separator takes: "tab" and "blank" for what a shell would lose.
std::string separatorWord(std::string_view separator);
std::string separatorFromWord(std::string_view word);

/// "user=1,item=2,rating=3,timestamp=none" or, by order, "1,2,3[,4]" (then without a fourth there is no time), into the
/// mapping's columns. Throws Error(Usage).
void readColumns(std::string_view text, DelimitedMapping& mapping);

/// "0.5:5". Throws Error(Usage).
RatingScale readScale(std::string_view text);

} // namespace equipoise
