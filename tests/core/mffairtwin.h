// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/mffair/mffairlearner.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <vector>

namespace equipoise {

/// MfFairLearner as its definition says: double precision, dense Adam over all rows, group means counted anew for
/// every batch. What the fast learner must equal.
class MfFairTwin
{
public:
    MfFairTwin(MfFairSettings settings, const MfFairGroups& groups, const Factors& start)
        : m_settings(std::move(settings))
        , m_groups(groups)
        , m_k(start.k)
        , m_users(start.userCount())
        , m_mean(start.mean)
    {
        for (std::size_t u = 0; u < start.userCount(); ++u)
            append(start.user(u), start.userBiases[u]);
        for (std::size_t i = 0; i < start.itemCount(); ++i)
            append(start.item(i), start.itemBiases[i]);
        m_means.resize(m_weights.size());
        m_squares.resize(m_weights.size());
    }

    /// Vectors and biases, users before items, each row a vector and its bias.
    std::vector<double>& weights() { return m_weights; }

    double score(const SampledPair& pair) const
    {
        const double* p = row(pair.user);
        const double* q = row(m_users + pair.item);
        double s = m_mean;
        for (std::size_t c = 0; c < m_k; ++c)
            s += p[c] * q[c];
        return m_settings.hasBiases ? s + p[m_k] + q[m_k] : s;
    }
    double prediction(const SampledPair& pair) const
    {
        const double s = score(pair);
        return m_settings.negatives > 0 ? 1 / (1 + std::exp(-s)) : s;
    }

    /// Of the samples as one batch.
    double loss(const std::vector<SampledPair>& samples) const
    {
        const double n = static_cast<double>(samples.size());
        std::vector<double> y;
        double main = 0;
        double penalty = 0;
        for (const SampledPair& pair : samples) {
            y.push_back(prediction(pair));
            const double label = pair.label;
            main += m_settings.negatives > 0 ? -label * std::log(y.back()) - (1 - label) * std::log(1 - y.back())
                                             : (y.back() - label) * (y.back() - label);
            penalty += norm(pair.user) + norm(m_users + pair.item);
        }
        return (main + m_settings.regularisation * penalty) / n + m_settings.diversity * variance(y) +
               m_settings.fairness * criterion(samples, y);
    }

    /// One epoch over the samples in their order, dense Adam.
    void train(const std::vector<SampledPair>& samples)
    {
        const std::size_t batch = std::min(m_settings.batch, samples.size());
        std::vector<double> last;
        for (const SampledPair& pair : samples)
            last.push_back(prediction(pair));
        for (std::size_t first = 0; first < samples.size(); first += batch) {
            const std::size_t end = std::min(samples.size(), first + batch);
            for (std::size_t i = first; i < end; ++i)
                last[i] = prediction(samples[i]);
            adam(gradient(samples, last, first, end));
        }
    }

    /// Of the loss of samples [first, end) of an epoch that are predicted as `last` says.
    std::vector<double> gradient(const std::vector<SampledPair>& samples, const std::vector<double>& last,
                                 std::size_t first, std::size_t end) const
    {
        const double n = static_cast<double>(end - first);
        const std::vector<SampledPair> own(samples.begin() + static_cast<std::ptrdiff_t>(first),
                                           samples.begin() + static_cast<std::ptrdiff_t>(end));
        const std::vector<double> y(last.begin() + static_cast<std::ptrdiff_t>(first),
                                    last.begin() + static_cast<std::ptrdiff_t>(end));
        double mean = 0;
        for (const double one : y)
            mean += one / n;
        const bool isParity = m_settings.criterion == FairnessCriterion::Parity;
        std::vector<double> result(m_weights.size());
        for (std::size_t i = 0; i < own.size(); ++i) {
            // the criterion's derivative by one prediction: the function itself, moved a little both ways
            constexpr double kMove = 1e-6;
            const auto moved = [&](double by) {
                std::vector<double> all = isParity ? y : last;
                all[isParity ? i : first + i] += by;
                return criterion(isParity ? own : samples, all);
            };
            const double byPrediction = (moved(kMove) - moved(-kMove)) / (2 * kMove) * m_settings.fairness *
                                            (isParity ? 1 : static_cast<double>(samples.size()) / n) +
                                        m_settings.diversity * 2 * (y[i] - mean) / n;
            const double slope = m_settings.negatives > 0 ? y[i] * (1 - y[i]) : 1;
            const double byScore = (m_settings.negatives > 0 ? 1 : 2) * (y[i] - static_cast<double>(own[i].label)) / n +
                                   slope * byPrediction;
            addRows(own[i], byScore, 2 * m_settings.regularisation / n, result);
        }
        return result;
    }

    double criterion(const std::vector<SampledPair>& samples, const std::vector<double>& y) const
    {
        const std::size_t groups = m_groups.size();
        if (m_settings.criterion == FairnessCriterion::Parity) {
            std::vector<double> sums(groups);
            std::vector<double> counts(groups);
            for (std::size_t i = 0; i < samples.size(); ++i)
                if (const auto g = m_groups.codes[samples[i].user]; g != Partition::kNone) {
                    sums[g] += y[i];
                    ++counts[g];
                }
            std::vector<double> means;
            for (std::size_t g = 0; g < groups; ++g)
                if (counts[g] > 0)
                    means.push_back(sums[g] / counts[g]);
            return means.size() < 2
                       ? 0
                       : variance(means) * static_cast<double>(means.size()) / static_cast<double>(means.size() - 1);
        }
        const std::size_t steps = (samples.size() + m_settings.batch - 1) / m_settings.batch;
        const std::size_t parts = std::min(steps, static_cast<std::size_t>(m_settings.criterionParts));
        double total = 0;
        double comparable = 0;
        for (std::size_t g = 0; g < groups; ++g) {
            // per item: sum and count of the group and of the others
            std::map<std::pair<std::size_t, std::uint32_t>, std::array<double, 4>> cells;
            for (std::size_t i = 0; i < samples.size(); ++i) {
                const std::uint32_t own = m_groups.codes[samples[i].user];
                if (own == Partition::kNone)
                    continue;
                const bool byItem = m_settings.criterion != FairnessCriterion::NonParity;
                auto& cell = cells[{i / m_settings.batch * parts / steps, byItem ? samples[i].item : 0}];
                const std::size_t side = own == g ? 0 : 2;
                cell[side] += byItem ? y[i] - static_cast<double>(samples[i].label) : y[i];
                cell[side + 1] += 1;
            }
            double sum = 0;
            double n = 0;
            for (const auto& [item, c] : cells)
                if (c[1] > 0 && c[3] > 0) {
                    sum += contrast(c[0] / c[1], c[2] / c[3]);
                    ++n;
                }
            if (n > 0) {
                total += sum / n;
                ++comparable;
            }
        }
        return comparable > 0 ? total / comparable : 0;
    }

private:
    void append(std::span<const float> vector, float bias)
    {
        m_weights.insert(m_weights.end(), vector.begin(), vector.end());
        m_weights.push_back(bias);
    }
    const double* row(std::size_t index) const { return m_weights.data() + index * (m_k + 1); }
    double norm(std::size_t index) const
    {
        double sum = 0;
        for (std::size_t c = 0; c <= m_k; ++c)
            sum += row(index)[c] * row(index)[c];
        return sum;
    }
    static double variance(const std::vector<double>& values)
    {
        double mean = 0;
        double sum = 0;
        for (const double value : values)
            mean += value / static_cast<double>(values.size());
        for (const double value : values)
            sum += (value - mean) * (value - mean) / static_cast<double>(values.size());
        return sum;
    }
    double contrast(double g, double o) const
    {
        switch (m_settings.criterion) {
        case FairnessCriterion::Absolute:
            return std::abs(std::abs(g) - std::abs(o));
        case FairnessCriterion::Underestimation:
            return std::abs(std::max(0.0, -g) - std::max(0.0, -o));
        case FairnessCriterion::Overestimation:
            return std::abs(std::max(0.0, g) - std::max(0.0, o));
        default:
            return std::abs(g - o);
        }
    }
    void addRows(const SampledPair& pair, double byScore, double decay, std::vector<double>& gradient) const
    {
        const std::size_t u = pair.user * (m_k + 1);
        const std::size_t i = (m_users + pair.item) * (m_k + 1);
        for (std::size_t c = 0; c < m_k; ++c) {
            gradient[u + c] += byScore * m_weights[i + c] + decay * m_weights[u + c];
            gradient[i + c] += byScore * m_weights[u + c] + decay * m_weights[i + c];
        }
        if (!m_settings.hasBiases)
            return;
        gradient[u + m_k] += byScore + decay * m_weights[u + m_k];
        gradient[i + m_k] += byScore + decay * m_weights[i + m_k];
    }
    void adam(const std::vector<double>& gradient)
    {
        const Adam& a = m_settings.adam;
        ++m_steps;
        const double correct1 = 1 - std::pow(a.beta1, m_steps);
        const double correct2 = 1 - std::pow(a.beta2, m_steps);
        for (std::size_t w = 0; w < m_weights.size(); ++w) {
            m_means[w] = a.beta1 * m_means[w] + (1 - a.beta1) * gradient[w];
            m_squares[w] = a.beta2 * m_squares[w] + (1 - a.beta2) * gradient[w] * gradient[w];
            m_weights[w] -= a.rate * (m_means[w] / correct1) / (std::sqrt(m_squares[w] / correct2) + a.epsilon);
        }
    }

    MfFairSettings m_settings;
    const MfFairGroups& m_groups;
    std::size_t m_k;
    std::size_t m_users;
    double m_mean;
    std::vector<double> m_weights;
    std::vector<double> m_means;
    std::vector<double> m_squares;
    int m_steps = 0;
};

} // namespace equipoise
