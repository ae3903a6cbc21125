// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/alignedvector.h"
#include "core/base/arrayfile.h"
#include "core/nn/adam.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace equipoise {

/// The users or the items in training: rows of `stride` floats, [vector, bias, 1, zeros] for users and [vector, 1,
/// bias, zeros] for items, so that a score is one inner product; [vector, zeros] without biases. Beside them what Adam
/// remembers. Different rows may be worked on at the same time.
struct MfFairRows
{
    MfFairRows() = default;
    /// `constant` is the column of the 1; `stride` where there is none.
    MfFairRows(std::size_t rows, std::size_t stride, std::size_t constant);

    /// Vectors with normal entries for the rows that will be trained; the others stay zero.
    void initialise(const std::vector<bool>& isTrained, std::size_t k, double scale, std::uint64_t seed,
                    std::string_view purpose);

    AdamRow row(std::size_t index)
    {
        const std::size_t at = index * stride;
        return {weights.data() + at, means.data() + at, squares.data() + at, directions.data() + at};
    }
    bool hasConstant() const { return constant < stride; }

    /// Before an epoch whose batches hold at most `batch` samples.
    void begin(std::size_t batch);
    /// Brings all rows up to the end of the epoch. Parallel inside the caller's arena.
    void finish(const AdamClock& clock);

    void keepBest() { best = weights; }
    void goToBest();
    /// Vectors and biases without padding; column `bias` holds the bias, where there is a constant.
    void collect(std::size_t k, std::size_t bias, std::vector<float>& vectors, std::vector<float>& biases) const;

    void save(ArrayFile& file, const std::string& name) const;
    /// Throws Error(Data) where an array is missing or has another shape.
    void load(const ArrayFile& file, const std::string& name);

    std::size_t stride = 0;
    std::size_t constant = 0;
    AlignedVector<float> weights;
    AlignedVector<float> means;      ///< Adam's m
    AlignedVector<float> squares;    ///< Adam's v
    AlignedVector<float> directions; ///< see AdamRow
    AlignedVector<float> best;       ///< kept weights; empty while there are none
    std::vector<std::uint32_t> last; ///< step of the epoch that last touched the row
    AlignedVector<float> current;    ///< scratch: the rows of a batch, by slot
};

} // namespace equipoise
