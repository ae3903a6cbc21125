// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/validationranking.h"
#include "core/models/neuralcf/ncflearner.h"
#include "core/models/neuralcf/ncfmodel.h"
#include "core/models/trainer.h"

#include <memory>
#include <optional>

namespace equipoise {

/// Which network a name in the table of models means.
enum class NcfKind { Gmf, Mlp, NeuMf, Dot };

/// Trains a network of neural collaborative filtering in one phase, "network", or NeuMF from its two halves in three:
/// "gmf", "mlp", "neumf". Series: train_loss (mean binary cross-entropy over positives and negatives, as it was while
/// training; not comparable between numbers of negatives), and where there is a validation part validation_hr@k,
/// validation_ndcg@k and validation_mrr@k for k = 1 … 10, measured on a copy of the weights while the next epoch is
/// trained. The criterion is 1 less the chosen one of them.
class NcfTrainer : public Trainer
{
public:
    NcfTrainer(NcfKind kind, const ParameterValues& parameters, const TrainingContext& context);

    std::vector<Phase> phases() const override;
    EpochReport trainEpoch(int phase, int epoch, std::stop_token stop,
                           const std::function<void(const StepReport&)>& onStep) override;
    ValidationJob validation() override;
    void keepBest() override { m_best = m_validated; }
    void finishPhase(int phase) override;
    void saveState(ArrayFile& file) const override;
    void loadState(const ArrayFile& file) override;
    RecommenderPtr snapshot() const override;
    std::vector<std::string> findings() const override;

    const NegativeSampler& sampler() const { return m_sampler; }

private:
    bool isPretrained() const;
    std::vector<NcfKind> kinds() const; ///< of the phases
    NcfSettings settingsOf(NcfKind kind) const;
    void makeLearner();

    NcfKind m_kind;
    std::string m_modelName;
    ParameterValues m_parameters;
    TrainingContext m_context;
    ValidationRanking m_validation;
    NegativeSampler m_sampler;
    std::unique_ptr<NcfLearner> m_learner; ///< of the phase under way
    std::shared_ptr<const NcfModel> m_validated;
    std::shared_ptr<const NcfModel> m_best;
    std::vector<std::shared_ptr<const NcfModel>> m_finished; ///< per phase that is done
};

/// Lines of the table of models.
ModelDescription gmfModel();
ModelDescription mlpModel();
ModelDescription neuMfModel();
ModelDescription dotModel();

} // namespace equipoise
