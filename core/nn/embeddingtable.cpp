// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nn/embeddingtable.h"

#include "core/base/parallel.h"

#include <algorithm>

namespace equipoise {

EmbeddingTable::EmbeddingTable(std::size_t rows, int width, bool hasMoments)
    : m_width(static_cast<std::size_t>(width))
    , m_stride(m_width * (hasMoments ? 3 : 1))
    , m_values(rows * m_stride)
    , m_lastSteps(rows)
{}

void EmbeddingTable::update(std::size_t row, std::size_t step, const AdamClock* clock,
                            const EmbeddingOptimiser& optimiser, const float* gradient)
{
    if (clock != nullptr) {
        catchUp(row, step, clock);
        clock->step(step, m_width, gradient, this->row(row));
        m_lastSteps[row] = static_cast<std::uint32_t>(step);
        return;
    }
    float* __restrict at = m_values.data() + row * m_stride;
    const float* __restrict slope = gradient;
    for (std::size_t i = 0; i < m_width; ++i)
        at[i] -= optimiser.rate * slope[i];
}

void EmbeddingTable::finish(const AdamClock* clock)
{
    if (clock != nullptr)
        forBlocks(rows(), 256, [&](std::size_t, std::size_t begin, std::size_t end) {
            for (std::size_t r = begin; r < end; ++r)
                clock->finish(m_lastSteps[r], m_width, row(r));
        });
    std::fill(m_lastSteps.begin(), m_lastSteps.end(), 0U);
}

void EmbeddingTable::restart()
{
    for (std::size_t r = 0; m_stride > m_width && r < rows(); ++r)
        std::fill_n(m_values.data() + r * m_stride + m_width, m_stride - m_width, 0.0F);
    std::fill(m_lastSteps.begin(), m_lastSteps.end(), 0U);
}

void EmbeddingTable::save(ArrayFile& file, const std::string& name) const
{
    file.put(name, std::span<const float>(m_values));
}

void EmbeddingTable::load(const ArrayFile& file, const std::string& name)
{
    const std::vector<float> values = file.get<float>(name, m_values.size());
    std::copy(values.begin(), values.end(), m_values.begin());
}

} // namespace equipoise
