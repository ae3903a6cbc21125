// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nn/adam.h"

#include <bit>
#include <cmath>

namespace equipoise {

namespace {

// Below these a moment is taken for zero: it would sink into denormal numbers, which are a hundred times slower.
constexpr float kNegligibleMean = 1e-20F;
constexpr float kNegligibleSquare = 1e-32F;

/// m / (√v · scale + ε) to some 1e-6 relative, v ≥ 0. Newton's steps from a guess by the exponent: a square root and a
/// division in hardware take three times as long, and a step of an embedding does little else.
inline float directionOf(float mean, float square, float scale, float epsilon)
{
    // the first step's factors make the best of the guess (Kadlec 2010): 6.5e-4 off, then 6.3e-7
    float inverse = std::bit_cast<float>(0x5f1ffff9U - (std::bit_cast<std::uint32_t>(square) >> 1));
    inverse *= 0.703952253F * (2.38924456F - square * inverse * inverse);
    inverse *= 1.5F - 0.5F * square * inverse * inverse;
    const float divisor = square * inverse * scale + epsilon;
    float share = std::bit_cast<float>(0x7ef311c7U - std::bit_cast<std::uint32_t>(divisor));
    for (int i = 0; i < 3; ++i)
        share *= 2.0F - divisor * share;
    return mean * share;
}

/// 1 − βᵗ.
double correction(double beta, double t) { return -std::expm1(t * std::log(beta)); }

} // namespace

AdamClock::AdamClock(const Adam& adam, std::uint64_t done, std::size_t steps)
    : m_adam(adam)
{
    const double ratio = adam.beta1 / std::sqrt(adam.beta2);
    const auto weightAt = [&](double t) {
        return adam.rate * std::sqrt(correction(adam.beta2, t)) / correction(adam.beta1, t);
    };
    m_steps.resize(steps + 1);
    for (std::size_t n = 0; n <= steps; ++n) {
        const double t = static_cast<double>(done + n);
        if (t == 0)
            continue;
        m_steps[n].rate = static_cast<float>(adam.rate / correction(adam.beta1, t));
        m_steps[n].scale = 1 / std::sqrt(correction(adam.beta2, t));
    }
    for (double fade = 1; fade >= kNegligibleMean && m_fade1.size() <= steps; fade *= adam.beta1)
        m_fade1.push_back(static_cast<float>(fade));
    for (double fade = 1; fade >= kNegligibleMean && m_fade.size() <= steps; fade *= ratio)
        m_fade.push_back(fade);
    for (std::size_t n = 0; n < kLow; ++n)
        m_fade2Low.push_back(static_cast<float>(std::pow(adam.beta2, static_cast<double>(n))));
    for (std::size_t n = 0; n <= steps; n += kLow)
        m_fade2High.push_back(static_cast<float>(std::pow(adam.beta2, static_cast<double>(n))));
    // Behind the last step term by term, before it each from the one behind it.
    constexpr int kTerms = 1000;
    double sum = 0;
    for (int i = kTerms; i >= 1; --i)
        sum = ratio * (weightAt(static_cast<double>(done + steps) + i) + sum);
    m_steps[steps].endless = sum;
    for (std::size_t n = steps; n-- > 0;)
        m_steps[n].endless = ratio * (weightAt(static_cast<double>(done + n + 1)) + m_steps[n + 1].endless);
}

void AdamClock::step(std::size_t step, std::size_t n, const float* gradient, const AdamRow& row) const
{
    const auto fade1 = static_cast<float>(m_adam.beta1);
    const auto fade2 = static_cast<float>(m_adam.beta2);
    const auto gain1 = static_cast<float>(1 - m_adam.beta1);
    const auto gain2 = static_cast<float>(1 - m_adam.beta2);
    const auto epsilon = static_cast<float>(m_adam.epsilon);
    const auto scale = static_cast<float>(m_steps[step].scale);
    const float rate = m_steps[step].rate;
    const float* __restrict slope = gradient;
    float* __restrict weights = row.weights;
    float* __restrict means = row.means;
    float* __restrict squares = row.squares;
    for (std::size_t i = 0; i < n; ++i) {
        const float mean = fade1 * means[i] + gain1 * slope[i];
        const float square = fade2 * squares[i] + gain2 * slope[i] * slope[i];
        means[i] = std::abs(mean) < kNegligibleMean ? 0.0F : mean;
        squares[i] = square < kNegligibleSquare ? 0.0F : square;
        weights[i] -= rate * directionOf(means[i], squares[i], scale, epsilon);
    }
}

void AdamClock::catchUp(std::size_t last, std::size_t to, std::size_t n, const AdamRow& row) const
{
    if (last == to || m_steps[last].scale == 0)
        return;
    const float way = idleWay(last, to);
    const float fade1 = this->fade1(to - last);
    const float fade2 = this->fade2(to - last);
    const auto epsilon = static_cast<float>(m_adam.epsilon);
    const auto scale = static_cast<float>(m_steps[last].scale);
    float* __restrict weights = row.weights;
    float* __restrict means = row.means;
    float* __restrict squares = row.squares;
    for (std::size_t i = 0; i < n; ++i) {
        weights[i] -= way * directionOf(means[i], squares[i], scale, epsilon);
        const float mean = fade1 * means[i];
        const float square = fade2 * squares[i];
        means[i] = std::abs(mean) < kNegligibleMean ? 0.0F : mean;
        squares[i] = square < kNegligibleSquare ? 0.0F : square;
    }
}

} // namespace equipoise
