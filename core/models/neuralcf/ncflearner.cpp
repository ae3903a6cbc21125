// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/neuralcf/ncflearner.h"

#include "core/base/random.h"
#include "core/base/team.h"
#include "core/base/text.h"
#include "core/nn/vec.h"

#include <chrono>
#include <cmath>
#include <numeric>
#include <optional>

namespace equipoise {

namespace {

constexpr std::size_t kRows = NcfKernel::kRows;

/// Parts of a batch, each with a gradient of its own.
std::size_t partsFor(std::size_t samples) { return BatchSideMaker::partsFor(samples, 16); }

NcfSettings fitting(NcfSettings settings, std::size_t samples)
{
    settings.batch = std::clamp<std::size_t>(settings.batch, 1, std::max<std::size_t>(samples, 1));
    return settings;
}

} // namespace

NcfLearner::NcfLearner(NcfSettings settings, std::size_t users, std::size_t items, const NegativeSampler& sampler,
                       std::vector<NcfFeatureGroup> userGroups, std::vector<NcfFeatureGroup> itemGroups)
    : m_settings(fitting(std::move(settings), sampler.samplesPerEpoch()))
    , m_sampler(sampler)
    , m_kernel(m_settings.shape)
    , m_users(NcfSide::Which::Users, m_settings.shape, users, std::move(userGroups), m_settings.optimiser.isAdam)
    , m_items(NcfSide::Which::Items, m_settings.shape, items, std::move(itemGroups), m_settings.optimiser.isAdam)
    , m_transposed(m_settings.shape.weights(m_settings.shape.layerCount()))
    , m_maker(users, items, partsFor(m_settings.batch))
{
    listBlocks();
    start(initialParameters(m_settings.shape, users, items, m_settings.initialScale, m_settings.seed));
}

void NcfLearner::listBlocks()
{
    constexpr int kBlockRows = 16;
    const NcfShape& shape = m_settings.shape;
    for (int layer = 0; layer < shape.layerCount(); ++layer) {
        const int columns = shape.width(layer);
        // the first layer's halves are transposed each for itself
        const int height = std::max(layer == 0 ? shape.towerWidth() : shape.inputs(layer), 1);
        for (int row = 0; row < shape.inputs(layer); row += kBlockRows) {
            const int half = row / height * height;
            DenseBlock block;
            block.begin = shape.weights(layer) + static_cast<std::size_t>(row * columns);
            block.count = static_cast<std::size_t>(kBlockRows) * static_cast<std::size_t>(columns);
            block.columns = columns;
            block.transposedAt = shape.weights(layer) + static_cast<std::size_t>(half * columns + (row - half));
            block.transposedColumns = height;
            m_blocks.push_back(block);
        }
    }
    const std::size_t vectors = shape.biases(0);
    const std::size_t end = shape.productWeights();
    if (end > vectors)
        m_blocks.push_back({vectors, end - vectors, 0, 0, 0});
    // a dot product's weights are ones and stay
    const std::size_t output = shape.isDot ? shape.outputBias() : end;
    m_blocks.push_back({output, shape.size() - output, 0, 0, 0});
}

void NcfLearner::start(const NcfParameters& parameters)
{
    m_steps = 0;
    m_dense = parameters.dense;
    m_moments.assign(m_settings.optimiser.isAdam ? 2 * m_dense.size() : 0, 0.0F);
    m_users.start(parameters.userProducts, parameters.userTowers);
    m_items.start(parameters.itemProducts, parameters.itemTowers);
    for (const DenseBlock& block : m_blocks)
        transpose(block);
}

NcfParameters NcfLearner::parameters() const
{
    NcfParameters parameters;
    parameters.shape = m_settings.shape;
    parameters.dense = m_dense;
    m_users.copyTo(parameters.userProducts, parameters.userTowers);
    m_items.copyTo(parameters.itemProducts, parameters.itemTowers);
    return parameters;
}

void NcfLearner::reserve(int members)
{
    const NcfShape& shape = m_settings.shape;
    const std::size_t parts = partsFor(m_settings.batch);
    m_users.reserve(m_settings.batch, parts);
    m_items.reserve(m_settings.batch, parts);
    m_deltas.resize(m_settings.batch);
    m_firstDeltas.resize(shape.hasTower() ? m_settings.batch * static_cast<std::size_t>(shape.width(0)) : 0);
    m_tails.resize(parts * (shape.size() - 2 * shape.firstHalf()));
    m_losses.resize(parts);
    while (m_workspaces.size() < static_cast<std::size_t>(members))
        m_workspaces.emplace_back(shape);
}

double NcfLearner::trainEpoch(int epoch, const std::stop_token& stop, const std::function<void(double)>& onStep)
{
    using Clock = std::chrono::steady_clock;
    const NegativeSampler::Epoch samples = m_sampler.epoch(epoch);
    const std::size_t steps = (samples.size() + m_settings.batch - 1) / m_settings.batch;
    std::optional<AdamClock> clock;
    if (m_settings.optimiser.isAdam)
        clock.emplace(m_settings.optimiser.adam, m_steps, steps);
    const NcfDropout dropout(m_settings.dropout,
                             RandomStream(m_settings.seed, "ncf.dropout", static_cast<std::uint64_t>(epoch)).next64());
    Team team(m_settings.threads);
    reserve(team.size());

    // of three batches one is trained on, the rows of one are fetched, and one is made
    NcfBatch batch;
    NcfBatch next;
    NcfBatch later;
    const auto make = [&](std::size_t step, NcfBatch& to) {
        const std::size_t first = step * m_settings.batch;
        if (first < samples.size())
            m_maker.make(samples, first, std::min(m_settings.batch, samples.size() - first), to);
    };
    make(0, batch);
    make(1, next);
    double total = 0;
    Clock::time_point told = Clock::now();
    for (std::size_t s = 0; s < steps; ++s) {
        const float factor = clock ? 1 / static_cast<float>(batch.size()) : 1.0F;
        const NcfStep current{s + 1, clock ? &*clock : nullptr, m_settings.optimiser, factor,
                              static_cast<float>(m_settings.regularisation)};
        total += step(team, batch, s + 1 < steps ? &next : nullptr, current, dropout, [&] { make(s + 2, later); });
        if (stop.stop_requested())
            return 0;
        if (!std::isfinite(total))
            throw Error(ErrorKind::Divergence, "the network left the finite numbers in epoch " + std::to_string(epoch))
                .hint("Lower learning_rate");
        std::swap(batch, next);
        std::swap(next, later);
        const Clock::time_point now = Clock::now();
        if (onStep && now - told > std::chrono::milliseconds(50)) {
            told = now;
            onStep(static_cast<double>(s + 1) / static_cast<double>(steps));
        }
    }
    m_users.finish(clock ? &*clock : nullptr);
    m_items.finish(clock ? &*clock : nullptr);
    m_steps += steps;
    return total / static_cast<double>(samples.size());
}

double NcfLearner::step(Team& team, const NcfBatch& batch, const NcfBatch* next, const NcfStep& step,
                        const NcfDropout& dropout, const std::function<void()>& makeLater)
{
    const auto parts = static_cast<std::uint32_t>(batch.users.partCount());
    const auto count = [](std::size_t n) { return static_cast<std::uint32_t>(n); };
    // part 0 of all jobs is something else, or nothing: so the same rows have the same number in each
    const auto run = [&](std::uint32_t n, const auto& other, const auto& job) {
        team.run(1 + n, [&](std::uint32_t part, int member) {
            if (part == 0)
                other();
            else
                job(part - 1, m_workspaces[static_cast<std::size_t>(member)]);
        });
    };
    const auto nothing = [] {};

    const auto gather = [&](const NcfBatch& of, std::uint32_t part, std::size_t number, Workspace& workspace) {
        if (part < parts)
            m_users.gather(of.users, part, number, step.clock, workspace.side);
        else
            m_items.gather(of.items, part - parts, number, step.clock, workspace.side);
    };
    // rows that have properties change with those, at the end of a step
    const std::size_t groups = m_users.groupCount() + m_items.groupCount();
    const bool isGathered = groups == 0 && step.number > 1;
    run(2 * parts, nothing, [&](std::uint32_t part, Workspace& workspace) {
        if (!isGathered)
            gather(batch, part, step.number, workspace);
        if (part < parts)
            m_users.multiply(batch.users, part, m_dense.data(), workspace.side);
        else
            m_items.multiply(batch.items, part - parts, m_dense.data(), workspace.side);
    });
    run(parts, makeLater, [&](std::uint32_t part, Workspace& workspace) {
        if (next != nullptr) {
            m_users.fetch(next->users, part);
            m_items.fetch(next->items, part);
        }
        passSamples(batch, part, step, dropout, workspace);
    });
    run(2 * parts, nothing, [&](std::uint32_t part, Workspace& workspace) {
        if (part < parts)
            m_users.update(batch.users, part, step, m_dense.data(), m_transposed.data(), batch.items, m_items,
                           m_deltas.data(), m_firstDeltas.data(), workspace.side);
        else
            m_items.update(batch.items, part - parts, step, m_dense.data(), m_transposed.data(), batch.users, m_users,
                           m_deltas.data(), m_firstDeltas.data(), workspace.side);
    });
    // the few weights of the layers keep nobody busy: meanwhile the next batch's rows are gathered
    const std::uint32_t gathers = groups == 0 && next != nullptr ? 2 * parts : 0;
    const std::size_t blocks = m_blocks.size();
    run(count(gathers + blocks + groups), nothing, [&](std::uint32_t part, Workspace& workspace) {
        const std::size_t at = part - gathers;
        if (part < gathers)
            gather(*next, part, step.number + 1, workspace);
        else if (at < blocks)
            updateBlock(m_blocks[at], step, workspace);
        else if (at < blocks + m_users.groupCount())
            m_users.updateGroup(batch.users, at - blocks, step);
        else
            m_items.updateGroup(batch.items, at - blocks - m_users.groupCount(), step);
    });
    return std::accumulate(m_losses.begin(), m_losses.end(), 0.0);
}

void NcfLearner::passSamples(const NcfBatch& batch, std::size_t part, const NcfStep& step, const NcfDropout& dropout,
                             Workspace& workspace)
{
    const NcfShape& shape = m_settings.shape;
    const std::size_t end = batch.users.firstSample(part + 1);
    const std::size_t tailSize = shape.size() - 2 * shape.firstHalf();
    const std::size_t width = shape.hasTower() ? static_cast<std::size_t>(shape.width(0)) : 0;
    float* tail = m_tails.data() + part * tailSize;
    std::fill_n(tail, tailSize, 0.0F);
    double loss = 0;
    for (std::size_t begin = batch.users.firstSample(part); begin < end; begin += kRows) {
        const NcfKernel::Samples samples{batch.users.slotOf.data() + begin, batch.items.slotOf.data() + begin,
                                         static_cast<int>(std::min(kRows, end - begin)),
                                         batch.positions.data() + begin};
        m_kernel.forward(m_dense.data(), m_users.rows(), m_items.rows(), samples, dropout, workspace.kernel);
        loss += m_kernel.backward(m_dense.data(), m_transposed.data(), m_users.rows(), m_items.rows(), samples,
                                  batch.labels.data() + begin, step.factor, dropout.scale(), workspace.kernel, tail,
                                  m_deltas.data() + begin, m_firstDeltas.data() + begin * width);
    }
    m_losses[part] = loss;
}

void NcfLearner::updateBlock(const DenseBlock& block, const NcfStep& step, Workspace& workspace)
{
    const NcfShape& shape = m_settings.shape;
    const std::size_t half = shape.firstHalf();
    workspace.gradient.assign(block.count, 0.0F);
    float* gradient = workspace.gradient.data();
    if (block.begin < half) {
        m_users.addHalfGradient(block.begin, block.count, gradient);
    } else if (block.begin < 2 * half) {
        m_items.addHalfGradient(block.begin - half, block.count, gradient);
    } else {
        const std::size_t tailSize = shape.size() - 2 * half;
        for (std::size_t at = block.begin - 2 * half; at < m_tails.size(); at += tailSize) {
            const float* own = m_tails.data() + at;
            for (std::size_t i = 0; i < block.count; ++i)
                gradient[i] += own[i];
        }
    }
    float* weights = m_dense.data() + block.begin;
    if (step.clock != nullptr) {
        float* moments = m_moments.data() + block.begin;
        step.clock->step(step.number, block.count, gradient, {weights, moments, moments + m_dense.size()});
    } else {
        for (std::size_t i = 0; i < block.count; ++i)
            weights[i] -= step.optimiser.rate * gradient[i];
    }
    transpose(block);
}

void NcfLearner::transpose(const DenseBlock& block)
{
    if (block.columns == 0)
        return;
    const float* from = m_dense.data() + block.begin;
    float* to = m_transposed.data() + block.transposedAt;
    const int rows = static_cast<int>(block.count) / block.columns;
    for (int row = 0; row < rows; row += kLanes)
        for (int column = 0; column < block.columns; column += kLanes) {
            std::array<Vec, kLanes> tile;
#pragma GCC unroll 16
            for (int i = 0; i < kLanes; ++i)
                tile[static_cast<std::size_t>(i)] = loadVec(from + (row + i) * block.columns + column);
            equipoise::transpose(tile);
#pragma GCC unroll 16
            for (int i = 0; i < kLanes; ++i)
                storeVec(to + (column + i) * block.transposedColumns + row, tile[static_cast<std::size_t>(i)]);
        }
}

void NcfLearner::saveState(ArrayFile& file) const
{
    file.put("ncf.dense", std::span<const float>(m_dense));
    file.put("ncf.moments", std::span<const float>(m_moments));
    file.put("ncf.steps", std::vector<std::uint64_t>{m_steps});
    m_users.save(file, "ncf.users");
    m_items.save(file, "ncf.items");
}

void NcfLearner::loadState(const ArrayFile& file)
{
    const auto read = [&](const char* name, AlignedVector<float>& values) {
        const std::vector<float> stored = file.get<float>(name, values.size());
        std::copy(stored.begin(), stored.end(), values.begin());
    };
    read("ncf.dense", m_dense);
    read("ncf.moments", m_moments);
    m_steps = file.get<std::uint64_t>("ncf.steps", 1).front();
    m_users.load(file, "ncf.users");
    m_items.load(file, "ncf.items");
    for (const DenseBlock& block : m_blocks)
        transpose(block);
}

} // namespace equipoise
