// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/influence/studymodel.h"

#include "core/base/parallel.h"

#include <Eigen/Core>

#include <algorithm>
#include <array>
#include <cmath>

namespace equipoise {

void PairSet::finish()
{
    m_chunks.fill(size());
    m_chunks[0] = 0;
    std::size_t chunk = 1;
    for (std::size_t u = 0; u < userCount(); ++u)
        while (chunk < kChunks && offsets[u] * kChunks >= size() * chunk)
            m_chunks[chunk++] = offsets[u];
}

PairsByItem::PairsByItem(const PairSet& set, std::size_t items)
    : offsets(items + 1, 0)
    , pairs(set.size())
    , users(set.size())
{
    for (const std::uint32_t item : set.items)
        ++offsets[item + 1];
    for (std::size_t i = 0; i < items; ++i)
        offsets[i + 1] += offsets[i];
    std::vector<std::size_t> next(offsets.begin(), offsets.end() - 1);
    for (std::size_t pair = 0; pair < set.size(); ++pair) {
        const std::size_t at = next[set.items[pair]]++;
        pairs[at] = static_cast<std::uint32_t>(pair);
        users[at] = set.users[pair];
    }
}

double logisticLoss(std::span<const double> z, std::span<const double> labels, std::span<const double> weights,
                    std::span<double> e)
{
    using Values = Eigen::Map<const Eigen::ArrayXd>;
    const auto n = static_cast<Eigen::Index>(z.size());
    const Values zs(z.data(), n);
    const Values ys(labels.data(), n);
    const Values ws(weights.data(), n);
    // Eigen begins with single elements where memory is not aligned, and those round otherwise: work on memory that is
    Eigen::ArrayXd es = (-zs.abs()).exp(); // of −|z|, so that nothing overflows
    const double loss = (ws * (zs.max(0.0) - ys * zs + (es + 1).log())).sum();
    es = ws * ((zs >= 0).select(1.0, es) / (es + 1) - ys);
    std::copy_n(es.data(), n, e.data());
    return loss;
}

StudyModel::StudyModel(std::size_t users, std::size_t items, std::size_t width, std::size_t dense, double denseCost)
    : m_users(users)
    , m_items(items)
    , m_width(width)
    , m_dense(dense)
    , m_denseCost(denseCost)
{}

void StudyModel::denseJacobians(const double*, std::span<const std::uint32_t>, std::span<const std::uint32_t>,
                                double*) const
{}

/// Calls f(chunk, begin, end, sink) for every chunk. Users' rows belong to one chunk each; what chunks share is summed
/// in their order.
template<typename F>
void StudyModel::accumulate(const PairSet& pairs, std::span<double> out, const F& f) const
{
    const std::size_t shared = m_items * m_width + m_dense;
    StudyVector parts(PairSet::kChunks * shared, 0.0);
    forBlocks(PairSet::kChunks, 1, [&](std::size_t chunk, std::size_t, std::size_t) {
        double* part = parts.data() + chunk * shared;
        if (!isStopped())
            f(chunk, pairs.chunkBegin(chunk), pairs.chunkBegin(chunk + 1),
              Sink{out.data(), part, part + m_items * m_width});
    });
    double* total = out.data() + m_users * m_width;
    forBlocks(shared, 8192, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t chunk = 0; chunk < PairSet::kChunks; ++chunk) {
            const double* part = parts.data() + chunk * shared;
            for (std::size_t k = begin; k < end; ++k)
                total[k] += part[k];
        }
    });
}

void StudyModel::scores(std::span<const double> theta, const PairSet& pairs, std::span<double> z) const
{
    forBlocks(PairSet::kChunks, 1, [&](std::size_t chunk, std::size_t, std::size_t) {
        const std::size_t begin = pairs.chunkBegin(chunk);
        if (!isStopped())
            scoresOf(theta.data(), pairs, begin, pairs.chunkBegin(chunk + 1), z.data() + begin);
    });
}

double StudyModel::addLossGradient(std::span<const double> theta, const PairSet& pairs,
                                   std::span<double> gradient) const
{
    std::array<double, PairSet::kChunks> losses{};
    accumulate(pairs, gradient, [&](std::size_t chunk, std::size_t begin, std::size_t end, const Sink& sink) {
        std::vector<double> z(end - begin);
        std::vector<double> e(end - begin);
        scoresOf(theta.data(), pairs, begin, end, z.data());
        losses[chunk] = logisticLoss(z, std::span(pairs.labels).subspan(begin, z.size()),
                                     std::span(pairs.weights).subspan(begin, z.size()), e);
        addScoreGradientOf(theta.data(), pairs, begin, end, e.data(), sink);
    });
    double loss = 0;
    for (const double part : losses)
        loss += part;
    return loss;
}

void StudyModel::addScoreGradient(std::span<const double> theta, const PairSet& pairs, std::span<const double> a,
                                  std::span<double> gradient) const
{
    accumulate(pairs, gradient, [&](std::size_t, std::size_t begin, std::size_t end, const Sink& sink) {
        addScoreGradientOf(theta.data(), pairs, begin, end, a.data() + begin, sink);
    });
}

Curvature StudyModel::curvature(std::span<const double> theta, const PairSet& pairs) const
{
    Curvature out{std::vector<double>(pairs.size()), std::vector<double>(pairs.size())};
    scores(theta, pairs, out.c);
    for (std::size_t k = 0; k < pairs.size(); ++k) {
        const double sigma = 1 / (1 + std::exp(-out.c[k]));
        out.c[k] = pairs.weights[k] * sigma * (1 - sigma);
        out.e[k] = pairs.weights[k] * (sigma - pairs.labels[k]);
    }
    return out;
}

void StudyModel::addHessianProduct(std::span<const double> theta, const PairSet& pairs, const Curvature& curvature,
                                   std::span<const double> v, std::span<double> out) const
{
    accumulate(pairs, out, [&](std::size_t, std::size_t begin, std::size_t end, const Sink& sink) {
        addHessianProductOf(theta.data(), pairs, curvature, begin, end, v.data(), sink);
    });
}

void StudyModel::tangents(std::span<const double> theta, const PairSet& pairs, std::span<const double> x,
                          std::span<double> out) const
{
    forBlocks(PairSet::kChunks, 1, [&](std::size_t chunk, std::size_t, std::size_t) {
        const std::size_t begin = pairs.chunkBegin(chunk);
        if (!isStopped())
            tangentsOf(theta.data(), pairs, begin, pairs.chunkBegin(chunk + 1), x.data(), out.data() + begin);
    });
}

} // namespace equipoise
