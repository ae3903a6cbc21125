// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/groupaudit.h"

#include "core/base/text.h"
#include "core/evaluation/rankingcurves.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace equipoise {

namespace {

/// Each compares a group with all others by itself.
bool isGapItself(std::string_view metric) { return metricName(metric).starts_with("u-"); }

/// Exposure is by groups of items.
bool isOfUsers(std::string_view metric) { return !metricName(metric).starts_with("exposure"); }

std::vector<std::string> metricsBy(std::span<const Measured> runs, const std::string& partition)
{
    // by the table of metrics, candidates and list length, which sorts as a number
    std::map<std::tuple<std::ptrdiff_t, bool, std::string, std::uint32_t>, std::string> metrics;
    for (const Measured& run : runs)
        for (const auto& [key, groups] : run.groups) {
            const MetricDescription* metric = describeMetric(key);
            if (metric == nullptr || key.find('{') != std::string::npos || !isOfUsers(key))
                continue;
            const bool isIn = std::any_of(groups.begin(), groups.end(), [&](const GroupValue& group) {
                return partitionOf(group.group) == partition;
            });
            if (!isIn)
                continue;
            const RankingKey parts = parseRankingKey(key).value_or(RankingKey{"", 0, "full"});
            // what is not by list length ("rmse", "rmse:macro") sorts by its key
            metrics[{metric - metricTable().data(), parts.candidates != "full", parts.k > 0 ? parts.candidates : key,
                     parts.k}] = key;
        }
    std::vector<std::string> keys;
    for (const auto& [place, key] : metrics)
        keys.push_back(key);
    return keys;
}

/// What the runs say of the groups of one metric.
class Reader
{
public:
    Reader(std::span<const Measured> runs, const std::string& metric, const std::string& partition,
           const Partition* members)
        : m_runs(runs)
        , m_metric(metric)
        , m_partition(partition)
        , m_members(members)
    {}

    GroupAudit read() const
    {
        GroupAudit audit{m_metric, overall(), {}, {}};
        for (const std::string& label : labels())
            audit.groups.push_back(groupOf(label));
        if (!isGapItself(m_metric))
            audit.gap = gapOf(audit.groups);
        return audit;
    }

private:
    std::vector<std::string> labels() const
    {
        std::vector<std::string> labels;
        for (const Measured& run : m_runs)
            if (const auto at = run.groups.find(m_metric); at != run.groups.end())
                for (const GroupValue& group : at->second)
                    if (partitionOf(group.group) == m_partition &&
                        std::find(labels.begin(), labels.end(), group.group) == labels.end())
                        labels.push_back(group.group);
        return labels;
    }

    const GroupValue* valueOf(const Measured& run, const std::string& label) const
    {
        const auto at = run.groups.find(m_metric);
        if (at == run.groups.end())
            return nullptr;
        const auto found = std::find_if(at->second.begin(), at->second.end(),
                                        [&](const GroupValue& group) { return group.group == label; });
        return found == at->second.end() ? nullptr : &*found;
    }

    /// Values of the group's users in the only run; empty where they are not known.
    std::vector<float> usersOf(const std::string& label) const
    {
        std::vector<float> users;
        if (m_members == nullptr || m_runs.size() != 1)
            return users;
        const auto at = m_runs.front().perUser.find(m_metric);
        const auto name = std::find(m_members->labels.begin(), m_members->labels.end(), label);
        if (at == m_runs.front().perUser.end() || name == m_members->labels.end() ||
            at->second.size() != m_members->codes.size())
            return users;
        const auto code = static_cast<std::uint32_t>(name - m_members->labels.begin());
        for (std::size_t user = 0; user < at->second.size(); ++user)
            if (m_members->codes[user] == code && !std::isnan(at->second[user]))
                users.push_back(at->second[user]);
        return users;
    }

    MetricEstimate overall() const
    {
        std::vector<double> values;
        for (const Measured& run : m_runs)
            if (const auto at = run.values.find(m_metric); at != run.values.end())
                values.push_back(at->second);
        std::span<const float> users;
        if (const auto at = m_runs.front().perUser.find(m_metric); at != m_runs.front().perUser.end())
            users = at->second;
        return estimateMetric(m_metric, values, users);
    }

    GroupEstimate groupOf(const std::string& label) const
    {
        GroupEstimate group{label, 0, {}, false};
        std::vector<double> values;
        for (const Measured& run : m_runs)
            if (const GroupValue* value = valueOf(run, label)) {
                group.n = values.empty() ? value->n : std::min(group.n, value->n);
                group.isSmall = group.isSmall || value->isSmall;
                values.push_back(value->value);
            }
        group.value = estimateMetric(m_metric, values, usersOf(label));
        return group;
    }

    std::optional<GroupGap> gapOf(const std::vector<GroupEstimate>& groups) const
    {
        std::vector<std::size_t> counted;
        for (std::size_t g = 0; g < groups.size(); ++g)
            if (!groups[g].isSmall && groups[g].value.interval.n > 0)
                counted.push_back(g);
        if (counted.size() < 2)
            return std::nullopt;
        const auto mean = [&](std::size_t g) { return groups[g].value.interval.mean; };
        const auto [low, high] = std::minmax_element(counted.begin(), counted.end(),
                                                     [&](std::size_t a, std::size_t b) { return mean(a) < mean(b); });
        const bool isSmallerBest = isSmallerBetter(m_metric);
        GroupGap gap;
        gap.best = isSmallerBest ? *low : *high;
        gap.worst = isSmallerBest ? *high : *low;
        gap.difference = differenceOf(groups[*high].group, groups[*low].group, mean(*high) - mean(*low));
        if (mean(*high) > 0)
            gap.ratio = mean(*low) / mean(*high);
        return gap;
    }

    Interval differenceOf(const std::string& high, const std::string& low, double means) const
    {
        Interval interval;
        if (m_runs.size() == 1) {
            interval = welchInterval(usersOf(high), usersOf(low));
        } else {
            std::vector<double> differences;
            for (const Measured& run : m_runs) {
                const GroupValue* a = valueOf(run, high);
                const GroupValue* b = valueOf(run, low);
                if (a != nullptr && b != nullptr)
                    differences.push_back(a->value - b->value);
            }
            interval = tInterval(differences);
        }
        if (!interval.hasWidth)
            return {means, means, means, 1, false};
        return {means, interval.low + means - interval.mean, interval.high + means - interval.mean, interval.n, true};
    }

    std::span<const Measured> m_runs;
    const std::string& m_metric;
    const std::string& m_partition;
    const Partition* m_members;
};

} // namespace

std::string partitionOf(std::string_view group)
{
    std::string name;
    for (const std::string_view part : splitText(group, ',')) {
        const std::size_t equals = part.find('=');
        if (equals == std::string_view::npos)
            return {};
        name += (name.empty() ? "" : "*") + std::string(part.substr(0, equals));
    }
    return name;
}

std::vector<std::string> partitionNames(std::span<const Measured> runs)
{
    std::set<std::pair<std::ptrdiff_t, std::string>> names; // by the number of attributes
    for (const Measured& run : runs)
        for (const auto& [key, groups] : run.groups)
            if (isOfUsers(key))
                for (const GroupValue& group : groups)
                    if (const std::string name = partitionOf(group.group); !name.empty())
                        names.emplace(std::count(name.begin(), name.end(), '*'), name);
    std::vector<std::string> sorted;
    for (const auto& [attributes, name] : names)
        sorted.push_back(name);
    return sorted;
}

std::vector<GroupAudit> auditGroups(std::span<const Measured> runs, const std::string& partition,
                                    const Partition* members)
{
    std::vector<GroupAudit> audits;
    for (const std::string& metric : metricsBy(runs, partition))
        audits.push_back(Reader(runs, metric, partition, members).read());
    return audits;
}

} // namespace equipoise
