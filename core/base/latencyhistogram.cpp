// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/latencyhistogram.h"

#include <algorithm>
#include <cmath>

namespace equipoise {

namespace {
constexpr double kSmallest = 1e-6;
} // namespace

void LatencyHistogram::add(double seconds)
{
    const double place = seconds > kSmallest ? std::log2(seconds / kSmallest) * kPerDoubling : 0;
    ++m_counts[static_cast<std::size_t>(std::min(place, double(kClasses - 1)))];
    ++m_count;
    m_largest = std::max(m_largest, seconds);
}

void LatencyHistogram::addStall(double seconds, double period)
{
    add(seconds);
    for (double later = seconds - period; later > 0; later -= period)
        add(later);
}

double LatencyHistogram::quantile(double q) const
{
    const auto wanted = static_cast<std::uint64_t>(std::ceil(q * static_cast<double>(m_count)));
    std::uint64_t below = 0;
    for (int i = 0; i < kClasses; ++i) {
        below += m_counts[static_cast<std::size_t>(i)];
        if (below >= std::max<std::uint64_t>(wanted, 1))
            return std::min(m_largest, kSmallest * std::exp2(double(i + 1) / kPerDoubling));
    }
    return m_largest;
}

} // namespace equipoise
