// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/factorization/ratinggrid.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/random.h"

#include <cmath>
#include <numeric>

namespace equipoise {

namespace {

constexpr double kRatingsPerBlock = 1024;
constexpr std::size_t kLargestGrid = 64;
constexpr std::size_t kSumBlock = 65536;

std::vector<std::uint32_t> shuffledPositions(std::size_t n, std::uint64_t seed, std::string_view purpose)
{
    std::vector<std::uint32_t> positions(n);
    std::iota(positions.begin(), positions.end(), 0U);
    RandomStream(seed, purpose).shuffle(std::span<std::uint32_t>(positions));
    return positions;
}

/// Grid row (or column) of every user (item), by dataset index: consecutive positions, cut at equal numbers of ratings.
std::vector<std::uint32_t> cutEvenly(std::span<const std::uint32_t> counts, std::span<const std::uint32_t> positions,
                                     std::size_t blocks, std::size_t ratings)
{
    std::vector<std::uint32_t> atPosition(counts.size());
    for (std::size_t i = 0; i < counts.size(); ++i)
        atPosition[positions[i]] = static_cast<std::uint32_t>(i);
    std::vector<std::uint32_t> blockOf(counts.size());
    std::size_t before = 0;
    for (const std::uint32_t i : atPosition) {
        blockOf[i] = static_cast<std::uint32_t>(std::min(blocks - 1, before * blocks / ratings));
        before += counts[i];
    }
    return blockOf;
}

} // namespace

RatingGrid::RatingGrid(const Dataset& dataset, std::span<const std::uint32_t> rows, std::uint64_t seed)
    : m_userCounts(dataset.userCount())
    , m_itemCounts(dataset.itemCount())
    , m_userPositions(shuffledPositions(dataset.userCount(), seed, "factors.users"))
    , m_itemPositions(shuffledPositions(dataset.itemCount(), seed, "factors.items"))
{
    if (rows.empty())
        throw Error(ErrorKind::Data, "there are no training ratings").hint("choose a split that leaves some");
    const double side = std::floor(std::sqrt(static_cast<double>(rows.size()) / kRatingsPerBlock));
    m_size = std::clamp<std::size_t>(static_cast<std::size_t>(side), 1, kLargestGrid);
    measure(dataset, rows);
    fill(dataset, rows, seed);
}

std::span<const GridEntry> RatingGrid::block(std::size_t row, std::size_t column) const
{
    const std::size_t cell = row * m_size + column;
    return std::span(m_entries).subspan(m_offsets[cell], m_offsets[cell + 1] - m_offsets[cell]);
}

void RatingGrid::measure(const Dataset& dataset, std::span<const std::uint32_t> rows)
{
    const auto values = dataset.values();
    const double n = static_cast<double>(rows.size());
    m_mean = sumBlocks(rows.size(), kSumBlock, 0.0,
                       [&](std::size_t begin, std::size_t end) {
                           double sum = 0;
                           for (std::size_t i = begin; i < end; ++i)
                               sum += static_cast<double>(values[rows[i]]);
                           return sum;
                       }) /
             n;
    const double squares = sumBlocks(rows.size(), kSumBlock, 0.0, [&](std::size_t begin, std::size_t end) {
        double sum = 0;
        for (std::size_t i = begin; i < end; ++i) {
            const double difference = static_cast<double>(values[rows[i]]) - m_mean;
            sum += difference * difference;
        }
        return sum;
    });
    m_deviation = squares > 0 ? std::sqrt(squares / n) : 1;
    for (const std::uint32_t row : rows) {
        ++m_userCounts[dataset.rowUsers()[row]];
        ++m_itemCounts[dataset.rowItems()[row]];
    }
}

void RatingGrid::fill(const Dataset& dataset, std::span<const std::uint32_t> rows, std::uint64_t seed)
{
    const auto users = dataset.rowUsers();
    const auto items = dataset.rowItems();
    const std::vector<std::uint32_t> rowOf = cutEvenly(m_userCounts, m_userPositions, m_size, rows.size());
    const std::vector<std::uint32_t> columnOf = cutEvenly(m_itemCounts, m_itemPositions, m_size, rows.size());
    const auto cellOf = [&](std::uint32_t row) { return rowOf[users[row]] * m_size + columnOf[items[row]]; };

    m_offsets.assign(m_size * m_size + 1, 0);
    for (const std::uint32_t row : rows)
        ++m_offsets[cellOf(row) + 1];
    std::partial_sum(m_offsets.begin(), m_offsets.end(), m_offsets.begin());

    m_entries.resize(rows.size());
    std::vector<std::size_t> next(m_offsets.begin(), m_offsets.end() - 1);
    for (const std::uint32_t row : rows) {
        const double value = (static_cast<double>(dataset.values()[row]) - m_mean) / m_deviation;
        m_entries[next[cellOf(row)]++] = {m_userPositions[users[row]], m_itemPositions[items[row]],
                                          static_cast<float>(value)};
    }
    forBlocks(m_size * m_size, 1, [&](std::size_t cell, std::size_t, std::size_t) {
        RandomStream(seed, "factors.order", cell)
            .shuffle(std::span(m_entries).subspan(m_offsets[cell], m_offsets[cell + 1] - m_offsets[cell]));
    });
}

} // namespace equipoise
