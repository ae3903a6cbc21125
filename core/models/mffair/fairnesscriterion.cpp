// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/mffair/fairnesscriterion.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace equipoise {

namespace {

/// A function of the mean of a group and the mean of all others, with its two derivatives.
struct Contrast
{
    double value = 0;
    double byGroup = 0;
    double byOthers = 0;
};

double sign(double x) { return x > 0 ? 1 : x < 0 ? -1 : 0; }

Contrast contrast(FairnessCriterion criterion, double group, double others)
{
    double difference = 0;
    double byGroup = 0; // of the difference
    double byOthers = 0;
    switch (criterion) {
    case FairnessCriterion::Absolute:
        difference = std::abs(group) - std::abs(others);
        byGroup = sign(group);
        byOthers = -sign(others);
        break;
    case FairnessCriterion::Underestimation:
        difference = std::max(0.0, -group) - std::max(0.0, -others);
        byGroup = group < 0 ? -1 : 0;
        byOthers = others < 0 ? 1 : 0;
        break;
    case FairnessCriterion::Overestimation:
        difference = std::max(0.0, group) - std::max(0.0, others);
        byGroup = group > 0 ? 1 : 0;
        byOthers = others > 0 ? -1 : 0;
        break;
    case FairnessCriterion::Parity:
    case FairnessCriterion::Value:
    case FairnessCriterion::NonParity:
        difference = group - others;
        byGroup = 1;
        byOthers = -1;
        break;
    }
    const double s = sign(difference);
    return {std::abs(difference), s * byGroup, s * byOthers};
}

/// Calls f(h, mean of group h, its count, mean of the others, their count) for the groups h that have both.
template<typename F>
void forContrasts(std::span<const double> sums, std::span<const std::uint32_t> counts, const F& f)
{
    double total = 0;
    std::uint64_t all = 0;
    for (std::size_t h = 0; h < sums.size(); ++h) {
        total += sums[h];
        all += counts[h];
    }
    for (std::size_t h = 0; h < sums.size(); ++h) {
        if (counts[h] == 0 || counts[h] == all)
            continue;
        const double own = counts[h];
        const double rest = static_cast<double>(all - counts[h]);
        f(h, sums[h] / own, own, (total - sums[h]) / rest, rest);
    }
}

} // namespace

const std::vector<std::string>& fairnessCriterionNames()
{
    static const std::vector<std::string> names{"parity",          "value",          "absolute",
                                                "underestimation", "overestimation", "non-parity"};
    return names;
}

FairnessCriterion fairnessCriterionNamed(std::string_view name)
{
    const auto& names = fairnessCriterionNames();
    const auto at = std::find(names.begin(), names.end(), name);
    if (at == names.end())
        throw Error(ErrorKind::Usage, "there is no fairness criterion of that name").value(std::string(name));
    return static_cast<FairnessCriterion>(at - names.begin());
}

bool isByItem(FairnessCriterion criterion)
{
    return criterion != FairnessCriterion::Parity && criterion != FairnessCriterion::NonParity;
}

double groupVariance(std::span<const double> sums, std::span<const std::uint64_t> counts, std::span<double> factors)
{
    double meanOfMeans = 0;
    double present = 0;
    for (std::size_t g = 0; g < sums.size(); ++g)
        if (counts[g] > 0) {
            meanOfMeans += sums[g] / static_cast<double>(counts[g]);
            ++present;
        }
    std::fill(factors.begin(), factors.end(), 0.0);
    if (present < 2)
        return 0;
    meanOfMeans /= present;
    double variance = 0;
    for (std::size_t g = 0; g < sums.size(); ++g) {
        if (counts[g] == 0)
            continue;
        const double n = static_cast<double>(counts[g]);
        const double distance = sums[g] / n - meanOfMeans;
        variance += distance * distance / (present - 1);
        factors[g] = 2 * distance / ((present - 1) * n);
    }
    return variance;
}

GroupContrast::GroupContrast(FairnessCriterion criterion, std::size_t cells, std::size_t groups)
    : m_criterion(criterion)
    , m_groups(groups)
    , m_sums(cells * groups)
    , m_counts(cells * groups)
    , m_weights(groups)
{}

void GroupContrast::clear()
{
    std::fill(m_sums.begin(), m_sums.end(), 0.0);
    std::fill(m_counts.begin(), m_counts.end(), 0U);
}

void GroupContrast::add(std::size_t cell, std::size_t group, double value)
{
    m_sums[cell * m_groups + group] += value;
    ++m_counts[cell * m_groups + group];
}

void GroupContrast::finish()
{
    std::vector<std::uint32_t> cells(m_groups);
    for (std::size_t at = 0; at < m_sums.size(); at += m_groups)
        forContrasts(std::span(m_sums).subspan(at, m_groups), std::span(m_counts).subspan(at, m_groups),
                     [&](std::size_t h, double, double, double, double) { ++cells[h]; });
    m_comparable = m_groups - static_cast<std::size_t>(std::count(cells.begin(), cells.end(), 0U));
    for (std::size_t h = 0; h < m_groups; ++h)
        m_weights[h] = cells[h] == 0 ? 0 : 1 / (static_cast<double>(m_comparable) * cells[h]);
}

double GroupContrast::value() const
{
    double total = 0;
    for (std::size_t at = 0; at < m_sums.size(); at += m_groups)
        forContrasts(std::span(m_sums).subspan(at, m_groups), std::span(m_counts).subspan(at, m_groups),
                     [&](std::size_t h, double group, double, double others, double) {
                         total += m_weights[h] * contrast(m_criterion, group, others).value;
                     });
    return total;
}

void GroupContrast::factors(std::size_t cell, std::span<float> out) const
{
    const std::size_t at = cell * m_groups;
    std::fill(out.begin(), out.end(), 0.0F);
    double everywhere = 0; // a prediction is among the others of all groups but its own
    forContrasts(std::span(m_sums).subspan(at, m_groups), std::span(m_counts).subspan(at, m_groups),
                 [&](std::size_t h, double group, double own, double others, double rest) {
                     const Contrast c = contrast(m_criterion, group, others);
                     const double asOther = m_weights[h] * c.byOthers / rest;
                     everywhere += asOther;
                     out[h] = static_cast<float>(m_weights[h] * c.byGroup / own - asOther);
                 });
    for (float& factor : out)
        factor += static_cast<float>(everywhere);
}

} // namespace equipoise
