// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <string_view>
#include <thread>
#include <vector>

namespace equipoise {

namespace detail {

constexpr int kChains = 12; ///< independent sums: more than latency times ports
constexpr long kRounds = 4'000'000;

#define EQUIPOISE_PEAK_LOOP(bytes)                                                                                     \
    using V [[gnu::vector_size(bytes)]] = float;                                                                       \
    V sums[kChains] = {};                                                                                              \
    for (int c = 0; c < kChains; ++c)                                                                                  \
        sums[c] += static_cast<float>(c) * start;                                                                      \
    const V factor = 0.999F + V{};                                                                                     \
    for (long round = 0; round < kRounds; ++round)                                                                     \
        _Pragma("GCC unroll 12") for (int c = 0; c < kChains; ++c) sums[c] = sums[c] * factor + factor;                \
    float total = 0;                                                                                                   \
    for (const V& s : sums)                                                                                            \
        total += s[0];                                                                                                 \
    return total

// Loops of multiply-adds that stay in registers, one for each instruction set whatever this file is compiled for.
#if defined(__x86_64__)
[[gnu::target("avx512f"), gnu::noinline]] inline float peakLoop512(float start) { EQUIPOISE_PEAK_LOOP(64); }
[[gnu::target("avx2,fma"), gnu::noinline]] inline float peakLoop256(float start) { EQUIPOISE_PEAK_LOOP(32); }
#endif
[[gnu::noinline]] inline float peakLoop128(float start) { EQUIPOISE_PEAK_LOOP(16); }
#undef EQUIPOISE_PEAK_LOOP

} // namespace detail

/// Largest float32 multiply-add rate of the machine in operations a second (an fma counts as two) with the given
/// instruction set ("x86-64-v4": 16 lanes, "x86-64-v3": 8, else 4 without fma), best of five short runs.
inline double peakArithmetic(std::string_view instructionSet, int threads)
{
    float (*loop)(float) = detail::peakLoop128;
    double lanes = 4;
#if defined(__x86_64__)
    if (instructionSet == "x86-64-v4") {
        loop = detail::peakLoop512;
        lanes = 16;
    } else if (instructionSet == "x86-64-v3") {
        loop = detail::peakLoop256;
        lanes = 8;
    }
#endif
    double best = 0;
    for (int repeat = 0; repeat < 5; ++repeat) {
        std::vector<float> results(static_cast<std::size_t>(threads));
        const auto begin = std::chrono::steady_clock::now();
        {
            std::vector<std::jthread> running;
            for (float& result : results)
                running.emplace_back([&result, loop] { result = loop(1e-3F); });
        }
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        best = std::max(best, 2.0 * lanes * detail::kChains * detail::kRounds * threads / seconds);
    }
    return best;
}

} // namespace equipoise
