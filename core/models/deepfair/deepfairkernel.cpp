// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/deepfair/deepfairkernel.h"

#include "core/models/deepfair/deepfairlayers.h"
#include "core/nn/rowproduct.h"

#include <algorithm>

namespace equipoise {

namespace {

/// Ratings that go through all layers together: their activations fit the nearest caches, and what is reduced over the
/// lanes is reduced once a chunk.
constexpr int kChunk = 64;
constexpr int kBlocks = kChunk / kLanes;
/// First-layer units whose backward passes share one load of the deltas.
constexpr int kUnits = kAccumulators / 10;

/// Adds the lane sums of many vectors to places in memory; kLanes consecutive places are one vector operation.
class LaneSums
{
public:
    ~LaneSums() { flush(); }
    void add(Vec v, float* to)
    {
        if (m_count == kLanes || (m_count > 0 && to != m_first + m_count))
            flush();
        if (m_count == 0)
            m_first = to;
        m_vectors[static_cast<std::size_t>(m_count++)] = v;
    }

private:
    [[gnu::noinline]] void flush()
    {
        const Vec sums = sumEach(m_vectors);
        if (m_count == kLanes)
            storeVec(m_first, loadVec(m_first) + sums);
        else
            for (int i = 0; i < m_count; ++i)
                m_first[i] += sums[i];
        m_count = 0;
    }

    std::array<Vec, kLanes> m_vectors{};
    float* m_first = nullptr;
    int m_count = 0;
};

/// Some dozens of floats, for which a call of memcpy costs more than the copy.
void copyRow(const float* from, int n, float* to)
{
    for (int i = 0; i + kLanes <= n; i += kLanes)
        storeVec(to + i, loadVec(from + i));
    if (n >= kLanes)
        storeVec(to + n - kLanes, loadVec(from + n - kLanes));
    else
        std::memcpy(to, from, static_cast<std::size_t>(n) * sizeof(float));
}

/// What the passes over layer 2 need of a chunk.
struct BackwardPass
{
    const DeepFairTail& tail;
    const float* betas; ///< a vector of equal lanes each
    int betaCount;
    int blocks;
    int zBlock;    ///< floats of z in a block
    int sumsBlock; ///< floats of the second layer's deltas in a block
    const float* sums;
    float* deltas; ///< [block][unit of the group][β] gradient at the first layer's output
};

/// For J first-layer units from `unit`: the weight gradients towards O second-layer units from `first`, and these
/// units' share of the gradient at the first layer's output.
template<int O, int J>
void secondLayerBackward(const BackwardPass& pass, const float* z, int unit, int first, LaneSums& laneSums,
                         float* gradient)
{
    const DeepFairTail& tail = pass.tail;
    const int betaCount = pass.betaCount;
    const float* weights[J];
    Vec betaWeight[J];
    Vec sums[J][O] = {};
#pragma GCC unroll 4
    for (int j = 0; j < J; ++j) {
        weights[j] = tail.weights2 + (unit + j) * tail.hidden2 + first;
        betaWeight[j] = splat(tail.betaWeights[unit + j]);
    }
    for (int block = 0; block < pass.blocks; ++block) {
        const float* d = pass.sums + block * pass.sumsBlock + first * kLanes;
        float* out = pass.deltas + block * J * betaCount * kLanes;
        Vec base[J];
#pragma GCC unroll 4
        for (int j = 0; j < J; ++j)
            base[j] = loadVec(z + block * pass.zBlock + (unit + j) * kLanes);
        for (int b = 0; b < betaCount; ++b, d += tail.hidden2 * kLanes) {
            const Vec beta = loadVec(pass.betas + b * kLanes);
            Vec h[J];
            Vec delta[J];
#pragma GCC unroll 4
            for (int j = 0; j < J; ++j) {
                h[j] = relu(base[j] + beta * betaWeight[j]);
                delta[j] = first == 0 ? Vec{} : loadVec(out + (j * betaCount + b) * kLanes);
            }
#pragma GCC unroll 16
            for (int o = 0; o < O; ++o) {
                const Vec from = loadVec(d + o * kLanes);
#pragma GCC unroll 4
                for (int j = 0; j < J; ++j) {
                    sums[j][o] += h[j] * from;
                    delta[j] += weights[j][o] * from;
                }
            }
#pragma GCC unroll 4
            for (int j = 0; j < J; ++j)
                storeVec(out + (j * betaCount + b) * kLanes, delta[j]);
        }
    }
#pragma GCC unroll 4
    for (int j = 0; j < J; ++j)
#pragma GCC unroll 16
        for (int o = 0; o < O; ++o)
            laneSums.add(sums[j][o], gradient + (unit + j) * tail.hidden2 + first + o);
}

/// Through the first ReLU: z becomes the delta summed over β; the gradients of w_β and the bias go to the lane sums.
void firstLayerBackward(const BackwardPass& pass, float* z, int unit, int place, int group, LaneSums& betaSums,
                        float* betaGradient, LaneSums& biasSums, float* biasGradient)
{
    const int betaCount = pass.betaCount;
    const Vec betaWeight = splat(pass.tail.betaWeights[unit]);
    Vec betaSum{};
    Vec biasSum{};
    for (int block = 0; block < pass.blocks; ++block) {
        float* at = z + block * pass.zBlock + unit * kLanes;
        const float* delta = pass.deltas + (block * group + place) * betaCount * kLanes;
        const Vec base = loadVec(at);
        Vec total{};
        for (int b = 0; b < betaCount; ++b) {
            const Vec beta = loadVec(pass.betas + b * kLanes);
            const Vec passed = keepWhere(base + beta * betaWeight > 0.0F, loadVec(delta + b * kLanes));
            total += passed;
            betaSum += beta * passed;
        }
        storeVec(at, total);
        biasSum += total;
    }
    betaSums.add(betaSum, betaGradient + unit);
    biasSums.add(biasSum, biasGradient + unit);
}

} // namespace

/// Ratings under way through the layers.
struct DeepFairKernel::Chunk
{
    DeepFairTail tail;
    std::span<const float> weights;
    int ratings = 0;
    int blocks = 0;
    const DeepFairDropout* dropout = nullptr;
    float factor = 0;
    // Per rating, 0 for the padding of the last block.
    alignas(64) float accuracyTarget[kChunk] = {};
    alignas(64) float fairnessTarget[kChunk] = {};
    alignas(64) float counts[kChunk] = {};
    alignas(64) std::uint32_t keyLow[kChunk] = {};
    alignas(64) std::uint32_t keyHigh[kChunk] = {};

    Chunk(const DeepFairShape& shape, std::span<const float> allWeights)
        : tail(shape, allWeights.data())
        , weights(allWeights)
    {}

    /// Takes n ratings: their targets here, their inputs as rows of x.
    template<typename SampleAt>
    void gather(int n, const DeepFairInputs& inputs, float* x, const SampleAt& sampleAt)
    {
        ratings = n;
        blocks = (n + kLanes - 1) / kLanes;
        const std::size_t k = static_cast<std::size_t>(inputs.k);
        for (int r = 0; r < n; ++r, x += 2 * k) {
            const DeepFairSample& sample = sampleAt(r);
            accuracyTarget[r] = sample.accuracyTarget;
            fairnessTarget[r] = sample.fairnessTarget;
            counts[r] = 1;
            copyRow(inputs.users.data() + sample.user * k, inputs.k, x);
            copyRow(inputs.items.data() + sample.item * k, inputs.k, x + k);
        }
        const int padded = blocks * kLanes;
        std::fill(x, x + static_cast<std::size_t>(padded - n) * 2 * k, 0.0F);
        for (int r = n; r < padded; ++r)
            accuracyTarget[r] = fairnessTarget[r] = counts[r] = 0;
    }
};

DeepFairKernel::DeepFairKernel(const DeepFairShape& shape, std::vector<float> betas)
    : m_shape(shape)
    , m_betas(std::move(betas))
{}

DeepFairKernel::Workspace::Workspace(const DeepFairKernel& kernel)
{
    const DeepFairShape& shape = kernel.m_shape;
    const std::size_t chunk = kChunk;
    const std::size_t betaCount = kernel.m_betas.size();
    const std::size_t hidden2 = static_cast<std::size_t>(shape.hidden2);
    x.resize(chunk * static_cast<std::size_t>(shape.inputs()));
    rows.resize(chunk * static_cast<std::size_t>(shape.stride()));
    z.resize(rows.size());
    sums.resize(chunk * betaCount * hidden2);
    deltas.resize(chunk * betaCount * kUnits);
    tail.resize((3 * hidden2 + 1) * kLanes);
    for (const float beta : kernel.m_betas)
        betas.insert(betas.end(), kLanes, beta);
}

void DeepFairKernel::firstLayer(const Chunk& chunk, Workspace& workspace) const
{
    const int stride = m_shape.stride();
    rowProduct(workspace.x.data(), chunk.blocks * kLanes, m_shape.inputs(), chunk.weights.data(),
               chunk.weights.data() + m_shape.bias1(), stride, workspace.rows.data());
    const int betas = static_cast<int>(m_betas.size());
    for (int block = 0; block < chunk.blocks; ++block) {
        float* z = workspace.z.data() + block * stride * kLanes;
        rowsToLanes(workspace.rows.data() + block * kLanes * stride, stride, stride, z);
        secondLayer(chunk.tail, z, workspace.betas.data(), betas,
                    workspace.sums.data() + block * betas * m_shape.hidden2 * kLanes);
    }
}

/// From the second layer's sums to the loss and back: the sums become their gradient; gradients of bias 2, weights 3
/// and bias 3 gather in workspace.tail, lane by lane.
DeepFairLoss DeepFairKernel::head(const Chunk& chunk, int block, Workspace& workspace) const
{
    const DeepFairTail& tail = chunk.tail;
    const int units = tail.hidden2;
    const int betas = static_cast<int>(m_betas.size());
    float* biasSums = workspace.tail.data();
    float* weightSums = biasSums + units * kLanes;
    float* activations = weightSums + units * kLanes;
    float* s = workspace.sums.data() + block * betas * units * kLanes;

    const Vec a = loadVec(chunk.accuracyTarget + block * kLanes);
    const Vec f = loadVec(chunk.fairnessTarget + block * kLanes);
    const Vec counts = loadVec(chunk.counts + block * kLanes);
    WordVec low;
    WordVec high;
    std::memcpy(&low, chunk.keyLow + block * kLanes, sizeof low);
    std::memcpy(&high, chunk.keyHigh + block * kLanes, sizeof high);
    const IntVec threshold = static_cast<std::int32_t>(chunk.dropout->threshold) - IntVec{};
    const float scale = chunk.dropout->scale();

    Vec accuracy{};
    Vec fairness{};
    Vec lastSum = loadVec(activations + units * kLanes);
    for (int b = 0; b < betas; ++b, s += units * kLanes) {
        const float beta = m_betas[static_cast<std::size_t>(b)];
        Vec logit = splat(tail.bias3);
        for (int o = 0; o < units; o += 2) {
            const WordVec word = DeepFairDropout::bits(low, high, DeepFairDropout::counter(b, o / 2, units));
            for (int half = 0; half < std::min(2, units - o); ++half) {
                const WordVec bits = half == 0 ? word & 0xFFFFU : word >> 16;
                const IntVec keeps = reinterpret_cast<IntVec>(bits) >= threshold;
                const Vec active = keepWhere(keeps, relu(loadVec(s + (o + half) * kLanes)) * scale);
                storeVec(activations + (o + half) * kLanes, active);
                logit += active * tail.weights3[o + half];
            }
        }
        const Vec y = sigmoid(logit);
        const Vec accuracyError = y - a;
        const Vec fairnessError = 1.0F - y - f;
        accuracy += beta * accuracyError * accuracyError * counts;
        fairness += (1 - beta) * fairnessError * fairnessError * counts;
        const Vec delta =
            2 * chunk.factor * counts * (beta * accuracyError - (1 - beta) * fairnessError) * y * (1.0F - y);
        lastSum += delta;
        for (int o = 0; o < units; ++o) {
            const Vec active = loadVec(activations + o * kLanes);
            const Vec back = keepWhere(active > 0.0F, delta * (tail.weights3[o] * scale));
            storeVec(weightSums + o * kLanes, loadVec(weightSums + o * kLanes) + delta * active);
            storeVec(biasSums + o * kLanes, loadVec(biasSums + o * kLanes) + back);
            storeVec(s + o * kLanes, back);
        }
    }
    storeVec(activations + units * kLanes, lastSum);
    return {sum(accuracy), sum(fairness)};
}

void DeepFairKernel::backward(const Chunk& chunk, Workspace& workspace, float* gradient) const
{
    const int stride = m_shape.stride();
    const int betas = static_cast<int>(m_betas.size());
    const BackwardPass pass{chunk.tail,
                            workspace.betas.data(),
                            betas,
                            chunk.blocks,
                            stride * kLanes,
                            betas * m_shape.hidden2 * kLanes,
                            workspace.sums.data(),
                            workspace.deltas.data()};
    float* z = workspace.z.data();
    LaneSums weightSums;
    LaneSums betaSums;
    LaneSums biasSums;
    const auto units = [&](auto group, int unit) {
        forOutputTiles(m_shape.hidden2, [&](auto width, int first) {
            secondLayerBackward<width, group>(pass, z, unit, first, weightSums, gradient + m_shape.weights2());
        });
        for (int j = 0; j < group; ++j)
            firstLayerBackward(pass, z, unit + j, j, group, betaSums, gradient + m_shape.betaWeights(), biasSums,
                               gradient + m_shape.bias1());
    };
    int unit = 0;
    for (; unit + kUnits <= m_shape.hidden1; unit += kUnits)
        units(std::integral_constant<int, kUnits>(), unit);
    for (; unit < m_shape.hidden1; ++unit)
        units(std::integral_constant<int, 1>(), unit);

    for (int block = 0; block < chunk.blocks; ++block)
        lanesToRows(z + block * stride * kLanes, stride, stride, workspace.rows.data() + block * kLanes * stride);
    addOuterProducts(workspace.x.data(), chunk.ratings, m_shape.inputs(), workspace.rows.data(), stride, gradient);
}

DeepFairLoss DeepFairKernel::addGradient(std::span<const float> weights, const DeepFairInputs& inputs,
                                         std::span<const DeepFairSample> samples,
                                         std::span<const std::uint32_t> indices, const DeepFairDropout& dropout,
                                         float factor, Workspace& workspace, std::span<float> gradient) const
{
    Chunk chunk(m_shape, weights);
    chunk.dropout = &dropout;
    chunk.factor = factor;
    DeepFairLoss loss;
    std::fill(workspace.tail.begin(), workspace.tail.end(), 0.0F);
    for (std::size_t begin = 0; begin < indices.size(); begin += kChunk) {
        const auto part = indices.subspan(begin, std::min<std::size_t>(kChunk, indices.size() - begin));
        chunk.gather(static_cast<int>(part.size()), inputs, workspace.x.data(),
                     [&](int r) -> const DeepFairSample& { return samples[part[static_cast<std::size_t>(r)]]; });
        for (std::size_t r = 0; r < part.size(); ++r) {
            const std::uint64_t key = dropout.ratingKey(part[r]);
            chunk.keyLow[r] = static_cast<std::uint32_t>(key);
            chunk.keyHigh[r] = static_cast<std::uint32_t>(key >> 32);
        }
        firstLayer(chunk, workspace);
        for (int block = 0; block < chunk.blocks; ++block)
            loss += head(chunk, block, workspace);
        backward(chunk, workspace, gradient.data());
    }
    LaneSums biasSums;
    LaneSums weightSums;
    const float* tail = workspace.tail.data();
    for (int o = 0; o < m_shape.hidden2; ++o) {
        biasSums.add(loadVec(tail + o * kLanes), gradient.data() + m_shape.bias2() + o);
        weightSums.add(loadVec(tail + (m_shape.hidden2 + o) * kLanes), gradient.data() + m_shape.weights3() + o);
    }
    biasSums.add(loadVec(tail + 3 * m_shape.hidden2 * kLanes), gradient.data() + m_shape.bias3());
    return loss;
}

void DeepFairKernel::addErrors(std::span<const float> weights, const DeepFairInputs& inputs,
                               std::span<const DeepFairSample> samples, Workspace& workspace,
                               std::span<double> accuracy, std::span<double> fairness) const
{
    Chunk chunk(m_shape, weights);
    const int units = m_shape.hidden2;
    for (std::size_t begin = 0; begin < samples.size(); begin += kChunk) {
        const auto part = samples.subspan(begin, std::min<std::size_t>(kChunk, samples.size() - begin));
        chunk.gather(static_cast<int>(part.size()), inputs, workspace.x.data(),
                     [&](int r) -> const DeepFairSample& { return part[static_cast<std::size_t>(r)]; });
        firstLayer(chunk, workspace);
        const float* sums = workspace.sums.data();
        for (int block = 0; block < chunk.blocks; ++block) {
            const Vec a = loadVec(chunk.accuracyTarget + block * kLanes);
            const Vec f = loadVec(chunk.fairnessTarget + block * kLanes);
            const Vec counts = loadVec(chunk.counts + block * kLanes);
            for (std::size_t b = 0; b < m_betas.size(); ++b, sums += units * kLanes) {
                const Vec y = prediction(chunk.tail, sums);
                const Vec accuracyError = y - a;
                const Vec fairnessError = 1.0F - y - f;
                accuracy[b] += sum(accuracyError * accuracyError * counts);
                fairness[b] += sum(fairnessError * fairnessError * counts);
            }
        }
    }
}

} // namespace equipoise
