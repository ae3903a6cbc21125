// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/deepfair/deepfairkernel.h"

#include <cmath>
#include <vector>

namespace equipoise {

/// The network as its definition says, in double precision: one row [p, q, β] per rating and β, dense layers, plain
/// back-propagation. What the fast kernel must equal.
class DeepFairTwin
{
public:
    DeepFairTwin(const DeepFairShape& shape, std::vector<float> betas)
        : m_shape(shape)
        , m_betas(std::move(betas))
    {}

    struct Result
    {
        double accuracy = 0;
        double fairness = 0;
        std::vector<double> gradient;
    };

    /// Sums over ratings and β; the gradient is that of factor · (accuracy + fairness). No dropout where it is null.
    Result run(const std::vector<double>& w, const DeepFairInputs& inputs, const std::vector<DeepFairSample>& samples,
               const std::vector<std::uint32_t>& indices, const DeepFairDropout* dropout, double factor) const
    {
        Result result;
        result.gradient.assign(m_shape.size(), 0.0);
        for (const std::uint32_t index : indices)
            for (std::size_t b = 0; b < m_betas.size(); ++b)
                addRow(w, inputs, samples[index], index, static_cast<int>(b), dropout, factor, result);
        return result;
    }

private:
    void addRow(const std::vector<double>& w, const DeepFairInputs& inputs, const DeepFairSample& sample,
                std::uint32_t index, int b, const DeepFairDropout* dropout, double factor, Result& result) const
    {
        const std::size_t stride = static_cast<std::size_t>(m_shape.stride());
        const std::size_t k = static_cast<std::size_t>(m_shape.factors);
        const std::size_t h1 = static_cast<std::size_t>(m_shape.hidden1);
        const std::size_t h2 = static_cast<std::size_t>(m_shape.hidden2);
        const double beta = m_betas[static_cast<std::size_t>(b)];
        std::vector<double> x;
        for (std::size_t f = 0; f < k; ++f)
            x.push_back(inputs.users[sample.user * k + f]);
        for (std::size_t f = 0; f < k; ++f)
            x.push_back(inputs.items[sample.item * k + f]);
        x.push_back(beta);

        std::vector<double> a1(h1);
        for (std::size_t j = 0; j < h1; ++j) {
            double s = w[m_shape.bias1() + j];
            for (std::size_t i = 0; i < x.size(); ++i)
                s += x[i] * w[i * stride + j];
            a1[j] = std::max(0.0, s);
        }
        std::vector<double> a2(h2);
        std::vector<double> scale(h2, 1.0);
        double logit = w[m_shape.bias3()];
        for (std::size_t o = 0; o < h2; ++o) {
            double s = w[m_shape.bias2() + o];
            for (std::size_t j = 0; j < h1; ++j)
                s += a1[j] * w[m_shape.weights2() + j * h2 + o];
            if (dropout != nullptr)
                scale[o] = dropout->keeps(index, b, static_cast<int>(o), m_shape.hidden2) ? dropout->scale() : 0;
            a2[o] = std::max(0.0, s) * scale[o];
            logit += a2[o] * w[m_shape.weights3() + o];
        }
        const double y = 1 / (1 + std::exp(-logit));
        const double accuracyError = y - sample.accuracyTarget;
        const double fairnessError = 1 - y - sample.fairnessTarget;
        result.accuracy += beta * accuracyError * accuracyError;
        result.fairness += (1 - beta) * fairnessError * fairnessError;

        std::vector<double>& g = result.gradient;
        const double d = factor * 2 * (beta * accuracyError - (1 - beta) * fairnessError) * y * (1 - y);
        g[m_shape.bias3()] += d;
        std::vector<double> d1(h1);
        for (std::size_t o = 0; o < h2; ++o) {
            g[m_shape.weights3() + o] += d * a2[o];
            const double d2 = a2[o] > 0 ? d * w[m_shape.weights3() + o] * scale[o] : 0;
            g[m_shape.bias2() + o] += d2;
            for (std::size_t j = 0; j < h1; ++j) {
                g[m_shape.weights2() + j * h2 + o] += d2 * a1[j];
                d1[j] += d2 * w[m_shape.weights2() + j * h2 + o];
            }
        }
        for (std::size_t j = 0; j < h1; ++j) {
            if (a1[j] <= 0)
                continue;
            g[m_shape.bias1() + j] += d1[j];
            for (std::size_t i = 0; i < x.size(); ++i)
                g[i * stride + j] += d1[j] * x[i];
        }
    }

    DeepFairShape m_shape;
    std::vector<float> m_betas;
};

} // namespace equipoise
