// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/autoencoder/sparsebatch.h"

#include "core/base/random.h"

namespace equipoise {

void BatchMaker::fill(SparseBatch& batch, std::span<const std::uint32_t> rows, std::uint64_t epoch)
{
    batch.rows.assign(rows.begin(), rows.end());
    batch.rowEnds.assign(1, 0);
    batch.columns.clear();
    batch.inputs.clear();
    batch.targets.clear();
    batch.entryRows.clear();
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const std::uint32_t row = rows[r];
        for (const std::uint32_t entry : m_ratings.entries(row)) {
            batch.columns.push_back(m_ratings.column(entry));
            batch.targets.push_back(m_ratings.value(entry));
            batch.inputs.push_back(m_ratings.value(entry) - m_offsets[row]);
            batch.entryRows.push_back(static_cast<std::uint32_t>(r));
        }
        spoil(std::span(batch.inputs).subspan(batch.rowEnds.back()), row, epoch);
        batch.rowEnds.push_back(static_cast<std::uint32_t>(batch.columns.size()));
    }
    groupByColumn(batch);
}

void BatchMaker::fillRow(std::size_t row, std::vector<std::uint32_t>& columns, std::vector<float>& inputs) const
{
    columns.clear();
    inputs.clear();
    for (const std::uint32_t entry : m_ratings.entries(row)) {
        columns.push_back(m_ratings.column(entry));
        inputs.push_back(m_ratings.value(entry) - m_offsets[row]);
    }
}

void BatchMaker::spoil(std::span<float> inputs, std::uint32_t row, std::uint64_t epoch) const
{
    if (m_corruption.kind == Corruption::Kind::None)
        return;
    RandomStream random(m_seed, "autoencoder.corruption", epoch, row);
    const auto amount = static_cast<float>(m_corruption.amount);
    for (float& x : inputs)
        if (m_corruption.kind == Corruption::Kind::Gaussian)
            x *= static_cast<float>(m_corruption.amount * random.normal());
        else
            x = random.uniformFloat() < amount ? 0.0F : x / (1 - amount);
}

void BatchMaker::groupByColumn(SparseBatch& batch)
{
    batch.usedColumns.clear();
    for (const std::uint32_t column : batch.columns)
        if (m_counts[column]++ == 0)
            batch.usedColumns.push_back(column);
    batch.columnEnds.assign(1, 0);
    std::uint32_t end = 0;
    for (const std::uint32_t column : batch.usedColumns) {
        const std::uint32_t begin = end;
        end += m_counts[column];
        m_counts[column] = begin;
        batch.columnEnds.push_back(end);
    }
    batch.byColumn.resize(batch.columns.size());
    for (std::uint32_t entry = 0; entry < batch.columns.size(); ++entry)
        batch.byColumn[m_counts[batch.columns[entry]]++] = entry;
    for (const std::uint32_t column : batch.usedColumns)
        m_counts[column] = 0;
}

} // namespace equipoise
