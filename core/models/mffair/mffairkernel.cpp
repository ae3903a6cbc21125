// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/mffair/mffairkernel.h"

#include "core/nn/vec.h"

#include <algorithm>

namespace equipoise {

namespace {

/// Products of one pair of rows, lane by lane.
[[gnu::always_inline]] inline Vec products(const float* a, const float* b, std::size_t width)
{
    Vec sum = loadVec(a) * loadVec(b);
    for (std::size_t c = kLanes; c < width; c += kLanes)
        sum += loadVec(a + c) * loadVec(b + c);
    return sum;
}

} // namespace

void rowDots(const float* users, const float* items, std::size_t stride, std::size_t width,
             std::span<const std::uint32_t> userRows, std::span<const std::uint32_t> itemRows, std::span<float> out)
{
    std::size_t j = 0;
    for (; j + kLanes <= out.size(); j += kLanes) {
        std::array<Vec, kLanes> lanes;
        for (std::size_t r = 0; r < kLanes; ++r)
            lanes[r] = products(users + userRows[j + r] * stride, items + itemRows[j + r] * stride, width);
        storeVec(out.data() + j, sumEach(lanes));
    }
    if (j == out.size())
        return;
    std::array<Vec, kLanes> lanes{};
    for (std::size_t r = 0; j + r < out.size(); ++r)
        lanes[r] = products(users + userRows[j + r] * stride, items + itemRows[j + r] * stride, width);
    const Vec sums = sumEach(lanes);
    std::memcpy(out.data() + j, &sums, (out.size() - j) * sizeof(float));
}

void weightedRowSum(const float* rows, std::size_t width, std::span<const std::uint32_t> samples, std::size_t begin,
                    std::size_t end, const std::uint32_t* rowOf, const float* factors, float decay, const float* own,
                    float* out)
{
    // rows of the other side lie anywhere, half of them in another core's cache, and a row has too few samples to be
    // fetched ahead by the processor itself
    constexpr std::size_t kAhead = 12;
    forColumnTiles<8>(static_cast<int>(width), [&]<int C>(int at) {
        Vec sum[C];
#pragma GCC unroll 8
        for (int c = 0; c < C; ++c)
            sum[c] = decay * loadVec(own + at + c * kLanes);
        for (std::size_t i = begin; i < end; ++i) {
            const float* const soon = rows + rowOf[samples[std::min(i + kAhead, samples.size() - 1)]] * width + at;
#pragma GCC unroll 8
            for (int c = 0; c < C; ++c)
                __builtin_prefetch(soon + c * kLanes);
            const Vec factor = splat(factors[samples[i]]);
            const float* const row = rows + rowOf[samples[i]] * width + at;
#pragma GCC unroll 8
            for (int c = 0; c < C; ++c)
                sum[c] += factor * loadVec(row + c * kLanes);
        }
#pragma GCC unroll 8
        for (int c = 0; c < C; ++c)
            storeVec(out + at + c * kLanes, sum[c]);
    });
}

void copyRow(const float* row, std::size_t width, float* out)
{
    for (std::size_t c = 0; c < width; c += kLanes)
        storeVec(out + c, loadVec(row + c));
}

float squaredNorm(const float* row, std::size_t width) { return sum(products(row, row, width)); }

} // namespace equipoise
