// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fairness/imuncertainty.h"
#include "core/fairness/minorityindex.h"

#include <span>
#include <vector>

namespace equipoise {

/// What the four panels of DeepFair's data figure draw: both indices with the signed scaling, and their distributions
/// as shares of the fullest bin over common bins of 0.01.
class MinorityFigure
{
public:
    static constexpr int kBinsPerUnit = 100;

    MinoritySettings settings; ///< it was made with
    MinorityIndex index;
    std::vector<double> im; ///< signed, per listed item
    std::vector<double> um; ///< per user, from signed IM

    std::vector<double> centres; ///< of the bins, ascending and without gaps
    std::vector<double> imShares;
    std::vector<double> umShares;
    std::vector<double> umMajorityShares;
    std::vector<double> umMinorityShares;

    /// Listed items whose IM lies in a bin, those with most votes first.
    std::span<const std::uint32_t> itemsOfBin(std::size_t bin) const;
    /// Ratings behind an item's index: likes and dislikes of both groups.
    std::uint32_t votes(std::uint32_t item) const;
    /// 95 % interval of an item's IM (imBounds) on the scale of `im`.
    Bounds imInterval(std::uint32_t item) const;
    /// Whom an item speaks to, judged by the interval of its raw IM.
    Leaning leaning(std::uint32_t item) const;

    /// Items with IM, users with UM in [low, high], ascending. O(items), O(users).
    std::vector<std::uint32_t> itemsWithin(double low, double high) const;
    std::vector<std::uint32_t> usersWithin(double low, double high) const;
    /// How the IM of some items, or the UM of some users, is distributed: shares of the fullest bin, over `centres`.
    std::vector<double> sharesOfItems(std::span<const std::uint32_t> items) const;
    std::vector<double> sharesOfUsers(std::span<const std::uint32_t> users) const;

private:
    friend MinorityFigure minorityFigure(const Dataset& dataset, const MinoritySettings& settings);
    void sortItemsIntoBins();
    std::vector<double> sharesOf(std::span<const double> values, std::span<const std::uint32_t> which) const;

    std::vector<std::uint32_t> m_binOffsets;
    std::vector<std::uint32_t> m_binItems;
};

/// Over all ratings. O(ratings), parallel inside the caller's arena. Throws what minorityIndex throws.
MinorityFigure minorityFigure(const Dataset& dataset, const MinoritySettings& settings);

} // namespace equipoise
