// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/distributions.h"

#include <cmath>
#include <numbers>

namespace equipoise {
namespace {

/// std::lgamma leaves the sign in a global and is therefore no good for several threads.
double logGamma(double x)
{
    int sign = 0;
    return ::lgamma_r(x, &sign);
}

/// The continued fraction of I_x(a, b), which converges fast for x < (a + 1)/(a + b + 2).
double betaFraction(double a, double b, double x)
{
    constexpr int kMostTerms = 10000;
    constexpr double kTiny = 1e-300;
    const auto away = [](double value) { return std::abs(value) < kTiny ? kTiny : value; };
    double c = 1;
    double d = 1 / away(1 - (a + b) * x / (a + 1));
    double fraction = d;
    for (int m = 1; m <= kMostTerms; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        fraction *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        fraction *= d * c;
        if (std::abs(d * c - 1) < 1e-16)
            break;
    }
    return fraction;
}

} // namespace

double incompleteBeta(double a, double b, double x)
{
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const double front = std::exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * std::log(x) + b * std::log1p(-x));
    if (x < (a + 1) / (a + b + 2))
        return front * betaFraction(a, b, x) / a;
    return 1 - front * betaFraction(b, a, 1 - x) / b;
}

double studentTTwoSided(double t, double degrees)
{
    if (std::isinf(t))
        return 0;
    return incompleteBeta(degrees / 2, 0.5, degrees / (degrees + t * t));
}

double studentTQuantile(double probability, double degrees)
{
    if (probability < 0.5)
        return -studentTQuantile(1 - probability, degrees);
    // Bisection in u = t/√(degrees + t²), which maps [0, ∞) onto [0, 1): 60 halvings exhaust the digits.
    double low = 0;
    double high = 1;
    const double tail = 2 * (1 - probability);
    for (int i = 0; i < 60; ++i) {
        const double u = (low + high) / 2;
        (incompleteBeta(degrees / 2, 0.5, (1 - u) * (1 + u)) > tail ? low : high) = u;
    }
    const double u = (low + high) / 2;
    return u * std::sqrt(degrees / ((1 - u) * (1 + u)));
}

double normalCdf(double z) { return 0.5 * std::erfc(-z / std::numbers::sqrt2); }

} // namespace equipoise
