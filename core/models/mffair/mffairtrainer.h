// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/mffair/mffairlearner.h"
#include "core/models/trainer.h"

namespace equipoise {

/// Trains MfFairLearner in one phase, "factors". Series, for training and validation alike: loss and its parts before
/// their weights, main_loss, diversity and fairness (training: only where it is measured, see MfFairLearner), and rmse
/// of explicit feedback (validation: clipped to the scale). The validation part is taken as a whole, with as many
/// negatives per rating as training has, drawn once; users and items without a training rating are left out of it.
/// The criterion is the validation loss.
class MfFairTrainer : public Trainer
{
public:
    /// Throws Error(Usage) for an unknown attribute and Error(Data) for groups that cannot be compared; without a
    /// fairness term the attribute may be missing.
    MfFairTrainer(const ParameterValues& parameters, const TrainingContext& context);

    std::vector<Phase> phases() const override;
    EpochReport trainEpoch(int phase, int epoch, std::stop_token stop,
                           const std::function<void(const StepReport&)>& onStep) override;
    void keepBest() override { m_learner.keepBest(); }
    void finishPhase(int) override { m_learner.goToBest(); }
    void saveState(ArrayFile& file) const override { m_learner.saveState(file); }
    void loadState(const ArrayFile& file) override { m_learner.loadState(file); }
    RecommenderPtr snapshot() const override;
    std::vector<std::string> findings() const override;

    const MfFairLearner& learner() const { return m_learner; }

private:
    std::vector<SampledPair> validationSamples(const TrainingContext& context) const;

    int m_epochs;
    int m_patience;
    RatingScale m_scale;
    MfFairGroups m_groups;
    MfFairLearner m_learner;
    std::vector<SampledPair> m_validation;
};

/// The learner's settings as the parameters say.
MfFairSettings mfFairSettings(const ParameterValues& parameters, const TrainingContext& context);

/// Line of the table of models.
ModelDescription mfFairModel();

} // namespace equipoise
