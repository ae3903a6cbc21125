// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/ratingsparser.h"

namespace equipoise {

/// Why a line of ratings cannot be read.
struct RowFault
{
    std::string message; ///< empty: it can
    std::string value;
    bool isShape = false; ///< too few or too many columns: perhaps the separator is wrong
};

/// A line of ratings, its fields told apart by the layout.
struct RatingRow
{
    std::string_view user;
    std::string_view item;
    std::optional<std::int64_t> userNumber; ///< where the id is a whole number of 64 bits
    std::optional<std::int64_t> itemNumber;
    float value = 1;
    std::int64_t timestamp = 0;
};

/// Reads the fields with care; `row` is good where the answer has no message. Ids that are no numbers are faults unless
/// the layout accepts texts.
RowFault readRow(const std::vector<std::string_view>& fields, const RatingsLayout& layout, RatingRow& row);

/// What is said of `count` lines that were left out, the first for this fault.
std::string skippedText(const RowFault& fault, std::uint64_t count);

/// The error for a line; `others` more lines are bad as well.
[[noreturn]] void refuseRow(const RowFault& fault, const std::string& file, std::uint64_t line, std::uint64_t others,
                            const RatingsLayout& layout);

} // namespace equipoise
