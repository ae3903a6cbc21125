// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fairness/imuncertainty.h"

#include <algorithm>
#include <cmath>

namespace equipoise {
namespace {

constexpr double kZ = 1.959963984540054; // 97.5 % of a standard normal lie below

double liking(const GroupVotes& votes, double shrinkage)
{
    const double all = static_cast<double>(votes.likes) + votes.dislikes + shrinkage;
    return all > 0 ? (static_cast<double>(votes.likes) - votes.dislikes) / all : 0;
}

} // namespace

Bounds likingBounds(const GroupVotes& votes, double shrinkage)
{
    const double n = static_cast<double>(votes.likes) + votes.dislikes + shrinkage;
    if (n <= 0)
        return {-1, 1};
    const double p = (1 + liking(votes, shrinkage)) / 2;
    const double centre = (p + kZ * kZ / (2 * n)) / (1 + kZ * kZ / n);
    const double half = kZ * std::sqrt(p * (1 - p) / n + kZ * kZ / (4 * n * n)) / (1 + kZ * kZ / n);
    // where all votes agree the bound is J itself, which rounding may miss
    return {std::clamp(2 * (centre - half) - 1, -1.0, 2 * p - 1), std::clamp(2 * (centre + half) - 1, 2 * p - 1, 1.0)};
}

Bounds imBounds(const GroupVotes& majority, const GroupVotes& minority, double shrinkage)
{
    const double a = liking(majority, shrinkage);
    const double b = liking(minority, shrinkage);
    const Bounds ofA = likingBounds(majority, shrinkage);
    const Bounds ofB = likingBounds(minority, shrinkage);
    return {std::max(-2.0, a - b - std::hypot(a - ofA.low, ofB.high - b)),
            std::min(2.0, a - b + std::hypot(ofA.high - a, b - ofB.low))};
}

Leaning leaningOf(const Bounds& im)
{
    return im.low > 0 ? Leaning::Majority : im.high < 0 ? Leaning::Minority : Leaning::Unclear;
}

} // namespace equipoise
