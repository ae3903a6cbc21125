// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/mffair/mffairtrainer.h"

#include "core/base/text.h"
#include "core/models/factorization/factormodel.h"
#include "core/models/testnegatives.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

namespace equipoise {

namespace {

/// Without a fairness term groups are only looked at, so that data without them will do.
MfFairGroups groupsOf(const ParameterValues& parameters, const TrainingContext& context)
{
    try {
        return mfFairGroups(context.dataset, context.split.train, parameters.text("fairness_attribute"));
    } catch (const Error&) {
        if (parameters.real("lambda_fairness") > 0)
            throw;
        MfFairGroups none;
        none.codes.assign(context.dataset.userCount(), Partition::kNone);
        return none;
    }
}

} // namespace

MfFairSettings mfFairSettings(const ParameterValues& parameters, const TrainingContext& context)
{
    MfFairSettings settings;
    settings.k = static_cast<std::size_t>(parameters.integer("factors"));
    settings.hasBiases = parameters.boolean("biases");
    settings.negatives =
        parameters.text("feedback") == "implicit" ? static_cast<int>(parameters.integer("negatives")) : 0;
    settings.criterion = fairnessCriterionNamed(parameters.text("fairness_criterion"));
    settings.criterionParts = static_cast<int>(parameters.integer("fairness_parts"));
    settings.diversity = parameters.real("lambda_diversity");
    settings.fairness = parameters.real("lambda_fairness");
    settings.regularisation = parameters.real("regularisation");
    settings.initialScale = parameters.real("initial_scale");
    settings.adam.rate = parameters.real("learning_rate");
    settings.adam.beta1 = parameters.real("beta1");
    settings.adam.beta2 = parameters.real("beta2");
    settings.adam.epsilon = parameters.real("epsilon");
    settings.batch = static_cast<std::size_t>(parameters.integer("batch_size"));
    settings.seed = context.seed;
    settings.threads = context.threads;
    return settings;
}

MfFairTrainer::MfFairTrainer(const ParameterValues& parameters, const TrainingContext& context)
    : m_epochs(static_cast<int>(parameters.integer("epochs")))
    , m_patience(static_cast<int>(parameters.integer("patience")))
    , m_scale(context.dataset.scale())
    , m_groups(groupsOf(parameters, context))
    , m_learner(mfFairSettings(parameters, context), context.dataset, context.split.train, m_groups,
                parameters.text("feedback") == "implicit" ? testNegatives(context) : ItemLists())
    , m_validation(validationSamples(context))
{}

std::vector<SampledPair> MfFairTrainer::validationSamples(const TrainingContext& context) const
{
    std::vector<bool> knowsUser(context.dataset.userCount());
    std::vector<bool> knowsItem(context.dataset.itemCount());
    for (const std::uint32_t row : context.split.train) {
        knowsUser[context.dataset.rowUsers()[row]] = true;
        knowsItem[context.dataset.rowItems()[row]] = true;
    }
    std::vector<std::uint32_t> rows;
    for (const std::uint32_t row : context.split.validation)
        if (knowsUser[context.dataset.rowUsers()[row]] && knowsItem[context.dataset.rowItems()[row]])
            rows.push_back(row);
    if (rows.empty())
        return {};
    // a seed apart from training's, so that the negatives are others
    MfFairSamples samples(context.dataset, rows, m_learner.settings().negatives, ~context.seed);
    samples.begin(0, samples.size());
    std::vector<SampledPair> pairs(samples.size());
    samples.fill(0, pairs);
    return pairs;
}

std::vector<Phase> MfFairTrainer::phases() const
{
    Phase phase;
    phase.name = "factors";
    phase.maxEpochs = m_epochs;
    phase.patience = m_patience;
    return {phase};
}

EpochReport MfFairTrainer::trainEpoch(int, int epoch, std::stop_token stop,
                                      const std::function<void(const StepReport&)>& onStep)
{
    using Clock = std::chrono::steady_clock;
    const MfFairSettings& settings = m_learner.settings();
    const bool isExplicit = settings.negatives == 0;
    const double size = static_cast<double>(m_learner.samplesPerEpoch());
    const MfFairLoss train = m_learner.trainEpoch(epoch, stop, [&, begin = Clock::now()](double fraction) {
        const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
        if (onStep)
            onStep({fraction, fraction * size / std::max(seconds, 1e-9)});
    });

    EpochReport report;
    report.samples = m_learner.samplesPerEpoch();
    report.criterion = std::numeric_limits<double>::quiet_NaN();
    if (stop.stop_requested())
        return report;
    const auto add = [&](const std::string& part, const MfFairLoss& loss, bool hasFairness) {
        report.series.emplace_back(part + "_loss", loss.total(settings));
        report.series.emplace_back(part + "_main_loss", loss.main);
        report.series.emplace_back(part + "_diversity", loss.diversity);
        if (hasFairness)
            report.series.emplace_back(part + "_fairness", loss.fairness);
    };
    const bool hasGroups = m_groups.size() > 1;
    add("train", train, hasGroups && (settings.fairness > 0 || settings.criterion == FairnessCriterion::Parity));
    if (isExplicit)
        report.series.emplace_back("train_rmse", std::sqrt(train.main));
    if (m_validation.empty())
        return report;

    const std::vector<float> scores = m_learner.scores(m_validation, stop);
    if (stop.stop_requested())
        return report;
    MfFairLoss validation = m_learner.loss(m_validation, scores);
    validation.penalty = train.penalty;
    add("validation", validation, hasGroups);
    report.criterion = validation.total(settings);
    if (isExplicit) {
        double squares = 0;
        for (std::size_t i = 0; i < scores.size(); ++i) {
            const double error = static_cast<double>(std::clamp(scores[i], m_scale.minimum, m_scale.maximum)) -
                                 static_cast<double>(m_validation[i].label);
            squares += error * error;
        }
        report.series.emplace_back("validation_rmse", std::sqrt(squares / static_cast<double>(scores.size())));
    }
    return report;
}

RecommenderPtr MfFairTrainer::snapshot() const
{
    return std::make_shared<FactorModel>("mf-fair", m_learner.factors(), m_learner.settings().negatives == 0);
}

std::vector<std::string> MfFairTrainer::findings() const
{
    std::vector<std::string> findings = m_groups.findings;
    if (const NegativeSampler* const sampler = m_learner.sampler(); sampler && sampler->shortUsers() > 0)
        findings.push_back(groupedText(static_cast<long long>(sampler->shortUsers())) +
                           " users have fewer unrated items than negatives were asked for: each of theirs is used once "
                           "for every positive");
    return findings;
}

} // namespace equipoise
