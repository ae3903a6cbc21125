// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fairness/minorityfigure.h"

#include <optional>

namespace equipoise {

/// What belongs to a selection in the other panels of the data figure.
struct Highlight
{
    std::vector<double> imShares; ///< the selected items, or those the selected user rated; over the figure's bins
    std::vector<double> umShares; ///< the users who rated the selected items; empty for a selected user
    std::optional<double> um;     ///< of a selected user
    std::uint32_t items = 0;
    std::uint32_t majorityUsers = 0; ///< who rated the items; for a selected user, herself
    std::uint32_t minorityUsers = 0;
};

/// Users who rated any of the items, ascending. O(ratings of the items + users).
std::vector<std::uint32_t> ratersOf(const Dataset& dataset, std::span<const std::uint32_t> items);

Highlight highlightItems(const MinorityFigure& figure, const Dataset& dataset, std::span<const std::uint32_t> items);
Highlight highlightUser(const MinorityFigure& figure, const Dataset& dataset, std::uint32_t user);

} // namespace equipoise
