// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <vector>

namespace equipoise {

/// How many of something lie in [from, to); from = to where it is one value.
struct CountBin
{
    double from = 0;
    double to = 0;
    std::uint64_t count = 0;
};

/// What a first look at a data set shows.
struct DatasetSummary
{
    /// Ratings per value of the scale, ascending; where there are more than fifty values, twenty bins of equal width.
    std::vector<CountBin> ratings;
    /// Users by their number of ratings, in bins that begin at 1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 70, 100, … from the
    /// first to the last that holds anybody.
    std::vector<CountBin> activity;
};

/// O(ratings).
DatasetSummary summarise(const Dataset& dataset);

} // namespace equipoise
