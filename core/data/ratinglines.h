// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/digits.h"
#include "core/data/ratingfields.h"

#include <array>
#include <limits>

namespace equipoise {

/// What a line turned out to need.
enum class Trouble : int {
    None,
    Wide,   ///< ids of 64 bits
    Records ///< ids that are texts, or quoted line ends
};

/// Reads lines of ratings whose ids are Id. Thread-safe.
template<typename Id>
class LineReader
{
public:
    struct Row
    {
        Id user = 0;
        Id item = 0;
        float value = 1;
        std::int64_t timestamp = 0;
    };
    struct Scratch
    {
        std::vector<std::string_view> fields;
        std::deque<std::string> unquoted;
    };

    /// The layout outlives the reader; its columns lie below RatingsLayout::kMostColumns.
    explicit LineReader(const RatingsLayout& layout)
        : m_layout(layout)
        , m_last(static_cast<std::size_t>(layout.lastNeeded()))
        , m_separator{layout.separator[0], layout.separator.back()}
    {
        setRole(layout.user, Role::User);
        setRole(layout.item, Role::Item);
        setRole(layout.rating, Role::Rating);
        setRole(layout.timestamp, Role::Time);
        constexpr float kMost = std::numeric_limits<float>::max();
        m_scale = layout.scale.value_or(RatingScale{-kMost, kMost});
    }

    /// A line of plain unsigned numbers, behind which `p` is left; false for anything else, good or bad. Reads up to a
    /// line end that must come, and kDigitPadding bytes beyond.
    template<int SeparatorLength>
    bool readFast(const char*& p, Row& row) const
    {
        for (std::size_t column = 0;; ++column) {
            if (!readColumn(p, m_roles[column], row))
                return false;
            if (column == m_last)
                break;
            if (!takeSeparator<SeparatorLength>(p))
                return false;
        }
        p += *p == '\r' ? 1 : 0;
        if (*p == '\n') [[likely]] {
            ++p;
            return true;
        }
        return m_layout.columns == 0 && takeSeparator<SeparatorLength>(p) && skipRest(p);
    }

    /// Any line, without its end. Good rows have no trouble and no fault.
    Trouble readWithCare(std::string_view line, Row& row, RowFault& fault, Scratch& scratch) const
    {
        if (line.size() > kLongestLine) {
            fault = {"the line is longer than 1 MiB", std::string(line.substr(0, 100)), false};
            return Trouble::None;
        }
        scratch.unquoted.clear();
        if (!splitFields(line, m_layout.separator, m_layout.quotes, scratch.fields, scratch.unquoted))
            return Trouble::Records;
        RatingRow read;
        fault = readRow(scratch.fields, m_layout, read);
        if (!fault.message.empty())
            return Trouble::None;
        if (!read.userNumber || !read.itemNumber)
            return Trouble::Records;
        row = {static_cast<Id>(*read.userNumber), static_cast<Id>(*read.itemNumber), read.value, read.timestamp};
        const bool fits = static_cast<std::int64_t>(row.user) == *read.userNumber &&
                          static_cast<std::int64_t>(row.item) == *read.itemNumber;
        return fits ? Trouble::None : Trouble::Wide;
    }

private:
    enum class Role : std::uint8_t { Skip, User, Item, Rating, Time };

    void setRole(int column, Role role)
    {
        if (column >= 0)
            m_roles[static_cast<std::size_t>(column)] = role;
    }

    template<int SeparatorLength>
    bool takeSeparator(const char*& p) const
    {
        bool isHere = *p == m_separator[0];
        if constexpr (SeparatorLength == 2)
            isHere = isHere && p[1] == m_separator[1];
        p += SeparatorLength;
        return isHere;
    }

    bool readColumn(const char*& p, Role role, Row& row) const
    {
        std::uint64_t number = 0;
        switch (role) {
        case Role::User:
            return readId(p, row.user);
        case Role::Item:
            return readId(p, row.item);
        case Role::Rating:
            return readFixedPoint(p, row.value) && row.value >= m_scale.minimum && row.value <= m_scale.maximum;
        case Role::Time:
            if (!readDigits(p, number))
                return false;
            row.timestamp = static_cast<std::int64_t>(number);
            return true;
        case Role::Skip:
            break;
        }
        while (*p != m_separator[0] && *p != '\n' && *p != '"')
            ++p;
        return true;
    }

    static bool readId(const char*& p, Id& id)
    {
        std::uint64_t number = 0;
        if (!readDigits(p, number) || number > static_cast<std::uint64_t>(std::numeric_limits<Id>::max()))
            return false;
        id = static_cast<Id>(number);
        return true;
    }

    /// To the next line; false where a quoted field may hold a line end.
    static bool skipRest(const char*& p)
    {
        for (std::size_t length = 0; *p != '\n'; ++p, ++length)
            if (*p == '"' || length > kLongestLine)
                return false;
        ++p;
        return true;
    }

    const RatingsLayout& m_layout;
    const std::size_t m_last;
    const std::array<char, 2> m_separator;
    std::array<Role, RatingsLayout::kMostColumns> m_roles{};
    RatingScale m_scale;
};

} // namespace equipoise
