// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/parameters.h"
#include "core/data/split.h"
#include "core/fairness/minorityindex.h"
#include "core/models/recommender.h"

#include <functional>
#include <stop_token>
#include <utility>
#include <vector>

namespace equipoise {

/// A stretch of epochs with one objective. DeepFair has two: "factors", then "network".
struct Phase
{
    std::string name;
    int maxEpochs = 0;
    /// Epochs without a better validation criterion before the phase ends; 0: never (the best epoch is kept all the
    /// same where there is a validation part).
    int patience = 0;
    /// What an epoch costs compared with the other phases' (any unit), for progress and time left.
    double epochCost = 1;
};

/// What an epoch under way says a few times a second.
struct StepReport
{
    double fraction = 0; ///< of the epoch, in [0, 1]
    double samplesPerSecond = 0;
};

/// What one epoch says when it is done.
struct EpochReport
{
    /// Named series, in the order a figure lists them: {"train_loss", 0.0446}, {"validation_rmse", 0.861}.
    std::vector<std::pair<std::string, double>> series;
    /// What selects the best epoch, smaller is better; NaN where there is no validation part.
    double criterion = 0;
    std::uint64_t samples = 0; ///< trained in this epoch
};

/// What a validation beside the training says of an epoch, to go into its report.
struct ValidationReport
{
    std::vector<std::pair<std::string, double>> series;
    double criterion = 0;
};

/// Measures a state of a trainer that it holds a copy of. Runs on any thread while training goes on; returns within
/// some milliseconds, with anything, once the token asks to stop.
using ValidationJob = std::function<ValidationReport(const std::stop_token&)>;

struct EvaluationSettings; // core/evaluation/protocol.h

/// Everything a trainer may look at. Outlives the trainer.
struct TrainingContext
{
    const Dataset& dataset;
    const Split& split;
    const MinoritySettings& minority;
    std::uint64_t seed = 0;
    int threads = 1; ///< of the run's arena; results must not depend on it
    /// What the result will be measured by, for models that must not train on fixed test negatives; may be null.
    const EvaluationSettings* evaluation = nullptr;
};

/// One model in training. Driven by the run: for each phase, `trainEpoch` until the phase's stop conditions say so,
/// `keepBest` after each epoch that improved, then `finishPhase` (which goes back to the best epoch). Called from one
/// thread, inside the run's task arena. The state after an epoch must be the same on any number of threads, and after
/// saveState/loadState as if nothing had happened (random streams are named by the epoch, so only weights and
/// optimiser state need storing).
class Trainer
{
public:
    Trainer() = default;
    Trainer(const Trainer&) = delete;
    Trainer& operator=(const Trainer&) = delete;
    virtual ~Trainer() = default;

    virtual std::vector<Phase> phases() const = 0;
    /// Trains epoch `epoch` (1-based) of phase `phase` (0-based). Looks at `stop` at least every 50 ms and returns
    /// early when it is set; the state is then only good for being thrown away. Throws Error(Divergence) with advice
    /// when a loss is not finite.
    virtual EpochReport trainEpoch(int phase, int epoch, std::stop_token stop,
                                   const std::function<void(const StepReport&)>& onStep) = 0;
    /// For trainers whose validation is worth a thread of its own: a job that validates the state as it is now, while
    /// the next epoch is trained. Called after each epoch; an empty one means that the epoch's report says it all. The
    /// trainer outlives the job.
    virtual ValidationJob validation() { return {}; }
    /// Keeps the state as the best so far: that of the last call of `validation`, where that gave a job.
    virtual void keepBest() = 0;
    virtual void finishPhase(int phase) = 0;

    /// Weights, optimiser state and the kept best, exactly.
    virtual void saveState(ArrayFile& file) const = 0;
    virtual void loadState(const ArrayFile& file) = 0;

    /// The model as it is now; after the last finishPhase, the result of the run.
    virtual RecommenderPtr snapshot() const = 0;

    /// Counted exclusions of the training, in words; they join those of the evaluation.
    virtual std::vector<std::string> findings() const { return {}; }
};

/// One line of the table of models: all that forms, the command line and the log need to know of a model.
struct ModelDescription
{
    std::string name;  ///< "biased-mf"
    std::string title; ///< "Matrix factorisation with biases"
    std::string help;  ///< two sentences and the source
    std::vector<ParameterDescription> parameters;
    /// True where Conditions::beta matters: one trained model then serves every β.
    bool isConditioned = false;
    std::unique_ptr<Trainer> (*makeTrainer)(const ParameterValues&, const TrainingContext&) = nullptr;
    RecommenderPtr (*load)(const ArrayFile&) = nullptr;
    /// Bytes that training takes beside the data, as an estimate; null for models that fit anywhere their data do.
    double (*memory)(const ParameterValues&, const Dataset&) = nullptr;
};

/// All models, in the order they are offered.
const std::vector<ModelDescription>& modelTable();
/// Throws Error(Usage) that names the nearest known model.
const ModelDescription& findModel(std::string_view name);

} // namespace equipoise
