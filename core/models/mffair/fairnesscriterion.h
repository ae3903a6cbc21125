// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace equipoise {

/// What a fairness penalty makes small. Parity is the sample variance (n − 1) of the groups' mean predictions; the
/// others are the objectives of Yao & Huang, "Beyond Parity" (NIPS 2017), as core/evaluation/unfairness.h measures
/// them.
enum class FairnessCriterion { Parity, Value, Absolute, Underestimation, Overestimation, NonParity };

/// In the order of the enumeration, as parameters name them.
const std::vector<std::string>& fairnessCriterionNames();
/// Throws Error(Usage) for an unknown name.
FairnessCriterion fairnessCriterionNamed(std::string_view name);
/// True where the criterion compares the errors on each item, false where it compares mean predictions.
bool isByItem(FairnessCriterion criterion);

/// Sample variance of the means sums[g] / counts[g] over the groups that have a count; 0 for fewer than two. `factors`
/// gets its derivative by one prediction of each group (0 for groups without a count).
double groupVariance(std::span<const double> sums, std::span<const std::uint64_t> counts, std::span<double> factors);

/// Means by cell and group, and how far each group is from all others together. A cell is an item with the means of
/// prediction − rating; NonParity has a single cell with the means of the predictions. For group h the unfairness is
/// the mean over the cells both sides have part in; the criterion is the mean over the groups that have such a cell.
/// With two groups both have the same unfairness, so that this is Yao & Huang's.
class GroupContrast
{
public:
    GroupContrast(FairnessCriterion criterion, std::size_t cells, std::size_t groups);

    void clear();
    void add(std::size_t cell, std::size_t group, double value);
    /// To be called after the last `add`, before what follows.
    void finish();
    /// Groups that have a cell in common with the others; 0: there is nothing to compare.
    std::size_t comparableGroups() const { return m_comparable; }

    /// Changes a sum, as when a rating is predicted anew. Different cells may be moved at the same time.
    void move(std::size_t cell, std::size_t group, double change) { m_sums[cell * m_groups + group] += change; }
    double value() const;
    /// The derivative of value() by one prediction of each group in the cell. Absolute values have slope 0 at 0.
    /// O(groups).
    void factors(std::size_t cell, std::span<float> out) const;

private:
    FairnessCriterion m_criterion;
    std::size_t m_groups;
    std::vector<double> m_sums;          ///< cell × group
    std::vector<std::uint32_t> m_counts; ///< cell × group
    std::vector<double> m_weights;       ///< per group: 1 / (comparable groups · its cells); 0 where it has none
    std::size_t m_comparable = 0;
};

} // namespace equipoise
