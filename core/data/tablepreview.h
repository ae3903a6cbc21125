// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/data/importsettings.h"

namespace equipoise {

/// The first rows of a table of ratings as a mapping reads them, with everything that the mapping leaves open guessed.
struct TablePreview
{
    std::string file; ///< for messages
    std::string encoding;
    std::string separator;
    bool hasHeader = false;
    bool hasQuotes = true;
    std::vector<std::string> columns;           ///< names from the header; empty texts without one
    std::vector<std::vector<std::string>> rows; ///< UTF-8, without the header; at most 20
    std::vector<std::uint64_t> lines;           ///< where the rows stand in the file, 1-based
    int user = -1;                              ///< columns from 0; −1: none, or not known
    int item = -1;
    int rating = -1;
    int timestamp = -1;
    std::string shape;            ///< the same for files alike: separator and header, or number of columns
    std::optional<Error> problem; ///< why these columns give no ratings

    /// What a mapping calls a column: its name where that is clear, else its position from 1; "none" for −1.
    std::string columnWord(int column) const;
    /// The preview as a mapping that leaves nothing open.
    DelimitedMapping mapping() const;
};

/// Looks at the first 64 KiB of the table that findRatings() finds. Throws what that and reading throw, Error(Data)
/// where the file is empty or no text.
TablePreview previewTable(const std::filesystem::path& path, const std::string& table, const DelimitedMapping& mapping);

/// Shape of the table that would be read, nothing where its format is a known one. Throws like previewTable().
std::optional<std::string> delimitedShape(const std::filesystem::path& path, const std::string& table = {});

} // namespace equipoise
