// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/ticks.h"

#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace equipoise {

namespace {

constexpr double kLargest = 1e300;   ///< differences of two values stay finite below
constexpr double kSmallest = 1e-290; ///< powers of ten stay normal above

double niceStep(double span, int count)
{
    const double raw = span / std::max(1, count);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= raw * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

void widen(double& low, double& high)
{
    low = std::isfinite(low) ? std::clamp(low, -kLargest, kLargest) : 0;
    high = std::isfinite(high) ? std::clamp(high, -kLargest, kLargest) : low;
    if (low > high)
        std::swap(low, high);
    // a span that the neighbouring doubles cannot resolve is none
    const double size = std::max(std::abs(low), std::abs(high));
    if (high - low <= std::max(size * 1e-12, kSmallest)) {
        const double margin = size > kSmallest * 100 ? size * 0.05 : 0.5;
        low -= margin;
        high += margin;
    }
}

std::string superscript(int exponent)
{
    constexpr std::array kDigits{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string text = exponent < 0 ? "⁻" : "";
    for (const char c : std::to_string(std::abs(exponent)))
        text += kDigits.at(static_cast<std::size_t>(c - '0'));
    return text;
}

int decimalsOf(double step) { return std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9))); }

/// The minus of typography, and no sign before a zero.
std::string fixed(double value, int decimals)
{
    std::string text = fmt::format("{:.{}f}", value, decimals);
    if (text.front() == '-') {
        const bool isZero = text.find_first_of("123456789") == std::string::npos;
        text = (isZero ? "" : "−") + text.substr(1);
    }
    return text;
}

std::string grouped(double value)
{
    const auto whole = std::llround(value);
    return (whole < 0 ? "−" : "") + groupedText(std::llabs(whole));
}

} // namespace

std::vector<std::string> tickLabels(const std::vector<double>& values, double step)
{
    double largest = 0;
    for (const double value : values)
        largest = std::max(largest, std::abs(value));
    std::vector<std::string> labels;
    const bool isHuge = largest >= 1e6;
    const bool isTiny = largest > 0 && largest < 1e-4;
    const int exponent = isHuge || isTiny ? static_cast<int>(std::floor(std::log10(largest) + 1e-9)) : 0;
    const double unit = std::pow(10.0, exponent);
    // a fine step on a large value would need more digits than it would save
    const bool asPowers = exponent != 0 && std::isnormal(unit) && decimalsOf(step / unit) <= 3;
    for (const double value : values) {
        if (value == 0)
            labels.emplace_back("0");
        else if (asPowers)
            labels.push_back(fixed(value / unit, decimalsOf(step / unit)) + "×10" + superscript(exponent));
        else if (decimalsOf(step) == 0 && largest >= 1e4 && largest < 1e15)
            labels.push_back(grouped(value));
        else
            labels.push_back(decimalsOf(step) > 12 || largest >= 1e15 ? numberText(value)
                                                                      : fixed(value, decimalsOf(step)));
    }
    return labels;
}

Ticks niceTicks(double low, double high, int count, bool isInteger)
{
    widen(low, high);
    double step = niceStep(high - low, count);
    if (isInteger)
        step = std::max(1.0, step);
    // an end that is a tick but for rounding has one
    const auto slack = [&](double end) { return 1e-9 + 1e-15 * std::abs(end / step); };
    Ticks ticks;
    ticks.minimum = low;
    ticks.maximum = high;
    const double first = std::ceil(low / step - slack(low));
    const auto last = static_cast<int>(std::floor(high / step + slack(high)) - first);
    for (int i = 0; i <= last; ++i)
        ticks.values.push_back((first + i) * step);
    ticks.labels = tickLabels(ticks.values, step);
    return ticks;
}

} // namespace equipoise
