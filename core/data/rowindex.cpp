// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/rowindex.h"

#include "core/base/parallel.h"

namespace equipoise {

namespace {

constexpr std::size_t kBlock = 1U << 16;

/// Rows per block of the counting sort: large, and larger still where the tables of counts would grow beyond memory
/// worth spending on them.
std::size_t sortBlock(std::size_t rows, std::size_t keyCount)
{
    constexpr std::size_t kRows = 1U << 18;
    constexpr std::size_t kCounters = 1U << 24;
    const std::size_t blocks = std::max<std::size_t>(1, kCounters / std::max<std::size_t>(1, keyCount));
    return std::max(kRows, (rows + blocks - 1) / blocks);
}

/// One row of the item's user is marked per item; row numbers are stored as row + 1 so that 0 means none.
class UserScan
{
public:
    explicit UserScan(const RatingRows& rows)
        : m_rows(rows)
        , m_latest(rows.itemCount, 0)
    {}

    void scan(std::size_t begin, std::size_t end, std::vector<std::uint32_t>& superseded)
    {
        for (std::size_t row = begin; row < end; ++row) {
            std::uint32_t& latest = m_latest[m_rows.items[row]];
            const auto current = static_cast<std::uint32_t>(row);
            if (latest <= begin) {
                latest = current + 1;
            } else if (isLater(latest - 1, current)) {
                superseded.push_back(current);
            } else {
                superseded.push_back(latest - 1);
                latest = current + 1;
            }
        }
    }

private:
    bool isLater(std::uint32_t before, std::uint32_t current) const
    {
        return !m_rows.timestamps.empty() && m_rows.timestamps[before] > m_rows.timestamps[current];
    }

    const RatingRows& m_rows;
    std::vector<std::uint32_t> m_latest;
};

} // namespace

RowGroups groupRows(std::span<const std::uint32_t> keys, std::size_t keyCount)
{
    const std::size_t block = sortBlock(keys.size(), keyCount);
    const std::size_t blocks = (keys.size() + block - 1) / block;
    std::vector<std::uint32_t> counts(blocks * keyCount, 0);
    forBlocks(keys.size(), block, [&](std::size_t b, std::size_t begin, std::size_t end) {
        std::uint32_t* mine = counts.data() + b * keyCount;
        for (std::size_t row = begin; row < end; ++row)
            ++mine[keys[row]];
    });
    RowGroups groups;
    groups.offsets.resize(keyCount + 1);
    std::uint32_t total = 0;
    for (std::size_t key = 0; key < keyCount; ++key) {
        groups.offsets[key] = total;
        for (std::size_t b = 0; b < blocks; ++b) {
            std::uint32_t& count = counts[b * keyCount + key];
            const std::uint32_t here = count;
            count = total;
            total += here;
        }
    }
    groups.offsets[keyCount] = total;
    groups.order.resize(keys.size());
    forBlocks(keys.size(), block, [&](std::size_t b, std::size_t begin, std::size_t end) {
        std::uint32_t* next = counts.data() + b * keyCount;
        for (std::size_t row = begin; row < end; ++row)
            groups.order[next[keys[row]]++] = static_cast<std::uint32_t>(row);
    });
    return groups;
}

std::vector<std::uint32_t> offsetsOfAscending(std::span<const std::uint32_t> keys, std::size_t keyCount)
{
    std::vector<std::uint32_t> offsets(keyCount + 1);
    forBlocks(keyCount + 1, kBlock, [&](std::size_t, std::size_t begin, std::size_t end) {
        auto at = std::lower_bound(keys.begin(), keys.end(), begin);
        for (std::size_t key = begin; key < end; ++key) {
            while (at != keys.end() && *at < key)
                ++at;
            offsets[key] = static_cast<std::uint32_t>(at - keys.begin());
        }
    });
    return offsets;
}

template<typename T>
Column<T> gathered(const Column<T>& values, std::span<const std::uint32_t> order)
{
    Column<T> out;
    out.resize(order.size());
    forBlocks(order.size(), kBlock, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row)
            out[row] = values[order[row]];
    });
    return out;
}
template Column<std::uint32_t> gathered(const Column<std::uint32_t>&, std::span<const std::uint32_t>);
template Column<std::int64_t> gathered(const Column<std::int64_t>&, std::span<const std::uint32_t>);
template Column<float> gathered(const Column<float>&, std::span<const std::uint32_t>);

std::vector<std::uint32_t> supersededRows(const RatingRows& rows)
{
    const std::size_t users = rows.userOffsets.size() - 1;
    const std::size_t block = std::max<std::size_t>(256, users / 32 + 1);
    std::vector<std::vector<std::uint32_t>> found((users + block - 1) / block);
    forBlocks(users, block, [&](std::size_t b, std::size_t begin, std::size_t end) {
        UserScan scan(rows);
        for (std::size_t user = begin; user < end; ++user)
            scan.scan(rows.userOffsets[user], rows.userOffsets[user + 1], found[b]);
    });
    std::vector<std::uint32_t> superseded;
    for (const auto& part : found)
        superseded.insert(superseded.end(), part.begin(), part.end());
    std::sort(superseded.begin(), superseded.end());
    return superseded;
}

} // namespace equipoise
