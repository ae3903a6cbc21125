// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/mffair/mffairkernel.h"

#include "core/nn/vec.h"

namespace equipoise {

namespace {

/// Calls f.template operator()<C>(first column) for tiles of at most C vectors.
template<int C, typename F>
inline void forTiles(std::size_t first, std::size_t columns, const F& f)
{
    for (; columns - first >= std::size_t{C} * kLanes; first += std::size_t{C} * kLanes)
        f.template operator()<C>(first);
    if constexpr (C > 1)
        if (first < columns)
            forTiles<C / 2>(first, columns, f);
}

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

void weightedRowSum(const float* rows, std::size_t width, std::span<const std::uint32_t> samples,
                    const std::uint32_t* rowOf, const float* factors, float decay, const float* own, float* out)
{
    forTiles<8>(0, width, [&]<int C>(std::size_t at) {
        Vec sum[C];
#pragma GCC unroll 8
        for (int c = 0; c < C; ++c)
            sum[c] = decay * loadVec(own + at + c * kLanes);
        for (const std::uint32_t s : samples) {
            const Vec factor = splat(factors[s]);
            const float* const row = rows + rowOf[s] * width + at;
#pragma GCC unroll 8
            for (int c = 0; c < C; ++c)
                sum[c] += factor * loadVec(row + c * kLanes);
        }
#pragma GCC unroll 8
        for (int c = 0; c < C; ++c)
            storeVec(out + at + c * kLanes, sum[c]);
    });
}

float squaredNorm(const float* row, std::size_t width) { return sum(products(row, row, width)); }

} // namespace equipoise
