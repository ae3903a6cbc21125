// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace equipoise {

/// Users that fit words a person types, at most `limit`, in the order of their ids; one whose id is exactly the text
/// comes first. Every word (parted by blanks or commas) must fit: it begins the user's id, or one of her labels ("F"),
/// the label with its attribute ("gender=F"), or a word of what the label means ("25–34", "writer"); letter case does
/// not count. No words: everybody. O(users · words).
std::vector<std::uint32_t> findUsers(const Dataset& dataset, std::string_view text, std::size_t limit);

/// "F · 25–34 · writer": what a user's attributes mean, those known, in the data's order.
std::string describeUser(const Dataset& dataset, std::uint32_t user);

} // namespace equipoise
