// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/deepfair/deepfairlearner.h"
#include "core/models/factorization/factorengine.h"
#include "core/models/trainer.h"

#include <optional>

namespace equipoise {

/// DeepFair (Bobadilla, Lara-Cabrera, González-Prieto, Ortega, IJIMAI 6(6), 2021) in two phases.
///
/// "factors": a matrix factorisation of the training rows; series train_loss, train_rmse, validation_rmse.
/// "network": [p_u, q_i, β] → ŷ ∈ (0, 1) against the rating and against the minority indices of the training rows:
///   loss = mean over ratings and β of β·(ŷ − a)² + (1 − β)·((1 − ŷ) − f)²,  a = (r − r_min)/(r_max − r_min),
///   f = (IM_i − UM_u)² or another FairnessTarget. Series train_loss = train_accuracy_loss + train_fairness_loss (the
///   two terms, with dropout, while
/// training) and the same three of the validation rows (without dropout); the criterion is validation_loss.
class DeepFairTrainer : public Trainer
{
public:
    /// Throws Error(Data) where a group of the minority predicate is empty, Error(Usage) for a β grid it cannot read.
    DeepFairTrainer(const ParameterValues& parameters, const TrainingContext& context);

    std::vector<Phase> phases() const override;
    EpochReport trainEpoch(int phase, int epoch, std::stop_token stop,
                           const std::function<void(const StepReport&)>& onStep) override;
    void keepBest() override;
    void finishPhase(int phase) override;
    void saveState(ArrayFile& file) const override;
    void loadState(const ArrayFile& file) override;
    RecommenderPtr snapshot() const override;

    const DeepFairLearner& learner() const { return m_learner; }
    std::span<const DeepFairSample> validationSamples() const { return m_samples.validation; }

private:
    struct Samples
    {
        Samples(const ParameterValues& parameters, const TrainingContext& context);
        std::vector<DeepFairSample> training;
        std::vector<DeepFairSample> validation;
    };

    EpochReport trainFactors(int epoch, const std::stop_token& stop,
                             const std::function<void(const StepReport&)>& onStep);
    EpochReport trainNetwork(int epoch, const std::stop_token& stop,
                             const std::function<void(const StepReport&)>& onStep);
    DeepFairInputs inputsOf(const Factors& factors) const;

    ParameterValues m_parameters;
    TrainingContext m_context;
    Samples m_samples;
    std::optional<FactorEngine> m_factors; ///< gone once the factors are trained
    DeepFairLearner m_learner;
};

/// Ratings with their two targets, for the given rows.
std::vector<DeepFairSample> deepFairSamples(const Dataset& dataset, std::span<const std::uint32_t> rows,
                                            const FairnessTarget& target);

/// "0:1:0.1" (from:to:step) or "0,0.5,1" as values in [0, 1]. Throws Error(Usage).
std::vector<float> parseBetas(const std::string& text);

/// Line of the table of models.
ModelDescription deepFairModel();

} // namespace equipoise
