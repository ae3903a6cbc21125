// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/mffair/mffairstep.h"

#include "core/base/team.h"
#include "core/models/mffair/mffairkernel.h"

#include <algorithm>

namespace equipoise {

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
    , m_factors(settings.batch)
{
    m_users.begin(settings.batch);
    m_items.begin(settings.batch);
}

MfFairLoss MfFairStepper::run(Team& team, std::size_t number, const MfFairBatch& batch,
                              const std::function<void()>& makeNext, const std::stop_token& stop)
{
    m_parts = batch.users.partCount();
    m_sums.resize(2 * m_parts);
    m_gradients.resize(static_cast<std::size_t>(team.size()) * m_users.width());
    const auto parts = static_cast<std::uint32_t>(m_parts);
    // part 0 of all jobs is something else, or nothing: so the same rows have the same number in each
    const auto run = [&](std::uint32_t count, const auto& other, const auto& job) {
        team.run(1 + count, [&](std::uint32_t part, int member) {
            if (stop.stop_requested())
                return;
            if (part == 0)
                other();
            else
                job(part - 1, member);
        });
    };
    const auto nothing = [] {};
    run(2 * parts, nothing, [&](std::uint32_t part, int) {
        const bool isUsers = part < parts;
        const BatchSide& own = isUsers ? batch.users : batch.items;
        const std::size_t at = part % parts;
        m_sums[part].norms =
            (isUsers ? m_users : m_items).gather(own, own.begins[at], own.begins[at + 1], number, m_clock);
    });
    run(parts, nothing, [&](std::uint32_t part, int) { predict(batch, part); });
    if (stop.stop_requested())
        return {};
    const MfFairLoss loss = combine(number, batch);
    run(parts, nothing, [&](std::uint32_t part, int) { setFactors(number, batch, part); });

    const auto decay = static_cast<float>(2 * m_settings.regularisation / static_cast<double>(batch.size()));
    run(2 * parts, makeNext, [&](std::uint32_t part, int member) {
        const bool isUsers = part < parts;
        const BatchSide& own = isUsers ? batch.users : batch.items;
        const std::size_t at = part % parts;
        (isUsers ? m_users : m_items)
            .descend(own, own.begins[at], own.begins[at + 1], number, m_clock, isUsers ? batch.items : batch.users,
                     isUsers ? m_items : m_users, m_factors.data(), decay,
                     m_gradients.data() + static_cast<std::size_t>(member) * m_users.width());
    });
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
    sums.predictions = {};
    sums.groups.assign(m_groups.size(), 0);
    sums.counts.assign(m_groups.size(), 0);
    for (std::size_t i = first; i < end; ++i) {
        const double y =
            sums.predictions.add(isImplicit, static_cast<double>(m_predictions[i] + m_mean), batch.labels[i]);
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
        for (std::size_t g = 0; g < m_groups.size(); ++g) {
            groups[g] += own.groups[g];
            counts[g] += own.counts[g];
        }
    }
    for (std::size_t part = 0; part < 2 * m_parts; ++part)
        norms += m_sums[part].norms;
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
    std::vector<float> factors(m_groupFactors.begin(), m_groupFactors.end());
    const BatchSide& side = m_fairness.isByItems() ? batch.items : batch.users;
    for (std::size_t slot = side.begins[part]; slot < side.begins[part + 1]; ++slot) {
        if (m_fairness.isByItems())
            m_fairness.itemFactors(number, batch, slot, m_predictions, factors);
        for (const std::uint32_t i : side.of(slot)) {
            float byPrediction = diversityScale * (m_predictions[i] - mean);
            const std::uint32_t group = m_groups.codes[batch.users.ids[batch.users.slotOf[i]]];
            if (group != Partition::kNone)
                byPrediction += factors[group];
            m_fairness.remember(batch.positions[i], m_predictions[i]);
            m_factors[i] = mainScale * (m_predictions[i] - batch.labels[i]) + m_slopes[i] * byPrediction;
        }
    }
}

} // namespace equipoise
