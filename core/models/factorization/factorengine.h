// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/factorization/factors.h"
#include "core/models/factorization/sgdkernel.h"

#include <oneapi/tbb/partitioner.h>

#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace equipoise {

/// Learning rate, regularisation and initial scale are relative to the ratings' standard deviation, so that one choice
/// serves scales of 1–5 and of 1–100 alike.
struct FactorSettings
{
    std::size_t k = 30;     ///< length of a vector, ≥ 1
    bool hasBiases = false; ///< a bias per user and per item beside the vectors
    double learningRate = 0.1;
    double regularisation = 0.04;     ///< of the vectors, applied at every rating
    double biasRegularisation = 0.02; ///< of the biases, likewise
    double initialScale = 0.02;       ///< expected length of a vector's random part at the start
    std::uint64_t seed = 0;
};

/// Matrix factorisation in training: probabilistic matrix factorisation (Mnih & Salakhutdinov, NIPS 2007) on ratings
/// minus their mean, with biases where wanted (Koren et al., Computer 2009). Stochastic gradient descent over a grid of
/// blocks (RatingGrid): an epoch is size() rounds, a round trains size() blocks that share no user and no item in
/// parallel, with a barrier after each (Gemulla et al., KDD 2011; Chin et al., TIST 2015). Rates by AdaGrad, one per
/// vector. The grid and the order of rounds come from the seed and the epoch alone, so the same settings give the same
/// bits on any number of threads. Users and items without a training rating keep zero vectors.
///
/// Vectors start small and random. Without biases the first entry of every user's vector and the second of every item's
/// also start at a common value (where k ≥ 2), so that what an item is above the mean for everybody, and a user for
/// everything, has a place from the first epoch; nothing but the start singles these entries out.
///
/// Called from one thread, inside the run's task arena. O(ratings · k) an epoch.
class FactorEngine
{
public:
    /// Trains on the given rows. Throws Error(Data) where there are none.
    FactorEngine(const FactorSettings& settings, const Dataset& dataset, std::span<const std::uint32_t> rows);

    /// Means over the training ratings, each error as it was just before its step, in squared rating units.
    struct EpochLoss
    {
        double squaredError = 0;
        double penalty = 0; ///< the regularisation's part of the loss
    };
    /// Trains epoch `epoch` (1-based). `onRound` hears the share done in [0, 1] after every round. Looks at `stop`
    /// before every block (some thousand ratings) and returns early when it is set; what is here then is only good for
    /// being thrown away. Throws Error(Divergence) with advice when the loss is not finite.
    EpochLoss trainEpoch(int epoch, const std::stop_token& stop, const std::function<void(double)>& onRound = {});

    std::size_t ratingCount() const { return m_grid.ratingCount(); }

    /// Root mean squared error of the present predictions, clipped to the scale, over any rows; NaN where there are
    /// none. Users and items that have no training rating get the mean and the known bias. Parallel, deterministic.
    double rmse(std::span<const std::uint32_t> rows) const;

    /// The factors as they are now, in the data set's order and in rating units.
    Factors factors() const;

    /// Remembers the present state; `goToBest` goes back to it, where there is one.
    void keepBest();
    void goToBest();

    /// Everything above, exactly, in arrays whose names start with `prefix`.
    void saveState(ArrayFile& file, const std::string& prefix) const;
    /// Throws Error(Data) where an array is missing or has another shape.
    void loadState(const ArrayFile& file, const std::string& prefix);

private:
    struct State
    {
        FactorSide users;
        FactorSide items;
    };

    void initialise(FactorSide& side, std::span<const std::uint32_t> counts, std::span<const std::uint32_t> positions,
                    std::string_view purpose, std::size_t carrier);
    SgdSums trainRound(std::size_t shift, const std::stop_token& stop);
    [[noreturn]] void throwDivergence(int epoch) const;

    FactorSettings m_settings;
    const Dataset& m_dataset;
    RatingGrid m_grid;
    SgdStep m_step;
    State m_state;
    std::optional<State> m_best;
    oneapi::tbb::affinity_partitioner m_partitioner;
};

} // namespace equipoise
