// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nn/rmsprop.h"

#include <algorithm>
#include <cmath>

namespace equipoise {

void RmsProp::step(std::span<float> weights, std::span<float> meanSquares, const float* gradients, int parts,
                   std::size_t partStride) const
{
    constexpr std::size_t kBlock = 256;
    constexpr float kNegligible = 1e-32F;
    float sum[kBlock];
    for (std::size_t begin = 0; begin < weights.size(); begin += kBlock) {
        const std::size_t n = std::min(kBlock, weights.size() - begin);
        const float* g = gradients + begin;
        std::copy_n(g, n, sum);
        for (int part = 1; part < parts; ++part) {
            g += partStride;
            for (std::size_t i = 0; i < n; ++i)
                sum[i] += g[i];
        }
        float* w = weights.data() + begin;
        float* v = meanSquares.data() + begin;
        for (std::size_t i = 0; i < n; ++i) {
            const float square = decay * v[i] + (1 - decay) * sum[i] * sum[i];
            // A weight without gradient decays into denormal numbers, which are a hundred times slower; no ε notices.
            v[i] = square < kNegligible ? 0.0F : square;
            w[i] -= rate * sum[i] / (std::sqrt(v[i]) + epsilon);
        }
    }
}

} // namespace equipoise
