// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/influence/studystate.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace equipoise {

namespace {

std::string hashOf(const DisclosureMask& mask)
{
    Sha256 hash;
    hash.addValues(std::span<const std::uint8_t>(mask));
    return hash.finish();
}

} // namespace

std::vector<DisclosureStudy::State::Planned> DisclosureStudy::State::plan() const
{
    const std::vector<double> lambdas = result.settings.lambdas();
    const auto own =
        static_cast<std::size_t>(std::ranges::find(lambdas, parameters().real("lambda")) - lambdas.begin());
    std::vector<DisclosureMethod> methods{DisclosureMethod::Influence};
    if (parameters().boolean("baselines"))
        methods.insert(methods.end(), {DisclosureMethod::Random, DisclosureMethod::Threshold});
    if (parameters().boolean("ablations"))
        methods.insert(methods.end(), {DisclosureMethod::Gradient, DisclosureMethod::Uniform});
    std::vector<Planned> all;
    for (int draw = 0; draw < result.draws(); ++draw) {
        all.push_back({DisclosureMethod::Everything, own, draw});
        all.push_back({DisclosureMethod::Nothing, own, draw});
        for (std::size_t lambda = 0; lambda < lambdas.size(); ++lambda)
            for (const DisclosureMethod method : methods)
                all.push_back({method, lambda, draw});
    }
    return all;
}

/// Mean over users of the change a mask should make: by one solution over all parameters for cg, else by the sum of
/// what the hidden ratings' gains say.
double DisclosureStudy::State::predictedChange(std::span<const std::uint8_t> mask)
{
    const InfluenceSettings settings = influenceSettings(result.settings);
    if (settings.solver == InfluenceSolver::Gradient)
        return std::numeric_limits<double>::quiet_NaN();
    double sum = 0;
    if (settings.solver == InfluenceSolver::Cg) {
        if (!m_baseHessian)
            m_baseHessian = std::make_unique<StudyHessian>(*model, found.theta, data.training, data.byItem,
                                                           parameters().real("rho"));
        for (const double change : maskEffect(data, *m_baseHessian, mask, settings))
            sum += change;
    } else
        for (std::size_t r = 0; r < mask.size(); ++r)
            sum += mask[r] ? 0 : found.gains[r];
    return sum / static_cast<double>(data.userCount());
}

void DisclosureStudy::State::retrain(const Planned& planned, const std::vector<double>& lambdas, std::size_t number)
{
    const std::vector<double>& beta = data.basis.willingness[static_cast<std::size_t>(planned.draw)];
    const DisclosureMask mask =
        matchedMask(planned.method, data.basis, maskOf(planned.draw, planned.lambda), beta, found.gradients,
                    result.settings.seed + static_cast<std::uint64_t>(planned.draw));
    auto outcome = std::make_shared<StudyOutcome>();
    outcome->method = planned.method;
    outcome->lambda = lambdas[planned.lambda];
    outcome->draw = planned.draw;
    outcome->wv = willingnessViolation(data.basis, mask, beta);
    outcome->share = disclosedShare(mask);
    outcome->maskHash = hashOf(mask);
    const auto twin = std::ranges::find_if(result.outcomes,
                                           [&](const auto& earlier) { return earlier->maskHash == outcome->maskHash; });
    const bool isEverything = std::ranges::find(mask, 0) == mask.end();
    if (twin != result.outcomes.end()) {
        outcome->quality = (*twin)->quality;
        outcome->gradientNorm = (*twin)->gradientNorm;
        outcome->predictedChange = (*twin)->predictedChange;
    } else if (isEverything)
        outcome->quality = result.basis->base;
    else {
        const double all = static_cast<double>(result.outcomesPlanned);
        const std::string what = fmt::format("model {} of {}: {} at λ {}, draw {}", number + 1, result.outcomesPlanned,
                                             toText(planned.method), numberText(outcome->lambda), planned.draw + 1);
        const StudyTraining training = train(mask, nullptr, trainingSettings(result.settings).tolerance, what,
                                             static_cast<double>(number) / all, 1 / all);
        if (isStopped())
            return;
        outcome->quality = judge(*model, training.theta, data);
        outcome->seconds = training.seconds;
        outcome->gradientNorm = training.gradientNorm;
        outcome->predictedChange = predictedChange(mask);
    }
    outcome->actualChange = outcome->quality.metrics.at("bce") - result.basis->base.metrics.at("bce");
    outcome->reward = parameters().text("reward") == "source"
                          ? -outcome->quality.metrics.at("hr@10") - 0.5 * outcome->wv
                          : -outcome->quality.metrics.at("bce") - outcome->lambda * outcome->wv;
    if (!isStopped())
        result.outcomes.push_back(std::move(outcome));
}

void DisclosureStudy::State::retrainAll()
{
    const std::vector<double> lambdas = result.settings.lambdas();
    const std::vector<Planned> all = plan();
    result.outcomesPlanned = all.size();
    while (result.outcomes.size() < all.size() && !isStopped()) {
        const std::size_t before = result.outcomes.size();
        retrain(all[before], lambdas, before);
        if (result.outcomes.size() > before)
            publish();
    }
    double seconds = 0;
    std::size_t trained = 0;
    for (const auto& outcome : result.outcomes) {
        seconds += outcome->seconds;
        trained += outcome->seconds > 0;
    }
    result.facts[StudyStage::Retraining] = {
        {"models", static_cast<double>(all.size())},
        {"trained", static_cast<double>(trained)},
        {"seconds per training", trained ? seconds / static_cast<double>(trained) : 0}};
}

} // namespace equipoise
