// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/neuralcf/ncfkernel.h"

#include "core/nn/rowproduct.h"

#include <cmath>

namespace equipoise {

namespace {

/// Random bits of a unit; Word is std::uint32_t or a vector of them.
template<typename Word>
Word unitBits(std::uint64_t key, Word unit)
{
    Word x = (unit + static_cast<std::uint32_t>(key)) * 0x9e3779b9U;
    x = (x ^ (x >> 16)) * 0x7feb352dU;
    x ^= static_cast<std::uint32_t>(key >> 32);
    x = (x ^ (x >> 15)) * 0x846ca68bU;
    return (x ^ (x >> 16)) >> 8;
}

/// Numbers the units of all layers apart.
constexpr std::uint32_t kLayerStep = 1U << 20;

WordVec unitNumbers(int layer)
{
    WordVec units;
    for (int lane = 0; lane < kLanes; ++lane)
        units[lane] = static_cast<std::uint32_t>(layer) * kLayerStep + static_cast<std::uint32_t>(lane);
    return units;
}

/// ReLU and dropout over rows of `width` sums.
void activate(float* sums, int rows, int width, int layer, const NcfDropout& dropout, const std::uint32_t* positions)
{
    const float scale = dropout.scale();
    const WordVec first = unitNumbers(layer);
    for (int r = 0; r < rows; ++r, sums += width) {
        if (dropout.threshold == 0) {
            for (int c = 0; c < width; c += kLanes)
                storeVec(sums + c, relu(loadVec(sums + c)));
            continue;
        }
        const std::uint64_t key = dropout.sampleKey(positions[r]);
        WordVec units = first;
        for (int c = 0; c < width; c += kLanes, units += static_cast<std::uint32_t>(kLanes)) {
            const IntVec bits = reinterpret_cast<IntVec>(unitBits(key, units));
            storeVec(sums + c, keepWhere(bits >= dropout.threshold, relu(loadVec(sums + c)) * scale));
        }
    }
}

/// deltas ← deltas where the activation is positive, scaled; else 0.
void gate(float* deltas, const float* activations, int n, float scale)
{
    for (int i = 0; i < n; i += kLanes)
        storeVec(deltas + i, keepWhere(loadVec(activations + i) > 0.0F, loadVec(deltas + i) * scale));
}

/// sums[c] += Σ_r rows[r][c]
void addRows(const float* values, int rows, int width, float* sums)
{
    for (int c = 0; c < width; c += kLanes) {
        Vec sum = loadVec(sums + c);
        for (int r = 0; r < rows; ++r)
            sum += loadVec(values + r * width + c);
        storeVec(sums + c, sum);
    }
}

std::size_t rowAt(std::uint32_t slot, int width) { return std::size_t{slot} * static_cast<std::size_t>(width); }

} // namespace

NcfDropout::NcfDropout(double rate, std::uint64_t key)
    : epochKey(key)
    , threshold(static_cast<std::int32_t>(std::lround(rate * 16777216)))
{}

std::uint64_t NcfDropout::sampleKey(std::uint64_t sample) const
{
    std::uint64_t x = epochKey + sample * 0x9e3779b97f4a7c15ULL; // splitmix64
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

bool NcfDropout::keeps(std::uint64_t sample, int layer, int unit) const
{
    const auto number = static_cast<std::uint32_t>(layer) * kLayerStep + static_cast<std::uint32_t>(unit);
    return static_cast<std::int32_t>(unitBits(sampleKey(sample), number)) >= threshold;
}

NcfKernel::NcfKernel(NcfShape shape)
    : m_shape(std::move(shape))
{}

NcfKernel::Workspace::Workspace(const NcfShape& shape)
    : m_logits(kRows)
{
    int widest = 0;
    for (int layer = 0; layer < shape.layerCount(); ++layer) {
        m_activations.emplace_back(static_cast<std::size_t>(kRows * shape.width(layer)));
        widest = std::max(widest, shape.width(layer));
    }
    m_deltas.resize(static_cast<std::size_t>(kRows * widest));
    m_next.resize(m_deltas.size());
    m_zeros.resize(static_cast<std::size_t>(widest));
}

void NcfKernel::forward(const float* dense, const NcfRows& users, const NcfRows& items, const Samples& samples,
                        const NcfDropout& dropout, Workspace& workspace) const
{
    const int rows = samples.count;
    for (int layer = 0; layer < m_shape.layerCount(); ++layer) {
        const int width = m_shape.width(layer);
        float* sums = workspace.m_activations[static_cast<std::size_t>(layer)].data();
        if (layer == 0) {
            for (int r = 0; r < rows; ++r) {
                const float* user = users.halves + rowAt(samples.users[r], width);
                const float* item = items.halves + rowAt(samples.items[r], width);
                for (int c = 0; c < width; c += kLanes)
                    storeVec(sums + r * width + c, loadVec(user + c) + loadVec(item + c));
            }
        } else {
            rowProduct(workspace.m_activations[static_cast<std::size_t>(layer) - 1].data(), rows, m_shape.inputs(layer),
                       dense + m_shape.weights(layer), dense + m_shape.biases(layer), width, sums);
        }
        activate(sums, rows, width, layer, dropout, samples.positions);
    }
    const int product = m_shape.productWidth();
    const int last = m_shape.lastWidth();
    const float* productWeights = dense + m_shape.productWeights();
    const float* towerWeights = dense + m_shape.towerWeights();
    const float* activations = m_shape.hasTower() ? workspace.m_activations.back().data() : nullptr;
    for (int first = 0; first < rows; first += kLanes) {
        std::array<Vec, kLanes> sums{};
        for (int lane = 0; lane < kLanes && first + lane < rows; ++lane) {
            const int r = first + lane;
            Vec sum{};
            const float* user = users.products + rowAt(samples.users[r], product);
            const float* item = items.products + rowAt(samples.items[r], product);
            for (int c = 0; c < product; c += kLanes)
                sum += loadVec(user + c) * loadVec(item + c) * loadVec(productWeights + c);
            for (int c = 0; c < last; c += kLanes)
                sum += loadVec(activations + r * last + c) * loadVec(towerWeights + c);
            sums[static_cast<std::size_t>(lane)] = sum;
        }
        storeVec(workspace.m_logits.data() + first, sumEach(sums) + dense[m_shape.outputBias()]);
    }
}

double NcfKernel::outputDeltas(const float* labels, int rows, float factor, const Workspace& workspace,
                               float* deltas) const
{
    Vec total{};
    for (int first = 0; first < rows; first += kLanes) {
        const int n = std::min(kLanes, rows - first);
        const auto bytes = static_cast<std::size_t>(n) * sizeof(float);
        Vec label{};
        std::memcpy(&label, labels + first, bytes);
        const Vec sign = label * 2.0F - 1.0F;
        // −ln σ(±logit); the derivative is σ(logit) − label
        const Vec likelihood = sigmoid(sign * loadVec(workspace.m_logits.data() + first));
        // the logarithm of what is no number would be one
        Vec loss = (likelihood - likelihood) - logarithm(likelihood);
        for (int lane = n; lane < kLanes; ++lane)
            loss[lane] = 0;
        total += loss;
        const Vec delta = (likelihood - 1.0F) * sign * factor;
        std::memcpy(deltas + first, &delta, bytes);
    }
    return static_cast<double>(sum(total));
}

double NcfKernel::backward(const float* dense, const float* transposed, const NcfRows& users, const NcfRows& items,
                           const Samples& samples, const float* labels, float factor, float dropoutScale,
                           Workspace& workspace, float* tail, float* deltas, float* firstDeltas) const
{
    const int rows = samples.count;
    const double loss = outputDeltas(labels, rows, factor, workspace, deltas);
    const auto gradient = [&](std::size_t weight) { return tail + (weight - 2 * m_shape.firstHalf()); };

    const int product = m_shape.productWidth();
    float* productGradient = gradient(m_shape.productWeights());
    if (!m_shape.isDot)
        for (int r = 0; r < rows; ++r) {
            const float* user = users.products + rowAt(samples.users[r], product);
            const float* item = items.products + rowAt(samples.items[r], product);
            for (int c = 0; c < product; c += kLanes)
                storeVec(productGradient + c,
                         loadVec(productGradient + c) + deltas[r] * (loadVec(user + c) * loadVec(item + c)));
        }
    float sumOfDeltas = 0;
    for (int r = 0; r < rows; ++r)
        sumOfDeltas += deltas[r];
    *gradient(m_shape.outputBias()) += sumOfDeltas;
    if (!m_shape.hasTower())
        return loss;

    const int last = m_shape.lastWidth();
    const float* top = workspace.m_activations.back().data();
    float* current = workspace.m_deltas.data();
    float* next = workspace.m_next.data();
    for (int c = 0; c < last; c += kLanes) {
        const Vec weight = loadVec(dense + m_shape.towerWeights() + c);
        Vec sum = loadVec(gradient(m_shape.towerWeights()) + c);
        for (int r = 0; r < rows; ++r) {
            sum += deltas[r] * loadVec(top + r * last + c);
            storeVec(current + r * last + c, deltas[r] * weight);
        }
        storeVec(gradient(m_shape.towerWeights()) + c, sum);
    }
    for (int layer = m_shape.layerCount() - 1; layer >= 0; --layer) {
        const int width = m_shape.width(layer);
        gate(current, workspace.m_activations[static_cast<std::size_t>(layer)].data(), rows * width, dropoutScale);
        addRows(current, rows, width, gradient(m_shape.biases(layer)));
        if (layer == 0)
            break;
        const int inputs = m_shape.inputs(layer);
        addOuterProducts(workspace.m_activations[static_cast<std::size_t>(layer) - 1].data(), rows, inputs, current,
                         width, gradient(m_shape.weights(layer)));
        rowProduct(current, rows, width, transposed + m_shape.weights(layer), workspace.m_zeros.data(), inputs, next);
        std::swap(current, next);
    }
    std::memcpy(firstDeltas, current, static_cast<std::size_t>(rows * m_shape.width(0)) * sizeof(float));
    return loss;
}

} // namespace equipoise
