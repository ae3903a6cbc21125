// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

// The inner loops of a training step, over rows of `width` floats: a multiple of 16, padded with zeros. Serial; bits
// depend on the arguments alone.

namespace equipoise {

/// out[j] = users[userRows[j]] · items[itemRows[j]]; rows begin `stride` apart.
void rowDots(const float* users, const float* items, std::size_t stride, std::size_t width,
             std::span<const std::uint32_t> userRows, std::span<const std::uint32_t> itemRows, std::span<float> out);

/// out = decay · own + Σ_s factors[s] · rows[rowOf[s]], s = samples[begin], …, samples[end − 1] in this order. What
/// follows in `samples` is what the next calls will want.
void weightedRowSum(const float* rows, std::size_t width, std::span<const std::uint32_t> samples, std::size_t begin,
                    std::size_t end, const std::uint32_t* rowOf, const float* factors, float decay, const float* own,
                    float* out);

/// out = row.
void copyRow(const float* row, std::size_t width, float* out);

/// |row|².
float squaredNorm(const float* row, std::size_t width);

} // namespace equipoise
