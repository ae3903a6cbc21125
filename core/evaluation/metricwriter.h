// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/beyondaccuracy.h"
#include "core/evaluation/evaluationplan.h"
#include "core/evaluation/metricsheet.h"

#include <optional>
#include <string>
#include <vector>

namespace equipoise {

/// Turns predictions and rankings under one condition into named values, overall and per group. `tag` is what their
/// keys carry: "{beta=0.3}", or empty for the run's own condition, which also gets per-user values and exposure.
class MetricWriter
{
public:
    /// `indices` may be null. All three outlive the writer.
    MetricWriter(const EvaluationPlan& plan, const MinorityIndex* indices, Measured& measured);

    MetricSheet& sheet() { return m_sheet; }
    /// `predicted` as from RatingPredictor, `scale` the model's.
    void writeRatings(const std::string& tag, const std::vector<float>& predicted, FairnessScale scale);
    void writeRankings(const std::string& tag, const Ranking& ranking);

private:
    template<typename CellsOf>
    void addOverall(const std::string& key, const CellsOf& cellsOf);
    void addUserMeans(const std::string& name, const std::string& tag, const std::vector<double>& perUser);
    void writeMinorityUnfairness(const std::string& tag, const std::vector<float>& predicted);
    void writeUnfairness(const std::string& tag, const std::vector<float>& predicted, const Partition& partition);
    void noteLeftOut(std::uint32_t items, const std::string& where);
    void writeParityGap(const std::string& key, const std::vector<float>& predicted, const Partition& partition);
    void writeSet(const std::string& tag, const CandidateSet& set, const RankedSet& ranked);
    void requireGainWithinHits(const std::string& suffix, const CandidateSet& set, const RankedSet& ranked,
                               std::uint32_t k);
    void writeLists(const std::string& tag, std::uint32_t k, const TopLists& lists);

    const EvaluationPlan& m_plan;
    const MinorityIndex* m_indices;
    ListQualities m_qualities;
    std::optional<Partition> m_minority;
    Measured& m_measured;
    MetricSheet m_sheet;
};

} // namespace equipoise
