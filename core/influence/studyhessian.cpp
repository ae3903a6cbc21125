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
    forBlocks(rows, 64, [&](std::size_t, std::size_t begin, std::size_t end) {
        RowMajor g(kTile, w);
        RowMajor scaled(kTile, w);
        Vector weights(kTile);
        std::vector<std::uint32_t> users(kTile);
        std::vector<std::uint32_t> items(kTile);
        Matrix block = shift * Matrix::Identity(w, w);
        std::size_t row = begin;
        const auto finishRow = [&] {
            const Eigen::LLT<Matrix> factor(block);
            Eigen::Map<Matrix> inverse(out.of(row), w, w);
            inverse = factor.solve(Matrix::Identity(w, w));
            if (factor.info() != Eigen::Success || !inverse.allFinite())
                throw Error(ErrorKind::Data, "a block of the Hessian has no inverse")
                    .hint("Raise rho or the damping, or train to a smaller gradient");
            block = shift * Matrix::Identity(w, w);
            ++row;
        };
        // tiles go over the ends of rows, most of which are short
        for (std::size_t first = offsets[begin]; first < offsets[end] && !model.isStopped(); first += kTile) {
            const std::size_t n = std::min(kTile, offsets[end] - first);
            for (std::size_t k = 0; k < n; ++k) {
                const std::size_t pair = byItem ? byItem->pairs[first + k] : first + k;
                users[k] = pairs.users[pair];
                items[k] = pairs.items[pair];
                weights[static_cast<Eigen::Index>(k)] = c[pair];
            }
            model.jacobians(theta.data(), std::span(users).first(n), std::span(items).first(n),
                            byItem ? nullptr : g.data(), byItem ? g.data() : nullptr);
            const auto count = static_cast<Eigen::Index>(n);
            scaled.topRows(count) = weights.head(count).asDiagonal() * g.topRows(count);
            for (std::size_t at = first; at < first + n;) {
                while (offsets[row + 1] == at)
                    finishRow();
                const std::size_t last = std::min(offsets[row + 1], first + n);
                const auto from = static_cast<Eigen::Index>(at - first);
                const auto length = static_cast<Eigen::Index>(last - at);
                block.noalias() += g.middleRows(from, length).transpose() * scaled.middleRows(from, length);
                at = last;
            }
        }
        while (row < end && !model.isStopped())
            finishRow();
    });
    return out;
}

DenseBlock::DenseBlock(const StudyModel& model, std::span<const double> theta, const PairSet& pairs,
                       std::span<const double> c, double shift)
{
    constexpr std::size_t kSample = 8192;  ///< pairs
    constexpr std::size_t kWeights = 2000; ///< above: the diagonal
    const std::size_t weights = model.denseCount();
    const auto n = static_cast<Eigen::Index>(weights);
    const bool isWhole = weights <= kWeights;
    const std::size_t stride = std::max<std::size_t>(1, pairs.size() / kSample);
    const std::size_t sampled = pairs.size() / stride;
    constexpr std::size_t kParts = 8;
    std::vector<Matrix> parts(kParts, Matrix::Zero(n, isWhole ? n : 1));
    forBlocks(kParts, 1, [&](std::size_t part, std::size_t, std::size_t) {
        Matrix& sum = parts[part];
        RowMajor g(kTile, n);
        std::vector<std::uint32_t> users(kTile);
        std::vector<std::uint32_t> items(kTile);
        Vector roots(kTile);
        const std::size_t end = sampled * (part + 1) / kParts;
        for (std::size_t first = sampled * part / kParts; first < end && !model.isStopped(); first += kTile) {
            const std::size_t count = std::min(kTile, end - first);
            for (std::size_t k = 0; k < count; ++k) {
                const std::size_t pair = (first + k) * stride;
                users[k] = pairs.users[pair];
                items[k] = pairs.items[pair];
                roots[static_cast<Eigen::Index>(k)] = std::sqrt(static_cast<double>(stride) * c[pair]);
            }
            const auto rows = static_cast<Eigen::Index>(count);
            model.denseJacobians(theta.data(), std::span(users).first(count), std::span(items).first(count), g.data());
            g.topRows(rows) = roots.head(rows).asDiagonal() * g.topRows(rows);
            if (isWhole)
                sum.selfadjointView<Eigen::Lower>().rankUpdate(g.topRows(rows).transpose());
            else
                sum.col(0) += g.topRows(rows).colwise().squaredNorm().transpose();
        }
    });
    for (std::size_t part = 1; part < kParts; ++part)
        parts[0] += parts[part];
    if (isWhole) {
        parts[0].diagonal().array() += shift;
        m_factor.compute(parts[0]);
    } else
        m_diagonal = (parts[0].col(0).array() + shift).inverse();
}

void DenseBlock::solveInPlace(std::span<double> v) const
{
    if (m_diagonal.size() > 0)
        map(v).array() *= m_diagonal.array();
    else
        m_factor.solveInPlace(map(v));
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

void StudyHessian::makeUserBlocks(double damping)
{
    m_userBlocks = blockInverses(m_model, m_theta, m_pairs, nullptr, m_curvature.c, m_rho + damping);
}

void StudyHessian::makeItemBlocks(double damping)
{
    m_itemBlocks = blockInverses(m_model, m_theta, m_pairs, &m_byItem, m_curvature.c, m_rho + damping);
}

void StudyHessian::makeBlocks(double damping)
{
    makeUserBlocks(damping);
    makeItemBlocks(damping);
    if (m_model.denseCount() > 0)
        m_denseBlock = DenseBlock(m_model, m_theta, m_pairs, m_curvature.c, m_rho * m_model.denseCost() + damping);
}

void StudyHessian::multiply(std::span<const double> v, std::span<double> out, double damping, bool isSerial) const
{
    map(out) = (m_rho + damping) * map(v);
    const auto n = static_cast<Eigen::Index>(m_model.denseCount());
    map(out).tail(n) = (m_rho * m_model.denseCost() + damping) * map(v).tail(n);
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
    if (m_model.denseCount() > 0) {
        std::ranges::copy(v.subspan(dense), out.begin() + static_cast<std::ptrdiff_t>(dense));
        m_denseBlock.solveInPlace(out.subspan(dense));
    }
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
