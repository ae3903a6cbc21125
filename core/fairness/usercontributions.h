// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fairness/minorityindex.h"

#include <cstdint>
#include <vector>

namespace equipoise {

/// What one rating adds to a user's index.
struct Contribution
{
    std::uint32_t row = 0; ///< of the data set
    std::uint32_t item = 0;
    double rating = 0;
    double im = 0;
    /// (r − θ)·IM / ((r_max − θ)·n); the sum over all ratings is UM.
    double share = 0;
};

/// How a user's index comes about over all her ratings, in the order of her rows. `im` is per item, raw or scaled; the
/// shares add up to the UM of the same scaling. O(her ratings).
std::vector<Contribution> contributions(const Dataset& dataset, std::span<const double> im, double threshold,
                                        std::uint32_t user);

} // namespace equipoise
