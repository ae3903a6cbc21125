// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/deepfair/deepfairtrainer.h"

#include "core/base/parallel.h"
#include "core/models/deepfair/deepfairmodel.h"

#include <chrono>
#include <cmath>
#include <limits>

namespace equipoise {

namespace {

FactorSettings factorSettingsOf(const ParameterValues& parameters, std::uint64_t seed)
{
    FactorSettings settings;
    settings.k = static_cast<std::size_t>(parameters.integer("factors"));
    settings.hasBiases = parameters.boolean("factor_biases");
    settings.learningRate = parameters.real("factor_learning_rate");
    settings.regularisation = parameters.real("factor_regularisation");
    settings.biasRegularisation = parameters.real("factor_bias_regularisation");
    settings.initialScale = parameters.real("factor_initial_scale");
    settings.seed = seed;
    return settings;
}

DeepFairSettings networkSettings(const ParameterValues& parameters, const TrainingContext& context)
{
    DeepFairSettings settings;
    settings.shape.factors =
        static_cast<int>(parameters.integer("factors")) + (parameters.boolean("factor_biases") ? 1 : 0);
    settings.shape.hidden1 = static_cast<int>(parameters.integer("hidden1"));
    settings.shape.hidden2 = static_cast<int>(parameters.integer("hidden2"));
    settings.betas = parseBetas(parameters.text("betas"));
    settings.dropout = parameters.real("dropout");
    settings.optimiser.rate = parameters.real32("learning_rate");
    settings.optimiser.decay = parameters.real32("decay");
    settings.optimiser.epsilon = parameters.real32("epsilon");
    settings.batch = static_cast<std::size_t>(parameters.integer("batch_size"));
    settings.seed = context.seed;
    settings.threads = context.threads;
    return settings;
}

/// Turns shares of an epoch into step reports.
std::function<void(double)> stepReporter(const std::function<void(const StepReport&)>& onStep, std::size_t samples)
{
    using Clock = std::chrono::steady_clock;
    return [&onStep, samples, begin = Clock::now()](double fraction) {
        const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
        if (onStep)
            onStep({fraction, fraction * static_cast<double>(samples) / std::max(seconds, 1e-9)});
    };
}

} // namespace

std::vector<DeepFairSample> deepFairSamples(const Dataset& dataset, std::span<const std::uint32_t> rows,
                                            const FairnessTarget& target)
{
    const RatingScale scale = dataset.scale();
    std::vector<DeepFairSample> samples(rows.size());
    forBlocks(rows.size(), 16384, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const std::uint32_t user = dataset.rowUsers()[rows[i]];
            const std::uint32_t item = dataset.rowItems()[rows[i]];
            samples[i] = {user, item, (dataset.values()[rows[i]] - scale.minimum) / (scale.maximum - scale.minimum),
                          static_cast<float>(target(user, item))};
        }
    });
    return samples;
}

DeepFairTrainer::Samples::Samples(const ParameterValues& parameters, const TrainingContext& context)
{
    const FairnessTarget target(minorityIndex(context.dataset, context.minority, context.split.train),
                                fairnessScaleNamed(parameters.text("fairness_target")));
    training = deepFairSamples(context.dataset, context.split.train, target);
    validation = deepFairSamples(context.dataset, context.split.validation, target);
}

DeepFairTrainer::DeepFairTrainer(const ParameterValues& parameters, const TrainingContext& context)
    : m_parameters(parameters)
    , m_context(context)
    , m_samples(parameters, context)
    , m_factors(std::in_place, factorSettingsOf(parameters, context.seed), context.dataset, context.split.train)
    , m_learner(networkSettings(parameters, context), m_samples.training)
{}

std::vector<Phase> DeepFairTrainer::phases() const
{
    constexpr double kNetworkEpochCost = 15; // in epochs of the factors, as measured at the default sizes
    return {{"factors", static_cast<int>(m_parameters.integer("factor_epochs")),
             static_cast<int>(m_parameters.integer("factor_patience")), 1},
            {"network", static_cast<int>(m_parameters.integer("epochs")),
             static_cast<int>(m_parameters.integer("patience")), kNetworkEpochCost}};
}

EpochReport DeepFairTrainer::trainEpoch(int phase, int epoch, std::stop_token stop,
                                        const std::function<void(const StepReport&)>& onStep)
{
    return phase == 0 ? trainFactors(epoch, stop, onStep) : trainNetwork(epoch, stop, onStep);
}

EpochReport DeepFairTrainer::trainFactors(int epoch, const std::stop_token& stop,
                                          const std::function<void(const StepReport&)>& onStep)
{
    const FactorEngine::EpochLoss loss =
        m_factors->trainEpoch(epoch, stop, stepReporter(onStep, m_samples.training.size()));
    EpochReport report;
    report.samples = m_samples.training.size();
    report.series = {{"train_loss", loss.squaredError + loss.penalty}, {"train_rmse", std::sqrt(loss.squaredError)}};
    report.criterion = m_factors->rmse(m_context.split.validation);
    if (!m_samples.validation.empty())
        report.series.emplace_back("validation_rmse", report.criterion);
    return report;
}

EpochReport DeepFairTrainer::trainNetwork(int epoch, const std::stop_token& stop,
                                          const std::function<void(const StepReport&)>& onStep)
{
    const DeepFairLoss train = m_learner.trainEpoch(epoch, stop, stepReporter(onStep, m_samples.training.size()));
    EpochReport report;
    report.samples = m_samples.training.size();
    report.criterion = std::numeric_limits<double>::quiet_NaN();
    if (stop.stop_requested())
        return report;
    const auto add = [&](const std::string& part, const DeepFairLoss& loss) {
        report.series.emplace_back(part + "_loss", loss.accuracy + loss.fairness);
        report.series.emplace_back(part + "_accuracy_loss", loss.accuracy);
        report.series.emplace_back(part + "_fairness_loss", loss.fairness);
    };
    add("train", train);
    if (!m_samples.validation.empty()) {
        const DeepFairLoss validation = m_learner.loss(m_learner.errors(m_samples.validation, stop));
        add("validation", validation);
        report.criterion = validation.accuracy + validation.fairness;
    }
    return report;
}

void DeepFairTrainer::keepBest()
{
    if (m_factors)
        m_factors->keepBest();
    else
        m_learner.keepBest();
}

void DeepFairTrainer::finishPhase(int phase)
{
    if (phase == 1) {
        m_learner.goToBest();
        return;
    }
    m_factors->goToBest();
    m_learner.setInputs(inputsOf(m_factors->factors()));
    m_factors.reset();
}

/// Vectors side by side, with the bias as one more entry where there are biases.
DeepFairInputs DeepFairTrainer::inputsOf(const Factors& factors) const
{
    const std::size_t k = static_cast<std::size_t>(m_learner.settings().shape.factors);
    DeepFairInputs inputs{static_cast<int>(k), AlignedVector<float>(factors.userCount() * k),
                          AlignedVector<float>(factors.itemCount() * k)};
    const auto fill = [&](AlignedVector<float>& rows, const std::vector<float>& vectors,
                          const std::vector<float>& biases) {
        for (std::size_t row = 0; row < biases.size(); ++row) {
            std::copy_n(vectors.data() + row * factors.k, factors.k, rows.data() + row * k);
            if (k > factors.k)
                rows[row * k + factors.k] = biases[row];
        }
    };
    fill(inputs.users, factors.p, factors.userBiases);
    fill(inputs.items, factors.q, factors.itemBiases);
    return inputs;
}

void DeepFairTrainer::saveState(ArrayFile& file) const
{
    if (m_factors) {
        m_factors->saveState(file, "factors");
        return;
    }
    file.put("inputs.users", std::span<const float>(m_learner.inputs().users));
    file.put("inputs.items", std::span<const float>(m_learner.inputs().items));
    m_learner.saveState(file);
}

void DeepFairTrainer::loadState(const ArrayFile& file)
{
    if (!file.contains("inputs.users")) {
        m_factors->loadState(file, "factors");
        return;
    }
    const int k = m_learner.settings().shape.factors;
    const auto read = [&](const char* name, std::size_t rows) {
        const std::vector<float> values = file.get<float>(name, rows * static_cast<std::size_t>(k));
        return AlignedVector<float>(values.begin(), values.end());
    };
    m_learner.setInputs(
        {k, read("inputs.users", m_context.dataset.userCount()), read("inputs.items", m_context.dataset.itemCount())});
    m_learner.loadState(file);
    m_factors.reset();
}

RecommenderPtr DeepFairTrainer::snapshot() const
{
    return std::make_shared<DeepFairModel>(m_learner.settings().shape, m_learner.weights(),
                                           m_factors ? inputsOf(m_factors->factors()) : m_learner.inputs(),
                                           m_context.dataset.scale(),
                                           fairnessScaleNamed(m_parameters.text("fairness_target")));
}

} // namespace equipoise
