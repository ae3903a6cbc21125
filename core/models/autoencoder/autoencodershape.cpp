// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/autoencoder/autoencodershape.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/random.h"

#include <array>
#include <cmath>

namespace equipoise {

namespace {

constexpr std::array<std::string_view, 4> kActivationNames{"identity", "relu", "sigmoid", "tanh"};
constexpr std::array<std::string_view, 3> kCentringNames{"none", "global", "row"};

/// Rows of a matrix drawn in blocks, each with a stream of its own.
void fill(RowMatrix& matrix, double range, std::uint64_t seed, std::size_t index, const std::vector<bool>* used)
{
    constexpr std::size_t kBlock = 64;
    forBlocks(matrix.rows, kBlock, [&](std::size_t block, std::size_t begin, std::size_t end) {
        RandomStream random(seed, "autoencoder.init", index, block);
        for (std::size_t row = begin; row < end; ++row) {
            const bool isUsed = used == nullptr || (*used)[row];
            float* to = matrix.row(row);
            for (int i = 0; i < matrix.columns && isUsed; ++i)
                to[i] = static_cast<float>(range) * (2 * random.uniformFloat() - 1);
        }
    });
}

/// z for which the network's output is `value` where the row's offset is `offset`.
float outputBiasFor(const AutoencoderShape& shape, float value)
{
    if (shape.output != Activation::Sigmoid)
        return value;
    const float share = (value - shape.scale.minimum) / (shape.scale.maximum - shape.scale.minimum);
    return std::log(share / (1 - share));
}

} // namespace

std::string_view nameOf(Activation activation) { return kActivationNames[static_cast<std::size_t>(activation)]; }

Activation activationNamed(std::string_view name)
{
    for (std::size_t i = 0; i < kActivationNames.size(); ++i)
        if (kActivationNames[i] == name)
            return static_cast<Activation>(i);
    throw Error(ErrorKind::Data, "there is no activation '" + std::string(name) + "'");
}

std::string_view nameOf(Centring centring) { return kCentringNames[static_cast<std::size_t>(centring)]; }

Centring centringNamed(std::string_view name)
{
    for (std::size_t i = 0; i < kCentringNames.size(); ++i)
        if (kCentringNames[i] == name)
            return static_cast<Centring>(i);
    throw Error(ErrorKind::Data, "there is no centring '" + std::string(name) + "'");
}

std::size_t AutoencoderShape::parameterCount() const
{
    const std::size_t halves = isTied ? 1 : 2;
    std::size_t count = columns * static_cast<std::size_t>(layers.front()) * halves + columns;
    for (std::size_t k = 0; k + 1 < depth(); ++k)
        count += static_cast<std::size_t>(layers[k]) * static_cast<std::size_t>(layers[k + 1]) * halves;
    for (std::size_t l = 0; l < hiddenCount(); ++l)
        count += static_cast<std::size_t>(width(l));
    return count;
}

AutoencoderShape::Output AutoencoderShape::outputAt(float z, float offset) const
{
    switch (output) {
    case Activation::Identity:
        return {z + offset, 1};
    case Activation::Relu:
        return {std::max(z, 0.0F) + offset, z > 0 ? 1.0F : 0.0F};
    case Activation::Tanh: {
        const float t = std::tanh(z);
        return {t + offset, 1 - t * t};
    }
    case Activation::Sigmoid:
        break;
    }
    const float s = 1 / (1 + std::exp(-z));
    const float range = scale.maximum - scale.minimum;
    return {scale.minimum + range * s, range * s * (1 - s)};
}

AutoencoderWeights::AutoencoderWeights(AutoencoderShape shape)
    : m_shape(std::move(shape))
{
    const auto& layers = m_shape.layers;
    m_matrices.emplace_back(m_shape.columns, layers.front());
    if (!m_shape.isTied)
        m_matrices.emplace_back(m_shape.columns, layers.front());
    for (std::size_t k = 0; k + 1 < m_shape.depth(); ++k)
        m_matrices.emplace_back(static_cast<std::size_t>(layers[k]), layers[k + 1]);
    if (!m_shape.isTied)
        for (std::size_t k = m_shape.depth() - 1; k-- > 0;)
            m_matrices.emplace_back(static_cast<std::size_t>(layers[k + 1]), layers[k]);
    for (std::size_t l = 0; l < m_shape.hiddenCount(); ++l) {
        m_matrices.emplace_back(1, m_shape.width(l));
        m_matrices.back().decayed = 0;
    }
}

std::size_t AutoencoderWeights::innerIndex(std::size_t step) const
{
    const std::size_t down = m_shape.depth() - 1;
    if (!m_shape.isTied)
        return 2 + step;
    return 1 + (step < down ? step : 2 * down - 1 - step);
}

std::size_t AutoencoderWeights::biasIndex(std::size_t hiddenLayer) const
{
    return m_matrices.size() - m_shape.hiddenCount() + hiddenLayer;
}

void initialise(AutoencoderWeights& weights, Initialisation initialisation, std::uint64_t seed,
                const std::vector<bool>& usedColumns, float unratedValue)
{
    const AutoencoderShape& shape = weights.shape();
    const bool isXavier = initialisation == Initialisation::Xavier;
    const auto range = [&](std::size_t in, std::size_t out) {
        return isXavier ? std::sqrt(6.0 / static_cast<double>(in + out)) : 1 / std::sqrt(static_cast<double>(in));
    };
    auto& matrices = weights.matrices();
    const std::size_t first = static_cast<std::size_t>(shape.layers.front());
    fill(weights.inputs(), range(shape.columns, first), seed, 0, &usedColumns);
    if (!shape.isTied)
        fill(weights.outputs(), range(first, shape.columns), seed, 1, &usedColumns);
    for (std::size_t step = 0; step + 1 < shape.hiddenCount(); ++step)
        if (!weights.isTransposed(step)) {
            RowMatrix& matrix = matrices[weights.innerIndex(step)];
            fill(matrix, range(matrix.rows, static_cast<std::size_t>(matrix.columns)), seed, 2 + step, nullptr);
        }

    constexpr std::size_t kBiasStream = 1'000'000;
    constexpr float kXavierBias = 0.01F;
    for (std::size_t l = 0; l < shape.hiddenCount(); ++l) {
        RowMatrix& bias = matrices[weights.biasIndex(l)];
        const std::size_t inputs = l == 0 ? shape.columns : static_cast<std::size_t>(shape.width(l - 1));
        if (isXavier)
            std::fill_n(bias.row(0), bias.columns, kXavierBias);
        else
            fill(bias, range(inputs, 0), seed, kBiasStream + l, nullptr);
    }
    RandomStream random(seed, "autoencoder.init", kBiasStream + shape.hiddenCount());
    const float unrated = outputBiasFor(shape, unratedValue);
    for (std::size_t column = 0; column < shape.columns; ++column) {
        const auto drawn = static_cast<float>(range(first, 0) * (2 * random.uniform() - 1));
        weights.outputs().row(column)[first] = !usedColumns[column] ? unrated : isXavier ? kXavierBias : drawn;
    }
}

} // namespace equipoise
