// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/groupview.h"

#include "core/exchange/equivalentcommand.h"
#include "core/log/runlogger.h"
#include "core/log/runsets.h"

#include <algorithm>

namespace equipoise {

namespace {

constexpr std::size_t kMostLabels = 30; ///< an attribute with more names people rather than groups

/// Every attribute that makes groups, and the first two together.
std::vector<std::string> groupsOf(const Dataset& dataset)
{
    std::vector<std::string> groups;
    for (const Attribute& attribute : dataset.attributes())
        if (attribute.labels.size() > 1 && attribute.labels.size() <= kMostLabels)
            groups.push_back(attribute.name);
    if (groups.size() > 1)
        groups.push_back(groups[0] + "*" + groups[1]);
    return groups;
}

} // namespace

GroupView readGroups(const ExperimentLog& log, std::span<const RunId> runs, const Dataset* dataset)
{
    GroupView view;
    const std::vector<std::vector<RunId>> one{{runs.begin(), runs.end()}};
    const std::vector<ComparedSet> sets = readRunSets(log, one);
    const ComparedSet& set = sets.front();
    const RunRecord& first = set.runs.front();
    const RunSettings settings = loggedSettings(first);
    view.name = set.name;
    view.data = first.data.source;
    view.smallestGroup = settings.evaluation.smallestGroup;
    view.hasMembers = dataset != nullptr && dataset->contentHash() == first.data.hash;
    for (const RunRecord& run : set.runs)
        view.runs.push_back(run.id);
    view.partitions = partitionNames(set.measured);
    for (const std::string& partition : view.partitions) {
        std::optional<Partition> members;
        if (view.hasMembers)
            members = partitionBy(*dataset, partition);
        view.audits[partition] = auditGroups(set.measured, partition, members ? &*members : nullptr);
    }
    if (view.hasMembers) {
        RunSettings grouped = settings;
        grouped.evaluation.groups = groupsOf(*dataset);
        if (!grouped.evaluation.groups.empty())
            view.command = equivalentCommand(grouped, first.data);
    }
    return view;
}

} // namespace equipoise
