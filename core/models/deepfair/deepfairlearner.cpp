// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/deepfair/deepfairlearner.h"

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/shuffle.h"
#include "core/base/team.h"
#include "core/base/text.h"

#include <chrono>
#include <cmath>
#include <numeric>

namespace equipoise {

namespace {

/// Ratings in a part of a batch: a multiple of 16, and few enough for a large machine's threads, unless the parts'
/// gradients would fill the memory.
std::size_t partSize(std::size_t batch, std::size_t weights)
{
    constexpr std::size_t kMostFloats = 16'000'000;
    const std::size_t mostParts = std::clamp<std::size_t>(kMostFloats / weights, 2, 32);
    return ((batch + mostParts - 1) / mostParts + 15) / 16 * 16;
}

} // namespace

DeepFairLearner::DeepFairLearner(DeepFairSettings settings, std::span<const DeepFairSample> samples)
    : m_settings(std::move(settings))
    , m_samples(samples)
    , m_kernel(m_settings.shape, m_settings.betas)
    , m_weights(initialWeights(m_settings.shape, m_settings.seed))
    , m_meanSquares(m_weights.size())
{
    m_settings.batch = std::min(m_settings.batch, samples.size());
    m_partSize = partSize(m_settings.batch, m_weights.size());
}

DeepFairLoss DeepFairLearner::trainEpoch(int epoch, const std::stop_token& stop,
                                         const std::function<void(double)>& onStep)
{
    using Clock = std::chrono::steady_clock;
    const std::vector<std::uint32_t> order =
        shuffledIndices(m_samples.size(), m_settings.seed, "deepfair.order", static_cast<std::uint64_t>(epoch));
    const DeepFairDropout dropout(
        m_settings.dropout,
        RandomStream(m_settings.seed, "deepfair.dropout", static_cast<std::uint64_t>(epoch)).next64());
    Team team(m_settings.threads);
    const std::size_t parts = (m_settings.batch + m_partSize - 1) / m_partSize;
    m_gradients.resize(m_weights.size() * parts);
    m_partLosses.resize(parts);
    m_workspaces.resize(static_cast<std::size_t>(team.size()), DeepFairKernel::Workspace(m_kernel));

    DeepFairLoss total;
    Clock::time_point told = Clock::now();
    for (std::size_t begin = 0; begin < order.size(); begin += m_settings.batch) {
        const std::size_t end = std::min(order.size(), begin + m_settings.batch);
        const DeepFairLoss loss =
            step(team, std::span(order).subspan(begin, end - begin),
                 end + m_settings.batch <= order.size() ? order.data() + end : nullptr, dropout, stop);
        if (stop.stop_requested())
            return {};
        checkFinite(epoch, std::isfinite(loss.accuracy + loss.fairness));
        total += loss;
        const Clock::time_point now = Clock::now();
        if (onStep && now - told > std::chrono::milliseconds(50)) {
            told = now;
            onStep(static_cast<double>(end) / static_cast<double>(order.size()));
        }
    }
    // a ReLU turns NaN into 0, so a loss may stay finite a while longer than the weights
    checkFinite(epoch, std::all_of(m_weights.begin(), m_weights.end(), [](float w) { return std::isfinite(w); }));
    const double rows = static_cast<double>(order.size() * m_settings.betas.size());
    return {total.accuracy / rows, total.fairness / rows};
}

DeepFairLoss DeepFairLearner::step(Team& team, std::span<const std::uint32_t> indices, const std::uint32_t* next,
                                   const DeepFairDropout& dropout, const std::stop_token& stop)
{
    const std::size_t size = m_partSize;
    const std::size_t parts = (indices.size() + size - 1) / size;
    const float factor = 1 / static_cast<float>(indices.size() * m_settings.betas.size());
    team.run(static_cast<std::uint32_t>(parts), [&](std::uint32_t part, int member) {
        if (stop.stop_requested())
            return;
        const std::size_t begin = part * size;
        const auto own = indices.subspan(begin, std::min(size, indices.size() - begin));
        if (next != nullptr)
            for (std::size_t i = 0; i < own.size(); ++i)
                __builtin_prefetch(&m_samples[next[begin + i]]);
        const auto gradient = std::span(m_gradients).subspan(part * m_weights.size(), m_weights.size());
        std::fill(gradient.begin(), gradient.end(), 0.0F);
        m_partLosses[part] = m_kernel.addGradient(m_weights, m_inputs, m_samples, own, dropout, factor,
                                                  m_workspaces[static_cast<std::size_t>(member)], gradient);
    });
    if (stop.stop_requested())
        return {};
    const std::size_t lines = m_weights.size() / 16;
    const std::size_t stretches = static_cast<std::size_t>(team.size());
    team.run(static_cast<std::uint32_t>(stretches), [&](std::uint32_t stretch, int) {
        const std::size_t begin = lines * stretch / stretches * 16;
        const std::size_t end = lines * (stretch + 1) / stretches * 16;
        m_settings.optimiser.step(std::span(m_weights).subspan(begin, end - begin),
                                  std::span(m_meanSquares).subspan(begin, end - begin), m_gradients.data() + begin,
                                  static_cast<int>(parts), m_weights.size());
    });
    return std::accumulate(m_partLosses.begin(), m_partLosses.begin() + static_cast<std::ptrdiff_t>(parts),
                           DeepFairLoss(), [](DeepFairLoss sum, const DeepFairLoss& part) { return sum += part; });
}

void DeepFairLearner::checkFinite(int epoch, bool isFinite) const
{
    if (isFinite)
        return;
    const double rate = m_settings.optimiser.rate;
    throw Error(ErrorKind::Divergence, "the network left the finite numbers in epoch " + std::to_string(epoch))
        .hint("Lower learning_rate from " + numberText(rate) + " to " + numberText(std::min(rate / 10, 1e-3)));
}

DeepFairErrors DeepFairLearner::errors(std::span<const DeepFairSample> samples, const std::stop_token& stop) const
{
    constexpr std::size_t kBlock = 2048;
    const std::size_t betas = m_settings.betas.size();
    std::vector<DeepFairErrors> parts((samples.size() + kBlock - 1) / kBlock);
    forBlocks(samples.size(), kBlock, [&](std::size_t block, std::size_t begin, std::size_t end) {
        parts[block] = {std::vector<double>(betas), std::vector<double>(betas)};
        if (stop.stop_requested())
            return;
        DeepFairKernel::Workspace workspace(m_kernel);
        m_kernel.addErrors(m_weights, m_inputs, samples.subspan(begin, end - begin), workspace, parts[block].accuracy,
                           parts[block].fairness);
    });
    DeepFairErrors total{std::vector<double>(betas), std::vector<double>(betas)};
    for (std::size_t b = 0; b < betas; ++b) {
        for (const DeepFairErrors& part : parts) {
            total.accuracy[b] += part.accuracy[b];
            total.fairness[b] += part.fairness[b];
        }
        total.accuracy[b] /= static_cast<double>(samples.size());
        total.fairness[b] /= static_cast<double>(samples.size());
    }
    return total;
}

DeepFairLoss DeepFairLearner::loss(const DeepFairErrors& errors) const
{
    DeepFairLoss mean;
    const double betas = static_cast<double>(m_settings.betas.size());
    for (std::size_t b = 0; b < m_settings.betas.size(); ++b) {
        const double beta = m_settings.betas[b];
        mean += {beta * errors.accuracy[b] / betas, (1 - beta) * errors.fairness[b] / betas};
    }
    return mean;
}

void DeepFairLearner::goToBest()
{
    if (!m_best.empty())
        m_weights = m_best;
}

void DeepFairLearner::saveState(ArrayFile& file) const
{
    file.put("network.weights", std::span<const float>(m_weights));
    file.put("network.mean-squares", std::span<const float>(m_meanSquares));
    if (!m_best.empty())
        file.put("network.best", std::span<const float>(m_best));
}

void DeepFairLearner::loadState(const ArrayFile& file)
{
    const auto read = [&](const char* name) {
        const std::vector<float> values = file.get<float>(name, m_settings.shape.size());
        return AlignedVector<float>(values.begin(), values.end());
    };
    m_weights = read("network.weights");
    m_meanSquares = read("network.mean-squares");
    m_best = file.contains("network.best") ? read("network.best") : AlignedVector<float>();
}

} // namespace equipoise
