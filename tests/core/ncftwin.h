// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/neuralcf/ncflearner.h"

#include <cmath>
#include <functional>
#include <vector>

/// A network of neural collaborative filtering written down as in the paper, in double precision, sample by sample and
/// unit by unit; its gradient is the central difference of its loss, its optimiser visits every weight in every step.
class NcfTwin
{
public:
    using Values = std::vector<double>;

    NcfTwin(const equipoise::NcfSettings& settings, const equipoise::NcfParameters& start,
            std::vector<equipoise::NcfFeatureGroup> userGroups = {},
            std::vector<equipoise::NcfFeatureGroup> itemGroups = {})
        : m_settings(settings)
        , m_shape(settings.shape)
        , m_dense(start.dense.begin(), start.dense.end())
        , m_users{rowsOf(start.userProducts, start.userTowers, start.userCount()), std::move(userGroups), {}}
        , m_items{rowsOf(start.itemProducts, start.itemTowers, start.itemCount()), std::move(itemGroups), {}}
    {
        for (Side* side : {&m_users, &m_items})
            for (const auto& group : side->groups)
                side->properties.emplace_back(group.count, Values(static_cast<std::size_t>(m_shape.rowWidth())));
        listWeights();
        m_means.resize(m_weights.size());
        m_squares.resize(m_weights.size());
    }

    double logit(std::uint32_t user, std::uint32_t item, const std::function<double(int, int)>& mask) const
    {
        const Values p = row(m_users, user);
        const Values q = row(m_items, item);
        double sum = m_dense[m_shape.outputBias()];
        const int product = m_shape.hasProduct() ? m_shape.factors + (m_shape.isDot ? 2 : 0) : 0;
        for (int j = 0; j < product; ++j)
            sum += p[at(j)] * q[at(j)] * m_dense[m_shape.productWeights() + at(j)];
        if (!m_shape.hasTower())
            return sum;
        Values input(at(2 * m_shape.towerWidth()));
        for (int j = 0; j < m_shape.embedding; ++j) {
            input[at(j)] = p[at(m_shape.productWidth() + j)];
            input[at(m_shape.towerWidth() + j)] = q[at(m_shape.productWidth() + j)];
        }
        for (int layer = 0; layer < m_shape.layerCount(); ++layer) {
            Values output(at(m_shape.width(layer)));
            for (int unit = 0; unit < m_shape.layers[at(layer)]; ++unit) {
                double z = m_dense[m_shape.biases(layer) + at(unit)];
                for (std::size_t j = 0; j < input.size(); ++j)
                    z += input[j] * m_dense[m_shape.weights(layer) + j * at(m_shape.width(layer)) + at(unit)];
                output[at(unit)] = std::max(z, 0.0) * mask(layer, unit);
            }
            input = output;
        }
        for (std::size_t j = 0; j < input.size(); ++j)
            sum += input[j] * m_dense[m_shape.towerWeights() + j];
        return sum;
    }

    /// The batch's cross-entropies and pulls, times `factor`. `place` is the first sample's in the epoch.
    double loss(std::span<const equipoise::SampledPair> samples, std::uint64_t place,
                const equipoise::NcfDropout& dropout, double factor) const
    {
        double total = 0;
        for (std::size_t s = 0; s < samples.size(); ++s) {
            const auto mask = [&](int layer, int unit) {
                return dropout.keeps(place + s, layer, unit) ? static_cast<double>(dropout.scale()) : 0.0;
            };
            const double y = logit(samples[s].user, samples[s].item, mask);
            total += std::log1p(std::exp(samples[s].label == 1 ? -y : y));
            for (const Values& own : {row(m_users, samples[s].user), row(m_items, samples[s].item)})
                for (const double x : own)
                    total += m_settings.regularisation / 2 * x * x;
        }
        return factor * total;
    }

    /// One step on the batch.
    void step(std::span<const equipoise::SampledPair> samples, std::uint64_t place,
              const equipoise::NcfDropout& dropout)
    {
        const bool isAdam = m_settings.optimiser.isAdam;
        const double factor = isAdam ? 1.0 / static_cast<double>(samples.size()) : 1.0;
        std::vector<double> gradient;
        for (double* weight : m_weights) {
            constexpr double kStep = 1e-5;
            const double before = *weight;
            *weight = before + kStep;
            const double above = loss(samples, place, dropout, factor);
            *weight = before - kStep;
            gradient.push_back((above - loss(samples, place, dropout, factor)) / (2 * kStep));
            *weight = before;
        }
        ++m_steps;
        const equipoise::Adam& adam = m_settings.optimiser.adam;
        const double correction1 = 1 - std::pow(adam.beta1, m_steps);
        const double correction2 = std::sqrt(1 - std::pow(adam.beta2, m_steps));
        for (std::size_t i = 0; i < m_weights.size(); ++i) {
            const double g = gradient[i];
            if (!isAdam) {
                *m_weights[i] -= static_cast<double>(m_settings.optimiser.rate) * g;
                continue;
            }
            m_means[i] = adam.beta1 * m_means[i] + (1 - adam.beta1) * g;
            m_squares[i] = adam.beta2 * m_squares[i] + (1 - adam.beta2) * g * g;
            *m_weights[i] -=
                adam.rate / correction1 * m_means[i] / (std::sqrt(m_squares[i]) / correction2 + adam.epsilon);
        }
    }

    /// An epoch of the sampler as the learner goes through it.
    void trainEpoch(const equipoise::NegativeSampler& sampler, int epoch, const equipoise::NcfDropout& dropout)
    {
        const auto order = sampler.epoch(epoch);
        std::vector<equipoise::SampledPair> samples(order.size());
        order.fill(0, samples);
        for (std::size_t first = 0; first < samples.size(); first += m_settings.batch)
            step(std::span(samples).subspan(first, std::min(m_settings.batch, samples.size() - first)), first, dropout);
    }

    /// The farthest any weight of the network is from the twin's; rows with their properties.
    double distance(const equipoise::NcfParameters& other) const
    {
        double farthest = 0;
        for (std::size_t i = 0; i < m_dense.size(); ++i)
            farthest = std::max(farthest, std::abs(m_dense[i] - static_cast<double>(other.dense[i])));
        const auto compare = [&](const Side& side, const Rows& rows) {
            for (std::uint32_t id = 0; id < side.rows.size(); ++id) {
                const Values own = row(side, id);
                for (std::size_t i = 0; i < own.size(); ++i)
                    farthest = std::max(farthest, std::abs(own[i] - rows[id][i]));
            }
        };
        compare(m_users, rowsOf(other.userProducts, other.userTowers, other.userCount()));
        compare(m_items, rowsOf(other.itemProducts, other.itemTowers, other.itemCount()));
        return farthest;
    }

private:
    using Rows = std::vector<Values>;
    struct Side
    {
        Rows rows;
        std::vector<equipoise::NcfFeatureGroup> groups;
        std::vector<Rows> properties;
    };

    static std::size_t at(int i) { return static_cast<std::size_t>(i); }

    Rows rowsOf(const equipoise::AlignedVector<float>& products, const equipoise::AlignedVector<float>& towers,
                std::size_t count) const
    {
        const std::size_t product = at(m_shape.productWidth());
        const std::size_t tower = at(m_shape.towerWidth());
        Rows rows(count);
        for (std::size_t r = 0; r < count; ++r) {
            rows[r].assign(products.data() + r * product, products.data() + (r + 1) * product);
            rows[r].insert(rows[r].end(), towers.data() + r * tower, towers.data() + (r + 1) * tower);
        }
        return rows;
    }

    static Values row(const Side& side, std::uint32_t id)
    {
        Values row = side.rows[id];
        for (std::size_t g = 0; g < side.groups.size(); ++g) {
            const auto own = side.groups[g].of(id);
            for (const std::uint32_t feature : own)
                for (std::size_t i = 0; i < row.size(); ++i)
                    row[i] += side.properties[g][feature][i] / static_cast<double>(own.size());
        }
        return row;
    }

    /// All weights that learn: no padding, no ones of a dot product.
    void listWeights()
    {
        for (int layer = 0; layer < m_shape.layerCount(); ++layer)
            for (int unit = 0; unit < m_shape.layers[at(layer)]; ++unit) {
                for (int input = 0; input < m_shape.inputs(layer); ++input)
                    m_weights.push_back(&m_dense[m_shape.weights(layer) + at(input * m_shape.width(layer)) + at(unit)]);
                m_weights.push_back(&m_dense[m_shape.biases(layer) + at(unit)]);
            }
        for (int j = 0; j < m_shape.factors && !m_shape.isDot; ++j)
            m_weights.push_back(&m_dense[m_shape.productWeights() + at(j)]);
        for (int j = 0; m_shape.hasTower() && j < m_shape.layers.back(); ++j)
            m_weights.push_back(&m_dense[m_shape.towerWeights() + at(j)]);
        m_weights.push_back(&m_dense[m_shape.outputBias()]);
        const auto addRows = [&](Rows& rows, int bias) {
            for (Values& own : rows) {
                for (int j = 0; j < m_shape.factors; ++j)
                    m_weights.push_back(&own[at(j)]);
                if (m_shape.isDot)
                    m_weights.push_back(&own[at(bias)]);
                for (int j = 0; j < m_shape.embedding; ++j)
                    m_weights.push_back(&own[at(m_shape.productWidth() + j)]);
            }
        };
        for (Side* side : {&m_users, &m_items}) {
            const int bias = m_shape.factors + (side == &m_users ? 0 : 1);
            addRows(side->rows, bias);
            for (Rows& properties : side->properties)
                addRows(properties, bias);
        }
    }

    equipoise::NcfSettings m_settings;
    equipoise::NcfShape m_shape;
    Values m_dense;
    Side m_users;
    Side m_items;
    std::vector<double*> m_weights;
    Values m_means;
    Values m_squares;
    int m_steps = 0;
};
