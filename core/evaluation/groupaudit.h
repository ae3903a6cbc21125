// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/metricestimate.h"
#include "core/evaluation/partition.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace equipoise {

/// A metric of one group of users.
struct GroupEstimate
{
    std::string group;    ///< "gender=F"
    std::uint64_t n = 0;  ///< users or ratings behind the value; of several seeds, the fewest
    MetricEstimate value; ///< n = 0: no run has it
    bool isSmall = false; ///< in one of the runs; it then takes no part in the gap
};

/// How far the best and the worst of the groups that are large enough lie apart.
struct GroupGap
{
    std::size_t best = 0; ///< indices into GroupAudit::groups
    std::size_t worst = 0;
    /// Larger minus smaller value with its 95 % interval: over seeds paired by Student's t, over users of one run by
    /// Welch's. It does not know that the two were picked as the outermost of several.
    Interval difference;
    std::optional<double> ratio; ///< smaller by larger; nothing where the larger is 0
};

/// A metric over the groups of a partition.
struct GroupAudit
{
    std::string metric; ///< key without group
    MetricEstimate overall;
    std::vector<GroupEstimate> groups; ///< in the order of the partition's labels
    std::optional<GroupGap> gap;       ///< with two groups at least, for metrics that are no gap between groups already
};

/// "gender*age" for "gender=F,age=25"; empty for a group that is not one of users by attributes.
std::string partitionOf(std::string_view group);

/// The partitions any of the runs was measured by, single attributes first.
std::vector<std::string> partitionNames(std::span<const Measured> runs);

/// Every metric of the seeds of a setting that was measured by groups of users, in the order of metricTable().
/// `members` says who is in which group and may be null; without it one run has no intervals (several have those over
/// seeds). O(metrics · users).
std::vector<GroupAudit> auditGroups(std::span<const Measured> runs, const std::string& partition,
                                    const Partition* members);

} // namespace equipoise
