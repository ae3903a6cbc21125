// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/autoencoder/ratingrows.h"

namespace equipoise {

/// How an input is spoilt while its target stays clean.
struct Corruption
{
    enum class Kind { None, Gaussian, Masking };
    Kind kind = Kind::None;
    /// Gaussian: standard deviation of the N(0, ·) every input is multiplied by. Masking: the share of inputs left
    /// out; the others are divided by what remains, so that their sum stays the same on average.
    double amount = 1;
};

/// The ratings of some rows, by row and by column. Entries are numbered by row.
struct SparseBatch
{
    std::vector<std::uint32_t> rows;
    std::vector<std::uint32_t> rowEnds;     ///< one more than rows: entries of rows[r] are [rowEnds[r], rowEnds[r + 1])
    std::vector<std::uint32_t> columns;     ///< per entry
    std::vector<float> inputs;              ///< per entry: centred, perhaps spoilt
    std::vector<float> targets;             ///< per entry: the rating
    std::vector<std::uint32_t> usedColumns; ///< each once
    std::vector<std::uint32_t> columnEnds;  ///< one more than usedColumns
    std::vector<std::uint32_t> byColumn;    ///< entries grouped by usedColumns, ascending within each
    std::vector<std::uint32_t> entryRows;   ///< per entry: the place of its row in `rows`

    std::size_t entryCount() const { return columns.size(); }
};

/// Fills batches; the draws of a row depend on seed, epoch and row alone. O(entries).
class BatchMaker
{
public:
    BatchMaker(const RatingRows& ratings, std::vector<float> offsets, Corruption corruption, std::uint64_t seed)
        : m_ratings(ratings)
        , m_offsets(std::move(offsets))
        , m_corruption(corruption)
        , m_seed(seed)
        , m_counts(ratings.columnCount())
    {}

    std::span<const float> offsets() const { return m_offsets; }
    /// For training.
    void fill(SparseBatch& batch, std::span<const std::uint32_t> rows, std::uint64_t epoch);
    /// Columns and clean inputs of one row, for predicting.
    void fillRow(std::size_t row, std::vector<std::uint32_t>& columns, std::vector<float>& inputs) const;

private:
    void spoil(std::span<float> inputs, std::uint32_t row, std::uint64_t epoch) const;
    void groupByColumn(SparseBatch& batch);

    const RatingRows& m_ratings;
    std::vector<float> m_offsets;
    Corruption m_corruption;
    std::uint64_t m_seed;
    std::vector<std::uint32_t> m_counts; ///< all zero between calls
};

} // namespace equipoise
