// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/alignedvector.h"

#include <cstddef>
#include <cstdint>

namespace equipoise {

/// Sizes of the network [p, q, β] → hidden1 → hidden2 → 1 (ReLU, ReLU, dropout, sigmoid) and where its weights lie in
/// one flat array. First-layer rows are padded to `stride()` columns; the padding is 0 and stays 0, as no gradient
/// reaches it.
struct DeepFairShape
{
    int factors = 30; ///< length of p and of q
    int hidden1 = 80;
    int hidden2 = 10;

    int inputs() const { return 2 * factors; }
    int stride() const { return (hidden1 + 15) / 16 * 16; }

    std::size_t factorWeights() const { return 0; }           ///< [inputs][stride]
    std::size_t betaWeights() const { return at(inputs()); }  ///< [stride]
    std::size_t bias1() const { return at(inputs() + 1); }    ///< [stride]
    std::size_t weights2() const { return at(inputs() + 2); } ///< [hidden1][hidden2]
    std::size_t bias2() const { return weights2() + static_cast<std::size_t>(hidden1) * hidden2; } ///< [hidden2]
    std::size_t weights3() const { return bias2() + hidden2; }                                     ///< [hidden2]
    std::size_t bias3() const { return weights3() + hidden2; }
    /// Length of the flat array, a multiple of 16.
    std::size_t size() const { return (bias3() + 1 + 15) / 16 * 16; }

    bool operator==(const DeepFairShape&) const = default;

private:
    std::size_t at(int row) const { return static_cast<std::size_t>(row) * static_cast<std::size_t>(stride()); }
};

/// Uniform in ±1/√(number of inputs) per layer, weights and biases, as torch.nn.Linear starts.
AlignedVector<float> initialWeights(const DeepFairShape& shape, std::uint64_t seed);

} // namespace equipoise
