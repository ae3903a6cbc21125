// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace equipoise {

/// Known properties of users or items of one kind: an attribute's labels, or genres. Every property gets a vector of
/// its own, and the mean of those an id has is added to the id's.
struct NcfFeatureGroup
{
    std::string name;
    std::size_t count = 0;                 ///< of properties
    std::vector<std::uint32_t> offsets{0}; ///< ids + 1
    std::vector<std::uint32_t> features;   ///< by id, each below `count`

    std::span<const std::uint32_t> of(std::size_t id) const
    {
        return {features.data() + offsets[id], offsets[id + 1] - offsets[id]};
    }
};

/// `names` are attributes with commas between them ("gender,age"); empty: none. Throws Error(Usage) for one the data do
/// not have.
std::vector<NcfFeatureGroup> userFeatures(const Dataset& dataset, std::string_view names);
/// The genres, where the data have any.
std::vector<NcfFeatureGroup> itemFeatures(const Dataset& dataset);

} // namespace equipoise
