// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/influence/pairset.h"
#include "core/influence/studyresult.h"

namespace equipoise {

/// What a study's models train on and are judged by. Study items are the items its users rated; pairs hold their
/// indices. A user's pairs are her ratings in their order, then her fixed negatives, a negative drawn several times
/// with that weight.
struct StudyData
{
    StudyBasis basis;
    std::vector<std::uint32_t> items; ///< dataset item per study item, ascending
    PairSet training;                 ///< with everything disclosed
    PairsByItem byItem;               ///< of `training`
    PairSet candidates; ///< per user: the held-out item with label 1, its negatives with 0; weights add up to 1

    std::size_t userCount() const { return basis.userCount(); }
    std::size_t ratingCount() const { return basis.ratingCount(); }
    /// The training pair of a rating of a user.
    std::size_t pairOf(std::uint32_t user, std::size_t rating) const
    {
        return training.offsets[user] + rating - basis.offsets[user];
    }
};

/// Splits "loo" without a validation part, chooses users, draws candidates and negatives; all from the settings' seed.
/// Users with one rating, of another history length or without candidates are left out and counted. Throws Error(Data)
/// where nobody is left, and what reading a file of candidates throws.
StudyData makeStudyData(const Dataset& dataset, const StudySettings& settings);

/// Sets labels and weights of `pairs`, a copy of data.training, to what training on the disclosed ratings means:
/// hidden ones have weight 0, or with `relabels` the label 0. `mask`: 1 or 0 per rating.
void applyMask(const StudyData& data, std::span<const std::uint8_t> mask, bool relabels, PairSet& pairs);

/// β per rating for one draw, from the parameter "willingness". Throws Error(Usage) for a text it does not understand,
/// Error(Data) with file and line for unknown ids, values outside [0, 1] and where a file says nothing of a rating.
std::vector<double> drawWillingness(const Dataset& dataset, const StudyBasis& basis, const StudySettings& settings,
                                    int draw);

} // namespace equipoise
