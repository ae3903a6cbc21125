// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/factorization/factorengine.h"

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/text.h"

#include <Eigen/Core>

#include <cmath>
#include <limits>

namespace equipoise {

namespace {

constexpr std::size_t kRowBlock = 16384;
constexpr std::size_t kVectorBlock = 512;
constexpr float kCarrier = 0.5F; ///< start of the entry that stands in for the other side's bias

static_assert(sizeof(VectorState) == 4 * sizeof(float));

std::span<const float> asFloats(const std::vector<VectorState>& states)
{
    return {reinterpret_cast<const float*>(states.data()), states.size() * 4};
}

void save(ArrayFile& file, const std::string& name, const FactorSide& side)
{
    file.put(name, std::span<const float>(side.vectors));
    file.put(name + "-states", asFloats(side.states));
}

void load(const ArrayFile& file, const std::string& name, FactorSide& side)
{
    const std::vector<float> vectors = file.get<float>(name, side.vectors.size());
    const std::vector<float> states = file.get<float>(name + "-states", side.states.size() * 4);
    std::copy(vectors.begin(), vectors.end(), side.vectors.begin());
    for (std::size_t i = 0; i < side.states.size(); ++i)
        side.states[i] = {states[4 * i], states[4 * i + 1], states[4 * i + 2], states[4 * i + 3]};
}

/// One side in the data set's order, without padding.
void collect(const FactorSide& side, std::span<const std::uint32_t> positions, std::size_t k, std::size_t stride,
             double deviation, std::vector<float>& vectors, std::vector<float>& biases)
{
    vectors.resize(positions.size() * k);
    biases.resize(positions.size());
    const float root = static_cast<float>(std::sqrt(deviation));
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const float* const from = side.vectors.data() + positions[i] * stride;
        std::transform(from, from + k, vectors.data() + i * k, [root](float x) { return root * x; });
        biases[i] = static_cast<float>(deviation) * side.states[positions[i]].bias;
    }
}

} // namespace

FactorEngine::FactorEngine(const FactorSettings& settings, const Dataset& dataset, std::span<const std::uint32_t> rows)
    : m_settings(settings)
    , m_dataset(dataset)
    , m_grid(dataset, rows, settings.seed)
{
    m_step.k = settings.k;
    m_step.stride = (settings.k + kLane - 1) / kLane * kLane;
    m_step.hasBiases = settings.hasBiases;
    m_step.learningRate = static_cast<float>(settings.learningRate);
    m_step.regularisation = static_cast<float>(settings.regularisation);
    m_step.biasRegularisation = static_cast<float>(settings.biasRegularisation);
    initialise(m_state.users, m_grid.userCounts(), m_grid.userPositions(), "factors.p", 0);
    initialise(m_state.items, m_grid.itemCounts(), m_grid.itemPositions(), "factors.q", 1);
}

void FactorEngine::initialise(FactorSide& side, std::span<const std::uint32_t> counts,
                              std::span<const std::uint32_t> positions, std::string_view purpose, std::size_t carrier)
{
    side.vectors.assign(positions.size() * m_step.stride, 0.0F);
    side.states.assign(positions.size(), VectorState{});
    const double scale = m_settings.initialScale / std::sqrt(static_cast<double>(m_settings.k));
    forBlocks(positions.size(), kVectorBlock, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            if (counts[i] == 0)
                continue;
            RandomStream stream(m_settings.seed, purpose, 0, i);
            float* const vector = side.vectors.data() + positions[i] * m_step.stride;
            std::generate_n(vector, m_settings.k, [&] { return static_cast<float>(scale * stream.normal()); });
            if (!m_settings.hasBiases && m_settings.k >= 2)
                vector[carrier] += kCarrier;
        }
    });
}

FactorEngine::EpochLoss FactorEngine::trainEpoch(int epoch, const std::stop_token& stop,
                                                 const std::function<void(double)>& onRound)
{
    const std::size_t size = m_grid.size();
    RandomStream stream(m_settings.seed, "factors.rounds", static_cast<std::uint64_t>(epoch));
    // Shifts follow one another, up or down, so that between rounds only one block of items changes its core.
    const std::size_t first = stream.below(static_cast<std::uint32_t>(size));
    const std::size_t stride = stream.below(2) == 0 ? 1 : size - 1;

    SgdSums sums;
    for (std::size_t round = 0; round < size && !stop.stop_requested(); ++round) {
        sums += trainRound((first + round * stride) % size, stop);
        if (!std::isfinite(sums.squaredError + sums.penalty))
            throwDivergence(epoch);
        if (onRound)
            onRound(static_cast<double>(round + 1) / static_cast<double>(size));
    }
    const double unit = m_grid.deviation() * m_grid.deviation() / static_cast<double>(ratingCount());
    return {sums.squaredError * unit, sums.penalty * unit};
}

SgdSums FactorEngine::trainRound(std::size_t shift, const std::stop_token& stop)
{
    const std::size_t size = m_grid.size();
    std::vector<SgdSums> parts(size);
    oneapi::tbb::parallel_for(
        oneapi::tbb::blocked_range<std::size_t>(0, size),
        [&](const oneapi::tbb::blocked_range<std::size_t>& range) {
            for (std::size_t row = range.begin(); row != range.end() && !stop.stop_requested(); ++row)
                parts[row] = sgdSweep(m_grid.block(row, (row + shift) % size), m_state.users, m_state.items, m_step);
        },
        m_partitioner);
    SgdSums sums;
    for (const SgdSums& part : parts)
        sums += part;
    return sums;
}

void FactorEngine::throwDivergence(int epoch) const
{
    const double rate = m_settings.learningRate;
    const double decay = m_settings.regularisation;
    throw Error(ErrorKind::Divergence, "the factors left the finite numbers in epoch " + std::to_string(epoch))
        .hint("Lower learning_rate from " + numberText(rate) + " to " + numberText(std::min(rate / 4, 0.1)) +
              (decay > 1 ? ", or regularisation from " + numberText(decay) + " to 0.05" : ""));
}

double FactorEngine::rmse(std::span<const std::uint32_t> rows) const
{
    if (rows.empty())
        return std::numeric_limits<double>::quiet_NaN();
    using Vector = Eigen::Map<const Eigen::VectorXf, Eigen::Aligned64>;
    const auto length = static_cast<Eigen::Index>(m_step.stride);
    const RatingScale scale = m_dataset.scale();
    const double squares = sumBlocks(rows.size(), kRowBlock, 0.0, [&](std::size_t begin, std::size_t end) {
        double sum = 0;
        for (std::size_t i = begin; i < end; ++i) {
            const std::size_t user = m_grid.userPositions()[m_dataset.rowUsers()[rows[i]]];
            const std::size_t item = m_grid.itemPositions()[m_dataset.rowItems()[rows[i]]];
            const float inner = Vector(m_state.users.vectors.data() + user * m_step.stride, length)
                                    .dot(Vector(m_state.items.vectors.data() + item * m_step.stride, length));
            const float biases = m_state.users.states[user].bias + m_state.items.states[item].bias;
            const double prediction = m_grid.mean() + m_grid.deviation() * static_cast<double>(biases + inner);
            const double error =
                std::clamp(prediction, static_cast<double>(scale.minimum), static_cast<double>(scale.maximum)) -
                static_cast<double>(m_dataset.values()[rows[i]]);
            sum += error * error;
        }
        return sum;
    });
    return std::sqrt(squares / static_cast<double>(rows.size()));
}

Factors FactorEngine::factors() const
{
    Factors factors;
    factors.k = m_settings.k;
    factors.mean = static_cast<float>(m_grid.mean());
    collect(m_state.users, m_grid.userPositions(), m_step.k, m_step.stride, m_grid.deviation(), factors.p,
            factors.userBiases);
    collect(m_state.items, m_grid.itemPositions(), m_step.k, m_step.stride, m_grid.deviation(), factors.q,
            factors.itemBiases);
    return factors;
}

void FactorEngine::keepBest() { m_best = m_state; }

void FactorEngine::goToBest()
{
    if (m_best)
        m_state = *m_best;
}

void FactorEngine::saveState(ArrayFile& file, const std::string& prefix) const
{
    save(file, prefix + ".users", m_state.users);
    save(file, prefix + ".items", m_state.items);
    if (!m_best)
        return;
    save(file, prefix + ".best-users", m_best->users);
    save(file, prefix + ".best-items", m_best->items);
}

void FactorEngine::loadState(const ArrayFile& file, const std::string& prefix)
{
    load(file, prefix + ".users", m_state.users);
    load(file, prefix + ".items", m_state.items);
    m_best.reset();
    if (!file.contains(prefix + ".best-users"))
        return;
    m_best = m_state; // for the shapes
    load(file, prefix + ".best-users", m_best->users);
    load(file, prefix + ".best-items", m_best->items);
}

} // namespace equipoise
