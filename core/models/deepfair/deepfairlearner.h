// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/arrayfile.h"
#include "core/models/deepfair/deepfairkernel.h"
#include "core/nn/rmsprop.h"

#include <functional>
#include <stop_token>

namespace equipoise {

class Team;

struct DeepFairSettings
{
    DeepFairShape shape;
    std::vector<float> betas; ///< the grid every rating is trained at
    double dropout = 0.2;
    RmsProp optimiser;
    std::size_t batch = 29; ///< ratings a step
    std::uint64_t seed = 0;
    int threads = 1; ///< does not change the result
};

/// Means over ratings of squared errors, one entry per β of the grid, without dropout.
struct DeepFairErrors
{
    std::vector<double> accuracy; ///< (ŷ − a)²
    std::vector<double> fairness; ///< ((1 − ŷ) − f)²
};

/// The network in training: mini-batches of shuffled ratings, RMSprop. A batch is cut into parts by its size alone,
/// each part has a gradient of its own and these are added in order, so that a step has the same bits on any number of
/// threads. The threads of a Team share the steps, which are too short (some ten microseconds) for anything heavier.
class DeepFairLearner
{
public:
    /// `samples` are the training ratings and outlive the learner.
    DeepFairLearner(DeepFairSettings settings, std::span<const DeepFairSample> samples);

    /// The frozen factors; to be called before the first epoch.
    void setInputs(DeepFairInputs inputs) { m_inputs = std::move(inputs); }
    const DeepFairInputs& inputs() const { return m_inputs; }
    const DeepFairSettings& settings() const { return m_settings; }
    std::span<const float> weights() const { return m_weights; }

    /// Trains epoch `epoch` (1-based) and returns the loss's parts as means over ratings and β, gathered with dropout
    /// while training. `onStep` hears the share done some times a second. Returns early when `stop` is set, within some
    /// milliseconds. Throws Error(Divergence) with advice where loss or weights are no longer finite.
    DeepFairLoss trainEpoch(int epoch, const std::stop_token& stop, const std::function<void(double)>& onStep = {});

    /// Parallel inside the caller's arena, the same bits on any number of threads; not to be used once `stop` is set.
    DeepFairErrors errors(std::span<const DeepFairSample> samples, const std::stop_token& stop = {}) const;
    /// The loss that these errors amount to: means over ratings and β.
    DeepFairLoss loss(const DeepFairErrors& errors) const;

    void keepBest() { m_best = m_weights; }
    void goToBest();

    /// Weights, optimiser state and the kept best, exactly.
    void saveState(ArrayFile& file) const;
    void loadState(const ArrayFile& file);

private:
    DeepFairLoss step(Team& team, std::span<const std::uint32_t> indices, const std::uint32_t* next,
                      const DeepFairDropout& dropout, const std::stop_token& stop);
    void checkFinite(int epoch, bool isFinite) const;

    DeepFairSettings m_settings;
    std::span<const DeepFairSample> m_samples;
    std::size_t m_partSize = 0; ///< ratings in a part of a batch
    DeepFairKernel m_kernel;
    DeepFairInputs m_inputs;
    AlignedVector<float> m_weights;
    AlignedVector<float> m_meanSquares;
    AlignedVector<float> m_best; ///< empty while there is none
    // Scratch of an epoch.
    AlignedVector<float> m_gradients; ///< one after the other for the parts of a batch
    std::vector<DeepFairLoss> m_partLosses;
    std::vector<DeepFairKernel::Workspace> m_workspaces; ///< one a team member
};

} // namespace equipoise
