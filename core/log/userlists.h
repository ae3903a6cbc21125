// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/listcomparison.h"
#include "core/log/experimentlog.h"
#include "core/training/run.h"

#include <memory>
#include <string>
#include <vector>

namespace equipoise {

/// A run whose lists can be made: its kept model and what it was tested on.
struct ListedRun
{
    RunId run = 0;
    std::string name;
    std::uint64_t seed = 0;
    /// Why it has no lists; one of these three.
    bool isOtherData = false; ///< trained on other data than those in hand
    bool hasNoModel = false;  ///< none was kept, or it is gone
    bool isUnfinished = false;
    std::shared_ptr<const SavedModel> model; ///< null where there are no lists
    std::shared_ptr<const Split> split;
    double relevance = 0; ///< test ratings of at least this are relevant
    double beta = 1;

    bool hasLists() const { return model != nullptr; }
};

/// Reads model and split of a run. Throws Error(Usage) for a run that is not there and what loadModel throws.
ListedRun readListedRun(const ExperimentLog& log, RunId run, const Dataset& dataset);

/// One place in the list of a run, ready to be shown.
struct ListedPlace
{
    ComparedPlace place;
    std::string title;
    double im; ///< of the training ratings; NaN where the data had no minority
};
struct ListedList
{
    std::vector<ListedPlace> places; ///< in order, then what left
    std::size_t hits = 0;            ///< as in ComparedList
    std::size_t relevant = 0;
    std::size_t common = 0;
};

/// The user's list by each of the runs, all of which have lists, against the first. O(runs · items).
std::vector<ListedList> userLists(std::span<const ListedRun> runs, const Dataset& dataset, std::uint32_t user,
                                  int length);

} // namespace equipoise
