// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/deepfair/deepfairnetwork.h"
#include "core/nn/vec.h"

#include <array>
#include <type_traits>

// The layers behind the first for kLanes ratings at a time, one rating a lane. The first layer's part without β, z, is
// made once a rating; everything here adds β·w on the fly and keeps layer 2's sums in registers.

namespace equipoise {
inline namespace EQUIPOISE_LANES_NAMESPACE {

/// Layers 2 and 3 of a flat array of weights.
struct DeepFairTail
{
    DeepFairTail(const DeepFairShape& shape, const float* weights)
        : hidden1(shape.hidden1)
        , hidden2(shape.hidden2)
        , betaWeights(weights + shape.betaWeights())
        , weights2(weights + shape.weights2())
        , bias2(weights + shape.bias2())
        , weights3(weights + shape.weights3())
        , bias3(weights[shape.bias3()])
    {}

    int hidden1;
    int hidden2;
    const float* betaWeights;
    const float* weights2;
    const float* bias2;
    const float* weights3;
    float bias3;
};

/// Calls f(width, first) for stretches of second-layer units whose sums fit the registers; width is a constant.
template<typename F>
[[gnu::always_inline]] inline void forOutputTiles(int units, const F& f)
{
    int first = 0;
    for (; units - first >= 10; first += 10)
        f(std::integral_constant<int, 10>(), first);
    for (; units - first >= 4; first += 4)
        f(std::integral_constant<int, 4>(), first);
    for (; first < units; ++first)
        f(std::integral_constant<int, 1>(), first);
}

/// Streams of activations that share one pass over layer 2's weights.
constexpr int kStreams = kAccumulators / 10;

/// out[s][first + o] = bias + Σ_j hidden(j, s)·weights2[j][first + o] for S streams; out rows are `outStride`
/// vectors apart.
template<int O, int S, typename Hidden>
[[gnu::always_inline]] inline void secondLayerTile(const DeepFairTail& tail, int first, const Hidden& hidden,
                                                   float* out, int outStride)
{
    Vec sums[S][O];
#pragma GCC unroll 16
    for (int o = 0; o < O; ++o)
#pragma GCC unroll 4
        for (int s = 0; s < S; ++s)
            sums[s][o] = splat(tail.bias2[first + o]);
    const float* row = tail.weights2 + first;
    for (int j = 0; j < tail.hidden1; ++j, row += tail.hidden2) {
        Vec h[S];
#pragma GCC unroll 4
        for (int s = 0; s < S; ++s)
            h[s] = hidden(j, s);
#pragma GCC unroll 16
        for (int o = 0; o < O; ++o) {
            const Vec weight = splat(row[o]);
#pragma GCC unroll 4
            for (int s = 0; s < S; ++s)
                sums[s][o] += h[s] * weight;
        }
    }
#pragma GCC unroll 4
    for (int s = 0; s < S; ++s)
#pragma GCC unroll 16
        for (int o = 0; o < O; ++o)
            storeVec(out + (s * outStride + first + o) * kLanes, sums[s][o]);
}

/// Layer 2 before its ReLU, for every β: out[b][o] vectors. z[j] is the first layer without β, biases included; betas
/// hold a vector of equal lanes each (a multiply-add then takes w_β straight from memory).
inline void secondLayer(const DeepFairTail& tail, const float* z, const float* betas, int betaCount, float* out)
{
    forOutputTiles(tail.hidden2, [&](auto width, int first) {
        int b = 0;
        const auto hidden = [&](int j, int s) {
            return relu(loadVec(z + j * kLanes) + loadVec(betas + (b + s) * kLanes) * splat(tail.betaWeights[j]));
        };
        for (; b + kStreams <= betaCount; b += kStreams)
            secondLayerTile<width, kStreams>(tail, first, hidden, out + b * tail.hidden2 * kLanes, tail.hidden2);
        for (; b < betaCount; ++b)
            secondLayerTile<width, 1>(tail, first, hidden, out + b * tail.hidden2 * kLanes, tail.hidden2);
    });
}

/// The prediction in (0, 1) from layer 2's sums, without dropout.
inline Vec prediction(const DeepFairTail& tail, const float* sums)
{
    Vec logit = splat(tail.bias3);
    for (int o = 0; o < tail.hidden2; ++o)
        logit += relu(loadVec(sums + o * kLanes)) * tail.weights3[o];
    return sigmoid(logit);
}

} // namespace EQUIPOISE_LANES_NAMESPACE
} // namespace equipoise
