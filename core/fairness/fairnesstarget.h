// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fairness/minorityindex.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace equipoise {

/// How far an item's leaning to the minority lies from its user's: the f that DeepFair's loss holds against 1 − ŷ.
enum class FairnessScale {
    Reference, ///< (IM − UM)², both scaled from smallest to largest, as the original does
    Quantile,  ///< (IM − UM)², both as quantiles
    Distance   ///< |IM − UM|, both as quantiles: tells near items apart where the square is flat
};

/// In the order of the values: "reference", "quantile", "distance".
std::span<const std::string_view> fairnessScaleNames();
FairnessScale fairnessScaleNamed(std::string_view name); ///< throws Error(Usage)

/// f per user and item, in [0, 1].
class FairnessTarget
{
public:
    FairnessTarget(const MinorityIndex& index, FairnessScale scale);

    double operator()(std::uint32_t user, std::uint32_t item) const
    {
        const double gap = m_im[item] - m_um[user];
        return m_isSquared ? gap * gap : gap < 0 ? -gap : gap;
    }

private:
    bool m_isSquared;
    std::vector<double> m_im;
    std::vector<double> m_um;
};

} // namespace equipoise
