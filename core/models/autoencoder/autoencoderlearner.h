// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/arrayfile.h"
#include "core/models/autoencoder/autoencoderpass.h"
#include "core/nn/rowoptimiser.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace equipoise {

class Team;

struct AutoencoderSettings
{
    AutoencoderShape shape; ///< columns are those of the ratings
    Initialisation initialisation = Initialisation::Xavier;
    Corruption corruption;
    double dropout = 0; ///< share of the code's units left out
    RowOptimiserSettings optimiser;
    std::size_t batch = 64; ///< rows a step
    std::uint64_t seed = 0;
    int threads = 1; ///< does not change the result
};

/// The autoencoder in training. A step gathers the weight rows of the ratings of some rows, computes the outputs of
/// these ratings only and moves only the weights it touched; nothing of the size rows × columns is ever allocated. The
/// loss is the mean of (ŷ − r)² over the ratings of the batch. The same bits on any number of threads: every sum has an
/// order of its own that depends on neither threads nor parts. O(ratings·layers[0] + rows·inner weights) an epoch.
class AutoencoderLearner
{
public:
    /// `ratings` outlive the learner.
    AutoencoderLearner(AutoencoderSettings settings, const RatingRows& ratings);

    const AutoencoderSettings& settings() const { return m_settings; }
    const RatingRows& ratings() const { return m_ratings; }
    /// What centring takes off each row.
    std::span<const float> offsets() const { return m_maker.offsets(); }
    const AutoencoderWeights& weights() const { return *m_weights; }
    /// The same, to be kept; a later epoch trains a copy of its own.
    std::shared_ptr<const AutoencoderWeights> sharedWeights() const { return m_weights; }

    /// Trains epoch `epoch` (1-based) at this learning rate and returns the loss over its ratings, gathered while
    /// training. `onStep` hears the share done some times a second. Returns early when `stop` is set, within a step.
    /// Throws Error(Divergence) with advice where the loss is no longer finite.
    double trainEpoch(int epoch, double rate, const std::stop_token& stop,
                      const std::function<void(double)>& onStep = {});

    /// Σ (ŷ − r)² of predicting other ratings from those this learner trains on, as it is and clipped to the scale.
    struct Errors
    {
        double raw = 0;
        double clipped = 0;
    };
    /// Parallel inside the caller's arena, the same bits on any number of threads.
    Errors errors(const RatingRows& targets, const std::stop_token& stop = {}) const;
    /// The code of every row, from its ratings: rows of the code layer's stride. Parallel like `errors`.
    AlignedVector<float> codes() const;

    void keepBest() { m_best = m_weights; }
    void goToBest();

    /// Weights, optimiser state and the kept best, exactly. The file refers to the learner's memory and is to be
    /// written before training goes on.
    void saveState(ArrayFile& file) const;
    void loadState(const ArrayFile& file);

    /// Bytes of weights, optimiser state, kept best and scratch for such settings.
    static double memoryEstimate(const AutoencoderSettings& settings, std::size_t rows);

private:
    double step(Team& team, std::size_t step, int epoch, SparseBatch& batch, SparseBatch& next,
                std::span<const std::uint32_t> nextRows);
    void catchUp(Team& team, std::size_t step, const SparseBatch& batch);
    double passes(Team& team, int epoch, const SparseBatch& batch);
    void update(Team& team, std::size_t step, int epoch, const SparseBatch& batch, SparseBatch& next,
                std::span<const std::uint32_t> nextRows);
    void updateColumns(std::size_t step, const SparseBatch& batch, std::size_t begin, std::size_t end,
                       AlignedVector<float>& scratch);
    void updateInner(std::size_t step, std::size_t matrix, std::size_t begin, std::size_t end, int batchRows,
                     AlignedVector<float>& scratch);
    AutoencoderWeights& ownWeights();
    void checkFinite(int epoch, double loss) const;

    AutoencoderSettings m_settings;
    const RatingRows& m_ratings;
    std::vector<std::uint32_t> m_rows; ///< those with ratings
    BatchMaker m_maker;
    std::shared_ptr<AutoencoderWeights> m_weights;
    std::shared_ptr<AutoencoderWeights> m_best; ///< null while there is none
    RowOptimiser m_optimiser;
    std::vector<RowState> m_states; ///< per matrix
    std::uint64_t m_steps = 0;      ///< done so far
    // Scratch of an epoch.
    std::unique_ptr<PackedLayers> m_packed;
    std::unique_ptr<LayerRows> m_layers;
    std::vector<float> m_outputDeltas;
    std::vector<double> m_losses;
    std::vector<AlignedVector<float>> m_scratch; ///< per team member
};

} // namespace equipoise
