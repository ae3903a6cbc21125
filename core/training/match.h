// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/run.h"

namespace equipoise {

/// A saved model against a data set that need not be the one it was trained on.
struct MatchedModel
{
    RecommenderPtr model; ///< in the indices of the data set
    Split split;          ///< what to test it on
    bool isSameData = false;
    std::size_t unknownUsers = 0; ///< in the data, not in the model
    std::size_t unknownItems = 0;
    std::size_t unknownRatings = 0; ///< of unknown users or for unknown items: left out
    std::size_t seenRatings = 0;    ///< trained on: left out as well
};

/// Matches users and items by their ids. On the data set it was trained on (equal content) the test rows are those of
/// its own split. On any other they are all ratings between known users and known items the model was not trained on;
/// unknown items end every list. Throws Error(Data) where nothing is left to test on. O(ratings).
MatchedModel matchModel(const SavedModel& saved, const Dataset& dataset);

} // namespace equipoise
