// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>

namespace equipoise {

/// Latencies of any number in constant memory: 12 classes for every doubling from 1 µs to 134 s, so that a quantile is
/// right to 6 %; never too small.
class LatencyHistogram
{
public:
    /// O(1).
    void add(double seconds);
    /// A stall seen by a probe that asks every `period` seconds, but only once at a time: the questions it could not
    /// ask meanwhile would have waited period, 2·period, … less, and count as well.
    void addStall(double seconds, double period);

    std::uint64_t count() const { return m_count; }
    double largest() const { return m_largest; }
    /// The latency that a share `q` in [0, 1] does not exceed; 0 while nothing was added.
    double quantile(double q) const;

private:
    static constexpr int kPerDoubling = 12;
    static constexpr int kClasses = 27 * kPerDoubling;
    std::array<std::uint64_t, kClasses> m_counts{};
    std::uint64_t m_count = 0;
    double m_largest = 0;
};

} // namespace equipoise
