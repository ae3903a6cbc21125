// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/ratingsparser.h"

namespace equipoise {

enum class BlockOutcome {
    Done,
    NeedsRecords ///< ids that are texts, or quoted line ends
};

/// The parallel part of parseRatings(): lines are counted per block, which gives every block its first row and line,
/// then each block parses its lines into their place in the columns. The result does not depend on the number of
/// threads.
BlockOutcome parseRatingBlocks(const FileContent& content, const RatingsLayout& layout, const LoadOptions& options,
                               RatingColumns& columns);

} // namespace equipoise
