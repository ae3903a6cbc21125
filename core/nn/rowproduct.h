// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nn/producttile.h"

#include <algorithm>

// Products of a few dozen rows with a dense layer's weights, register-blocked: at these sizes a general GEMM loses to
// its own set-up. Row-major everywhere, one thread; `columns` is a multiple of kLanes and also the stride of w, out, d,
// g.

namespace equipoise {
inline namespace EQUIPOISE_LANES_NAMESPACE {

namespace detail {

constexpr int kTileColumns = kLanes == 16 ? 5 : 2; // in vectors

/// Rows of a tile: as many as the registers hold, so that narrow tiles do not wait for their own sums.
template<int C>
constexpr int kTileRows = 8 * C <= kAccumulators ? 8 : 4;

} // namespace detail

/// out[r] = bias + Σ_i x[r][i] w[i] for every row.
inline void rowProduct(const float* x, int rows, int inputs, const float* w, const float* bias, int columns, float* out)
{
    forColumnTiles<detail::kTileColumns>(columns, [&]<int C>(int at) {
        constexpr int kRows = detail::kTileRows<C>;
        const auto rowsFrom = [&]<int R>(int r) {
            detail::productTile<R, C>(x + r * inputs, inputs, inputs, w + at, columns, bias + at, 0,
                                      out + r * columns + at, columns);
        };
        int r = 0;
        for (; r + kRows <= rows; r += kRows)
            rowsFrom.template operator()<kRows>(r);
        for (; r + kRows / 2 <= rows; r += kRows / 2)
            rowsFrom.template operator()<kRows / 2>(r);
        for (; r < rows; ++r)
            rowsFrom.template operator()<1>(r);
    });
}

/// g[i] += Σ_r x[r][i] d[r] for every input.
inline void addOuterProducts(const float* x, int rows, int inputs, const float* d, int columns, float* g)
{
    forColumnTiles<detail::kTileColumns>(columns, [&]<int C>(int at) {
        constexpr int kInputs = detail::kTileRows<C>;
        int i = 0;
        for (; i + kInputs <= inputs; i += kInputs)
            detail::gradientTile<kInputs, C>(x + i, inputs, rows, d + at, columns, g + i * columns + at, columns);
        for (; i < inputs; ++i)
            detail::gradientTile<1, C>(x + i, inputs, rows, d + at, columns, g + i * columns + at, columns);
    });
}

} // namespace EQUIPOISE_LANES_NAMESPACE
} // namespace equipoise
