// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace equipoise {

enum class Comparison { Equal, Unequal, Less, AtMost, Greater, AtLeast };

/// A predicate as a tree: a comparison where `parts` is empty, else its parts joined.
struct PredicateNode
{
    enum class Kind { Compare, Not, And, Or };

    Kind kind = Kind::Compare;
    std::vector<PredicateNode> parts;
    std::string attribute; ///< lower case
    Comparison comparison = Comparison::Equal;
    std::vector<std::string> values; ///< alternatives, at least one
};

/// Reads the syntax described at usersMatching(). A value ends before `|`, `)`, ` and ` or ` or `; in quotation marks
/// it may hold these. Throws Error(Usage) naming what is wrong and where.
PredicateNode parsePredicate(std::string_view text);

} // namespace equipoise
