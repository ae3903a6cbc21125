// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/influence/studyhessian.h"

#include "core/base/error.h"
#include "core/base/parallel.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace equipoise {

namespace {

using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;
using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
constexpr std::size_t kTile = 256; ///< pairs whose derivatives stay in the first cache

Eigen::Map<const Vector> map(std::span<const double> v) { return {v.data(), static_cast<Eigen::Index>(v.size())}; }
Eigen::Map<Vector> map(std::span<double> v) { return {v.data(), static_cast<Eigen::Index>(v.size())}; }

} // namespace

void BlockInverses::multiply(std::span<const double> v, std::span<double> out, bool isSerial) const
{
    const auto width = static_cast<Eigen::Index>(m_width);
    const auto multiplyRows = [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row)
            Eigen::Map<Vector>(out.data() + row * m_width, width).noalias() =
                Eigen::Map<const Matrix>(of(row), width, width) *
                Eigen::Map<const Vector>(v.data() + row * m_width, width);
    };
    const std::size_t rows = m_values.size() / (m_width * m_width);
    if (isSerial)
        multiplyRows(0, 0, rows);
    else
        forBlocks(rows, 512, multiplyRows);
}

BlockInverses blockInverses(const StudyModel& model, std::span<const double> theta, const PairSet& pairs,
                            const PairsByItem* byItem, std::span<const double> c, double shift)
{
    const std::span<const std::size_t> offsets = byItem ? std::span(byItem->offsets) : std::span(pairs.offsets);
    const std::size_t rows = offsets.size() - 1;
    const std::size_t width = model.width();
    const auto w = static_cast<Eigen::Index>(width);
    BlockInverses out(rows, width);
    forBlocks(rows, 8, [&](std::size_t, std::size_t begin, std::size_t end) {
        RowMajor g(kTile, w);
        RowMajor scaled(kTile, w);
        std::vector<std::uint32_t> users(kTile);
        std::vector<std::uint32_t> items(kTile);
        Matrix block(w, w);
        for (std::size_t row = begin; row < end && !model.isStopped(); ++row) {
            block = shift * Matrix::Identity(w, w);
            for (std::size_t first = offsets[row]; first < offsets[row + 1]; first += kTile) {
                const std::size_t n = std::min(kTile, offsets[row + 1] - first);
                const auto count = static_cast<Eigen::Index>(n);
                const auto pairAt = [&](std::size_t k) { return byItem ? byItem->pairs[first + k] : first + k; };
                for (std::size_t k = 0; k < n; ++k) {
                    users[k] = byItem ? byItem->users[first + k] : static_cast<std::uint32_t>(row);
                    items[k] = byItem ? static_cast<std::uint32_t>(row) : pairs.items[first + k];
                }
                model.jacobians(theta.data(), std::span(users).first(n), std::span(items).first(n),
                                byItem ? nullptr : g.data(), byItem ? g.data() : nullptr);
                for (std::size_t k = 0; k < n; ++k)
                    scaled.row(static_cast<Eigen::Index>(k)) = c[pairAt(k)] * g.row(static_cast<Eigen::Index>(k));
                block.noalias() += g.topRows(count).transpose() * scaled.topRows(count);
            }
            const Eigen::LLT<Matrix> factor(block);
            Eigen::Map<Matrix> inverse(out.of(row), w, w);
            inverse = factor.solve(Matrix::Identity(w, w));
            if (factor.info() != Eigen::Success || !inverse.allFinite())
                throw Error(ErrorKind::Data, "a block of the Hessian has no inverse")
                    .hint("Raise rho or the damping, or train to a smaller gradient");
        }
    });
    return out;
}

StudyHessian::StudyHessian(const StudyModel& model, std::span<const double> theta, const PairSet& pairs,
                           const PairsByItem& byItem, double rho)
    : m_model(model)
    , m_theta(theta)
    , m_pairs(pairs)
    , m_byItem(byItem)
    , m_rho(rho)
    , m_curvature(model.curvature(theta, pairs))
{}

void StudyHessian::makeBlocks(double damping)
{
    // every pair acts on a dense weight
    m_denseScale = 1 / (m_rho + damping + std::accumulate(m_curvature.c.begin(), m_curvature.c.end(), 0.0));
    m_userBlocks = blockInverses(m_model, m_theta, m_pairs, nullptr, m_curvature.c, m_rho + damping);
    m_itemBlocks = blockInverses(m_model, m_theta, m_pairs, &m_byItem, m_curvature.c, m_rho + damping);
}

void StudyHessian::multiply(std::span<const double> v, std::span<double> out, double damping, bool isSerial) const
{
    map(out) = (m_rho + damping) * map(v);
    if (isSerial)
        m_model.addHessianProductOf(m_theta.data(), m_pairs, m_curvature, 0, m_pairs.size(), v.data(),
                                    m_model.sinkOf(out));
    else
        m_model.addHessianProduct(m_theta, m_pairs, m_curvature, v, out);
}

void StudyHessian::precondition(std::span<const double> v, std::span<double> out, bool isSerial) const
{
    const std::size_t users = m_model.itemAt(0);
    const std::size_t dense = m_model.denseAt();
    m_userBlocks.multiply(v.first(users), out.first(users), isSerial);
    m_itemBlocks.multiply(v.subspan(users, dense - users), out.subspan(users, dense - users), isSerial);
    for (std::size_t k = dense; k < v.size(); ++k)
        out[k] = m_denseScale * v[k];
}

CgOutcome conjugateGradients(const LinearMap& multiply, const LinearMap& precondition, std::span<const double> b,
                             std::span<double> x, int iterations, double tolerance,
                             const std::function<bool()>& isStopped)
{
    CgOutcome outcome;
    StudyVector residual(b.begin(), b.end());
    StudyVector preconditioned(b.size());
    StudyVector direction(b.size());
    StudyVector image(b.size());
    const double norm = map(b).norm();
    if (norm == 0) {
        std::ranges::fill(x, 0.0);
        return outcome;
    }
    if (std::ranges::any_of(x, [](double value) { return value != 0; })) {
        multiply(x, image);
        map(std::span(residual)) -= map(std::span<const double>(image));
    }
    auto r = map(std::span(residual));
    auto d = map(std::span(direction));
    const auto z = map(std::span<const double>(preconditioned));
    const auto image_ = map(std::span<const double>(image));
    precondition(residual, preconditioned);
    d = z;
    double rz = r.dot(z);
    outcome.residual = r.norm() / norm;
    while (outcome.iterations < iterations && outcome.residual > tolerance && !isStopped()) {
        multiply(direction, image);
        const double curvature = d.dot(image_);
        if (!(curvature > 0)) {
            outcome.metNegativeCurvature = true;
            outcome.direction = std::move(direction);
            break;
        }
        const double step = rz / curvature;
        map(x) += step * d;
        r -= step * image_;
        ++outcome.iterations;
        outcome.residual = r.norm() / norm;
        precondition(residual, preconditioned);
        const double next = r.dot(z);
        d = z + next / rz * d;
        rz = next;
    }
    return outcome;
}

} // namespace equipoise
