// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/factorization/factors.h"
#include "core/models/mffair/fairnessterm.h"
#include "core/models/mffair/mffairloss.h"
#include "core/models/mffair/mffairrows.h"

#include <array>
#include <functional>
#include <stop_token>

namespace equipoise {

/// Matrix factorisation by Adam on mini-batches of
///   main + λ_d · Var(y) + λ_f · criterion(y) + λ · mean(|p_u|² + |q_i|² + b_u² + c_i²)
/// with the score s = μ + b_u + c_i + p_u·q_i (p_u·q_i alone without biases; μ is fixed: the mean rating, or with
/// negatives the log-odds of a positive). The prediction y is s for ratings and σ(s) with negatives.
///
/// Main loss and variance are means over the batch; for the criterion see FairnessTerm.
///
/// Only rows of a batch are touched in a step; what Adam would do to the others meanwhile is made up for when they are
/// next read (AdamClock). Every part of a step is cut by size and every sum is taken in a fixed order, so that results
/// have the same bits on any number of threads. Called from one thread, inside the run's task arena.
class MfFairLearner
{
public:
    /// `rows` and `groups` outlive the learner; `reserved` as in MfFairSamples. Throws Error(Data) where all ratings
    /// are equal.
    MfFairLearner(MfFairSettings settings, const Dataset& dataset, std::span<const std::uint32_t> rows,
                  const MfFairGroups& groups, const ItemLists& reserved = {});

    const MfFairSettings& settings() const { return m_settings; }
    std::size_t samplesPerEpoch() const { return m_samples.size(); }
    const NegativeSampler* sampler() const { return m_samples.sampler(); }

    /// Trains epoch `epoch` (1-based) and returns the parts of the loss: means over the batches, each before its step,
    /// and for criteria over all samples the value at the end. `onStep` hears the share done some times a second. Looks
    /// at `stop` within some milliseconds; what is here after it was set is only good for being thrown away. Throws
    /// Error(Divergence) with advice, and Error(Data) where the criterion has no item that two groups rated.
    MfFairLoss trainEpoch(int epoch, const std::stop_token& stop, const std::function<void(double)>& onStep = {});

    /// Scores s as they are now. Parallel.
    std::vector<float> scores(std::span<const SampledPair> samples, const std::stop_token& stop = {}) const;
    /// Loss of other samples with these scores, all together as one batch; without the penalty.
    MfFairLoss loss(std::span<const SampledPair> samples, std::span<const float> scores) const;

    Factors factors() const;
    void keepBest();
    void goToBest();

    /// Weights, optimiser state and the kept best, exactly.
    void saveState(ArrayFile& file) const;
    /// Throws Error(Data) where an array is missing or has another shape.
    void loadState(const ArrayFile& file);

private:
    void predictAll(const std::stop_token& stop);
    void checkFinite(int epoch, bool isFinite) const;

    MfFairSettings m_settings;
    const MfFairGroups& m_groups;
    std::size_t m_itemCount;
    MfFairSamples m_samples;
    float m_mean = 0;
    MfFairRows m_users;
    MfFairRows m_items;
    FairnessTerm m_fairness;
    std::vector<MfFairBatch> m_batches; ///< scratch of an epoch
};

} // namespace equipoise
