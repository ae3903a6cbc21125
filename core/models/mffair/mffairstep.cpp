// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/mffair/mffairstep.h"

#include "core/base/team.h"
#include "core/models/mffair/mffairkernel.h"

#include <algorithm>

namespace equipoise {

namespace {

constexpr std::size_t kTurns = 4; ///< places for a sum, used in turn

/// Part 0 of all jobs is something else, or nothing: so the same rows have the same number in each.
template<typename Other, typename Job>
void runParts(Team& team, std::size_t count, const Other& other, const Job& job)
{
    team.run(1 + static_cast<std::uint32_t>(count), [&](std::uint32_t part, int member) {
        if (part == 0)
            other();
        else
            job(part - 1, member);
    });
}

} // namespace

MfFairStepper::MfFairStepper(const MfFairSettings& settings, const MfFairGroups& groups, float mean,
                             const AdamClock& clock, MfFairRows& users, MfFairRows& items, FairnessTerm& fairness)
    : m_settings(settings)
    , m_groups(groups)
    , m_mean(mean)
    , m_clock(clock)
    , m_users(users)
    , m_items(items)
    , m_fairness(fairness)
    , m_groupFactors(groups.size())
    , m_predictions(settings.batch)
    , m_slopes(settings.batch, 1.0F)
    , m_groupOf(settings.batch)
    , m_factors(settings.batch)
{
    m_users.begin(settings.batch);
    m_items.begin(settings.batch);
}

void MfFairStepper::begin(Team& team, const MfFairBatch& batch)
{
    m_parts = batch.users.partCount();
    m_sums.resize(m_parts);
    m_gradients.resize(static_cast<std::size_t>(team.size()) * m_users.width());
    runParts(
        team, 2 * m_parts, [] {}, [&](std::size_t part, int) { gather(batch, part, 1); });
    m_users.turn();
    m_items.turn();
}

void MfFairStepper::gather(const MfFairBatch& batch, std::size_t part, std::size_t number)
{
    if (part < m_parts)
        m_users.gather(batch.users, part, number, m_clock);
    else
        m_items.gather(batch.items, part - m_parts, number, m_clock);
}

MfFairLoss MfFairStepper::run(Team& team, std::size_t number, const MfFairBatch& batch, const MfFairBatch* next,
                              const std::function<void()>& makeLater, const std::stop_token& stop)
{
    runParts(
        team, m_parts, [] {}, [&](std::size_t part, int) { predict(batch, part); });
    if (stop.stop_requested())
        return {};
    const MfFairLoss loss = combine(number, batch);
    runParts(
        team, m_parts, [] {}, [&](std::size_t part, int) { setFactors(number, batch, part); });

    const auto decay = static_cast<float>(2 * m_settings.regularisation / static_cast<double>(batch.size()));
    runParts(team, 2 * m_parts, makeLater, [&](std::size_t part, int member) {
        if (stop.stop_requested())
            return;
        float* const gradient = m_gradients.data() + static_cast<std::size_t>(member) * m_users.width();
        if (part < m_parts)
            m_users.descend(batch.users, part, number, m_clock, batch.items, m_items, m_factors.data(), decay,
                            gradient);
        else
            m_items.descend(batch.items, part - m_parts, number, m_clock, batch.users, m_users, m_factors.data(), decay,
                            gradient);
        // at once, while the part's rows are in the near cache: most are in the next batch as well
        if (next != nullptr)
            gather(*next, part, number + 1);
    });
    m_users.turn();
    m_items.turn();
    return loss;
}

void MfFairStepper::predict(const MfFairBatch& batch, std::size_t part)
{
    const bool isImplicit = m_settings.isImplicit();
    const std::size_t first = batch.users.firstSample(part);
    const std::size_t end = batch.users.firstSample(part + 1);
    rowDots(m_users.gathered(), m_items.gathered(), m_users.width(), m_users.width(),
            std::span(batch.users.slotOf).subspan(first, end - first),
            std::span(batch.items.slotOf).subspan(first, end - first),
            std::span(m_predictions).subspan(first, end - first));
    Part& sums = m_sums[part];
    sums.norms =
        m_settings.regularisation > 0 ? m_users.norms(batch.users, part) + m_items.norms(batch.items, part) : 0;
    sums.predictions = {};
    for (std::size_t i = first; i < end; ++i) {
        const double y =
            sums.predictions.add(isImplicit, static_cast<double>(m_predictions[i] + m_mean), batch.labels[i]);
        m_predictions[i] = static_cast<float>(y);
        if (isImplicit)
            m_slopes[i] = static_cast<float>(y * (1 - y));
    }
    const auto none = static_cast<std::uint32_t>(m_groups.size());
    for (std::size_t i = first; i < end; ++i)
        m_groupOf[i] = std::min(m_groups.codes[batch.users.ids[batch.users.slotOf[i]]], none);
    if (!m_fairness.needsSums())
        return;
    // in turns, as an addition waits for the one before it to the same place
    const std::size_t stride = m_groups.size() + 1;
    sums.groups.assign(kTurns * stride, 0);
    sums.counts.assign(kTurns * stride, 0);
    for (std::size_t i = first; i < end; ++i) {
        const std::size_t at = i % kTurns * stride + m_groupOf[i];
        sums.groups[at] += m_fairness.contribution(batch.positions[i], m_predictions[i]);
        ++sums.counts[at];
    }
}

MfFairLoss MfFairStepper::combine(std::size_t number, const MfFairBatch& batch)
{
    const double n = static_cast<double>(batch.size());
    PredictionSums predictions;
    std::vector<double> groups(m_groups.size());
    std::vector<std::uint64_t> counts(m_groups.size());
    double norms = 0;
    for (std::size_t part = 0; part < m_parts; ++part) {
        const Part& own = m_sums[part];
        predictions.add(own.predictions);
        for (std::size_t at = 0; at < own.groups.size(); at += m_groups.size() + 1)
            for (std::size_t g = 0; g < m_groups.size(); ++g) {
                groups[g] += own.groups[at + g];
                counts[g] += own.counts[at + g];
            }
        norms += own.norms;
    }
    m_meanPrediction = predictions.y / n;

    MfFairLoss loss = predictions.loss(n);
    loss.penalty = norms / n;
    loss.fairness = m_fairness.combine(number, groups, counts, batch.size(), m_groupFactors);
    return loss;
}

/// The derivative of the loss by each score. Item by item where the means of items count, which are moved by an item's
/// samples alone; else user by user, as the samples lie.
void MfFairStepper::setFactors(std::size_t number, const MfFairBatch& batch, std::size_t part)
{
    const auto n = static_cast<float>(batch.size());
    const float mainScale = (m_settings.isImplicit() ? 1 : 2) / n;
    const float diversityScale = 2 * static_cast<float>(m_settings.diversity) / n;
    const auto mean = static_cast<float>(m_meanPrediction);
    std::vector<float> byGroup(m_groupFactors.begin(), m_groupFactors.end());
    byGroup.push_back(0); // of none
    const auto set = [&](std::size_t i) {
        const float byPrediction = diversityScale * (m_predictions[i] - mean) + byGroup[m_groupOf[i]];
        m_factors[i] = mainScale * (m_predictions[i] - batch.labels[i]) + m_slopes[i] * byPrediction;
    };
    const auto remember = [&](std::size_t i) { m_fairness.remember(batch.positions[i], m_predictions[i]); };
    if (!m_fairness.isByItems()) {
        const std::size_t first = batch.users.firstSample(part);
        const std::size_t end = batch.users.firstSample(part + 1);
        for (std::size_t i = first; i < end; ++i)
            set(i);
        for (std::size_t i = first; i < end && m_fairness.usesAllSamples(); ++i)
            remember(i);
        return;
    }
    for (std::size_t slot = batch.items.begins[part]; slot < batch.items.begins[part + 1]; ++slot) {
        m_fairness.itemFactors(number, batch, slot, m_predictions, std::span(byGroup).first(m_groups.size()));
        for (const std::uint32_t i : batch.items.of(slot)) {
            set(i);
            remember(i);
        }
    }
}

} // namespace equipoise
