// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace equipoise {

/// Users in disjoint groups: by an attribute, by an intersection of attributes, or all in one.
struct Partition
{
    static constexpr std::uint32_t kNone = 0xFFFFFFFFU;

    std::string name;                 ///< "gender", "gender*age"; empty for all in one
    std::vector<std::string> labels;  ///< "gender=F", "gender=F,age=25"; only groups that have members
    std::vector<std::uint32_t> codes; ///< per user, kNone where an attribute is missing

    std::size_t size() const { return labels.size(); }
};

/// Everybody in one group.
Partition everybody(const Dataset& dataset);

/// By attribute names joined with '*'. Throws Error(Usage) for an unknown attribute, naming the nearest.
Partition partitionBy(const Dataset& dataset, std::string_view specification);

/// A metric's value for one group.
struct Cell
{
    double value = 0;
    std::uint64_t n = 0;     ///< users or ratings the value is a mean over; 0: there is no value
    std::uint64_t users = 0; ///< users behind it
};

/// Mean of the per-user values in each group; NaN stands for a user without a value.
std::vector<Cell> meansOverUsers(std::span<const double> perUser, const Partition& partition);

} // namespace equipoise
