// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

private:
    friend MinorityFigure minorityFigure(const Dataset& dataset, const MinoritySettings& settings);
    void sortItemsIntoBins();

    std::vector<std::uint32_t> m_binOffsets;
    std::vector<std::uint32_t> m_binItems;
};

/// Over all ratings. O(ratings), parallel inside the caller's arena. Throws what minorityIndex throws.
MinorityFigure minorityFigure(const Dataset& dataset, const MinoritySettings& settings);

} // namespace equipoise
