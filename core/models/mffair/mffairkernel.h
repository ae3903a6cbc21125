// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

// The inner loops of a training step, over rows of `stride` floats: a multiple of 16, padded with zeros. Serial; bits
// depend on the arguments alone.

namespace equipoise {

/// out[j] = users[userRows[j]] · items[itemRows[j]].
void rowDots(const float* users, const float* items, std::size_t stride, std::span<const std::uint32_t> userRows,
             std::span<const std::uint32_t> itemRows, std::span<float> out);

/// out = decay · own + Σ_s factors[s] · rows[rowOf[s]], s in the order given.
void weightedRowSum(const float* rows, std::size_t stride, std::span<const std::uint32_t> samples,
                    const std::uint32_t* rowOf, const float* factors, float decay, const float* own, float* out);

/// out = row − way · direction; returns |out|².
float catchUp(const float* row, const float* direction, float way, std::size_t stride, float* out);

} // namespace equipoise
