// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/autoencoder/autoencoderlearner.h"
#include "core/models/autoencoder/ratingrows.h"
#include "core/models/trainer.h"

namespace equipoise {

/// Learning rate by epoch.
struct RateSchedule
{
    enum class Kind { None, Step, Cosine, Plateau };
    Kind kind = Kind::None;
    double rate = 0.1;
    double factor = 0.1; ///< Step and Plateau
    int every = 1;       ///< Step: epochs between two cuts. Plateau: epochs without a better error before one
    int epochs = 1;      ///< Cosine: where the rate has come down to zero

    /// `cuts` is how often Plateau has cut so far.
    double at(int epoch, int cuts) const;
};

/// Trains an autoencoder (Sedhain et al., AutoRec, WWW 2015) in one phase, "network". Series: train_loss (mean of
/// (ŷ − r)² over the training ratings, gathered while training), learning_rate, and of the validation rows, predicted
/// from the training ratings: validation_loss (the same mean) and validation_rmse (clipped to the scale; the
/// criterion).
class AutoencoderTrainer : public Trainer
{
public:
    AutoencoderTrainer(const ParameterValues& parameters, const TrainingContext& context);

    std::vector<Phase> phases() const override;
    EpochReport trainEpoch(int phase, int epoch, std::stop_token stop,
                           const std::function<void(const StepReport&)>& onStep) override;
    void keepBest() override { m_learner.keepBest(); }
    void finishPhase(int) override { m_learner.goToBest(); }
    void saveState(ArrayFile& file) const override;
    void loadState(const ArrayFile& file) override;
    RecommenderPtr snapshot() const override;

    const AutoencoderLearner& learner() const { return m_learner; }

private:
    void watchPlateau(double error);

    ParameterValues m_parameters;
    RateSchedule m_schedule;
    RatingRows m_training;
    RatingRows m_validation;
    AutoencoderLearner m_learner;
    // Plateau.
    double m_bestError = 0;
    int m_epochsSinceBest = 0;
    int m_cuts = 0;
};

AutoencoderSettings autoencoderSettings(const ParameterValues& parameters, const Dataset& dataset, std::uint64_t seed,
                                        int threads);
RateSchedule rateSchedule(const ParameterValues& parameters);

/// Line of the table of models.
ModelDescription autoencoderModel();

} // namespace equipoise
