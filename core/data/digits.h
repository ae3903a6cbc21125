// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

namespace equipoise {

/// Bytes that must be readable behind any position handed to the functions below.
constexpr std::size_t kDigitPadding = 32;

struct DigitRun
{
    std::uint64_t value = 0;
    unsigned length = 0;
};

/// Up to eight decimal digits at `p`, without a loop: eight bytes are loaded, the first that is no digit is found by
/// arithmetic on all of them at once, and pairs, quadruples and all eight are summed by multiplication (after
/// D. Lemire, "Quickly parsing eight digits", 2018).
inline DigitRun readEightDigits(const char* p)
{
    if constexpr (std::endian::native == std::endian::little) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, p, sizeof bytes);
        bytes ^= 0x3030303030303030U;
        // a byte above 9 sets its top bit; carries only spoil the bytes behind it
        const std::uint64_t strange = ((bytes + 0x7676767676767676U) | bytes) & 0x8080808080808080U;
        const auto length = static_cast<unsigned>(std::countr_zero(strange)) / 8;
        if (length == 0)
            return {};
        bytes <<= 8 * (8 - length); // leading zeros
        bytes = bytes * 10 + (bytes >> 8);
        constexpr std::uint64_t kMask = 0x000000FF000000FFU;
        constexpr std::uint64_t kUpper = 100 + (1000000ULL << 32);
        constexpr std::uint64_t kLower = 1 + (10000ULL << 32);
        bytes = ((bytes & kMask) * kUpper + ((bytes >> 16) & kMask) * kLower) >> 32;
        return {bytes & 0xFFFFFFFFU, length};
    } else {
        DigitRun run;
        for (; run.length < 8 && p[run.length] >= '0' && p[run.length] <= '9'; ++run.length)
            run.value = run.value * 10 + static_cast<unsigned>(p[run.length] - '0');
        return run;
    }
}

/// All digits at `p`, which moves behind them; false where there are none or more than 18.
inline bool readDigits(const char*& p, std::uint64_t& value)
{
    constexpr std::array<std::uint64_t, 9> kPowers{1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000};
    DigitRun run = readEightDigits(p);
    value = run.value;
    p += run.length;
    if (run.length < 8) [[likely]]
        return run.length > 0;
    run = readEightDigits(p);
    value = value * kPowers[run.length] + run.value;
    p += run.length;
    if (run.length < 8) [[likely]]
        return true;
    run = readEightDigits(p);
    value = value * kPowers[run.length] + run.value;
    p += run.length;
    return run.length <= 2;
}

/// "4", "3.5" or "3.25" as a fixed-point number with at most eight digits on each side; p moves behind it. Exact:
/// both parts and the power of ten are whole doubles.
inline bool readFixedPoint(const char*& p, float& value)
{
    constexpr std::array<double, 9> kPowers{1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000};
    DigitRun run = readEightDigits(p);
    p += run.length;
    if (*p != '.') {
        value = static_cast<float>(run.value);
        return run.length > 0 && run.length < 8;
    }
    const std::uint64_t whole = run.value;
    const unsigned wholeLength = run.length;
    run = readEightDigits(++p);
    p += run.length;
    value = static_cast<float>((static_cast<double>(whole) * kPowers[run.length] + static_cast<double>(run.value)) /
                               kPowers[run.length]);
    return wholeLength > 0 && wholeLength < 8 && run.length > 0 && run.length < 8;
}

} // namespace equipoise
