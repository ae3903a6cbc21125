// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/mffair/fairnessterm.h"

#include "core/base/error.h"

#include <algorithm>

namespace equipoise {

double criterionOf(FairnessCriterion criterion, const MfFairGroups& groups, std::size_t items,
                   std::span<const SampledPair> samples, std::span<const float> predictions)
{
    const bool byItem = isByItem(criterion);
    GroupContrast contrast(criterion, byItem ? items : 1, groups.size());
    std::vector<double> sums(groups.size());
    std::vector<std::uint64_t> counts(groups.size());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const std::uint32_t group = groups.codes[samples[i].user];
        if (group == Partition::kNone)
            continue;
        const double y = predictions[i];
        sums[group] += y;
        ++counts[group];
        contrast.add(byItem ? samples[i].item : 0, group, byItem ? y - static_cast<double>(samples[i].label) : y);
    }
    if (criterion == FairnessCriterion::Parity) {
        std::vector<double> unused(groups.size());
        return groupVariance(sums, counts, unused);
    }
    contrast.finish();
    return contrast.value();
}

FairnessTerm::FairnessTerm(FairnessCriterion criterion, double weight, int parts, const MfFairGroups& groups,
                           std::size_t items, std::size_t samples, std::size_t batch)
    : m_criterion(criterion)
    , m_weight(weight)
    , m_groups(groups)
    , m_samples(samples)
    , m_batch(batch)
    , m_steps((samples + batch - 1) / batch)
    , m_cells(isByItem(criterion) ? items : 1)
    , m_parts(std::min(static_cast<std::size_t>(parts), m_steps))
    , m_contrast(criterion, usesAllSamples() ? m_cells * m_parts : 0, groups.size())
{}

void FairnessTerm::begin(std::span<const SampledPair> samples, std::vector<float> predictions)
{
    m_last = std::move(predictions);
    m_contrast.clear();
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const std::uint32_t group = m_groups.codes[samples[i].user];
        if (group == Partition::kNone)
            continue;
        const std::size_t first = firstCell(i / m_batch + 1);
        const double y = m_last[i];
        if (isByItem(m_criterion))
            m_contrast.add(first + samples[i].item, group, y - static_cast<double>(samples[i].label));
        else
            m_contrast.add(first, group, y);
    }
    m_contrast.finish();
    if (m_contrast.comparableGroups() == 0)
        throw Error(ErrorKind::Data, "no item was rated by two of the groups that fairness is to be measured between")
            .hint("Choose another fairness_attribute, or parity as the criterion");
}

double FairnessTerm::combine(std::size_t step, std::span<const double> sums, std::span<const std::uint64_t> counts,
                             std::size_t n, std::span<double> factors)
{
    std::fill(factors.begin(), factors.end(), 0.0);
    if (m_criterion == FairnessCriterion::Parity) {
        const double value = groupVariance(sums, counts, factors);
        for (double& factor : factors)
            factor *= m_weight;
        return value;
    }
    if (!usesAllSamples() || isByItems())
        return 0;
    for (std::size_t g = 0; g < m_groups.size(); ++g)
        m_contrast.move(firstCell(step), g, sums[g]);
    std::vector<float> derivatives(m_groups.size());
    m_contrast.factors(firstCell(step), derivatives);
    const double scale = m_weight * static_cast<double>(m_samples) / static_cast<double>(n);
    std::transform(derivatives.begin(), derivatives.end(), factors.begin(),
                   [scale](float derivative) { return scale * static_cast<double>(derivative); });
    return 0;
}

void FairnessTerm::itemFactors(std::size_t step, const MfFairBatch& batch, std::size_t slot,
                               std::span<const float> predictions, std::span<float> factors)
{
    const std::size_t cell = firstCell(step) + batch.items.ids[slot];
    for (const std::uint32_t i : batch.items.of(slot)) {
        const std::uint32_t group = m_groups.codes[batch.users.ids[batch.users.slotOf[i]]];
        if (group != Partition::kNone)
            m_contrast.move(cell, group, contribution(batch.positions[i], predictions[i]));
    }
    m_contrast.factors(cell, factors);
    const auto scale = static_cast<float>(m_weight * static_cast<double>(m_samples)) / static_cast<float>(batch.size());
    for (float& factor : factors)
        factor *= scale;
}

} // namespace equipoise
