// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <string_view>

namespace equipoise {

/// Okabe and Ito's colours (Okabe and Ito 2008), told apart by most eyes, in the fixed order series take them; the
/// same in light, dark and on paper. The groups' two come last, so that a series is rarely taken for a group.
inline constexpr std::array<std::string_view, 6> kSeriesColours{"#009e73", "#cc79a7", "#e69f00",
                                                                "#56b4e9", "#0072b2", "#d55e00"};
inline constexpr int kAccuracyColour = 0;
inline constexpr int kFairnessColour = 1;
inline constexpr int kMajorityColour = 4;
inline constexpr int kMinorityColour = 5;
/// Not a colour of data: reference lines and fronts, drawn in the text's grey.
inline constexpr int kNeutralColour = -1;

} // namespace equipoise
