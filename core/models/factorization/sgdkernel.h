// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/factorization/ratinggrid.h"

#include <oneapi/tbb/cache_aligned_allocator.h>

#include <cstddef>
#include <span>
#include <vector>

namespace equipoise {

/// Vectors are padded with zeros to whole lanes of 16 floats and aligned to them.
inline constexpr std::size_t kLane = 16;
using AlignedFloats = std::vector<float, oneapi::tbb::cache_aligned_allocator<float>>;

/// What a user or an item has besides its vector.
struct alignas(16) VectorState
{
    float squares = 1; ///< AdaGrad's sum for the whole vector, mean over its entries
    float bias = 0;
    float biasSquares = 1; ///< AdaGrad's sum for the bias
    float unused = 0;
};

/// The users or the items in training, by position.
struct FactorSide
{
    AlignedFloats vectors; ///< position × stride
    std::vector<VectorState> states;
};

/// Constants of a sweep. Everything is in units of the ratings' standard deviation.
struct SgdStep
{
    std::size_t stride = kLane; ///< floats of a vector with its padding, a multiple of kLane
    std::size_t k = 1;          ///< without it
    bool hasBiases = false;
    float learningRate = 0;
    float regularisation = 0;
    float biasRegularisation = 0;
};

struct SgdSums
{
    double squaredError = 0; ///< before each step, as it is taken
    double penalty = 0;      ///< λ(|p|² + |q|²) + λ_b(b² + c²) likewise

    SgdSums& operator+=(const SgdSums& other)
    {
        squaredError += other.squaredError;
        penalty += other.penalty;
        return *this;
    }
};

/// One step of stochastic gradient descent for every rating, in order, on
///   (r − b_u − c_i − p_u·q_i)² / 2 + λ(|p_u|² + |q_i|²) / 2 + λ_b(b_u² + c_i²) / 2
/// with one AdaGrad rate for a whole vector, as in Chin et al., "A learning-rate schedule for stochastic gradient
/// methods to matrix factorization", PAKDD 2015: rate η/√G, G += |gradient|²/k after the step. The sums of squares come
/// from p·q, |p|² and |q|², so a step reads and writes each vector once. Serial; O(ratings · k).
SgdSums sgdSweep(std::span<const GridEntry> ratings, FactorSide& users, FactorSide& items, const SgdStep& step);

} // namespace equipoise
