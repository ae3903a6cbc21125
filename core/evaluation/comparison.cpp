// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/comparison.h"

#include "core/evaluation/protocol.h"

namespace equipoise {

namespace {

void adjust(std::vector<MetricComparison>& metrics, double PairedComparison::*raw, double MetricComparison::*adjusted)
{
    std::vector<double> pValues;
    for (const MetricComparison& metric : metrics)
        if (metric.paired)
            pValues.push_back((*metric.paired).*raw);
    const std::vector<double> corrected = holm(pValues);
    auto next = corrected.begin();
    for (MetricComparison& metric : metrics)
        if (metric.paired)
            metric.*adjusted = *next++;
}

} // namespace

RunComparison compareMeasured(const Measured& a, const Measured& b)
{
    RunComparison comparison;
    comparison.protocolDifferences = protocolDifferences(a.protocol, b.protocol);
    const bool isPaired = comparison.protocolDifferences.empty();
    for (const auto& [key, value] : a.values) {
        const auto other = b.values.find(key);
        if (other == b.values.end())
            continue;
        MetricComparison& metric = comparison.metrics.emplace_back();
        metric.metric = key;
        metric.a = value;
        metric.b = other->second;
        const auto usersA = a.perUser.find(key);
        const auto usersB = b.perUser.find(key);
        if (isPaired && usersA != a.perUser.end() && usersB != b.perUser.end() &&
            usersA->second.size() == usersB->second.size())
            metric.paired = comparePaired(usersA->second, usersB->second);
    }
    adjust(comparison.metrics, &PairedComparison::tPValue, &MetricComparison::tAdjusted);
    adjust(comparison.metrics, &PairedComparison::wilcoxonPValue, &MetricComparison::wilcoxonAdjusted);
    return comparison;
}

} // namespace equipoise
