// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/metricsheet.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace equipoise {

void MetricSheet::note(std::string text)
{
    auto& findings = m_measured.findings;
    if (!text.empty() && std::find(findings.begin(), findings.end(), text) == findings.end())
        findings.push_back(std::move(text));
}

bool MetricSheet::addValue(const std::string& key, double value)
{
    constexpr double kRounding = 1e-9;
    const MetricDescription* metric = describeMetric(key);
    const bool isPossible = std::isfinite(value) &&
                            (!metric || (value >= metric->minimum - kRounding && value <= metric->maximum + kRounding));
    if (isPossible)
        m_measured.values[key] = value;
    else
        flag(key + " is " + numberText(value) + ", which cannot be");
    return isPossible;
}

void MetricSheet::add(const std::string& key, const Partition& partition, std::span<const Cell> cells, bool compares)
{
    if (partition.name.empty()) {
        if (cells.front().n > 0)
            addValue(key, cells.front().value);
        else
            note(std::string(metricName(key)) + " left out: there is nothing to take it over");
        return;
    }
    std::size_t small = 0;
    for (std::size_t g = 0; g < cells.size(); ++g) {
        if (cells[g].n == 0 || !addValue(key + "[" + partition.labels[g] + "]", cells[g].value))
            continue;
        m_measured.groups[key].push_back({partition.labels[g], cells[g].value, cells[g].n, isSmall(cells[g])});
        small += isSmall(cells[g]);
    }
    auto& most = m_smallGroups[partition.name];
    most = std::max(most, small);
    if (compares)
        compare(key, partition, cells);
}

void MetricSheet::compare(const std::string& key, const Partition& partition, std::span<const Cell> cells)
{
    std::vector<double> values;
    for (const Cell& cell : cells)
        if (cell.n > 0 && !isSmall(cell) && std::isfinite(cell.value))
            values.push_back(cell.value);
    if (values.size() < 2)
        return;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const MetricDescription* metric = describeMetric(key);
    const std::string prefix = key + "[" + partition.name + "]:";
    m_measured.values[prefix + "difference"] = *high - *low;
    m_measured.values[prefix + "worst"] = metric && metric->smallerIsBetter ? *high : *low;
    if (*high > 0)
        m_measured.values[prefix + "ratio"] = *low / *high;
}

void MetricSheet::finish()
{
    for (const auto& [name, count] : m_smallGroups)
        if (count > 0)
            note(std::to_string(count) + " groups of '" + name + "' have fewer than " +
                 std::to_string(m_smallestGroup) +
                 " evaluated users: shown, but left out of differences, ratios and worst groups");
}

} // namespace equipoise
