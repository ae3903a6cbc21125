// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/dataset.h"

#include <algorithm>
#include <numeric>

namespace equipoise {

namespace {

/// Indices by ascending id, empty where they ascend already. Throws where an id comes twice.
template<typename Id>
std::vector<std::uint32_t> ascendingOrder(const std::vector<Id>& ids)
{
    std::vector<std::uint32_t> order;
    if (std::adjacent_find(ids.begin(), ids.end(), std::greater_equal<Id>()) == ids.end())
        return order;
    order.resize(ids.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return ids[a] < ids[b]; });
    const auto twice = std::adjacent_find(order.begin(), order.end(),
                                          [&](std::uint32_t a, std::uint32_t b) { return ids[a] == ids[b]; });
    if (twice != order.end())
        throw Error(ErrorKind::Internal, "an id stands twice in an id map");
    return order;
}

template<typename Id, typename Key>
std::optional<std::uint32_t> findId(const std::vector<Id>& ids, const std::vector<std::uint32_t>& ascending,
                                    const Key& key)
{
    std::size_t low = 0;
    std::size_t high = ids.size();
    const auto index = [&](std::size_t rank) {
        return ascending.empty() ? static_cast<std::uint32_t>(rank) : ascending[rank];
    };
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (ids[index(middle)] < key)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == ids.size() || ids[index(low)] != key)
        return std::nullopt;
    return index(low);
}

} // namespace

IdMap::IdMap(std::vector<std::int64_t> ids)
    : m_numbers(std::move(ids))
    , m_ascending(ascendingOrder(m_numbers))
{}

IdMap::IdMap(std::vector<std::string> ids)
    : m_isNumeric(false)
    , m_texts(std::move(ids))
    , m_ascending(ascendingOrder(m_texts))
{}

std::string IdMap::text(std::uint32_t index) const
{
    return m_isNumeric ? std::to_string(m_numbers[index]) : m_texts[index];
}

std::optional<std::uint32_t> IdMap::find(std::string_view id) const
{
    if (!m_isNumeric)
        return findId(m_texts, m_ascending, id);
    const std::optional<long long> number = parseInteger(id);
    return number ? find(std::int64_t{*number}) : std::nullopt;
}

std::optional<std::uint32_t> IdMap::find(std::int64_t id) const
{
    return m_isNumeric ? findId(m_numbers, m_ascending, id) : find(std::to_string(id));
}

} // namespace equipoise
