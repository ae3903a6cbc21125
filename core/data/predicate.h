// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <string>
#include <string_view>
#include <vector>

namespace equipoise {

/// Which users belong to a group, from text: "gender=F", "age<=18", "occupation=writer|artist", "activity<=0.25",
/// "gender=F and age<35", "not gender=M or age=1". Operators = != < <= > >=; `|` lists alternatives; `and` binds
/// tighter than `or`; parentheses and `not` work. `activity` is always there: the mid-rank quantile in [0, 1] of a
/// user's number of ratings. Labels compare without regard to case, and by title as well. A user whose attribute is
/// missing is in no group of it (and `not` does not bring her in).
///
/// Returns one flag per user. Throws Error(Usage) for syntax, an unknown attribute or label (naming the nearest), or <
/// on labels that are not numbers; an empty group is not an error here.
std::vector<std::uint8_t> usersMatching(const Dataset& dataset, std::string_view predicate);

} // namespace equipoise
