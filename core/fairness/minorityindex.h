// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace equipoise {

/// What a rating of exactly the threshold says.
enum class Indifferent {
    Both, ///< counts as a like and as a dislike (the reference's)
    Skip, ///< counts as neither
    Like  ///< counts as a like
};

struct MinoritySettings
{
    std::string predicate = "gender=F"; ///< who is the minority; everybody else is the majority
    Indifferent indifferent = Indifferent::Both;
    double threshold = 3;
    double shrinkage = 0; ///< k of J = (L − D)/(L + D + k)
};

struct GroupVotes
{
    std::uint32_t likes = 0;
    std::uint32_t dislikes = 0;
};

struct Extremes
{
    double minimum = 0;
    double maximum = 0;
    double mean = 0;
};

struct ClassificationCount
{
    std::uint32_t correct = 0;
    std::uint32_t incorrect = 0;
    double percent() const; ///< of those counted; 0 where there are none
};

/// Item and user minority indices of DeepFair (Bobadilla et al., IJIMAI 2021), double precision, over a set of rating
/// rows (usually the training rows). With likes L and dislikes D of a group, J = (L − D)/(L + D + k), 0 without votes;
///   IM_i = J_majority(i) − J_minority(i) ∈ [−2, 2],   UM_u = Σ_{i rated by u} (r_ui − θ)·IM_i / ((r_max − θ)·n_u).
/// Vectors over items span all listed items, vectors over users all users; items and users without a row have index 0.
/// A value type; each scaling is O(items) or O(users), quantiles O(n log n).
class MinorityIndex
{
public:
    std::vector<std::uint8_t> isMinority;  ///< per user
    std::vector<GroupVotes> majorityVotes; ///< per item
    std::vector<GroupVotes> minorityVotes;
    std::vector<double> imRaw;
    std::vector<double> umRaw; ///< from raw IM
    std::uint32_t minorityUsers = 0;
    std::uint32_t majorityUsers = 0;

    Extremes imRawExtremes() const;
    Extremes umRawExtremes() const;

    /// IM and UM each min-max scaled to [0, 1]; 0.5 everywhere where all values are equal.
    std::vector<double> imUnit() const;
    std::vector<double> umUnit() const;
    /// IM min-max scaled to [−1, 1] over all listed items (0 where all are equal), and UM computed from that.
    std::vector<double> imSigned() const;
    std::vector<double> umSigned() const;
    /// Mid-rank quantiles in [0, 1], (number below + half the number equal)/n, among the items and users with a row.
    /// Those without one get the quantile their index 0 has among the others.
    std::vector<double> imQuantile() const;
    std::vector<double> umQuantile() const;

    /// Ratings among the rows: what a figure shows beside an index.
    const std::vector<std::uint32_t>& itemRatings() const { return m_itemRatings; }
    const std::vector<std::uint32_t>& userRatings() const { return m_userRatings; }

    /// A majority user is right when signed UM > 0, a minority user when < 0; UM = 0 is left out.
    ClassificationCount majorityClassification() const { return classification(false); }
    ClassificationCount minorityClassification() const { return classification(true); }
    /// Mean over the rows of (IM_i − UM_u)² with the unit scaling: DeepFair's reference target.
    double fairnessTargetMean() const;

private:
    friend class MinorityIndexBuilder;
    ClassificationCount classification(bool minority) const;

    std::vector<std::uint32_t> m_itemRatings;
    std::vector<std::uint32_t> m_userRatings;
    // Per user: mean of (r − θ)/(r_max − θ), and the sum of raw IM over her rows. Every scaling of IM is affine, so
    // these two carry UM and the target's mean over to it without another look at the ratings.
    std::vector<double> m_meanLiking;
    std::vector<double> m_imSum;
};

/// Indices over the given rows (ascending; empty span: all ratings). O(rows), parallel inside the caller's arena, the
/// same bits on any number of threads. Throws Error(Data) that names the predicate where the minority or the majority
/// is empty, Error(Usage) for a threshold outside [r_min, r_max) or a negative shrinkage, and what usersMatching
/// throws.
MinorityIndex minorityIndex(const Dataset& dataset, const MinoritySettings& settings,
                            std::span<const std::uint32_t> rows = {});

} // namespace equipoise
