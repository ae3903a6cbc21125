// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nn/vec.h"

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

/// Calls f.template operator()<C>(first vector) for tiles of C ≤ kTileColumns vectors.
template<int C = kTileColumns, typename F>
inline void forColumnTiles(int first, int vectors, const F& f)
{
    for (; vectors - first >= C; first += C)
        f.template operator()<C>(first * kLanes);
    if constexpr (C > 1)
        if (first < vectors)
            forColumnTiles<C - 1>(first, vectors, f);
}

template<int R, int C>
[[gnu::always_inline]] inline void productTile(const float* x, int inputs, const float* w, int columns,
                                               const float* bias, float* out)
{
    Vec sum[R][C];
#pragma GCC unroll 8
    for (int r = 0; r < R; ++r)
#pragma GCC unroll 8
        for (int c = 0; c < C; ++c)
            sum[r][c] = loadVec(bias + c * kLanes);
    for (int i = 0; i < inputs; ++i) {
        Vec row[C];
#pragma GCC unroll 8
        for (int c = 0; c < C; ++c)
            row[c] = loadVec(w + i * columns + c * kLanes);
#pragma GCC unroll 8
        for (int r = 0; r < R; ++r) {
            const Vec factor = splat(x[r * inputs + i]);
#pragma GCC unroll 8
            for (int c = 0; c < C; ++c)
                sum[r][c] += factor * row[c];
        }
    }
#pragma GCC unroll 8
    for (int r = 0; r < R; ++r)
#pragma GCC unroll 8
        for (int c = 0; c < C; ++c)
            storeVec(out + r * columns + c * kLanes, sum[r][c]);
}

template<int I, int C>
[[gnu::always_inline]] inline void outerTile(const float* x, int rows, int inputs, const float* d, int columns,
                                             float* g)
{
    Vec sum[I][C];
#pragma GCC unroll 8
    for (int i = 0; i < I; ++i)
#pragma GCC unroll 8
        for (int c = 0; c < C; ++c)
            sum[i][c] = loadVec(g + i * columns + c * kLanes);
    for (int r = 0; r < rows; ++r) {
        Vec row[C];
#pragma GCC unroll 8
        for (int c = 0; c < C; ++c)
            row[c] = loadVec(d + r * columns + c * kLanes);
#pragma GCC unroll 8
        for (int i = 0; i < I; ++i) {
            const Vec factor = splat(x[r * inputs + i]);
#pragma GCC unroll 8
            for (int c = 0; c < C; ++c)
                sum[i][c] += factor * row[c];
        }
    }
#pragma GCC unroll 8
    for (int i = 0; i < I; ++i)
#pragma GCC unroll 8
        for (int c = 0; c < C; ++c)
            storeVec(g + i * columns + c * kLanes, sum[i][c]);
}

} // namespace detail

/// out[r] = bias + Σ_i x[r][i] w[i] for every row.
inline void rowProduct(const float* x, int rows, int inputs, const float* w, const float* bias, int columns, float* out)
{
    detail::forColumnTiles(0, columns / kLanes, [&]<int C>(int at) {
        constexpr int kRows = detail::kTileRows<C>;
        int r = 0;
        for (; r + kRows <= rows; r += kRows)
            detail::productTile<kRows, C>(x + r * inputs, inputs, w + at, columns, bias + at, out + r * columns + at);
        for (; r + kRows / 2 <= rows; r += kRows / 2)
            detail::productTile<kRows / 2, C>(x + r * inputs, inputs, w + at, columns, bias + at,
                                              out + r * columns + at);
        for (; r < rows; ++r)
            detail::productTile<1, C>(x + r * inputs, inputs, w + at, columns, bias + at, out + r * columns + at);
    });
}

/// g[i] += Σ_r x[r][i] d[r] for every input.
inline void addOuterProducts(const float* x, int rows, int inputs, const float* d, int columns, float* g)
{
    detail::forColumnTiles(0, columns / kLanes, [&]<int C>(int at) {
        constexpr int kInputs = detail::kTileRows<C>;
        int i = 0;
        for (; i + kInputs <= inputs; i += kInputs)
            detail::outerTile<kInputs, C>(x + i, rows, inputs, d + at, columns, g + i * columns + at);
        for (; i < inputs; ++i)
            detail::outerTile<1, C>(x + i, rows, inputs, d + at, columns, g + i * columns + at);
    });
}

} // namespace EQUIPOISE_LANES_NAMESPACE
} // namespace equipoise
