// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace equipoise {

/// RMSprop as in Hinton's lecture 6e and PyTorch: v ← decay·v + (1 − decay)·g², w ← w − rate·g / (√v + ε).
struct RmsProp
{
    float rate = 1e-4F;
    float decay = 0.9F;
    float epsilon = 1e-8F;

    /// One step for a stretch of weights. All spans have the same length; any cutting into stretches gives the same
    /// bits. g is the sum of `parts` gradients, which lie `partStride` floats apart, added from the first to the last.
    void step(std::span<float> weights, std::span<float> meanSquares, const float* gradients, int parts,
              std::size_t partStride) const;
};

} // namespace equipoise
