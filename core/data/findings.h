// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

namespace equipoise {

/// A finding and what it means for experiments.
struct ExplainedFinding
{
    Finding finding;
    std::string meaning;
    bool isNote = false; ///< worth knowing, nothing amiss
};

/// What the reader noticed, and what a look at the whole data set adds: listed items nobody rated, users and items with
/// very few ratings, timestamps that tell no order. O(ratings).
std::vector<ExplainedFinding> explainFindings(const Dataset& dataset);

} // namespace equipoise
