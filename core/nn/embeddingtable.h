// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/alignedvector.h"
#include "core/base/arrayfile.h"
#include "core/nn/adam.h"

#include <span>
#include <string>

namespace equipoise {

/// What moves weights against their gradient.
struct EmbeddingOptimiser
{
    bool isAdam = true;
    Adam adam;
    float rate = 0; ///< of plain gradient descent
};

/// Rows of weights with their optimiser's state beside them, of which a step touches only those it names. Different
/// rows may be used from different threads at once; kTogether rows in a row share memory that is best left to one.
/// Steps are counted within a stretch of training (see AdamClock); `clock` is null for plain gradient descent.
class EmbeddingTable
{
public:
    static constexpr std::size_t kTogether = 16; ///< rows whose last steps lie in one line of the cache

    EmbeddingTable() = default;
    /// `width` floats a row, a multiple of 16.
    EmbeddingTable(std::size_t rows, int width, bool hasMoments);

    std::size_t rows() const { return m_lastSteps.size(); }
    int width() const { return static_cast<int>(m_width); }
    /// Floats from one row's weights to the next one's.
    std::size_t stride() const { return m_stride; }
    const float* weights(std::size_t row) const { return m_values.data() + row * m_stride; }
    float* weights(std::size_t row) { return m_values.data() + row * m_stride; }

    /// Fetches a row that is soon to be read or updated.
    void prefetch(std::size_t row) const
    {
        const float* at = m_values.data() + row * m_stride;
        for (std::size_t i = 0; i < m_stride; i += 16)
            __builtin_prefetch(at + i);
    }
    /// Brings a row to where it stands before step `step`.
    void catchUp(std::size_t row, std::size_t step, const AdamClock* clock)
    {
        if (clock == nullptr || m_lastSteps[row] + 1 == step)
            return;
        clock->catchUp(m_lastSteps[row], step - 1, m_width, this->row(row));
        m_lastSteps[row] = static_cast<std::uint32_t>(step - 1);
    }
    void update(std::size_t row, std::size_t step, const AdamClock* clock, const EmbeddingOptimiser& optimiser,
                const float* gradient);
    /// Ends a stretch of training: every row stands at its end. Parallel inside the caller's arena.
    void finish(const AdamClock* clock);
    /// Forgets moments and steps.
    void restart();

    void save(ArrayFile& file, const std::string& name) const;
    void load(const ArrayFile& file, const std::string& name);

private:
    AdamRow row(std::size_t row)
    {
        float* at = weights(row);
        return {at, at + m_width, at + 2 * m_width};
    }

    std::size_t m_width = 0;
    std::size_t m_stride = 0; ///< weights, then moments where there are any
    AlignedVector<float> m_values;
    AlignedVector<std::uint32_t> m_lastSteps; ///< in this stretch; 0: none
};

} // namespace equipoise
