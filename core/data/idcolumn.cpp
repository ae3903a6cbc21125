// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/idcolumn.h"

#include "core/base/parallel.h"

#include <oneapi/tbb/parallel_sort.h>

#include <atomic>
#include <limits>

namespace equipoise {

namespace {

constexpr std::size_t kBlock = 1U << 16;
constexpr std::size_t kSmallTable = 1U << 22;

std::uint32_t largest(const Column<std::uint32_t>& ids)
{
    std::vector<std::uint32_t> parts((ids.size() + kBlock - 1) / kBlock, 0);
    forBlocks(ids.size(), kBlock, [&](std::size_t block, std::size_t begin, std::size_t end) {
        std::uint32_t most = 0;
        for (std::size_t row = begin; row < end; ++row)
            most = std::max(most, ids[row]);
        parts[block] = most;
    });
    return *std::max_element(parts.begin(), parts.end());
}

/// Through a table indexed by id, in place.
void rankByTable(Column<std::uint32_t>& ids, std::size_t tableSize, IdColumn::Ranked& ranked)
{
    std::vector<std::uint8_t> occurs(tableSize, 0);
    forBlocks(ids.size(), kBlock, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            // reading first keeps threads from fighting over cache lines that are set already
            const std::atomic_ref<std::uint8_t> flag(occurs[ids[row]]);
            if (flag.load(std::memory_order_relaxed) == 0)
                flag.store(1, std::memory_order_relaxed);
        }
    });
    std::vector<std::uint32_t> rankOf(tableSize, 0);
    for (std::size_t id = 0; id < tableSize; ++id) {
        if (occurs[id] == 0)
            continue;
        rankOf[id] = static_cast<std::uint32_t>(ranked.numbers.size());
        ranked.numbers.push_back(static_cast<std::int64_t>(id));
    }
    forBlocks(ids.size(), kBlock, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row)
            ids[row] = rankOf[ids[row]];
    });
    ranked.ranks = std::move(ids);
}

template<typename Id>
void rankBySorting(const Column<Id>& ids, IdColumn::Ranked& ranked)
{
    Column<Id> distinct = ids;
    oneapi::tbb::parallel_sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    ranked.ranks.resize(ids.size());
    forBlocks(ids.size(), kBlock, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            const auto at = std::lower_bound(distinct.begin(), distinct.end(), ids[row]);
            ranked.ranks[row] = static_cast<std::uint32_t>(at - distinct.begin());
        }
    });
    ranked.numbers.assign(distinct.begin(), distinct.end());
}

} // namespace

IdColumn::IdColumn(Column<std::uint32_t> ids)
    : m_narrow(std::move(ids))
{}

IdColumn::IdColumn(Column<std::int64_t> ids)
    : m_kind(Kind::Wide)
    , m_wide(std::move(ids))
{}

void IdColumn::add(std::int64_t id)
{
    const bool isNarrow = id >= 0 && id <= std::numeric_limits<std::uint32_t>::max();
    if (m_kind == Kind::Narrow && !isNarrow)
        widen();
    switch (m_kind) {
    case Kind::Narrow:
        m_narrow.push_back(static_cast<std::uint32_t>(id));
        break;
    case Kind::Wide:
        m_wide.push_back(id);
        break;
    case Kind::Text:
        m_narrow.push_back(codeOf(std::to_string(id)));
        break;
    }
}

void IdColumn::add(std::string_view id)
{
    if (m_kind != Kind::Text)
        turnIntoTexts();
    m_narrow.push_back(codeOf(id));
}

IdColumn::Ranked IdColumn::takeRanked()
{
    Ranked ranked;
    if (m_kind == Kind::Wide) {
        rankBySorting(m_wide, ranked);
        m_wide = {};
    } else if (m_kind == Kind::Narrow && !m_narrow.empty()) {
        const std::size_t tableSize = std::size_t{largest(m_narrow)} + 1;
        if (tableSize <= std::max(kSmallTable, m_narrow.size()))
            rankByTable(m_narrow, tableSize, ranked);
        else
            rankBySorting(m_narrow, ranked);
        m_narrow = {};
    } else if (m_kind == Kind::Text) {
        std::vector<std::pair<std::string, std::uint32_t>> sorted(m_codes.begin(), m_codes.end());
        m_codes.clear();
        oneapi::tbb::parallel_sort(sorted.begin(), sorted.end());
        std::vector<std::uint32_t> rankOf(sorted.size());
        for (std::uint32_t rank = 0; rank < sorted.size(); ++rank) {
            rankOf[sorted[rank].second] = rank;
            ranked.texts.push_back(std::move(sorted[rank].first));
        }
        for (std::uint32_t& code : m_narrow)
            code = rankOf[code];
        ranked.ranks = std::move(m_narrow);
    }
    ranked.distinct = m_kind == Kind::Text ? ranked.texts.size() : ranked.numbers.size();
    return ranked;
}

void IdColumn::widen()
{
    m_wide.assign(m_narrow.begin(), m_narrow.end());
    m_narrow = {};
    m_kind = Kind::Wide;
}

void IdColumn::turnIntoTexts()
{
    Column<std::uint32_t> codes;
    codes.reserve(size());
    if (m_kind == Kind::Narrow)
        for (const std::uint32_t id : m_narrow)
            codes.push_back(codeOf(std::to_string(id)));
    else
        for (const std::int64_t id : m_wide)
            codes.push_back(codeOf(std::to_string(id)));
    m_narrow = std::move(codes);
    m_wide = {};
    m_kind = Kind::Text;
}

std::uint32_t IdColumn::codeOf(std::string_view text)
{
    const auto found = m_codes.find(text);
    if (found != m_codes.end())
        return found->second;
    const auto code = static_cast<std::uint32_t>(m_codes.size());
    m_codes.emplace(std::string(text), code);
    return code;
}

} // namespace equipoise
