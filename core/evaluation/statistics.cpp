// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/statistics.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/evaluation/distributions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace equipoise {
namespace {

double meanOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Sample standard deviation (n − 1).
double deviationOf(std::span<const double> values, double mean)
{
    double squares = 0;
    for (const double x : values)
        squares += (x - mean) * (x - mean);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

/// Between the two neighbours of position p·(n − 1), as R's default (type 7).
double quantileOfSorted(std::span<const double> sorted, double p)
{
    const double position = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], position - static_cast<double>(below));
}

/// P(W ≤ w) where W is the sum of the ranks 1…n that carry a plus sign, each with probability 1/2.
double signedRankCdf(std::size_t n, std::size_t w)
{
    std::vector<double> ways(n * (n + 1) / 2 + 1);
    ways[0] = 1;
    for (std::size_t rank = 1; rank <= n; ++rank)
        for (std::size_t sum = ways.size() - 1; sum >= rank; --sum)
            ways[sum] += ways[sum - rank];
    const double below = std::accumulate(ways.begin(), ways.begin() + static_cast<std::ptrdiff_t>(w) + 1, 0.0);
    return std::ldexp(below, -static_cast<int>(n));
}

} // namespace

Interval tInterval(std::span<const double> values)
{
    Interval interval;
    interval.n = values.size();
    if (values.empty())
        return interval;
    interval.mean = interval.low = interval.high = meanOf(values);
    if (values.size() < 2)
        return interval;
    const double n = static_cast<double>(values.size());
    const double half = studentTQuantile(0.975, n - 1) * deviationOf(values, interval.mean) / std::sqrt(n);
    interval.low -= half;
    interval.high += half;
    interval.hasWidth = true;
    return interval;
}

Interval tIntervalOverUsers(std::span<const float> values)
{
    std::vector<double> known;
    std::copy_if(values.begin(), values.end(), std::back_inserter(known), [](float x) { return !std::isnan(x); });
    return tInterval(known);
}

Interval welchInterval(std::span<const float> a, std::span<const float> b)
{
    const std::vector<double> first(a.begin(), a.end());
    const std::vector<double> second(b.begin(), b.end());
    Interval interval;
    interval.n = std::min(first.size(), second.size());
    if (interval.n == 0)
        return interval;
    interval.mean = interval.low = interval.high = meanOf(first) - meanOf(second);
    if (interval.n < 2)
        return interval;
    const auto errorOf = [](const std::vector<double>& values) {
        const double deviation = deviationOf(values, meanOf(values));
        return deviation * deviation / static_cast<double>(values.size());
    };
    const double ea = errorOf(first);
    const double eb = errorOf(second);
    interval.hasWidth = true;
    if (ea + eb <= 0)
        return interval; // nobody differs from anybody of the same sample
    const double degrees =
        (ea + eb) * (ea + eb) /
        (ea * ea / static_cast<double>(first.size() - 1) + eb * eb / static_cast<double>(second.size() - 1));
    const double half = studentTQuantile(0.975, degrees) * std::sqrt(ea + eb);
    interval.low -= half;
    interval.high += half;
    return interval;
}

Interval bootstrapInterval(std::span<const float> values, std::uint64_t seed, int resamples)
{
    std::vector<double> known;
    std::copy_if(values.begin(), values.end(), std::back_inserter(known), [](float x) { return !std::isnan(x); });
    Interval interval;
    interval.n = known.size();
    if (known.empty())
        return interval;
    interval.mean = interval.low = interval.high = meanOf(known);
    if (known.size() < 2 || resamples < 1)
        return interval;
    std::vector<double> means(static_cast<std::size_t>(resamples));
    const auto n = static_cast<std::uint32_t>(known.size());
    forBlocks(means.size(), 16, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t resample = begin; resample < end; ++resample) {
            RandomStream stream(seed, "bootstrap", resample);
            double sum = 0;
            for (std::uint32_t i = 0; i < n; ++i)
                sum += known[stream.below(n)];
            means[resample] = sum / n;
        }
    });
    std::sort(means.begin(), means.end());
    interval.low = quantileOfSorted(means, 0.025);
    interval.high = quantileOfSorted(means, 0.975);
    interval.hasWidth = true;
    return interval;
}

double wilcoxonSignedRank(std::span<const double> differences)
{
    constexpr std::size_t kMostExact = 25;
    std::vector<double> kept(differences.begin(), differences.end());
    std::erase(kept, 0.0);
    if (kept.empty())
        return 1;
    std::sort(kept.begin(), kept.end(), [](double a, double b) { return std::abs(a) < std::abs(b); });
    const auto n = static_cast<double>(kept.size());
    double plus = 0; // sum of the ranks of positive differences
    double tieTerm = 0;
    for (std::size_t begin = 0; begin < kept.size();) {
        std::size_t end = begin + 1;
        while (end < kept.size() && std::abs(kept[end]) == std::abs(kept[begin]))
            ++end;
        const auto size = static_cast<double>(end - begin);
        const double rank = (static_cast<double>(begin + end) + 1) / 2;
        for (std::size_t i = begin; i < end; ++i)
            plus += kept[i] > 0 ? rank : 0;
        tieTerm += size * size * size - size;
        begin = end;
    }
    const double all = n * (n + 1) / 2;
    if (kept.size() <= kMostExact && tieTerm == 0 && kept.size() == differences.size()) {
        const double smaller = std::min(plus, all - plus);
        return std::min(1.0, 2 * signedRankCdf(kept.size(), static_cast<std::size_t>(smaller)));
    }
    const double distance = std::abs(plus - all / 2);
    const double sigma = std::sqrt(n * (n + 1) * (2 * n + 1) / 24 - tieTerm / 48);
    const double corrected = std::max(0.0, distance - 0.5);
    return std::min(1.0, 2 * normalCdf(-corrected / sigma));
}

PairedComparison comparePaired(std::span<const float> a, std::span<const float> b)
{
    if (a.size() != b.size())
        throw Error(ErrorKind::Internal, "a paired comparison needs as many values on both sides");
    std::vector<double> differences;
    PairedComparison result;
    for (std::size_t u = 0; u < a.size(); ++u) {
        if (std::isnan(a[u]) || std::isnan(b[u]))
            continue;
        differences.push_back(static_cast<double>(a[u]) - static_cast<double>(b[u]));
        ++(a[u] > b[u] ? result.wins : a[u] < b[u] ? result.losses : result.ties);
    }
    result.n = differences.size();
    result.difference = tInterval(differences);
    result.wilcoxonPValue = wilcoxonSignedRank(differences);
    if (result.n < 2)
        return result;
    const double mean = result.difference.mean;
    const double deviation = deviationOf(differences, mean);
    const double n = static_cast<double>(result.n);
    if (deviation > 0) {
        result.effectSize = mean / deviation;
        result.tPValue = studentTTwoSided(result.effectSize * std::sqrt(n), n - 1);
    } else if (mean != 0) {
        result.tPValue = 0;
    }
    return result;
}

std::vector<double> holm(std::span<const double> pValues)
{
    std::vector<std::size_t> order(pValues.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return pValues[a] < pValues[b]; });
    std::vector<double> adjusted(pValues.size());
    double running = 0;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        const auto left = static_cast<double>(order.size() - rank);
        running = std::max(running, std::min(1.0, left * pValues[order[rank]]));
        adjusted[order[rank]] = running;
    }
    return adjusted;
}

} // namespace equipoise
