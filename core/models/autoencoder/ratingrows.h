// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <span>
#include <vector>

namespace equipoise {

/// What is taken off a rating before the network sees it, and put back onto its output.
enum class Centring { None, Global, Row };

/// Some ratings of a data set as sparse rows: a row is a user or an item, its columns are the other side. A view; the
/// data set and, by user, the list of rows outlive it. By item it keeps 4 bytes a rating of its own.
class RatingRows
{
public:
    /// `entries` are rows of the data set, ascending.
    RatingRows(const Dataset& dataset, std::span<const std::uint32_t> entries, bool isByItem);
    /// Rows as they lie one after the other: columns and values of row r are [offsets[r], offsets[r + 1]), which
    /// outlive it.
    RatingRows(std::vector<std::size_t> offsets, std::span<const std::uint32_t> columns, std::span<const float> values,
               std::size_t columnCount);
    RatingRows(const RatingRows&) = delete;
    RatingRows& operator=(const RatingRows&) = delete;

    bool isByItem() const { return m_isByItem; }
    std::size_t rowCount() const { return m_offsets.size() - 1; }
    std::size_t columnCount() const { return m_columnCount; }
    std::size_t ratingCount() const { return m_entries.size(); }

    /// Ratings of a row, to be given to `column` and `value`.
    std::span<const std::uint32_t> entries(std::size_t row) const
    {
        return m_entries.subspan(m_offsets[row], m_offsets[row + 1] - m_offsets[row]);
    }
    std::uint32_t column(std::uint32_t entry) const { return m_columns[entry]; }
    float value(std::uint32_t entry) const { return m_values[entry]; }

    double mean() const { return m_mean; }
    /// What centring takes off the ratings of each row; the mean of all ratings for rows without any.
    std::vector<float> offsets(Centring centring) const;
    /// Whether any of the ratings is in the column.
    std::vector<bool> usedColumns() const;

private:
    bool m_isByItem;
    std::size_t m_columnCount = 0;
    std::span<const std::uint32_t> m_columns;
    std::span<const float> m_values;
    std::vector<std::uint32_t> m_own; ///< entries, where they are in no list elsewhere
    std::span<const std::uint32_t> m_entries;
    std::vector<std::size_t> m_offsets;
    double m_mean = 0;
};

} // namespace equipoise
