// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/evaluation/groupaudit.h"
#include "core/log/experimentlog.h"

#include <map>
#include <string>
#include <vector>

namespace equipoise {

/// What the seeds of one setting say of groups of users.
struct GroupView
{
    std::string name;
    std::vector<RunId> runs;
    std::vector<std::string> partitions; ///< single attributes first; empty: nothing was measured by groups
    std::map<std::string, std::vector<GroupAudit>> audits; ///< by partition
    std::uint32_t smallestGroup = 0;                       ///< fewer evaluated users make a group small
    /// The data in hand are those of the runs, so that one run has intervals over its users.
    bool hasMembers = false;
    std::string data;    ///< where the runs' data came from
    std::string command; ///< measures all groups the data in hand have; empty where they are other data
};

/// Reads runs that differ in nothing but their seed. `dataset` may be null. Throws Error(Usage) for a run that is not
/// there.
GroupView readGroups(const ExperimentLog& log, std::span<const RunId> runs, const Dataset* dataset);

} // namespace equipoise
