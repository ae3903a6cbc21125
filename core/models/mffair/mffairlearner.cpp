// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/mffair/mffairlearner.h"

#include "core/base/parallel.h"
#include "core/base/team.h"
#include "core/base/text.h"
#include "core/models/mffair/mffairkernel.h"
#include "core/models/mffair/mffairstep.h"

#include <chrono>
#include <cmath>

namespace equipoise {

namespace {

constexpr std::size_t kScoreBlock = 8192;

float fixedMean(const MfFairSettings& settings, const Dataset& dataset, std::span<const std::uint32_t> rows)
{
    if (!settings.hasBiases)
        return 0;
    if (settings.isImplicit())
        return -std::log(static_cast<float>(settings.negatives));
    double sum = 0;
    for (const std::uint32_t row : rows)
        sum += dataset.values()[row];
    return static_cast<float>(sum / static_cast<double>(rows.size()));
}

std::size_t partsOf(const MfFairSettings& settings, std::size_t samples)
{
    constexpr std::size_t kMostParts = 32;
    return BatchSideMaker::partsFor(std::min(settings.batch, samples), kMostParts);
}

void requireDifferentRatings(const Dataset& dataset, std::span<const std::uint32_t> rows)
{
    const auto values = dataset.values();
    if (std::any_of(rows.begin(), rows.end(), [&](std::uint32_t row) { return values[row] != values[rows[0]]; }))
        return;
    throw Error(ErrorKind::Data, "all ratings to train on are " + numberText(values[rows[0]]) +
                                     ": they say nothing about what is liked better")
        .hint("Choose feedback=implicit, which learns from what was rated at all");
}

} // namespace

MfFairLearner::MfFairLearner(MfFairSettings settings, const Dataset& dataset, std::span<const std::uint32_t> rows,
                             const MfFairGroups& groups, const ItemLists& reserved)
    : m_settings(std::move(settings))
    , m_groups(groups)
    , m_itemCount(dataset.itemCount())
    , m_samples(dataset, rows, m_settings.negatives, m_settings.seed, reserved)
    , m_mean(fixedMean(m_settings, dataset, rows))
    , m_fairness(m_settings.criterion, m_settings.fairness, m_settings.criterionParts, groups, dataset.itemCount(),
                 m_samples.size(), std::min(m_settings.batch, m_samples.size()))
    , m_batches(3, MfFairBatch(dataset.userCount(), dataset.itemCount(), partsOf(m_settings, m_samples.size())))
{
    if (!m_settings.isImplicit())
        requireDifferentRatings(dataset, rows);
    m_settings.batch = std::min(m_settings.batch, m_samples.size());
    const std::size_t width = (m_settings.k + (m_settings.hasBiases ? 2 : 0) + 15) / 16 * 16;
    m_users = MfFairRows(dataset.userCount(), width, m_settings.hasBiases ? m_settings.k + 1 : width);
    m_items = MfFairRows(dataset.itemCount(), width, m_settings.hasBiases ? m_settings.k : width);
    std::vector<bool> hasUser(dataset.userCount());
    std::vector<bool> hasItem(dataset.itemCount());
    for (const std::uint32_t row : rows) {
        hasUser[dataset.rowUsers()[row]] = true;
        hasItem[dataset.rowItems()[row]] = true;
    }
    m_users.initialise(hasUser, m_settings.k, m_settings.initialScale, m_settings.seed, "mffair.p");
    m_items.initialise(hasItem, m_settings.k, m_settings.initialScale, m_settings.seed, "mffair.q");
}

std::vector<float> MfFairLearner::scores(std::span<const SampledPair> samples, const std::stop_token& stop) const
{
    std::vector<float> out(samples.size());
    forBlocks(samples.size(), kScoreBlock, [&](std::size_t, std::size_t begin, std::size_t end) {
        if (stop.stop_requested())
            return;
        std::vector<std::uint32_t> users(end - begin);
        std::vector<std::uint32_t> items(end - begin);
        for (std::size_t i = begin; i < end; ++i) {
            users[i - begin] = samples[i].user;
            items[i - begin] = samples[i].item;
        }
        const auto part = std::span(out).subspan(begin, end - begin);
        rowDots(m_users.weights(0), m_items.weights(0), m_users.stride(), m_users.width(), users, items, part);
        for (float& s : part)
            s += m_mean;
    });
    return out;
}

MfFairLoss MfFairLearner::loss(std::span<const SampledPair> samples, std::span<const float> scores) const
{
    std::vector<float> predictions(scores.begin(), scores.end());
    PredictionSums sums;
    for (std::size_t i = 0; i < samples.size(); ++i)
        predictions[i] = static_cast<float>(sums.add(m_settings.isImplicit(), scores[i], samples[i].label));
    MfFairLoss loss = sums.loss(static_cast<double>(samples.size()));
    loss.fairness = criterionOf(m_settings.criterion, m_groups, m_itemCount, samples, predictions);
    return loss;
}

/// The samples of the epoch as they are predicted now.
void MfFairLearner::predictAll(const std::stop_token& stop)
{
    std::vector<SampledPair> samples(m_samples.size());
    forBlocks(samples.size(), kScoreBlock, [&](std::size_t, std::size_t begin, std::size_t end) {
        m_samples.fill(begin, std::span(samples).subspan(begin, end - begin));
    });
    std::vector<float> predictions = scores(samples, stop);
    if (stop.stop_requested())
        return;
    if (m_settings.isImplicit())
        for (float& s : predictions)
            s = static_cast<float>(logistic(s));
    m_fairness.begin(samples, std::move(predictions));
}

MfFairLoss MfFairLearner::trainEpoch(int epoch, const std::stop_token& stop, const std::function<void(double)>& onStep)
{
    using Clock = std::chrono::steady_clock;
    m_samples.begin(epoch, m_settings.batch);
    const std::size_t size = m_samples.size();
    const std::size_t steps = (size + m_settings.batch - 1) / m_settings.batch;
    const AdamClock clock(m_settings.adam, static_cast<std::uint64_t>(epoch - 1) * steps, steps);
    if (m_fairness.usesAllSamples())
        predictAll(stop);
    MfFairStepper stepper(m_settings, m_groups, m_mean, clock, m_users, m_items, m_fairness);
    Team team(m_settings.threads);

    MfFairLoss total;
    Clock::time_point told = Clock::now();
    // of three batches one is trained on, one is gathered, and one is made
    const auto firstOf = [&](std::size_t number) { return (number - 1) * m_settings.batch; };
    const auto make = [&](std::size_t number) {
        if (number <= steps)
            m_batches[number % 3].fill(m_samples, firstOf(number), std::min(m_settings.batch, size - firstOf(number)));
    };
    make(1);
    make(2);
    stepper.begin(team, m_batches[1]);
    for (std::size_t number = 1; number <= steps && !stop.stop_requested(); ++number) {
        const MfFairBatch& batch = m_batches[number % 3];
        const std::size_t end = firstOf(number) + batch.size();
        const MfFairBatch* const next = number < steps ? &m_batches[(number + 1) % 3] : nullptr;
        const MfFairLoss loss = stepper.run(
            team, number, batch, next, [&] { make(number + 2); }, stop);
        if (stop.stop_requested())
            return {};
        checkFinite(epoch, std::isfinite(loss.total(m_settings)));
        total.add(static_cast<double>(batch.size()) / static_cast<double>(size), loss);
        if (onStep && Clock::now() - told > std::chrono::milliseconds(50)) {
            told = Clock::now();
            onStep(static_cast<double>(end) / static_cast<double>(size));
        }
    }
    if (stop.stop_requested())
        return {};
    m_users.finish(clock);
    m_items.finish(clock);
    if (m_fairness.usesAllSamples())
        total.fairness = m_fairness.value();
    return total;
}

void MfFairLearner::checkFinite(int epoch, bool isFinite) const
{
    if (isFinite)
        return;
    const double rate = m_settings.adam.rate;
    throw Error(ErrorKind::Divergence, "the factors left the finite numbers in epoch " + std::to_string(epoch))
        .hint("Lower learning_rate from " + numberText(rate) + " to " + numberText(std::min(rate / 10, 1e-3)) +
              ", or the weights of diversity and fairness");
}

Factors MfFairLearner::factors() const
{
    Factors factors;
    factors.k = m_settings.k;
    factors.mean = m_mean;
    m_users.collect(m_settings.k, m_items.constant(), factors.p, factors.userBiases);
    m_items.collect(m_settings.k, m_users.constant(), factors.q, factors.itemBiases);
    return factors;
}

void MfFairLearner::keepBest()
{
    m_users.keepBest();
    m_items.keepBest();
}

void MfFairLearner::goToBest()
{
    m_users.goToBest();
    m_items.goToBest();
}

void MfFairLearner::saveState(ArrayFile& file) const
{
    m_users.save(file, "mffair.users");
    m_items.save(file, "mffair.items");
}

void MfFairLearner::loadState(const ArrayFile& file)
{
    m_users.load(file, "mffair.users");
    m_items.load(file, "mffair.items");
}

} // namespace equipoise
