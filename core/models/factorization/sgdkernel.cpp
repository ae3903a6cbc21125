// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/factorization/sgdkernel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace equipoise {

namespace {

using Quarter = float __attribute__((vector_size(16), may_alias));
using Half = float __attribute__((vector_size(32), may_alias));
using Whole = float __attribute__((vector_size(64), may_alias));

/// What a vector of so many lanes (0: any number) is cut into. GCC takes vectors wider than the machine's apart into
/// single numbers, so the width follows the instruction set; short vectors hold too little arithmetic for 512 bits to
/// outweigh the port they cost.
template<std::size_t kLanes>
struct Machine
{
#if defined(__AVX512F__)
    using Vector = Whole;
#elif defined(__AVX__)
    using Vector = Half;
#else
    using Vector = Quarter;
#endif
};
#if defined(__AVX512F__)
template<>
struct Machine<1>
{
    using Vector = Half;
};
template<>
struct Machine<2>
{
    using Vector = Half;
};
#endif

/// Four sums whose total is the sum of the vector.
template<typename V>
inline Quarter fold(const V& v)
{
    if constexpr (sizeof(V) == sizeof(Quarter)) {
        return v;
    } else if constexpr (sizeof(V) == sizeof(Half)) {
        return __builtin_shufflevector(v, v, 0, 1, 2, 3) + __builtin_shufflevector(v, v, 4, 5, 6, 7);
    } else {
        const Half low = __builtin_shufflevector(v, v, 0, 1, 2, 3, 4, 5, 6, 7);
        const Half high = __builtin_shufflevector(v, v, 8, 9, 10, 11, 12, 13, 14, 15);
        return fold(low + high);
    }
}

inline float sum(Quarter v)
{
    v += __builtin_shufflevector(v, v, 2, 3, 0, 1);
    return v[0] + v[1];
}

struct Products
{
    float pq = 0;
    float pp = 0;
    float qq = 0;
};

/// Inner products of two vectors of `lanes` lanes.
template<std::size_t kLanes>
inline Products products(const float* user, const float* item, std::size_t lanes)
{
    using Vector = typename Machine<kLanes>::Vector;
    const auto* const p = reinterpret_cast<const Vector*>(user);
    const auto* const q = reinterpret_cast<const Vector*>(item);
    Vector pq = p[0] * q[0];
    Vector pp = p[0] * p[0];
    Vector qq = q[0] * q[0];
    for (std::size_t i = 1; i < lanes * sizeof(Whole) / sizeof(Vector); ++i) {
        pq += p[i] * q[i];
        pp += p[i] * p[i];
        qq += q[i] * q[i];
    }
    return {sum(fold(pq)), sum(fold(pp)), sum(fold(qq))};
}

/// p ← a·p + b·q and q ← c·q + d·p, both from the old values.
template<std::size_t kLanes>
inline void combine(float* user, float* item, float a, float b, float c, float d, std::size_t lanes)
{
    using Vector = typename Machine<kLanes>::Vector;
    auto* const p = reinterpret_cast<Vector*>(user);
    auto* const q = reinterpret_cast<Vector*>(item);
    for (std::size_t i = 0; i < lanes * sizeof(Whole) / sizeof(Vector); ++i) {
        const Vector oldP = p[i];
        const Vector oldQ = q[i];
        p[i] = a * oldP + b * oldQ;
        q[i] = c * oldQ + d * oldP;
    }
}

/// How many ratings the memory is asked in advance.
constexpr std::size_t kAhead = 16;

/// Moves a bias against its gradient and returns what it adds to the penalty.
inline float stepBias(VectorState& state, float error, float rate, float decay)
{
    const float bias = state.bias;
    const float gradient = decay * bias - error;
    state.bias = bias - rate / std::sqrt(state.biasSquares) * gradient;
    state.biasSquares += gradient * gradient;
    return decay * bias * bias;
}

/// The ratings of a block are shuffled, so nothing but their list says which vectors come next.
inline void prefetch(const FactorSide& side, std::uint32_t position, std::size_t lanes)
{
    const float* const vector = side.vectors.data() + position * lanes * kLane;
    for (std::size_t lane = 0; lane < lanes; ++lane)
        __builtin_prefetch(vector + lane * kLane, 1);
    __builtin_prefetch(&side.states[position], 1);
}

/// `kLanes` is the number of lanes of a user's or item's vector, or 0 where only `step` knows it.
template<std::size_t kLanes, bool kBiases>
SgdSums sweep(std::span<const GridEntry> ratings, FactorSide& users, FactorSide& items, const SgdStep& step)
{
    const std::size_t lanes = kLanes == 0 ? step.stride / kLane : kLanes;
    const float inverseK = 1.0F / static_cast<float>(step.k);
    const float rate = step.learningRate;
    const float decay = step.regularisation;
    SgdSums sums;
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        const GridEntry& rating = ratings[i];
        const GridEntry& ahead = ratings[std::min(i + kAhead, ratings.size() - 1)];
        prefetch(users, ahead.user, lanes);
        prefetch(items, ahead.item, lanes);
        float* const p = users.vectors.data() + rating.user * lanes * kLane;
        float* const q = items.vectors.data() + rating.item * lanes * kLane;
        VectorState& user = users.states[rating.user];
        VectorState& item = items.states[rating.item];

        const Products product = products<kLanes>(p, q, lanes);
        float error = rating.value - product.pq;
        if constexpr (kBiases)
            error -= user.bias + item.bias;
        const float rateP = rate / std::sqrt(user.squares);
        const float rateQ = rate / std::sqrt(item.squares);
        combine<kLanes>(p, q, 1 - rateP * decay, rateP * error, 1 - rateQ * decay, rateQ * error, lanes);

        const float cross = 2 * error * decay * product.pq;
        user.squares += inverseK * (error * error * product.qq - cross + decay * decay * product.pp);
        item.squares += inverseK * (error * error * product.pp - cross + decay * decay * product.qq);
        float penalty = decay * (product.pp + product.qq);
        if constexpr (kBiases) {
            penalty += stepBias(user, error, rate, step.biasRegularisation);
            penalty += stepBias(item, error, rate, step.biasRegularisation);
        }
        sums.squaredError += static_cast<double>(error) * static_cast<double>(error);
        sums.penalty += static_cast<double>(penalty);
    }
    return sums;
}

using Sweep = SgdSums (*)(std::span<const GridEntry>, FactorSide&, FactorSide&, const SgdStep&);
constexpr std::size_t kMostLanes = 8;

template<bool kBiases, std::size_t... kLanes>
constexpr std::array<Sweep, sizeof...(kLanes)> sweeps(std::index_sequence<kLanes...>)
{
    return {sweep<kLanes, kBiases>...};
}

} // namespace

SgdSums sgdSweep(std::span<const GridEntry> ratings, FactorSide& users, FactorSide& items, const SgdStep& step)
{
    static constexpr auto kPlain = sweeps<false>(std::make_index_sequence<kMostLanes + 1>());
    static constexpr auto kBiased = sweeps<true>(std::make_index_sequence<kMostLanes + 1>());
    const std::size_t lanes = step.stride / kLane;
    const std::size_t which = lanes <= kMostLanes ? lanes : 0;
    return (step.hasBiases ? kBiased : kPlain)[which](ratings, users, items, step);
}

} // namespace equipoise
