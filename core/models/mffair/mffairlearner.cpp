// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/mffair/mffairlearner.h"

#include "core/base/parallel.h"
#include "core/base/team.h"
#include "core/base/text.h"
#include "core/models/mffair/mffairkernel.h"

#include <chrono>
#include <cmath>

namespace equipoise {

namespace {

constexpr std::size_t kScoreBlock = 8192;

/// Parts of a batch: enough for a large machine, but not so small that handing them out counts.
std::size_t partsOf(std::size_t samples) { return std::clamp<std::size_t>(samples / 64, 1, 32); }

double logistic(double s) { return 1 / (1 + std::exp(-s)); }
/// Binary cross-entropy of σ(s).
double crossEntropy(double s, double label)
{
    return std::max(s, 0.0) + std::log1p(std::exp(-std::abs(s))) - label * s;
}

float fixedMean(const MfFairSettings& settings, const Dataset& dataset, std::span<const std::uint32_t> rows)
{
    if (!settings.hasBiases)
        return 0;
    if (settings.negatives > 0)
        return -std::log(static_cast<float>(settings.negatives));
    double sum = 0;
    for (const std::uint32_t row : rows)
        sum += dataset.values()[row];
    return static_cast<float>(sum / static_cast<double>(rows.size()));
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

/// A step under way.
struct MfFairLearner::Step
{
    const MfFairBatch& batch;
    MfFairBatch* next; ///< to be filled meanwhile; null at the end
    const AdamClock& clock;
    std::size_t number; ///< in the epoch, 1-based
    std::size_t nextFirst;
    std::size_t nextSize;
    std::size_t parts;
    double meanPrediction = 0;
    std::vector<double> groupFactors; ///< derivative of λ_f · criterion by a prediction of a group, unless by item
};

MfFairLearner::MfFairLearner(MfFairSettings settings, const Dataset& dataset, std::span<const std::uint32_t> rows,
                             const MfFairGroups& groups)
    : m_settings(std::move(settings))
    , m_groups(groups)
    , m_itemCount(dataset.itemCount())
    , m_samples(dataset, rows, m_settings.negatives, m_settings.seed)
    , m_stride((m_settings.k + (m_settings.hasBiases ? 2 : 0) + 15) / 16 * 16)
    , m_mean(fixedMean(m_settings, dataset, rows))
    , m_fairness(m_settings.criterion, m_settings.fairness, m_settings.criterionParts, groups, dataset.itemCount(),
                 m_samples.size(), std::min(m_settings.batch, m_samples.size()))
    , m_batches{MfFairBatch(dataset.userCount(), dataset.itemCount()),
                MfFairBatch(dataset.userCount(), dataset.itemCount())}
{
    if (m_settings.negatives == 0)
        requireDifferentRatings(dataset, rows);
    m_settings.batch = std::min(m_settings.batch, m_samples.size());
    const std::size_t constant = m_settings.hasBiases ? m_settings.k : m_stride;
    m_users = MfFairRows(dataset.userCount(), m_stride, m_settings.hasBiases ? constant + 1 : m_stride);
    m_items = MfFairRows(dataset.itemCount(), m_stride, constant);
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
        rowDots(m_users.weights.data(), m_items.weights.data(), m_stride, users, items, part);
        for (float& s : part)
            s += m_mean;
    });
    return out;
}

MfFairLoss MfFairLearner::loss(std::span<const SampledPair> samples, std::span<const float> scores) const
{
    const bool isImplicit = m_settings.negatives > 0;
    std::vector<float> predictions(scores.begin(), scores.end());
    MfFairLoss loss;
    double sum = 0;
    double squares = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double s = scores[i];
        const double label = samples[i].label;
        const double y = isImplicit ? logistic(s) : s;
        loss.main += isImplicit ? crossEntropy(s, label) : (y - label) * (y - label);
        sum += y;
        squares += y * y;
        predictions[i] = static_cast<float>(y);
    }
    const double n = static_cast<double>(samples.size());
    loss.main /= n;
    loss.diversity = std::max(0.0, squares / n - sum / n * (sum / n));
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
    if (m_settings.negatives > 0)
        for (float& s : predictions)
            s = static_cast<float>(logistic(s));
    m_fairness.begin(samples, std::move(predictions));
}

MfFairLoss MfFairLearner::trainEpoch(int epoch, const std::stop_token& stop, const std::function<void(double)>& onStep)
{
    using Clock = std::chrono::steady_clock;
    m_samples.begin(epoch);
    const std::size_t size = m_samples.size();
    const std::size_t steps = (size + m_settings.batch - 1) / m_settings.batch;
    const AdamClock clock(m_settings.adam, static_cast<std::uint64_t>(epoch - 1) * steps, steps);
    if (m_fairness.usesAllSamples())
        predictAll(stop);
    m_users.begin(m_settings.batch);
    m_items.begin(m_settings.batch);
    for (AlignedVector<float>* array : {&m_predictions, &m_slopes, &m_factors})
        array->assign(m_settings.batch, 1.0F);
    const std::size_t mostParts = partsOf(m_settings.batch);
    m_parts.resize(2 * mostParts);
    Team team(m_settings.threads);
    m_gradients.resize(static_cast<std::size_t>(team.size()) * m_stride);

    MfFairLoss total;
    Clock::time_point told = Clock::now();
    m_batches[1].fill(m_samples, 0, m_settings.batch);
    for (std::size_t number = 1; number <= steps && !stop.stop_requested(); ++number) {
        const MfFairBatch& batch = m_batches[number % 2];
        const std::size_t end = number * m_settings.batch;
        Step now{batch,
                 number < steps ? &m_batches[(number + 1) % 2] : nullptr,
                 clock,
                 number,
                 end,
                 number < steps ? std::min(m_settings.batch, size - end) : 0,
                 partsOf(batch.size()),
                 0,
                 std::vector<double>(m_groups.size())};
        const MfFairLoss loss = step(team, now, stop);
        if (stop.stop_requested())
            return {};
        checkFinite(epoch, std::isfinite(loss.total(m_settings)));
        const double share = static_cast<double>(batch.size()) / static_cast<double>(size);
        total.main += share * loss.main;
        total.diversity += share * loss.diversity;
        total.fairness += share * loss.fairness;
        total.penalty += share * loss.penalty;
        if (onStep && Clock::now() - told > std::chrono::milliseconds(50)) {
            told = Clock::now();
            onStep(static_cast<double>(std::min(end, size)) / static_cast<double>(size));
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

MfFairLoss MfFairLearner::step(Team& team, Step& step, const std::stop_token& stop)
{
    const auto parts = static_cast<std::uint32_t>(step.parts);
    const auto run = [&](std::uint32_t count, const auto& job) {
        team.run(count, [&](std::uint32_t part, int member) {
            if (!stop.stop_requested())
                job(part, member);
        });
    };
    run(2 * parts, [&](std::uint32_t part, int) {
        if (part < parts)
            gather(step, m_users, step.batch.users, part);
        else
            gather(step, m_items, step.batch.items, part - parts);
    });
    run(parts, [&](std::uint32_t part, int) { predict(step, part); });
    if (stop.stop_requested())
        return {};
    const MfFairLoss loss = combine(step);
    run(parts, [&](std::uint32_t part, int) { setFactors(step, part); });
    run(2 * parts + 1, [&](std::uint32_t part, int member) {
        float* const gradient = m_gradients.data() + static_cast<std::size_t>(member) * m_stride;
        if (part == 0) {
            if (step.next != nullptr)
                step.next->fill(m_samples, step.nextFirst, step.nextSize);
        } else if (part <= parts) {
            descend(step, m_users, step.batch.users, m_items, step.batch.items, part - 1, gradient);
        } else {
            descend(step, m_items, step.batch.items, m_users, step.batch.users, part - 1 - parts, gradient);
        }
    });
    return loss;
}

/// The rows of the batch as Adam would have them by now, side by side: every sum of the step reads these, so that no
/// row changes under another's hands.
void MfFairLearner::gather(Step& step, MfFairRows& side, const BatchSide& batch, std::size_t part)
{
    const std::size_t end = batch.begin(part + 1, step.parts);
    double norms = 0;
    for (std::size_t slot = batch.begin(part, step.parts); slot < end; ++slot) {
        const std::size_t id = batch.ids[slot];
        const float way = step.clock.idleWay(side.last[id], step.number - 1);
        const float norm = catchUp(side.weights.data() + id * m_stride, side.directions.data() + id * m_stride, way,
                                   m_stride, side.current.data() + slot * m_stride);
        norms +=
            static_cast<double>(batch.of(slot).size()) * (static_cast<double>(norm) - (side.hasConstant() ? 1 : 0));
    }
    m_parts[part + (&side == &m_items ? step.parts : 0)].norms = norms;
}

void MfFairLearner::predict(Step& step, std::size_t part)
{
    const MfFairBatch& batch = step.batch;
    const bool isImplicit = m_settings.negatives > 0;
    const std::size_t first = batch.users.offsets[batch.users.begin(part, step.parts)];
    const std::size_t end = batch.users.offsets[batch.users.begin(part + 1, step.parts)];
    rowDots(m_users.current.data(), m_items.current.data(), m_stride,
            std::span(batch.users.slotOf).subspan(first, end - first),
            std::span(batch.items.slotOf).subspan(first, end - first),
            std::span(m_predictions).subspan(first, end - first));
    PartSums& sums = m_parts[part];
    sums.main = sums.y = sums.squares = 0;
    sums.groups.assign(m_groups.size(), 0);
    sums.counts.assign(m_groups.size(), 0);
    for (std::size_t i = first; i < end; ++i) {
        const double s = static_cast<double>(m_predictions[i] + m_mean);
        const double label = batch.labels[i];
        const double y = isImplicit ? logistic(s) : s;
        sums.main += isImplicit ? crossEntropy(s, label) : (y - label) * (y - label);
        sums.y += y;
        sums.squares += y * y;
        m_predictions[i] = static_cast<float>(y);
        if (isImplicit)
            m_slopes[i] = static_cast<float>(y * (1 - y));
    }
    if (!m_fairness.needsSums())
        return;
    for (std::size_t i = first; i < end; ++i) {
        const std::uint32_t group = m_groups.codes[batch.users.ids[batch.users.slotOf[i]]];
        if (group == Partition::kNone)
            continue;
        sums.groups[group] += m_fairness.contribution(batch.positions[i], m_predictions[i]);
        ++sums.counts[group];
    }
}

MfFairLoss MfFairLearner::combine(Step& step)
{
    const double n = static_cast<double>(step.batch.size());
    PartSums sum;
    sum.groups.assign(m_groups.size(), 0);
    sum.counts.assign(m_groups.size(), 0);
    for (std::size_t part = 0; part < step.parts; ++part) {
        const PartSums& own = m_parts[part];
        sum.main += own.main;
        sum.y += own.y;
        sum.squares += own.squares;
        for (std::size_t g = 0; g < m_groups.size(); ++g) {
            sum.groups[g] += own.groups[g];
            sum.counts[g] += own.counts[g];
        }
    }
    for (std::size_t part = 0; part < 2 * step.parts; ++part)
        sum.norms += m_parts[part].norms;
    step.meanPrediction = sum.y / n;

    MfFairLoss loss;
    loss.main = sum.main / n;
    loss.diversity = std::max(0.0, sum.squares / n - step.meanPrediction * step.meanPrediction);
    loss.penalty = sum.norms / n;
    loss.fairness = m_fairness.combine(step.number, sum.groups, sum.counts, step.batch.size(), step.groupFactors);
    return loss;
}

/// The derivative of the loss by each score. Item by item, as the means of an item are moved by its samples alone.
void MfFairLearner::setFactors(Step& step, std::size_t part)
{
    const MfFairBatch& batch = step.batch;
    const auto n = static_cast<float>(batch.size());
    const bool isImplicit = m_settings.negatives > 0;
    const float mainScale = (isImplicit ? 1 : 2) / n;
    const float diversityScale = 2 * static_cast<float>(m_settings.diversity) / n;
    const auto mean = static_cast<float>(step.meanPrediction);
    std::vector<float> factors(step.groupFactors.begin(), step.groupFactors.end());
    const std::size_t end = batch.items.begin(part + 1, step.parts);
    for (std::size_t slot = batch.items.begin(part, step.parts); slot < end; ++slot) {
        if (m_fairness.isByItems())
            m_fairness.itemFactors(step.number, batch, slot, m_predictions, factors);
        for (const std::uint32_t i : batch.items.of(slot)) {
            float byPrediction = diversityScale * (m_predictions[i] - mean);
            const std::uint32_t group = m_groups.codes[batch.users.ids[batch.users.slotOf[i]]];
            if (group != Partition::kNone)
                byPrediction += factors[group];
            m_fairness.remember(batch.positions[i], m_predictions[i]);
            m_factors[i] = mainScale * (m_predictions[i] - batch.labels[i]) + m_slopes[i] * byPrediction;
        }
    }
}

void MfFairLearner::descend(Step& step, MfFairRows& side, const BatchSide& batch, const MfFairRows& other,
                            const BatchSide& otherBatch, std::size_t part, float* gradient)
{
    const double decay = 2 * m_settings.regularisation / static_cast<double>(step.batch.size());
    const std::size_t end = batch.begin(part + 1, step.parts);
    for (std::size_t slot = batch.begin(part, step.parts); slot < end; ++slot) {
        const auto samples = batch.of(slot);
        const float* const current = side.current.data() + slot * m_stride;
        weightedRowSum(other.current.data(), m_stride, samples, otherBatch.slotOf.data(), m_factors.data(),
                       static_cast<float>(decay * static_cast<double>(samples.size())), current, gradient);
        if (side.hasConstant())
            gradient[side.constant] = 0;
        const std::size_t id = batch.ids[slot];
        step.clock.step(side.last[id], step.number, m_stride, gradient, side.row(id));
        side.last[id] = static_cast<std::uint32_t>(step.number);
    }
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
    m_users.collect(m_settings.k, m_items.constant, factors.p, factors.userBiases);
    m_items.collect(m_settings.k, m_users.constant, factors.q, factors.itemBiases);
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
