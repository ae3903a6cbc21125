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
    double percent() const;
};

/// Item and user minority indices of DeepFair (Bobadilla et al., IJIMAI 2021), double precision.
/// Vectors over items span all listed items, vectors over users all users. Raw IM lies in [−2, 2].
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
    /// IM min-max scaled to [−1, 1] over all listed items, and UM computed from that.
    std::vector<double> imSigned() const;
    std::vector<double> umSigned() const;
    /// Mid-rank quantiles in [0, 1]: over the items rated in the rows, and over users.
    std::vector<double> imQuantile() const;
    std::vector<double> umQuantile() const;

    /// A majority user is right when signed UM > 0, a minority user when < 0; UM = 0 is left out.
    ClassificationCount majorityClassification() const;
    ClassificationCount minorityClassification() const;
    /// Mean over the rows of (IM_i − UM_u)² with the unit scaling.
    double fairnessTargetMean() const;

    // What the scalings above need of the ratings; filled by minorityIndex().
    std::vector<double> umSignedValues;
    std::vector<std::uint32_t> itemVotes; ///< ratings per item among the rows
    double fairnessTargetMeanValue = 0;
};

/// Indices over the given rows (empty span: all ratings). O(rows), parallel, deterministic. Throws Error(Data) where a
/// group has no members among the users, naming the predicate.
MinorityIndex minorityIndex(const Dataset& dataset, const MinoritySettings& settings,
                            std::span<const std::uint32_t> rows = {});

} // namespace equipoise
