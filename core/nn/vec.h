// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <utility>

// Vectors of the widest kind the compiler may use, without intrinsics. To be included by source files of the numeric
// rooms only: the inner namespace keeps code of different widths apart where a program and the library it loads were
// compiled for different machines.
#if defined(__AVX512F__)
#define EQUIPOISE_LANES 16
#define EQUIPOISE_LANES_NAMESPACE lanes16
#elif defined(__AVX2__)
#define EQUIPOISE_LANES 8
#define EQUIPOISE_LANES_NAMESPACE lanes8
#else
#define EQUIPOISE_LANES 4
#define EQUIPOISE_LANES_NAMESPACE lanes4
#endif

namespace equipoise {
inline namespace EQUIPOISE_LANES_NAMESPACE {

constexpr int kLanes = EQUIPOISE_LANES;
/// Vectors an inner loop may keep as accumulators without spilling.
constexpr int kAccumulators = kLanes == 16 ? 20 : 10;

using Vec [[gnu::vector_size(kLanes * 4)]] = float;
using IntVec [[gnu::vector_size(kLanes * 4)]] = std::int32_t;
using WordVec [[gnu::vector_size(kLanes * 4)]] = std::uint32_t;

[[gnu::always_inline]] inline Vec loadVec(const float* from)
{
    Vec v;
    std::memcpy(&v, from, sizeof v);
    return v;
}
[[gnu::always_inline]] inline void storeVec(float* to, Vec v) { std::memcpy(to, &v, sizeof v); }
[[gnu::always_inline]] inline Vec splat(float x) { return x - Vec{}; }
/// Largest of x and 0. By the sign bit, as an integer maximum is one instruction where a float's is two.
[[gnu::always_inline]] inline Vec relu(Vec x)
{
    const IntVec bits = reinterpret_cast<IntVec>(x);
    return reinterpret_cast<Vec>(bits > 0 ? bits : IntVec{});
}
/// x where the condition holds (all bits set), else 0.
[[gnu::always_inline]] inline Vec keepWhere(IntVec condition, Vec x) { return condition ? x : Vec{}; }
inline float sum(Vec v)
{
    float total = 0;
    for (int lane = 0; lane < kLanes; ++lane)
        total += v[lane];
    return total;
}

/// e^x to about 1e-7 relative; x is clamped to ±87.
inline Vec exponential(Vec x)
{
    x = x < -87.0F ? splat(-87.0F) : x;
    x = x > 87.0F ? splat(87.0F) : x;
    const Vec shifted = x * 1.44269504F + 12582912.0F; // rounds to a whole number in the low bits
    const Vec whole = shifted - 12582912.0F;
    const Vec r = (x - whole * 0.693359375F) + whole * 2.12194440e-4F;
    Vec p = r * 1.9875691500e-4F + 1.3981999507e-3F; // Cephes expf
    p = p * r + 8.3334519073e-3F;
    p = p * r + 4.1665795894e-2F;
    p = p * r + 1.6666665459e-1F;
    p = p * r + 5.0000001201e-1F;
    p = p * r * r + r + 1.0F;
    return p * reinterpret_cast<Vec>((__builtin_convertvector(whole, IntVec) + 127) << 23);
}

/// ln x to about 1e-7 relative, for positive normal numbers.
inline Vec logarithm(Vec x)
{
    const IntVec bits = reinterpret_cast<IntVec>(x);
    const IntVec exponent = (bits - 0x3f3504f3) >> 23; // so that the rest lies in [√½, √2)
    const Vec r = reinterpret_cast<Vec>(bits - (exponent << 23)) - 1.0F;
    const Vec whole = __builtin_convertvector(exponent, Vec);
    Vec p = r * 7.0376836292e-2F - 1.1514610310e-1F; // Cephes logf
    p = p * r + 1.1676998740e-1F;
    p = p * r - 1.2420140846e-1F;
    p = p * r + 1.4249322787e-1F;
    p = p * r - 1.6668057665e-1F;
    p = p * r + 2.0000714765e-1F;
    p = p * r - 2.4999993993e-1F;
    p = p * r + 3.3333331174e-1F;
    const Vec square = r * r;
    const Vec tail = r * square * p - whole * 2.12194440e-4F - 0.5F * square;
    return r + tail + whole * 0.693359375F;
}

inline Vec sigmoid(Vec x) { return 1.0F / (1.0F + exponential(-x)); }

namespace detail {

/// Lane c from a or b (b where the index is ≥ kLanes): the two halves of exchanging blocks of size Step.
template<int Step, bool High, int... C>
[[gnu::always_inline]] inline Vec exchange(Vec a, Vec b, std::integer_sequence<int, C...>)
{
    return __builtin_shufflevector(
        a, b, (High ? ((C & Step) != 0 ? C + kLanes : C + Step) : ((C & Step) != 0 ? C - Step + kLanes : C))...);
}
using LaneSequence = std::make_integer_sequence<int, kLanes>;

template<int Step>
[[gnu::always_inline]] inline void transposeStep(std::array<Vec, kLanes>& m)
{
#pragma GCC unroll 16
    for (int i = 0; i < kLanes; ++i)
        if ((i & Step) == 0) {
            const Vec a = m[i];
            const Vec b = m[i + Step];
            m[i] = exchange<Step, false>(a, b, LaneSequence());
            m[i + Step] = exchange<Step, true>(a, b, LaneSequence());
        }
    if constexpr (Step > 1)
        transposeStep<Step / 2>(m);
}

template<int Step>
[[gnu::always_inline]] inline Vec sumStep(std::array<Vec, kLanes>& m)
{
#pragma GCC unroll 16
    for (int i = 0; i < Step; ++i)
        m[i] = exchange<Step, false>(m[i], m[i + Step], LaneSequence()) +
               exchange<Step, true>(m[i], m[i + Step], LaneSequence());
    if constexpr (Step > 1)
        return sumStep<Step / 2>(m);
    else
        return m[0];
}

} // namespace detail

/// Rows become columns.
[[gnu::always_inline]] inline void transpose(std::array<Vec, kLanes>& m) { detail::transposeStep<kLanes / 2>(m); }

/// Lane c is the sum over the lanes of m[c], in a fixed order.
[[gnu::always_inline]] inline Vec sumEach(std::array<Vec, kLanes> m) { return detail::sumStep<kLanes / 2>(m); }

/// Calls f.template operator()<N>(column) for tiles of N ≤ C vectors side by side, as wide as can be, that cover
/// `columns` floats from column `first` on: a multiple of kLanes.
template<int C, typename F>
[[gnu::always_inline]] inline void forColumnTiles(int columns, const F& f, int first = 0)
{
    for (; columns - first >= C * kLanes; first += C * kLanes)
        f.template operator()<C>(first);
    if constexpr (C > 1)
        if (first < columns)
            forColumnTiles<C - 1>(columns, f, first);
}

/// kLanes rows of `columns` floats, `stride` apart, to one vector per column. `columns` is a multiple of kLanes.
inline void rowsToLanes(const float* rows, int stride, int columns, float* lanes)
{
    for (int c = 0; c < columns; c += kLanes) {
        std::array<Vec, kLanes> m;
#pragma GCC unroll 16
        for (std::size_t r = 0; r < kLanes; ++r)
            m[r] = loadVec(rows + static_cast<int>(r) * stride + c);
        transpose(m);
#pragma GCC unroll 16
        for (std::size_t i = 0; i < kLanes; ++i)
            storeVec(lanes + (c + static_cast<int>(i)) * kLanes, m[i]);
    }
}

/// And back.
inline void lanesToRows(const float* lanes, int stride, int columns, float* rows)
{
    for (int c = 0; c < columns; c += kLanes) {
        std::array<Vec, kLanes> m;
#pragma GCC unroll 16
        for (std::size_t i = 0; i < kLanes; ++i)
            m[i] = loadVec(lanes + (c + static_cast<int>(i)) * kLanes);
        transpose(m);
#pragma GCC unroll 16
        for (std::size_t r = 0; r < kLanes; ++r)
            storeVec(rows + static_cast<int>(r) * stride + c, m[r]);
    }
}

} // namespace EQUIPOISE_LANES_NAMESPACE
} // namespace equipoise
