// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/autoencoder/autoencodertrainer.h"

#include "core/base/error.h"
#include "core/models/autoencoder/autoencodermodel.h"

#include <chrono>
#include <cmath>
#include <limits>
#include <numbers>

namespace equipoise {

double RateSchedule::at(int epoch, int cuts) const
{
    switch (kind) {
    case Kind::None:
        return rate;
    case Kind::Step:
        return rate * std::pow(factor, (epoch - 1) / every);
    case Kind::Cosine:
        return rate * 0.5 * (1 + std::cos(std::numbers::pi * (epoch - 1) / epochs));
    case Kind::Plateau:
        return rate * std::pow(factor, cuts);
    }
    return rate;
}

AutoencoderTrainer::AutoencoderTrainer(const ParameterValues& parameters, const TrainingContext& context)
    : m_parameters(parameters)
    , m_schedule(rateSchedule(parameters))
    , m_training(context.dataset, context.split.train, parameters.text("orientation") == "item")
    , m_validation(context.dataset, context.split.validation, m_training.isByItem())
    , m_learner(autoencoderSettings(parameters, context.dataset, context.seed, context.threads), m_training)
{}

std::vector<Phase> AutoencoderTrainer::phases() const
{
    return {{"network", static_cast<int>(m_parameters.integer("epochs")),
             static_cast<int>(m_parameters.integer("patience")), 1}};
}

EpochReport AutoencoderTrainer::trainEpoch(int, int epoch, std::stop_token stop,
                                           const std::function<void(const StepReport&)>& onStep)
{
    using Clock = std::chrono::steady_clock;
    EpochReport report;
    report.samples = m_training.ratingCount();
    report.criterion = std::numeric_limits<double>::quiet_NaN();
    const double rate = m_schedule.at(epoch, m_cuts);
    const Clock::time_point begin = Clock::now();
    const double loss = m_learner.trainEpoch(epoch, rate, stop, [&](double fraction) {
        const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
        if (onStep)
            onStep({fraction, fraction * static_cast<double>(report.samples) / std::max(seconds, 1e-9)});
    });
    if (stop.stop_requested())
        return report;
    report.series = {{"train_loss", loss}};
    double error = loss;
    if (m_validation.ratingCount() > 0) {
        const double n = static_cast<double>(m_validation.ratingCount());
        const AutoencoderLearner::Errors errors = m_learner.errors(m_validation, stop);
        error = std::sqrt(errors.clipped / n);
        report.series.emplace_back("validation_loss", errors.raw / n);
        report.series.emplace_back("validation_rmse", error);
        report.criterion = error;
    }
    if (m_schedule.kind != RateSchedule::Kind::None)
        report.series.emplace_back("learning_rate", rate);
    watchPlateau(error);
    return report;
}

void AutoencoderTrainer::watchPlateau(double error)
{
    if (m_bestError == 0 || error < m_bestError) {
        m_bestError = error;
        m_epochsSinceBest = 0;
    } else if (++m_epochsSinceBest >= m_schedule.every) {
        ++m_cuts;
        m_epochsSinceBest = 0;
    }
}

void AutoencoderTrainer::saveState(ArrayFile& file) const
{
    m_learner.saveState(file);
    file.put("plateau.error", std::vector<double>{m_bestError});
    file.put("plateau.counts", std::vector<int>{m_epochsSinceBest, m_cuts});
}

void AutoencoderTrainer::loadState(const ArrayFile& file)
{
    m_learner.loadState(file);
    m_bestError = file.get<double>("plateau.error", 1).front();
    const std::vector<int> counts = file.get<int>("plateau.counts", 2);
    m_epochsSinceBest = counts[0];
    m_cuts = counts[1];
}

RecommenderPtr AutoencoderTrainer::snapshot() const
{
    return std::make_shared<AutoencoderModel>(
        m_learner.sharedWeights(), m_training.isByItem(), m_learner.codes(),
        std::vector<float>(m_learner.offsets().begin(), m_learner.offsets().end()));
}

} // namespace equipoise
