// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/rankingmetrics.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace equipoise {
namespace {

std::size_t hitsAmong(const RankedUser& user, std::uint32_t k)
{
    return static_cast<std::size_t>(std::upper_bound(user.ranks.begin(), user.ranks.end(), k) - user.ranks.begin());
}

} // namespace

void pessimisticRanks(std::span<float> relevant, std::span<const float> others, std::span<std::uint32_t> ranks)
{
    std::sort(relevant.begin(), relevant.end(), std::greater<>());
    for (std::size_t j = 0; j < relevant.size(); ++j) {
        const float score = relevant[j];
        std::uint32_t before = 0;
        for (const float other : others)
            before += static_cast<std::uint32_t>(other >= score);
        ranks[j] = static_cast<std::uint32_t>(j) + 1 + before;
    }
}

double discount(std::uint32_t rank) { return 1 / std::log2(rank + 1.0); }

double hitRate(const RankedUser& user, std::uint32_t k) { return user.ranks.front() <= k ? 1 : 0; }

double ndcg(const RankedUser& user, std::uint32_t k)
{
    double gain = 0;
    double best = 0;
    for (std::size_t j = 0; j < user.ranks.size() && j < k; ++j) {
        best += discount(static_cast<std::uint32_t>(j) + 1);
        gain += user.ranks[j] <= k ? discount(user.ranks[j]) : 0;
    }
    return gain / best;
}

double reciprocalRank(const RankedUser& user, std::uint32_t k)
{
    return user.ranks.front() <= k ? 1.0 / user.ranks.front() : 0;
}

double precision(const RankedUser& user, std::uint32_t k) { return static_cast<double>(hitsAmong(user, k)) / k; }

double recall(const RankedUser& user, std::uint32_t k)
{
    return static_cast<double>(hitsAmong(user, k)) / static_cast<double>(user.ranks.size());
}

double averagePrecision(const RankedUser& user, std::uint32_t k)
{
    double sum = 0;
    for (std::size_t j = 0; j < user.ranks.size() && user.ranks[j] <= k; ++j)
        sum += static_cast<double>(j + 1) / user.ranks[j];
    return sum / static_cast<double>(std::min<std::size_t>(k, user.ranks.size()));
}

double auc(const RankedUser& user)
{
    const double others = static_cast<double>(user.candidates) - static_cast<double>(user.ranks.size());
    if (others <= 0)
        return std::numeric_limits<double>::quiet_NaN();
    double below = 0;
    for (std::size_t j = 0; j < user.ranks.size(); ++j)
        below += others - (user.ranks[j] - 1.0 - static_cast<double>(j));
    return below / (others * static_cast<double>(user.ranks.size()));
}

} // namespace equipoise
