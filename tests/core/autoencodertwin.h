// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"
#include "core/models/autoencoder/autoencoderpass.h"
#include "core/nn/rowoptimiser.h"

#include <cmath>
#include <vector>

namespace equipoise {

/// The autoencoder as its definition says, in double precision: full rows of the catalogue in and out, a mask on the
/// loss, dense weights and a dense optimiser. What the sparse one must equal.
class AutoencoderTwin
{
public:
    using Matrix = std::vector<std::vector<double>>; ///< [row][float of the row, the bias behind its columns]

    explicit AutoencoderTwin(const AutoencoderWeights& weights)
        : m_shape(weights.shape())
        , m_plan(m_shape)
    {
        matrices = copyOf(weights);
    }

    /// Mean over the batch's ratings of (ŷ − r)²; adds its gradient where asked.
    double loss(const SparseBatch& batch, std::span<const float> offsets, const CodeDropout& dropout,
                std::vector<Matrix>* gradient) const
    {
        double total = 0;
        const double n = static_cast<double>(batch.entryCount());
        for (std::size_t r = 0; r < batch.rows.size(); ++r)
            total += addRow(batch, r, offsets[batch.rows[r]], dropout, n, gradient);
        return total / n;
    }

    std::vector<Matrix> zeros() const
    {
        std::vector<Matrix> zero = matrices;
        for (Matrix& matrix : zero)
            for (auto& row : matrix)
                row.assign(row.size(), 0.0);
        return zero;
    }

    /// One dense step of every weight.
    void step(const RowOptimiserSettings& settings, double rate, const std::vector<Matrix>& gradient)
    {
        if (m_first.empty())
            m_first = m_second = zeros();
        ++m_steps;
        for (std::size_t m = 0; m < matrices.size(); ++m)
            for (std::size_t r = 0; r < matrices[m].size(); ++r)
                for (std::size_t i = 0; i < matrices[m][r].size(); ++i) {
                    double& w = matrices[m][r][i];
                    const double g = gradient[m][r][i];
                    if (i < static_cast<std::size_t>(m_plan.matrices()[m].decayed))
                        w *= 1 - rate * settings.l2;
                    w -= rate * direction(settings, g, m_first[m][r][i], m_second[m][r][i]);
                }
    }

    /// Largest difference to the fast one's weights.
    double distance(const AutoencoderWeights& weights) const
    {
        const std::vector<Matrix> other = copyOf(weights);
        double largest = 0;
        for (std::size_t m = 0; m < matrices.size(); ++m)
            for (std::size_t r = 0; r < matrices[m].size(); ++r)
                for (std::size_t i = 0; i < matrices[m][r].size(); ++i)
                    largest = std::max(largest, std::abs(matrices[m][r][i] - other[m][r][i]));
        return largest;
    }

    std::vector<Matrix> matrices; ///< as AutoencoderWeights::matrices()

private:
    std::vector<Matrix> copyOf(const AutoencoderWeights& weights) const
    {
        std::vector<Matrix> copies;
        for (std::size_t m = 0; m < weights.matrices().size(); ++m) {
            const RowMatrix& from = weights.matrices()[m];
            // the outputs' rows hold a bias
            const bool hasBias = m == (m_shape.isTied ? 0U : 1U);
            Matrix copy;
            for (std::size_t r = 0; r < from.rows; ++r)
                copy.emplace_back(from.row(r), from.row(r) + from.columns + (hasBias ? 1 : 0));
            copies.push_back(std::move(copy));
        }
        return copies;
    }

    double direction(const RowOptimiserSettings& settings, double g, double& first, double& second) const
    {
        using Kind = RowOptimiserSettings::Kind;
        if (settings.kind == Kind::Sgd) {
            first = settings.momentum * first + g;
            return first;
        }
        if (settings.kind == Kind::RmsProp) {
            first = settings.decay * first + (1 - settings.decay) * g * g;
            return g / (std::sqrt(first) + settings.epsilon);
        }
        first = settings.beta1 * first + (1 - settings.beta1) * g;
        second = settings.beta2 * second + (1 - settings.beta2) * g * g;
        const double mean = first / (1 - std::pow(settings.beta1, m_steps));
        return mean / (std::sqrt(second / (1 - std::pow(settings.beta2, m_steps))) + settings.epsilon);
    }

    static double activate(Activation f, double x)
    {
        switch (f) {
        case Activation::Identity:
            return x;
        case Activation::Relu:
            return std::max(0.0, x);
        case Activation::Sigmoid:
            return 1 / (1 + std::exp(-x));
        case Activation::Tanh:
            return std::tanh(x);
        }
        return x;
    }
    static double slope(Activation f, double x)
    {
        switch (f) {
        case Activation::Identity:
            return 1;
        case Activation::Relu:
            return x > 0 ? 1 : 0;
        case Activation::Sigmoid:
            return activate(f, x) * (1 - activate(f, x));
        case Activation::Tanh:
            return 1 - std::tanh(x) * std::tanh(x);
        }
        return 1;
    }

    double inner(std::size_t step, std::size_t from, std::size_t to) const
    {
        const Matrix& matrix = matrices[m_plan.innerIndex(step)];
        return m_plan.isTransposed(step) ? matrix[to][from] : matrix[from][to];
    }

    double addRow(const SparseBatch& batch, std::size_t r, double offset, const CodeDropout& dropout, double n,
                  std::vector<Matrix>* gradient) const
    {
        const std::size_t outputs = m_shape.isTied ? 0 : 1;
        std::vector<double> x(m_shape.columns, 0.0);
        std::vector<double> target(m_shape.columns, 0.0);
        std::vector<bool> isRated(m_shape.columns, false);
        for (std::size_t e = batch.rowEnds[r]; e < batch.rowEnds[r + 1]; ++e) {
            x[batch.columns[e]] = batch.inputs[e];
            target[batch.columns[e]] = batch.targets[e];
            isRated[batch.columns[e]] = true;
        }
        std::vector<double> dropped(static_cast<std::size_t>(m_shape.width(m_shape.depth() - 1)), 1.0);
        if (dropout.rate > 0) {
            RandomStream random(dropout.seed, "autoencoder.dropout", dropout.epoch, batch.rows[r]);
            for (double& factor : dropped)
                factor = random.uniformFloat() < static_cast<float>(dropout.rate) ? 0 : 1 / (1 - dropout.rate);
        }

        const std::size_t hidden = m_shape.hiddenCount();
        std::vector<std::vector<double>> before(hidden);
        std::vector<std::vector<double>> after(hidden);
        for (std::size_t l = 0; l < hidden; ++l) {
            for (int j = 0; j < m_shape.width(l); ++j) {
                const std::size_t to = static_cast<std::size_t>(j);
                double z = matrices[m_plan.biasIndex(l)][0][to];
                if (l == 0)
                    for (std::size_t c = 0; c < m_shape.columns; ++c)
                        z += x[c] * matrices[0][c][to];
                else
                    for (std::size_t i = 0; i < after[l - 1].size(); ++i)
                        z += after[l - 1][i] * inner(l - 1, i, to);
                before[l].push_back(z);
                after[l].push_back(activate(m_shape.hidden, z) * (l == m_shape.depth() - 1 ? dropped[to] : 1.0));
            }
        }
        double loss = 0;
        std::vector<double> delta(after.back().size(), 0.0);
        for (std::size_t c = 0; c < m_shape.columns; ++c) {
            double z = matrices[outputs][c].back();
            for (std::size_t j = 0; j < delta.size(); ++j)
                z += after.back()[j] * matrices[outputs][c][j];
            const bool isScaled = m_shape.output == Activation::Sigmoid;
            const double range = isScaled ? m_shape.scale.maximum - m_shape.scale.minimum : 1;
            const double y = (isScaled ? m_shape.scale.minimum : offset) + range * activate(m_shape.output, z);
            const double error = isRated[c] ? y - target[c] : 0;
            loss += error * error;
            const double d = 2 / n * error * range * slope(m_shape.output, z);
            for (std::size_t j = 0; j < delta.size(); ++j) {
                delta[j] += d * matrices[outputs][c][j];
                if (gradient != nullptr)
                    (*gradient)[outputs][c][j] += d * after.back()[j];
            }
            if (gradient != nullptr)
                (*gradient)[outputs][c].back() += d;
        }
        if (gradient == nullptr)
            return loss;
        for (std::size_t l = hidden; l-- > 0;) {
            for (std::size_t j = 0; j < delta.size(); ++j) {
                delta[j] *= slope(m_shape.hidden, before[l][j]) * (l == m_shape.depth() - 1 ? dropped[j] : 1.0);
                (*gradient)[m_plan.biasIndex(l)][0][j] += delta[j];
            }
            if (l == 0) {
                for (std::size_t c = 0; c < m_shape.columns; ++c)
                    for (std::size_t j = 0; j < delta.size(); ++j)
                        (*gradient)[0][c][j] += x[c] * delta[j];
                break;
            }
            std::vector<double> next(after[l - 1].size(), 0.0);
            Matrix& own = (*gradient)[m_plan.innerIndex(l - 1)];
            for (std::size_t i = 0; i < next.size(); ++i)
                for (std::size_t j = 0; j < delta.size(); ++j) {
                    next[i] += delta[j] * inner(l - 1, i, j);
                    (m_plan.isTransposed(l - 1) ? own[j][i] : own[i][j]) += after[l - 1][i] * delta[j];
                }
            delta = next;
        }
        return loss;
    }

    AutoencoderShape m_shape;
    AutoencoderWeights m_plan;
    std::vector<Matrix> m_first;
    std::vector<Matrix> m_second;
    int m_steps = 0;
};

} // namespace equipoise
