// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>
#include <vector>

namespace equipoise {

/// A fact of a stage for people: "Gradient norm reached" for "gradient norm"; its name where there is no title.
std::string_view titleOfFact(std::string_view name);

/// Every title that titleOfFact knows, for translating.
std::vector<std::string_view> factTitles();

} // namespace equipoise
