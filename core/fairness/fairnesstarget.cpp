// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fairness/fairnesstarget.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>

namespace equipoise {

std::span<const std::string_view> fairnessScaleNames()
{
    static constexpr std::array<std::string_view, 3> kNames{"reference", "quantile", "distance"};
    return kNames;
}

FairnessScale fairnessScaleNamed(std::string_view name)
{
    const auto names = fairnessScaleNames();
    const auto at = std::find(names.begin(), names.end(), name);
    if (at == names.end())
        throw Error(ErrorKind::Usage, "there is no such fairness target")
            .value(std::string(name))
            .hint("Choose reference, quantile or distance");
    return static_cast<FairnessScale>(at - names.begin());
}

FairnessTarget::FairnessTarget(const MinorityIndex& index, FairnessScale scale)
    : m_isSquared(scale != FairnessScale::Distance)
    , m_im(scale == FairnessScale::Reference ? index.imUnit() : index.imQuantile())
    , m_um(scale == FairnessScale::Reference ? index.umUnit() : index.umQuantile())
{}

} // namespace equipoise
