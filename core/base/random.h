// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

namespace equipoise {

/// Philox4x32-10 (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011): a bijection of a 128-bit
/// counter under a 64-bit key. Any block of the sequence can be had without the ones before it.
std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key);

/// A reproducible stream of random numbers, named by what it is for. Two streams with any differing coordinate are
/// independent, so the same seed gives the same numbers on any number of threads as long as the coordinates are those
/// of the work (epoch, block), never those of a thread. Distributions are our own: the standard library's differ
/// between implementations. Not thread-safe; make one per block, that costs nothing.
class RandomStream
{
public:
    /// `purpose` is a fixed name such as "pmf.init"; `a` and `b` are typically the epoch and the block.
    RandomStream(std::uint64_t seed, std::string_view purpose, std::uint64_t a = 0, std::uint64_t b = 0);

    std::uint32_t next();
    std::uint64_t next64();
    /// Uniform in [0, 1), 24 random bits.
    float uniformFloat() { return static_cast<float>(next() >> 8) * 0x1.0p-24F; }
    /// Uniform in [0, 1), 53 random bits.
    double uniform() { return static_cast<double>(next64() >> 11) * 0x1.0p-53; }
    /// Uniform in [0, bound), unbiased (Lemire 2019); bound ≥ 1.
    std::uint32_t below(std::uint32_t bound);
    /// Standard normal (Box–Muller).
    double normal();

    /// Fisher–Yates.
    template<typename T>
    void shuffle(std::span<T> values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(static_cast<std::uint32_t>(i))]);
    }

private:
    void refill();

    std::array<std::uint32_t, 2> m_key;
    std::array<std::uint32_t, 4> m_counter;
    std::array<std::uint32_t, 4> m_buffer{};
    unsigned m_used = 4;
    double m_spareNormal = 0;
    bool m_hasSpareNormal = false;
};

} // namespace equipoise
