// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fairness/minorityindex.h"

namespace equipoise {

/// A value with the bounds of its 95 % interval.
struct Bounds
{
    double low = 0;
    double high = 0;
};

/// 95 % interval of a group's J = (L − D)/(L + D + k): Wilson's score interval of the share of likes p among the
/// N = L + D + k votes (shrinkage adds k/2 likes and k/2 dislikes), carried over by J = 2p − 1. Without votes it is all
/// of [−1, 1]. Takes votes for independent, which the two of a rating at the threshold (policy `both`) are not: there
/// it is a little too narrow.
Bounds likingBounds(const GroupVotes& votes, double shrinkage);

/// 95 % interval of raw IM = J_majority − J_minority from the two groups' intervals by Newcombe's square-and-add rule
/// (R. G. Newcombe, Statistics in Medicine 17, 1998, method 10): unlike the standard error it does not vanish where all
/// few votes agree. Within [−2, 2], and IM lies in it.
Bounds imBounds(const GroupVotes& majority, const GroupVotes& minority, double shrinkage);

/// Whom an item speaks to as far as its votes tell.
enum class Leaning {
    Unclear, ///< the interval of raw IM holds 0
    Majority,
    Minority
};
Leaning leaningOf(const Bounds& im);

} // namespace equipoise
