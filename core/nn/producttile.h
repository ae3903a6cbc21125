// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nn/vec.h"

// The inner loops of all dense products: a tile of sums that stays in registers. Every sum is taken in the order of its
// terms, so a product has the same bits however it is cut into tiles.

namespace equipoise {
inline namespace EQUIPOISE_LANES_NAMESPACE {
namespace detail {

/// out[r] = start[r] + Σ_i x[r][i] w[i] for R rows and C vectors of columns; sums start at 0 where `start` is null, and
/// a stride of 0 gives all rows the same one.
template<int R, int C>
[[gnu::always_inline]] inline void productTile(const float* x, int xStride, int inputs, const float* w, int wStride,
                                               const float* start, int startStride, float* out, int outStride)
{
    Vec sum[R][C];
#pragma GCC unroll 8
    for (int r = 0; r < R; ++r)
#pragma GCC unroll 8
        for (int c = 0; c < C; ++c)
            sum[r][c] = start != nullptr ? loadVec(start + r * startStride + c * kLanes) : Vec{};
    for (int i = 0; i < inputs; ++i) {
        Vec row[C];
#pragma GCC unroll 8
        for (int c = 0; c < C; ++c)
            row[c] = loadVec(w + i * wStride + c * kLanes);
#pragma GCC unroll 8
        for (int r = 0; r < R; ++r) {
            const Vec factor = splat(x[r * xStride + i]);
#pragma GCC unroll 8
            for (int c = 0; c < C; ++c)
                sum[r][c] += factor * row[c];
        }
    }
#pragma GCC unroll 8
    for (int r = 0; r < R; ++r)
#pragma GCC unroll 8
        for (int c = 0; c < C; ++c)
            storeVec(out + r * outStride + c * kLanes, sum[r][c]);
}

/// g[i] += Σ_r x[r][i] d[r] for I inputs and C vectors of columns.
template<int I, int C>
[[gnu::always_inline]] inline void gradientTile(const float* x, int xStride, int rows, const float* d, int dStride,
                                                float* g, int gStride)
{
    Vec sum[I][C];
#pragma GCC unroll 8
    for (int i = 0; i < I; ++i)
#pragma GCC unroll 8
        for (int c = 0; c < C; ++c)
            sum[i][c] = loadVec(g + i * gStride + c * kLanes);
    for (int r = 0; r < rows; ++r) {
        Vec row[C];
#pragma GCC unroll 8
        for (int c = 0; c < C; ++c)
            row[c] = loadVec(d + r * dStride + c * kLanes);
#pragma GCC unroll 8
        for (int i = 0; i < I; ++i) {
            const Vec factor = splat(x[r * xStride + i]);
#pragma GCC unroll 8
            for (int c = 0; c < C; ++c)
                sum[i][c] += factor * row[c];
        }
    }
#pragma GCC unroll 8
    for (int i = 0; i < I; ++i)
#pragma GCC unroll 8
        for (int c = 0; c < C; ++c)
            storeVec(g + i * gStride + c * kLanes, sum[i][c]);
}

} // namespace detail
} // namespace EQUIPOISE_LANES_NAMESPACE
} // namespace equipoise
