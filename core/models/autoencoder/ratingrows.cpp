// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/autoencoder/ratingrows.h"

#include <algorithm>
#include <numeric>

namespace equipoise {

RatingRows::RatingRows(const Dataset& dataset, std::span<const std::uint32_t> entries, bool isByItem)
    : m_isByItem(isByItem)
    , m_columnCount(isByItem ? dataset.userCount() : dataset.itemCount())
    , m_columns(isByItem ? dataset.rowUsers() : dataset.rowItems())
    , m_values(dataset.values())
    , m_entries(entries)
{
    const std::span<const std::uint32_t> rows = isByItem ? dataset.rowItems() : dataset.rowUsers();
    m_offsets.assign((isByItem ? dataset.itemCount() : dataset.userCount()) + 1, 0);
    double sum = 0;
    for (const std::uint32_t entry : entries) {
        ++m_offsets[rows[entry] + 1];
        sum += m_values[entry];
    }
    for (std::size_t row = 1; row < m_offsets.size(); ++row)
        m_offsets[row] += m_offsets[row - 1];
    m_mean = entries.empty() ? 0 : sum / static_cast<double>(entries.size());
    if (!isByItem)
        return;
    m_own.resize(entries.size());
    std::vector<std::size_t> next(m_offsets.begin(), m_offsets.end() - 1);
    for (const std::uint32_t entry : entries)
        m_own[next[rows[entry]]++] = entry;
    m_entries = m_own;
}

RatingRows::RatingRows(std::vector<std::size_t> offsets, std::span<const std::uint32_t> columns,
                       std::span<const float> values, std::size_t columnCount)
    : m_isByItem(false)
    , m_columnCount(columnCount)
    , m_columns(columns)
    , m_values(values)
    , m_own(columns.size())
    , m_entries(m_own)
    , m_offsets(std::move(offsets))
    , m_mean(std::accumulate(values.begin(), values.end(), 0.0) /
             static_cast<double>(std::max<std::size_t>(1, values.size())))
{
    std::iota(m_own.begin(), m_own.end(), 0U);
}

std::vector<float> RatingRows::offsets(Centring centring) const
{
    std::vector<float> offsets(rowCount(), centring == Centring::None ? 0.0F : static_cast<float>(m_mean));
    if (centring != Centring::Row)
        return offsets;
    for (std::size_t row = 0; row < rowCount(); ++row) {
        double sum = 0;
        const auto own = entries(row);
        for (const std::uint32_t entry : own)
            sum += m_values[entry];
        if (!own.empty())
            offsets[row] = static_cast<float>(sum / static_cast<double>(own.size()));
    }
    return offsets;
}

std::vector<bool> RatingRows::usedColumns() const
{
    std::vector<bool> used(m_columnCount, false);
    for (const std::uint32_t entry : m_entries)
        used[m_columns[entry]] = true;
    return used;
}

} // namespace equipoise
