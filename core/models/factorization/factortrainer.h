// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/factorization/factorengine.h"
#include "core/models/trainer.h"

namespace equipoise {

/// Trains a factorisation in one phase, "factors". Series: train_loss (squared error plus regularisation), train_rmse
/// (each error as it was just before its step), validation_rmse (clipped to the scale; also the criterion).
class FactorTrainer : public Trainer
{
public:
    FactorTrainer(std::string modelName, const ParameterValues& parameters, const TrainingContext& context);

    std::vector<Phase> phases() const override;
    EpochReport trainEpoch(int phase, int epoch, std::stop_token stop,
                           const std::function<void(const StepReport&)>& onStep) override;
    void keepBest() override { m_engine.keepBest(); }
    void finishPhase(int) override { m_engine.goToBest(); }
    void saveState(ArrayFile& file) const override { m_engine.saveState(file, "factors"); }
    void loadState(const ArrayFile& file) override { m_engine.loadState(file, "factors"); }
    RecommenderPtr snapshot() const override;

    const FactorEngine& engine() const { return m_engine; }

private:
    std::string m_modelName;
    int m_epochs;
    int m_patience;
    std::span<const std::uint32_t> m_validation;
    FactorEngine m_engine;
};

/// Parameters of the factors, shared by every model that trains some: factors, epochs, learning_rate, regularisation,
/// initial_scale, patience; bias_regularisation where `hasBiases`. The defaults are a compromise between the best
/// validation errors on ML-1M and ML-100K (random:0.8, a tenth of the rest held out, the test part untouched):
/// `bench_factors --validation 0.1 --set learning_rate=…,regularisation=…,initial_scale=…`. Without biases larger steps
/// do better, hence two learning rates.
std::vector<ParameterDescription> factorParameters(bool hasBiases);
FactorSettings factorSettings(const ParameterValues& parameters, std::uint64_t seed);

/// Lines of the table of models.
ModelDescription pmfModel();
ModelDescription biasedMfModel();

} // namespace equipoise
