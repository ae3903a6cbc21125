// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/alignedvector.h"

#include <cstddef>

namespace equipoise {

/// Weights as rows that are read and trained apart from each other. Each row has at least one spare float behind its
/// columns (a bias may live there) and takes an odd number of cache lines, so that a column of a wide matrix does not
/// crowd into a few sets of the cache.
struct RowMatrix
{
    std::size_t rows = 0;
    int columns = 0;
    int stride = 0;
    int decayed = 0; ///< leading floats of a row that L2 applies to; none where the row holds biases
    AlignedVector<float> values;

    RowMatrix() = default;
    RowMatrix(std::size_t rowCount, int columnCount)
        : rows(rowCount)
        , columns(columnCount)
        , stride(strideFor(columnCount))
        , decayed(columnCount)
        , values(rowCount * static_cast<std::size_t>(stride))
    {}

    static constexpr int strideFor(int columns)
    {
        const int lines = (columns + 1 + 15) / 16;
        return (lines % 2 == 0 ? lines + 1 : lines) * 16;
    }
    float* row(std::size_t i) { return values.data() + i * static_cast<std::size_t>(stride); }
    const float* row(std::size_t i) const { return values.data() + i * static_cast<std::size_t>(stride); }
};

} // namespace equipoise
