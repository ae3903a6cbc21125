// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/findings.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace equipoise {

/// How many of something lie in [from, to); from = to where it is one value.
struct CountBin
{
    double from = 0;
    double to = 0;
    std::uint64_t count = 0;
};

/// How ratings spread over users or over items.
struct RatingSpread
{
    /// Users or items by their number of ratings, in half octaves (1, 2, 3, 4, 6, 8, 12, 16, 23, 32, …: 2^(k/2) rounded
    /// up), which are about equally wide on a logarithmic axis; from the first to the last that holds any.
    std::vector<CountBin> bins;
    std::uint64_t least = 0;
    std::uint64_t most = 0;
    double median = 0;
    double mean = 0;
    /// Share of all ratings that the tenth of the users or items with the most ratings has (their number rounded up).
    double topTenthShare = 0;
};

/// One value of an attribute.
struct ValueSummary
{
    std::string label; ///< empty: unknown
    std::string title; ///< what the label means
    std::uint64_t members = 0;
    double share = 0; ///< of all users, or of all listed items
    std::uint64_t ratings = 0;
    double ratingShare = 0;
    double meanRating = 0; ///< NaN without ratings
};

struct AttributeSummary
{
    std::string name;
    bool isOfItems = false;
    bool isExclusive = true;          ///< else a member may have several values, and shares sum to more than 1
    std::vector<ValueSummary> values; ///< in the attribute's order; unknown last
};

/// What a first look at a data set shows.
struct DatasetSummary
{
    /// Ratings per value of the scale, ascending; where there are more than fifty values, twenty bins of equal width.
    std::vector<CountBin> ratings;
    RatingSpread users;
    RatingSpread items; ///< rated ones
    /// The users' attributes; of the items their genres and, where years are known, the decades.
    std::vector<AttributeSummary> attributes;
    std::optional<std::int64_t> firstTime; ///< seconds since 1970
    std::optional<std::int64_t> lastTime;
    std::vector<ExplainedFinding> findings; ///< explainFindings()
};

/// O(ratings · (attributes + genres of an item)).
DatasetSummary summarise(const Dataset& dataset);

} // namespace equipoise
