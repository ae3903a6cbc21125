// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/setcomparison.h"

#include "core/evaluation/protocol.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace equipoise {

namespace {

using Runs = std::vector<Measured>;
using Pair = std::pair<const Measured*, const Measured*>;

constexpr std::uint64_t kBootstrapSeed = 1;
constexpr float kNone = std::numeric_limits<float>::quiet_NaN();

/// Every metric without a group or another β, in the order of the table of metrics.
std::vector<std::string> overallMetrics(std::span<const Runs> sets)
{
    std::set<std::string> keys;
    for (const Runs& runs : sets)
        for (const Measured& run : runs)
            for (const auto& [key, value] : run.values)
                if (key.find_first_of("[{") == std::string::npos)
                    keys.insert(key);
    std::vector<std::string> sorted(keys.begin(), keys.end());
    const auto rank = [](const std::string& key) {
        const MetricDescription* metric = describeMetric(key);
        return metric != nullptr ? metric - metricTable().data() : std::ssize(metricTable());
    };
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const std::string& a, const std::string& b) { return rank(a) < rank(b); });
    return sorted;
}

SetEstimate estimateOf(const Runs& runs, const std::string& metric)
{
    std::vector<double> values;
    const Measured* only = nullptr;
    for (const Measured& run : runs)
        if (const auto at = run.values.find(metric); at != run.values.end()) {
            values.push_back(at->second);
            only = &run;
        }
    SetEstimate estimate{tInterval(values), false};
    if (values.size() != 1)
        return estimate;
    if (const auto users = only->perUser.find(metric); users != only->perUser.end()) {
        const Interval interval = bootstrapInterval(users->second, kBootstrapSeed);
        if (interval.hasWidth)
            estimate = {interval, true};
    }
    return estimate;
}

/// Each run with the first free one of the other set that was measured in the same way.
std::vector<Pair> pairsOf(const Runs& set, const Runs& baseline)
{
    std::vector<Pair> pairs;
    std::set<const Measured*> taken;
    for (const Measured& run : set)
        for (const Measured& other : baseline)
            if (!run.protocol.empty() && run.protocol == other.protocol && taken.insert(&other).second) {
                pairs.emplace_back(&run, &other);
                break;
            }
    return pairs;
}

std::optional<SetDifference> differenceOf(std::span<const Pair> pairs, const std::string& metric)
{
    std::vector<double> sumA;
    std::vector<double> sumB;
    std::vector<int> counts;
    for (const auto& [a, b] : pairs) {
        const auto usersA = a->perUser.find(metric);
        const auto usersB = b->perUser.find(metric);
        if (usersA == a->perUser.end() || usersB == b->perUser.end() || usersA->second.size() != usersB->second.size())
            return std::nullopt;
        sumA.resize(usersA->second.size());
        sumB.resize(usersA->second.size());
        counts.resize(usersA->second.size());
        if (counts.size() != usersA->second.size())
            return std::nullopt;
        for (std::size_t user = 0; user < counts.size(); ++user) {
            const float x = usersA->second[user];
            const float y = usersB->second[user];
            if (std::isnan(x) || std::isnan(y))
                continue;
            sumA[user] += static_cast<double>(x);
            sumB[user] += static_cast<double>(y);
            ++counts[user];
        }
    }
    if (counts.empty())
        return std::nullopt;
    std::vector<float> meanA(counts.size(), kNone);
    std::vector<float> meanB(counts.size(), kNone);
    for (std::size_t user = 0; user < counts.size(); ++user)
        if (counts[user] > 0) {
            meanA[user] = static_cast<float>(sumA[user] / counts[user]);
            meanB[user] = static_cast<float>(sumB[user] / counts[user]);
        }
    SetDifference difference;
    difference.paired = comparePaired(meanA, meanB);
    const MetricDescription* description = describeMetric(metric);
    const bool isSmaller = description != nullptr && description->smallerIsBetter;
    difference.better = isSmaller ? difference.paired.losses : difference.paired.wins;
    difference.worse = isSmaller ? difference.paired.wins : difference.paired.losses;
    return difference;
}

void adjust(SetsComparison& comparison)
{
    std::vector<SetDifference*> all;
    for (SetPairing& pairing : comparison.pairings)
        for (auto& metric : pairing.metrics)
            if (metric)
                all.push_back(&*metric);
    std::vector<double> t;
    std::vector<double> wilcoxon;
    for (const SetDifference* difference : all) {
        t.push_back(difference->paired.tPValue);
        wilcoxon.push_back(difference->paired.wilcoxonPValue);
    }
    t = holm(t);
    wilcoxon = holm(wilcoxon);
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i]->tAdjusted = t[i];
        all[i]->wilcoxonAdjusted = wilcoxon[i];
    }
    comparison.testCount = all.size();
}

/// The parts that differ anywhere but in the split, which every seed draws for itself.
std::vector<std::string> warningsOf(std::span<const Runs> sets, std::size_t baseline)
{
    std::set<std::string> warnings;
    const std::string& first = sets[baseline].front().protocol;
    for (const Runs& runs : sets)
        for (const Measured& run : runs)
            if (!run.protocol.empty() && !first.empty())
                for (const std::string& line : protocolDifferences(first, run.protocol))
                    if (!line.starts_with("split:"))
                        warnings.insert(line);
    return {warnings.begin(), warnings.end()};
}

} // namespace

SetsComparison compareSets(std::span<const std::vector<Measured>> sets, std::size_t baseline,
                           std::vector<std::string> metrics)
{
    SetsComparison comparison;
    comparison.metrics = metrics.empty() ? overallMetrics(sets) : std::move(metrics);
    comparison.warnings = warningsOf(sets, baseline);
    for (std::size_t i = 0; i < sets.size(); ++i) {
        auto& estimates = comparison.estimates.emplace_back();
        for (const std::string& metric : comparison.metrics)
            estimates.push_back(estimateOf(sets[i], metric));
        SetPairing& pairing = comparison.pairings.emplace_back();
        if (i == baseline)
            continue;
        const std::vector<Pair> pairs = pairsOf(sets[i], sets[baseline]);
        pairing.pairs = pairs.size();
        if (pairs.empty())
            pairing.protocolDifferences =
                protocolDifferences(sets[baseline].front().protocol, sets[i].front().protocol);
        for (const std::string& metric : comparison.metrics)
            pairing.metrics.push_back(pairs.empty() ? std::nullopt : differenceOf(pairs, metric));
    }
    adjust(comparison);
    return comparison;
}

} // namespace equipoise
