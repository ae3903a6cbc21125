// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace equipoise {

/// Adam (Kingma & Ba, ICLR 2015) as in PyTorch: m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g²,
/// w ← w − rate/(1 − β₁ᵗ) · m / (√v/√(1 − β₂ᵗ) + ε).
struct Adam
{
    double rate = 1e-3;
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-8;
};

/// A stretch of weights with what Adam remembers of them, one array each.
struct AdamRow
{
    float* weights;
    float* means;   ///< m
    float* squares; ///< v
};

/// The steps of one stretch of training, and what a row does in steps that do not touch it. Adam moves a weight without
/// a gradient along its fading mean; for rows of an embedding this is put off until the row is next read, and n idle
/// steps after step s are then done at once:
///     w ← w − rate · m/(√v + ε′) · Σ_{i=1…n} (β₁/√β₂)ⁱ √(1 − β₂^{s+i})/(1 − β₁^{s+i}),  m ← β₁ⁿm,  v ← β₂ⁿv,
/// which is dense Adam, except that ε stays what it was at step s. Immutable; O(steps) to make.
class AdamClock
{
public:
    /// Serves the steps done + 1 … done + steps of the training, called 1 … `steps` here.
    AdamClock(const Adam& adam, std::uint64_t done, std::size_t steps);

    /// What to subtract, times m/(√v + ε′) as of step `from`, for the idle steps (from, to].
    float idleWay(std::size_t from, std::size_t to) const
    {
        if (from == to)
            return 0.0F;
        const double fade = to - from < m_fade.size() ? m_fade[to - from] : 0.0;
        return static_cast<float>((m_steps[from].endless - fade * m_steps[to].endless) * m_steps[from].scale);
    }
    /// Step `step` for n weights that stand where step `step` − 1 left them.
    void step(std::size_t step, std::size_t n, const float* gradient, const AdamRow& row) const;
    /// Brings a row last touched in step `last` up to step `to`, after which it may be read.
    void catchUp(std::size_t last, std::size_t to, std::size_t n, const AdamRow& row) const;
    /// The same up to the end of the stretch.
    void finish(std::size_t last, std::size_t n, const AdamRow& row) const
    {
        catchUp(last, m_steps.size() - 1, n, row);
    }

private:
    struct Step
    {
        double scale = 0;   ///< 1/√(1 − β₂ᵗ)
        double endless = 0; ///< rate times the sum above for n = ∞
        float rate = 0;     ///< rate/(1 − β₁ᵗ)
    };
    float fade1(std::size_t steps) const { return steps < m_fade1.size() ? m_fade1[steps] : 0.0F; }
    float fade2(std::size_t steps) const { return m_fade2Low[steps % kLow] * m_fade2High[steps / kLow]; }

    static constexpr std::size_t kLow = 256;

    Adam m_adam;
    std::vector<Step> m_steps;
    // Per number of steps, short enough for the nearest cache.
    std::vector<float> m_fade1;     ///< β₁ⁿ, as long as it matters
    std::vector<float> m_fade2Low;  ///< β₂ⁿ, n below kLow
    std::vector<float> m_fade2High; ///< β₂ⁿ for multiples of kLow
    std::vector<double> m_fade;     ///< (β₁/√β₂)ⁿ, as long as it matters
};

} // namespace equipoise
