// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/itemtable.h"

#include "core/base/text.h"
#include "core/data/tally.h"

#include <algorithm>
#include <map>

namespace equipoise {

namespace {

constexpr std::size_t kMostGenres = 64;

/// The genres to keep, ascending.
std::vector<std::string> frequentGenres(const ItemTable& table, std::vector<Finding>& findings)
{
    std::map<std::string, std::size_t> counts;
    for (const ListedItem& item : table.items)
        for (const std::string& genre : item.genres)
            ++counts[genre];
    std::vector<std::pair<std::string, std::size_t>> byCount(counts.begin(), counts.end());
    if (byCount.size() > kMostGenres) {
        std::stable_sort(byCount.begin(), byCount.end(),
                         [](const auto& a, const auto& b) { return a.second > b.second; });
        Tally(byCount.size() - kMostGenres)
            .report(findings, "genre left out", "genres left out", "the 64 most frequent are kept", table.file);
        byCount.resize(kMostGenres);
    }
    std::vector<std::string> names;
    for (const auto& [name, count] : byCount)
        names.push_back(name);
    std::sort(names.begin(), names.end());
    return names;
}

/// Matches the lines of the table to the rated items, and gathers the rest.
template<typename Id>
class Matcher
{
public:
    Matcher(const ItemTable& table, const IdMap& rated)
        : m_table(table)
        , m_rated(rated)
        , m_rows(rated.size(), kNotListed)
    {}

    /// `own` is the id as the map holds it, none where it is of another kind.
    void add(std::size_t row, const std::optional<Id>& own)
    {
        const ListedItem& item = m_table.items[row];
        const auto index = own ? m_rated.find(*own) : std::nullopt;
        if (!own)
            m_strange.count(item.line);
        else if (!index)
            m_unrated.emplace_back(*own, row);
        else if (m_rows[*index] != kNotListed)
            m_repeated.count(item.line);
        else
            m_rows[*index] = row;
    }

    MatchedItems finish(std::vector<Id> ids, std::vector<Finding>& findings)
    {
        const auto untitled = static_cast<std::uint64_t>(std::count(m_rows.begin(), m_rows.end(), kNotListed));
        std::sort(m_unrated.begin(), m_unrated.end());
        for (const auto& [id, row] : m_unrated) {
            if (ids.size() > m_rated.size() && ids.back() == id) {
                m_repeated.count(m_table.items[row].line);
                continue;
            }
            ids.push_back(id);
            m_rows.push_back(row);
        }
        m_repeated.report(findings, "item given twice in the item table", "items given twice in the item table",
                          "the first line counts", m_table.file);
        m_strange.report(findings, "item id that is no number like those of the ratings",
                         "item ids that are no numbers like those of the ratings", "left out", m_table.file);
        Tally(untitled).report(findings, "rated item missing in the item table",
                               "rated items missing in the item table", "shown by id", m_table.file);
        return {IdMap(std::move(ids)), std::move(m_rows)};
    }

private:
    const ItemTable& m_table;
    const IdMap& m_rated;
    std::vector<std::size_t> m_rows;
    std::vector<std::pair<Id, std::size_t>> m_unrated;
    Tally m_repeated;
    Tally m_strange;
};

} // namespace

MatchedItems matchItems(const ItemTable& table, const IdMap& rated, std::vector<Finding>& findings)
{
    if (rated.isNumeric()) {
        Matcher<std::int64_t> matcher(table, rated);
        for (std::size_t row = 0; row < table.items.size(); ++row) {
            const auto number = parseInteger(table.items[row].id);
            matcher.add(row, number ? std::optional<std::int64_t>(*number) : std::nullopt);
        }
        return matcher.finish({rated.numbers().begin(), rated.numbers().end()}, findings);
    }
    Matcher<std::string> matcher(table, rated);
    for (std::size_t row = 0; row < table.items.size(); ++row)
        matcher.add(row, table.items[row].id);
    std::vector<std::string> ids;
    for (std::uint32_t index = 0; index < rated.size(); ++index)
        ids.push_back(rated.text(index));
    return matcher.finish(std::move(ids), findings);
}

int yearInTitle(std::string_view title)
{
    title = trimmed(title);
    constexpr std::size_t kLength = 6; // "(1995)"
    if (title.size() < kLength || title.back() != ')' || title[title.size() - kLength] != '(')
        return 0;
    const auto year = parseInteger(title.substr(title.size() - kLength + 1, kLength - 2));
    return year && *year >= 1800 && *year <= 9999 ? static_cast<int>(*year) : 0;
}

GenreBits makeGenreBits(const ItemTable& table, std::span<const std::size_t> rows, std::vector<Finding>& findings)
{
    GenreBits genres;
    genres.names = frequentGenres(table, findings);
    if (genres.names.empty())
        return genres;
    genres.bits.assign(rows.size(), 0);
    for (std::size_t item = 0; item < rows.size(); ++item) {
        if (rows[item] == kNotListed)
            continue;
        for (const std::string& genre : table.items[rows[item]].genres) {
            const auto at = std::lower_bound(genres.names.begin(), genres.names.end(), genre);
            if (at != genres.names.end() && *at == genre)
                genres.bits[item] |= std::uint64_t{1} << (at - genres.names.begin());
        }
    }
    return genres;
}

} // namespace equipoise
