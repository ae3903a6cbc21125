// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/mffair/fairnesscriterion.h"
#include "core/models/mffair/mffairbatch.h"

#include <span>
#include <vector>

namespace equipoise {

/// The criterion over the given samples as a whole, each predicted as `predictions` says; `items` is their number in
/// the data.
double criterionOf(FairnessCriterion criterion, const MfFairGroups& groups, std::size_t items,
                   std::span<const SampledPair> samples, std::span<const float> predictions);

/// The term λ_f · criterion in training. Parity is that of a batch. The other criteria compare means that a batch is
/// far too small for (per item and group). They are taken over parts of the training samples, drawn anew each epoch
/// (the epoch's order in as many stretches of whole batches), and each criterion is the mean over the items of all
/// parts. One part would be the training set itself, whose item means a factorisation soon learns by heart: its
/// unfairness then vanishes, and that of other ratings of the same items does not. Parts as small as the test ratings
/// have the same chance deviations, which nothing can learn by heart.
///
/// Within its part each sample counts as it was last predicted. An epoch begins with predicting all; a batch then puts
/// its predictions in the place of the old ones before the criterion's derivative is taken. That derivative is exact;
/// as a batch shows n of N samples, it is taken N/n times, so that an epoch's batches add up to the whole criterion.
class FairnessTerm
{
public:
    /// An epoch is `samples` samples in batches of `batch`. `groups` outlives the term.
    FairnessTerm(FairnessCriterion criterion, double weight, int parts, const MfFairGroups& groups, std::size_t items,
                 std::size_t samples, std::size_t batch);

    /// True where `begin` is to be called before an epoch.
    bool usesAllSamples() const { return m_weight > 0 && m_criterion != FairnessCriterion::Parity; }
    /// True where factors differ from item to item: those of `itemFactors`, else those of `combine`.
    bool isByItems() const { return usesAllSamples() && isByItem(m_criterion); }
    /// True where `combine` wants sums.
    bool needsSums() const { return m_weight > 0 || m_criterion == FairnessCriterion::Parity; }

    /// Starts an epoch with its samples as they are predicted now. Throws Error(Data) where no item is shared by two
    /// groups.
    void begin(std::span<const SampledPair> samples, std::vector<float> predictions);
    /// Of the samples of the epoch as they were last predicted.
    double value() const { return m_contrast.value(); }

    /// What a prediction adds to its group's sum for `combine`.
    double contribution(std::uint32_t position, float prediction) const
    {
        return usesAllSamples() ? static_cast<double>(prediction) - static_cast<double>(m_last[position])
                                : static_cast<double>(prediction);
    }
    /// Step `step` (1-based) has these sums of contributions and samples per group, `n` samples in all. Returns the
    /// batch's criterion where it has one, else 0; `factors` get the derivative of the term by a prediction of each
    /// group, 0 where that differs by item.
    double combine(std::size_t step, std::span<const double> sums, std::span<const std::uint64_t> counts, std::size_t n,
                   std::span<double> factors);
    /// Puts in the new predictions of an item of the batch, and gives the derivative of the term by one of each group.
    /// Different items may be done at the same time.
    void itemFactors(std::size_t step, const MfFairBatch& batch, std::size_t slot, std::span<const float> predictions,
                     std::span<float> factors);
    /// To be called for every sample of a batch after that, where all samples are used.
    void remember(std::uint32_t position, float prediction) { m_last[position] = prediction; }

private:
    /// Of the part that a step belongs to.
    std::size_t firstCell(std::size_t step) const { return (step - 1) * m_parts / m_steps * m_cells; }

    FairnessCriterion m_criterion;
    double m_weight;
    const MfFairGroups& m_groups;
    std::size_t m_samples;
    std::size_t m_batch;
    std::size_t m_steps;
    std::size_t m_cells; ///< of a part
    std::size_t m_parts;
    GroupContrast m_contrast;
    std::vector<float> m_last; ///< prediction per place in the epoch
};

} // namespace equipoise
