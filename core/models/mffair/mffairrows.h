// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/mffair/mffairbatch.h"
#include "core/nn/embeddingtable.h"

#include <string>
#include <string_view>
#include <vector>

namespace equipoise {

/// The users or the items in training: rows [vector, bias, 1, zeros] for users and [vector, 1, bias, zeros] for items,
/// so that a score is one inner product; [vector, zeros] without biases. Different rows may be worked on at the same
/// time.
class MfFairRows
{
public:
    MfFairRows() = default;
    /// `constant` is the column of the 1; `width`, a multiple of 16, where there is none.
    MfFairRows(std::size_t rows, std::size_t width, std::size_t constant);

    /// Vectors with normal entries for the rows that will be trained; the others stay zero.
    void initialise(const std::vector<bool>& isTrained, std::size_t k, double scale, std::uint64_t seed,
                    std::string_view purpose);

    std::size_t width() const { return static_cast<std::size_t>(m_table.width()); }
    /// Rows between epochs, `stride` floats apart.
    const float* weights(std::size_t row) const { return m_table.weights(row); }
    std::size_t stride() const { return m_table.stride(); }

    /// Before an epoch whose batches hold at most `batch` samples.
    void begin(std::size_t batch);
    /// Brings all rows up to the end of the epoch. Parallel inside the caller's arena.
    void finish(const AdamClock& clock) { m_table.finish(&clock); }

    /// The rows of the part's slots as they stand before step `step`, side by side: every sum of that step reads these,
    /// so that no row changes under another's hands. They are put apart from those of the step under way, and are
    /// `gathered` once that has been left by `turn`.
    void gather(const BatchSide& batch, std::size_t part, std::size_t step, const AdamClock& clock);
    void turn() { m_gathered.swap(m_gatheredNext); }
    /// Rows per slot, one after the other.
    const float* gathered() const { return m_gathered.data(); }
    /// Sum over the part's samples of the squares of what is learnt.
    double norms(const BatchSide& batch, std::size_t part) const;
    /// Step `step` of the part's slots, whose gradients are decay · samples · own row + Σ factor · row of the other
    /// side. `gradient` is scratch for a row.
    void descend(const BatchSide& batch, std::size_t part, std::size_t step, const AdamClock& clock,
                 const BatchSide& otherBatch, const MfFairRows& other, const float* factors, float decay,
                 float* gradient);

    void keepBest();
    void goToBest();
    /// Vectors and biases without padding; column `bias` holds the bias, where there is a constant.
    void collect(std::size_t k, std::size_t bias, std::vector<float>& vectors, std::vector<float>& biases) const;
    /// Column of the 1.
    std::size_t constant() const { return m_constant; }

    void save(ArrayFile& file, const std::string& name) const;
    /// Throws Error(Data) where an array is missing or has another shape.
    void load(const ArrayFile& file, const std::string& name);

private:
    bool hasConstant() const { return m_constant < width(); }

    EmbeddingTable m_table;
    std::size_t m_constant = 0;
    AlignedVector<float> m_best; ///< kept weights; empty while there are none
    AlignedVector<float> m_gathered;
    AlignedVector<float> m_gatheredNext;
};

} // namespace equipoise
