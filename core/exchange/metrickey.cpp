// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/metrickey.h"

#include "core/base/text.h"
#include "core/evaluation/metrictable.h"

#include <algorithm>
#include <tuple>

namespace equipoise {

namespace {

constexpr std::string_view kBeta = "{beta=";

std::size_t placeOf(std::string_view base)
{
    const auto& table = metricTable();
    const std::string_view name = metricName(base);
    const auto at = std::find_if(table.begin(), table.end(), [&](const auto& metric) { return metric.name == name; });
    return static_cast<std::size_t>(at - table.begin());
}

} // namespace

MetricKey parseMetricKey(std::string_view key)
{
    MetricKey parts;
    parts.base = key.substr(0, key.find_first_of("{["));
    if (const std::size_t at = key.find(kBeta); at != std::string_view::npos) {
        const std::string_view rest = key.substr(at + kBeta.size());
        parts.beta = parseNumber(rest.substr(0, rest.find('}')));
    }
    const std::size_t open = key.find('[');
    const std::size_t close = key.rfind(']');
    if (open != std::string_view::npos && close != std::string_view::npos && close > open) {
        parts.group = key.substr(open + 1, close - open - 1);
        if (close + 1 < key.size() && key[close + 1] == ':')
            parts.summary = key.substr(close + 2);
    }
    return parts;
}

std::string metricTitle(std::string_view base)
{
    const MetricDescription* metric = describeMetric(base);
    if (!metric)
        return std::string(base);
    const std::string_view rest = base.substr(metric->name.size());
    const std::size_t colon = rest.find(':');
    std::string title = metric->title + std::string(rest.substr(0, colon));
    if (colon != std::string_view::npos)
        title += " (" + std::string(rest.substr(colon + 1)) + ")";
    return title;
}

std::string directedTitle(std::string_view base)
{
    switch (betterOf(base)) {
    case Better::Smaller:
        return metricTitle(base) + " ↓";
    case Better::Larger:
        return metricTitle(base) + " ↑";
    case Better::Neither:
        break;
    }
    return metricTitle(base);
}

Better betterOf(std::string_view base)
{
    const MetricDescription* metric = describeMetric(base);
    if (!metric)
        return Better::Neither;
    return metric->smallerIsBetter ? Better::Smaller : Better::Larger;
}

bool comesBefore(std::string_view base, std::string_view other)
{
    return std::tuple(placeOf(base), base.size(), base) < std::tuple(placeOf(other), other.size(), other);
}

} // namespace equipoise
