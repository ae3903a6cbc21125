// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/column.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace equipoise {

/// User or item ids, one per row, as compact as they allow: numbers below 2³² in 4 bytes, other 64-bit numbers in 8,
/// texts as 4-byte codes into the distinct texts. Numbers turn into texts at the first `add(text)`.
class IdColumn
{
public:
    IdColumn() = default;
    explicit IdColumn(Column<std::uint32_t> ids);
    explicit IdColumn(Column<std::int64_t> ids);

    void add(std::int64_t id);
    void add(std::string_view id);
    std::size_t size() const { return m_kind == Kind::Wide ? m_wide.size() : m_narrow.size(); }

    enum class Kind { Narrow, Wide, Text };
    Kind kind() const { return m_kind; }

    /// The distinct ids in ascending order, and per row the rank of its id.
    struct Ranked
    {
        std::vector<std::int64_t> numbers; ///< unless Text
        std::vector<std::string> texts;    ///< where Text
        Column<std::uint32_t> ranks;
        std::size_t distinct = 0;
    };
    /// Takes the column apart, reusing its memory where it can. O(n), parallel; O(n log n) for wide numbers and for
    /// numbers spread so thinly that a table of them would outgrow the column.
    Ranked takeRanked();

private:
    void widen();
    void turnIntoTexts();
    std::uint32_t codeOf(std::string_view text);

    struct TextHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    Kind m_kind = Kind::Narrow;
    Column<std::uint32_t> m_narrow; ///< ids, or codes where Text
    Column<std::int64_t> m_wide;
    std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>> m_codes;
};

} // namespace equipoise
