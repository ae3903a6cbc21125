// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/candidates.h"
#include "core/evaluation/partition.h"
#include "core/evaluation/protocol.h"
#include "core/evaluation/testview.h"

#include <string>
#include <vector>

namespace equipoise {

/// Everything about data, split and settings that no model and no β changes, checked. Stays where it was made; data,
/// split and settings outlive it.
class EvaluationPlan
{
public:
    /// Throws what checkEvaluation promises.
    EvaluationPlan(const Dataset& dataset, const Split& split, const EvaluationSettings& settings, std::uint64_t seed);
    EvaluationPlan(const EvaluationPlan&) = delete;
    EvaluationPlan& operator=(const EvaluationPlan&) = delete;

    const EvaluationSettings& settings() const { return m_settings; }
    const Dataset& dataset() const { return m_view.dataset(); }
    const TestView& view() const { return m_view; }
    const Partition& everyone() const { return m_everyone; }
    const std::vector<Partition>& partitions() const { return m_partitions; } ///< the settings' groups
    const std::vector<CandidateSet>& sets() const { return m_sets; }
    const std::string& protocol() const { return m_protocol; }

    /// True where every item is scored, so that there are lists.
    bool ranksAll() const;
    /// The lengths k, ascending, that `most` candidates can fill.
    std::vector<std::uint32_t> lengthsUpTo(std::size_t most) const;
    /// Counted exclusions of the candidate sets, in words.
    std::vector<std::string> findings() const;

private:
    const EvaluationSettings& m_settings;
    TestView m_view;
    Partition m_everyone;
    std::vector<Partition> m_partitions;
    std::vector<CandidateSet> m_sets;
    std::string m_protocol;
};

} // namespace equipoise
