// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/factorization/factortrainer.h"

#include "core/models/factorization/factormodel.h"

#include <chrono>
#include <cmath>

namespace equipoise {

namespace {

ParameterDescription inSection(ParameterDescription parameter, Visibility visibility, std::string unit = "")
{
    parameter.section = "Factors";
    parameter.visibility = visibility;
    parameter.unit = std::move(unit);
    return parameter;
}

} // namespace

std::vector<ParameterDescription> factorParameters(bool hasBiases)
{
    std::vector<ParameterDescription> list;
    list.push_back(inSection(integerParameter("factors", "Factors", 30, 1, 1024,
                                              "Length of the vector that describes a user or an item. More follow the "
                                              "data more closely and cost time in proportion; 30 is a good start."),
                             Visibility::Simple));
    list.push_back(inSection(integerParameter("epochs", "Epochs", 20, 1, 10000,
                                              "How often training goes through all ratings, at most. Fewer where "
                                              "'patience' ends it."),
                             Visibility::Simple, "epochs"));
    list.push_back(inSection(realParameter("learning_rate", "Learning rate", hasBiases ? 0.06 : 0.1, 1e-6, 10,
                                           "Size of the first steps; they shrink by themselves (AdaGrad). Lower it "
                                           "where the loss jumps, raise it where it creeps."),
                             Visibility::Simple));
    list.push_back(inSection(realParameter("regularisation", "Regularisation", 0.04, 0, 10,
                                           "Pulls vectors towards zero at every rating. Raise it where validation gets "
                                           "worse while training gets better."),
                             Visibility::Simple));
    if (hasBiases)
        list.push_back(inSection(realParameter("bias_regularisation", "Bias regularisation", 0.02, 0, 10,
                                               "The same for the biases of users and items."),
                                 Visibility::More));
    list.push_back(inSection(realParameter("initial_scale", "Initial scale", 0.02, 1e-6, 10,
                                           "Expected length of a vector before training, in standard deviations of "
                                           "the ratings. Zero would leave nothing to learn from."),
                             Visibility::Expert));
    list.push_back(inSection(integerParameter("patience", "Patience", 5, 0, 10000,
                                              "Ends training after this many epochs without a better validation error; "
                                              "0 never ends it early. The best epoch is kept either way."),
                             Visibility::More, "epochs"));
    return list;
}

FactorSettings factorSettings(const ParameterValues& parameters, std::uint64_t seed)
{
    FactorSettings settings;
    settings.k = static_cast<std::size_t>(parameters.integer("factors"));
    settings.hasBiases = parameters.contains("bias_regularisation");
    settings.learningRate = parameters.real("learning_rate");
    settings.regularisation = parameters.real("regularisation");
    if (settings.hasBiases)
        settings.biasRegularisation = parameters.real("bias_regularisation");
    settings.initialScale = parameters.real("initial_scale");
    settings.seed = seed;
    return settings;
}

FactorTrainer::FactorTrainer(std::string modelName, const ParameterValues& parameters, const TrainingContext& context)
    : m_modelName(std::move(modelName))
    , m_epochs(static_cast<int>(parameters.integer("epochs")))
    , m_patience(static_cast<int>(parameters.integer("patience")))
    , m_validation(context.split.validation)
    , m_engine(factorSettings(parameters, context.seed), context.dataset, context.split.train)
{}

std::vector<Phase> FactorTrainer::phases() const
{
    Phase phase;
    phase.name = "factors";
    phase.maxEpochs = m_epochs;
    phase.patience = m_patience;
    return {phase};
}

EpochReport FactorTrainer::trainEpoch(int, int epoch, std::stop_token stop,
                                      const std::function<void(const StepReport&)>& onStep)
{
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::duration<double> kBetweenSteps(0.05);
    const Clock::time_point begin = Clock::now();
    Clock::time_point last = begin;
    const auto onRound = [&](double fraction) {
        const Clock::time_point now = Clock::now();
        if (!onStep || now - last < kBetweenSteps)
            return;
        last = now;
        const double seconds = std::chrono::duration<double>(now - begin).count();
        onStep({fraction, fraction * static_cast<double>(m_engine.ratingCount()) / seconds});
    };
    const FactorEngine::EpochLoss loss = m_engine.trainEpoch(epoch, stop, onRound);

    EpochReport report;
    report.samples = m_engine.ratingCount();
    report.series = {{"train_loss", loss.squaredError + loss.penalty}, {"train_rmse", std::sqrt(loss.squaredError)}};
    report.criterion = m_engine.rmse(m_validation);
    if (!m_validation.empty())
        report.series.emplace_back("validation_rmse", report.criterion);
    return report;
}

RecommenderPtr FactorTrainer::snapshot() const
{
    return std::make_shared<FactorModel>(m_modelName, m_engine.factors());
}

ModelDescription pmfModel()
{
    ModelDescription model;
    model.name = "pmf";
    model.title = "Probabilistic matrix factorisation";
    model.help = "Predicts a rating as the mean plus the product of a user's and an item's vector, which are learnt "
                 "from the ratings alone. Mnih & Salakhutdinov, NIPS 2007.";
    model.parameters = factorParameters(false);
    model.makeTrainer = [](const ParameterValues& parameters, const TrainingContext& context) {
        return std::unique_ptr<Trainer>(std::make_unique<FactorTrainer>("pmf", parameters, context));
    };
    model.load = FactorModel::load;
    return model;
}

ModelDescription biasedMfModel()
{
    ModelDescription model;
    model.name = "biased-mf";
    model.title = "Matrix factorisation with biases";
    model.help = "Like probabilistic matrix factorisation, with a bias for every user (who rates high) and every item "
                 "(which is liked). Koren, Bell & Volinsky, Computer 2009.";
    model.parameters = factorParameters(true);
    model.makeTrainer = [](const ParameterValues& parameters, const TrainingContext& context) {
        return std::unique_ptr<Trainer>(std::make_unique<FactorTrainer>("biased-mf", parameters, context));
    };
    model.load = FactorModel::load;
    return model;
}

} // namespace equipoise
