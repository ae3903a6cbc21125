// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"

#include <cmath>
#include <numbers>

namespace equipoise {

namespace {

std::uint64_t mix(std::uint64_t x) // finaliser of splitmix64
{
    x ^= x >> 30;
    x *= 0xbf58476d1ce4e5b9ULL;
    x ^= x >> 27;
    x *= 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

std::uint64_t hashName(std::string_view name) // FNV-1a
{
    std::uint64_t h = 0xcbf29ce484222325ULL;
    for (const char c : name) {
        h ^= static_cast<unsigned char>(c);
        h *= 0x100000001b3ULL;
    }
    return h;
}

} // namespace

std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> c, std::array<std::uint32_t, 2> k)
{
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t a = std::uint64_t{0xD2511F53U} * c[0];
        const std::uint64_t b = std::uint64_t{0xCD9E8D57U} * c[2];
        c = {static_cast<std::uint32_t>(b >> 32) ^ c[1] ^ k[0], static_cast<std::uint32_t>(b),
             static_cast<std::uint32_t>(a >> 32) ^ c[3] ^ k[1], static_cast<std::uint32_t>(a)};
        k[0] += 0x9E3779B9U;
        k[1] += 0xBB67AE85U;
    }
    return c;
}

RandomStream::RandomStream(std::uint64_t seed, std::string_view purpose, std::uint64_t a, std::uint64_t b)
{
    const std::uint64_t key = mix(seed + 0x9e3779b97f4a7c15ULL) ^ mix(hashName(purpose));
    // The last 32 counter bits run; the upper 96 hold the coordinates, hashed where they are wider.
    const std::uint64_t place = mix(mix(a + 0x9e3779b97f4a7c15ULL) + b);
    m_key = {static_cast<std::uint32_t>(key), static_cast<std::uint32_t>(key >> 32)};
    m_counter = {0, static_cast<std::uint32_t>(b), static_cast<std::uint32_t>(place),
                 static_cast<std::uint32_t>(place >> 32)};
}

void RandomStream::refill()
{
    m_buffer = philox(m_counter, m_key);
    ++m_counter[0];
    m_used = 0;
}

std::uint32_t RandomStream::next()
{
    if (m_used == 4)
        refill();
    return m_buffer[m_used++];
}

std::uint64_t RandomStream::next64()
{
    const std::uint64_t high = next();
    return high << 32 | next();
}

std::uint32_t RandomStream::below(std::uint32_t bound)
{
    std::uint64_t product = std::uint64_t{next()} * bound;
    if (static_cast<std::uint32_t>(product) < bound) {
        const std::uint32_t threshold = (0U - bound) % bound;
        while (static_cast<std::uint32_t>(product) < threshold)
            product = std::uint64_t{next()} * bound;
    }
    return static_cast<std::uint32_t>(product >> 32);
}

double RandomStream::normal()
{
    if (m_hasSpareNormal) {
        m_hasSpareNormal = false;
        return m_spareNormal;
    }
    const double radius = std::sqrt(-2.0 * std::log1p(-uniform()));
    const double angle = 2.0 * std::numbers::pi * uniform();
    m_spareNormal = radius * std::sin(angle);
    m_hasSpareNormal = true;
    return radius * std::cos(angle);
}

} // namespace equipoise
