// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nn/rowoptimiser.h"

#include <algorithm>
#include <cmath>

namespace equipoise {

namespace {

using Kind = RowOptimiserSettings::Kind;

AdamRow adamRow(RowMatrix& matrix, RowState& state, std::size_t row)
{
    const std::size_t at = row * static_cast<std::size_t>(matrix.stride);
    return {matrix.row(row), state.first.data() + at, state.second.data() + at};
}

void scale(float* values, int n, float factor)
{
    for (int i = 0; i < n; ++i)
        values[i] *= factor;
}

} // namespace

std::size_t RowOptimiser::stateArrays(const RowOptimiserSettings& settings)
{
    switch (settings.kind) {
    case Kind::Sgd:
        return settings.momentum > 0 ? 1 : 0;
    case Kind::RmsProp:
        return 1;
    case Kind::Adam:
        return 2;
    }
    return 0;
}

RowState RowOptimiser::stateFor(const RowMatrix& matrix) const
{
    RowState state;
    const std::size_t arrays = stateArrays(m_settings);
    if (arrays >= 1)
        state.first.resize(matrix.values.size());
    if (arrays == 2)
        state.second.resize(matrix.values.size());
    if (!isIdleStill())
        state.last.resize(matrix.rows);
    return state;
}

bool RowOptimiser::isIdleStill() const { return stateArrays(m_settings) == 0 && m_settings.l2 == 0; }

void RowOptimiser::beginStretch(double rate, std::uint64_t done, std::size_t steps)
{
    m_rate = static_cast<float>(rate);
    m_steps = steps;
    if (m_settings.kind == Kind::Adam)
        m_clock.emplace(Adam{rate, m_settings.beta1, m_settings.beta2, m_settings.epsilon}, done, steps);
    const double shrink = 1 - rate * m_settings.l2;
    const double fade = m_settings.kind == Kind::Sgd ? m_settings.momentum : m_settings.decay;
    m_shrink.resize(steps + 1);
    m_fade.resize(steps + 1);
    m_way.resize(steps + 1);
    double way = 0;
    for (std::size_t n = 0; n <= steps; ++n) {
        m_shrink[n] = static_cast<float>(std::pow(shrink, static_cast<double>(n)));
        m_fade[n] = static_cast<float>(std::pow(fade, static_cast<double>(n)));
        if (n > 0)
            way = shrink * way + rate * std::pow(fade, static_cast<double>(n));
        m_way[n] = static_cast<float>(way);
    }
}

void RowOptimiser::catchUp(RowMatrix& matrix, RowState& state, std::size_t row, std::size_t to) const
{
    if (state.last.empty() || state.last[row] == to)
        return;
    const std::size_t idle = to - state.last[row];
    float* __restrict w = matrix.row(row);
    if (m_settings.l2 > 0)
        scale(w, matrix.decayed, m_shrink[idle]);
    if (m_settings.kind == Kind::Adam) {
        m_clock->catchUp(state.last[row], to, static_cast<std::size_t>(matrix.stride), adamRow(matrix, state, row));
    } else if (!state.first.empty()) {
        float* __restrict first = state.first.data() + row * static_cast<std::size_t>(matrix.stride);
        const float fade = m_fade[idle];
        if (m_settings.kind == Kind::Sgd) {
            // biases do not shrink, so their momentum carries them by the plain sum
            const float way = m_way[idle];
            const float fraction = static_cast<float>(m_settings.momentum / (1 - m_settings.momentum));
            const float plain = m_rate * fraction * (1 - fade);
            for (int i = 0; i < matrix.decayed; ++i)
                w[i] -= way * first[i];
            for (int i = matrix.decayed; i < matrix.stride; ++i)
                w[i] -= plain * first[i];
        }
        scale(first, matrix.stride, fade);
    }
    state.last[row] = static_cast<std::uint32_t>(to);
}

void RowOptimiser::step(RowMatrix& matrix, RowState& state, std::size_t row, std::size_t step,
                        const float* gradient) const
{
    float* __restrict w = matrix.row(row);
    const float* __restrict g = gradient;
    const int n = matrix.stride;
    if (m_settings.l2 > 0)
        scale(w, matrix.decayed, m_shrink[1]);
    float* __restrict first = state.first.data() + row * static_cast<std::size_t>(n);
    switch (m_settings.kind) {
    case Kind::Adam:
        m_clock->step(step, static_cast<std::size_t>(n), g, adamRow(matrix, state, row));
        break;
    case Kind::RmsProp: {
        const auto decay = static_cast<float>(m_settings.decay);
        const auto gain = static_cast<float>(1 - m_settings.decay);
        const auto epsilon = static_cast<float>(m_settings.epsilon);
        for (int i = 0; i < n; ++i) {
            first[i] = decay * first[i] + gain * g[i] * g[i];
            w[i] -= m_rate * g[i] / (std::sqrt(first[i]) + epsilon);
        }
        break;
    }
    case Kind::Sgd:
        if (state.first.empty()) {
            for (int i = 0; i < n; ++i)
                w[i] -= m_rate * g[i];
            break;
        }
        const auto momentum = static_cast<float>(m_settings.momentum);
        for (int i = 0; i < n; ++i) {
            first[i] = momentum * first[i] + g[i];
            w[i] -= m_rate * first[i];
        }
        break;
    }
    if (!state.last.empty())
        state.last[row] = static_cast<std::uint32_t>(step);
}

void RowOptimiser::finish(RowMatrix& matrix, RowState& state, std::size_t begin, std::size_t end) const
{
    if (state.last.empty())
        return;
    for (std::size_t row = begin; row < end; ++row) {
        catchUp(matrix, state, row, m_steps);
        state.last[row] = 0;
    }
}

} // namespace equipoise
