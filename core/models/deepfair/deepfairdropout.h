// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cmath>
#include <cstdint>

namespace equipoise {

/// Inverted dropout whose decisions are a pure function of (epoch key, rating, β index, unit): the same on any number
/// of threads and lanes. A decision has 16 random bits, so the rate is rounded to a multiple of 2⁻¹⁶ and the scale of
/// the kept units belongs to the rounded rate.
struct DeepFairDropout
{
    std::uint64_t epochKey = 0;
    std::uint32_t threshold = 0; ///< a unit is dropped where its 16 bits are below

    DeepFairDropout() = default;
    DeepFairDropout(double rate, std::uint64_t key)
        : epochKey(key)
        , threshold(static_cast<std::uint32_t>(std::lround(rate * 65536)))
    {}
    float scale() const { return 65536.0F / static_cast<float>(65536 - threshold); }

    /// The two 32-bit halves of a rating's key (splitmix64).
    std::uint64_t ratingKey(std::uint32_t rating) const
    {
        std::uint64_t x = epochKey + rating * 0x9e3779b97f4a7c15ULL;
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
        x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
        return x ^ (x >> 31);
    }

    /// 32 random bits for two units, 2·pair in the lower half and 2·pair + 1 in the upper. Word is std::uint32_t or a
    /// vector of them.
    template<typename Word>
    static Word bits(Word low, Word high, std::uint32_t counter)
    {
        Word x = low + counter * 0x9e3779b9U;
        x = (x ^ (x >> 16)) * 0x7feb352dU;
        x ^= high;
        x = (x ^ (x >> 15)) * 0x846ca68bU;
        return x ^ (x >> 16);
    }
    static std::uint32_t counter(int beta, int pair, int units)
    {
        return static_cast<std::uint32_t>(beta * ((units + 1) / 2) + pair);
    }

    /// One decision, as the definition for tests.
    bool keeps(std::uint32_t rating, int beta, int unit, int units) const
    {
        const std::uint64_t key = ratingKey(rating);
        const std::uint32_t word = bits(static_cast<std::uint32_t>(key), static_cast<std::uint32_t>(key >> 32),
                                        counter(beta, unit / 2, units));
        return ((unit % 2 == 0 ? word : word >> 16) & 0xFFFFU) >= threshold;
    }
};

} // namespace equipoise
