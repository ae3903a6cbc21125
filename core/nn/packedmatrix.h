// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nn/producttile.h"
#include "core/nn/rowmatrix.h"

#include <algorithm>

// Products of a batch with weights of some hundred to some thousand units: the weights are copied once a step into
// panels that the inner loop reads from front to back, and that copy serves all threads. Every output is summed in the
// order of its inputs, whatever rows and columns are computed with it, so a product has the same bits however the batch
// is cut.

namespace equipoise {
inline namespace EQUIPOISE_LANES_NAMESPACE {

namespace detail {

constexpr int kPanelVectors = kLanes == 16 ? 5 : 2;
constexpr int kPanelRows = kLanes == 16 ? 4 : 5;
constexpr int kInputBlock = 96; ///< inputs whose panel stays in the nearest cache

/// Calls f.template operator()<C>() with C = vectors ≤ kPanelVectors.
template<int C = kPanelVectors, typename F>
[[gnu::always_inline]] inline void withVectors(int vectors, const F& f)
{
    if (vectors == C)
        f.template operator()<C>();
    else if constexpr (C > 1)
        withVectors<C - 1>(vectors, f);
}

} // namespace detail

/// Panels of at most kPanelVectors vectors of columns, cut evenly.
struct Panels
{
    int vectors = 0;
    int count = 0;

    explicit Panels(int columns)
        : vectors((columns + kLanes - 1) / kLanes)
        , count((vectors + detail::kPanelVectors - 1) / detail::kPanelVectors)
    {}
    int begin(int panel) const { return vectors * panel / count; }
};

/// A matrix of `inputs` × `outputs` ready to be multiplied with.
class PackedMatrix
{
public:
    PackedMatrix(int inputs, int outputs)
        : m_inputs(inputs)
        , m_outputs(outputs)
        , m_panels(outputs)
        , m_values(static_cast<std::size_t>(inputs) * static_cast<std::size_t>(m_panels.vectors * kLanes))
    {}

    int inputs() const { return m_inputs; }
    int outputs() const { return m_outputs; }

    /// Copies rows [begin, end) of a matrix of inputs × outputs.
    void packInputs(const RowMatrix& from, std::size_t begin, std::size_t end)
    {
        for (int panel = 0; panel < m_panels.count; ++panel) {
            const int first = m_panels.begin(panel) * kLanes;
            const int width = (m_panels.begin(panel + 1) - m_panels.begin(panel)) * kLanes;
            const int real = std::min(width, m_outputs - first);
            float* to = panelData(panel) + static_cast<std::ptrdiff_t>(begin) * width;
            for (std::size_t i = begin; i < end; ++i, to += width) {
                std::copy_n(from.row(i) + first, real, to);
                std::fill(to + real, to + width, 0.0F);
            }
        }
    }

    /// Copies rows [begin, end) of a matrix of outputs × inputs; `begin` is a multiple of kLanes, and so is `end`
    /// unless it is the last.
    void packOutputs(const RowMatrix& from, std::size_t begin, std::size_t end)
    {
        for (int panel = 0; panel < m_panels.count; ++panel) {
            const int vectors = m_panels.begin(panel + 1) - m_panels.begin(panel);
            for (int c = 0; c < vectors; ++c) {
                const int output = (m_panels.begin(panel) + c) * kLanes;
                if (output < static_cast<int>(begin) || output >= static_cast<int>(end))
                    continue;
                for (int i = 0; i < m_inputs; i += kLanes)
                    packBlock(from, output, i, panelData(panel) + c * kLanes, vectors * kLanes);
            }
        }
    }

    /// out[r] = bias + x[r]·M for `rows` rows; writes whole vectors. `bias`, where there is one, has as many floats.
    void multiply(const float* x, int xStride, int rows, const float* bias, float* out, int outStride) const
    {
        for (int panel = 0; panel < m_panels.count; ++panel) {
            const int first = m_panels.begin(panel);
            const int vectors = m_panels.begin(panel + 1) - first;
            detail::withVectors(vectors, [&]<int C>() {
                for (int i = 0; i < m_inputs; i += detail::kInputBlock) {
                    const int n = std::min(detail::kInputBlock, m_inputs - i);
                    const float* weights = panelData(panel) + i * C * kLanes;
                    // the bias begins a sum, and what is there goes on with it
                    const float* start = i > 0             ? out + first * kLanes
                                         : bias != nullptr ? bias + first * kLanes
                                                           : nullptr;
                    const int startStride = i > 0 ? outStride : 0;
                    const auto rowsFrom = [&]<int R>(int r) {
                        detail::productTile<R, C>(x + r * xStride + i, xStride, n, weights, C * kLanes,
                                                  start != nullptr ? start + r * startStride : nullptr, startStride,
                                                  out + r * outStride + first * kLanes, outStride);
                    };
                    int r = 0;
                    for (; r + detail::kPanelRows <= rows; r += detail::kPanelRows)
                        rowsFrom.template operator()<detail::kPanelRows>(r);
                    for (; r < rows; ++r)
                        rowsFrom.template operator()<1>(r);
                }
            });
        }
    }

private:
    float* panelData(int panel)
    {
        return m_values.data() + static_cast<std::ptrdiff_t>(m_panels.begin(panel)) * kLanes * m_inputs;
    }
    const float* panelData(int panel) const
    {
        return m_values.data() + static_cast<std::ptrdiff_t>(m_panels.begin(panel)) * kLanes * m_inputs;
    }

    /// kLanes outputs from `output` on, kLanes inputs from `input` on.
    void packBlock(const RowMatrix& from, int output, int input, float* to, int width) const
    {
        std::array<Vec, kLanes> block;
        for (std::size_t o = 0; o < kLanes; ++o) {
            const std::size_t row = static_cast<std::size_t>(output) + o;
            block[o] = row < static_cast<std::size_t>(m_outputs) ? loadVec(from.row(row) + input) : Vec{};
        }
        transpose(block);
        const int n = std::min(kLanes, m_inputs - input);
        for (int i = 0; i < n; ++i)
            storeVec(to + (input + i) * width, block[static_cast<std::size_t>(i)]);
    }

    int m_inputs;
    int m_outputs;
    Panels m_panels;
    AlignedVector<float> m_values;
};

/// g[i] += Σ_r x[r][i] d[r] for `inputs` inputs; whole vectors of `columns`.
inline void addGradient(const float* x, int xStride, int inputs, const float* d, int dStride, int rows, int columns,
                        float* g, int gStride)
{
    const Panels panels(columns);
    for (int panel = 0; panel < panels.count; ++panel) {
        const int at = panels.begin(panel) * kLanes;
        detail::withVectors(panels.begin(panel + 1) - panels.begin(panel), [&]<int C>() {
            int i = 0;
            for (; i + detail::kPanelRows <= inputs; i += detail::kPanelRows)
                detail::gradientTile<detail::kPanelRows, C>(x + i, xStride, rows, d + at, dStride, g + i * gStride + at,
                                                            gStride);
            for (; i < inputs; ++i)
                detail::gradientTile<1, C>(x + i, xStride, rows, d + at, dStride, g + i * gStride + at, gStride);
        });
    }
}

/// Asks for a row of n floats before it is needed.
inline void prefetchRow(const float* row, int n)
{
    for (int i = 0; i < n; i += 16)
        __builtin_prefetch(row + i, 0, 2);
}

namespace detail {

template<int R>
[[gnu::always_inline]] inline void addScaled(const float* const* rows, const float* factors, int n, float* out)
{
    for (int i = 0; i < n; i += kLanes) {
        Vec sum = loadVec(out + i);
#pragma GCC unroll 8
        for (int k = 0; k < R; ++k)
            sum += factors[k] * loadVec(rows[k] + i);
        storeVec(out + i, sum);
    }
}

} // namespace detail

/// out += Σ_k factors[k]·rows[k] in that order. n is a multiple of kLanes.
inline void addScaledRows(const float* const* rows, const float* factors, std::size_t count, int n, float* out)
{
    std::size_t k = 0;
    for (; k + 4 <= count; k += 4)
        detail::addScaled<4>(rows + k, factors + k, n, out);
    switch (count - k) {
    case 3:
        detail::addScaled<3>(rows + k, factors + k, n, out);
        break;
    case 2:
        detail::addScaled<2>(rows + k, factors + k, n, out);
        break;
    case 1:
        detail::addScaled<1>(rows + k, factors + k, n, out);
        break;
    default:
        break;
    }
}

/// out[k] = rows[k]·x for R rows. n is a multiple of kLanes.
template<int R>
[[gnu::always_inline]] inline void innerProducts(const float* const* rows, const float* x, int n, float* out)
{
    Vec sums[R] = {};
    for (int i = 0; i < n; i += kLanes) {
        const Vec at = loadVec(x + i);
#pragma GCC unroll 8
        for (int k = 0; k < R; ++k)
            sums[k] += at * loadVec(rows[k] + i);
    }
#pragma GCC unroll 8
    for (int k = 0; k < R; ++k)
        out[k] = sum(sums[k]);
}

} // namespace EQUIPOISE_LANES_NAMESPACE
} // namespace equipoise
