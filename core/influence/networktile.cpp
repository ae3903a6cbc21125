// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/influence/networktile.h"

namespace equipoise {

namespace {

using Eigen::Index;
using VectorMap = Eigen::Map<Eigen::VectorXd>;

Index index(std::size_t n) { return static_cast<Index>(n); }

} // namespace

NetworkLayout::NetworkLayout(StudyNetworkShape shape_)
    : shape(std::move(shape_))
{
    size = shape.factors;
    std::size_t below = 2 * shape.embedding;
    for (const std::size_t units : shape.layers) {
        inputs.push_back(below);
        weights.push_back(size);
        size += below * units;
        biases.push_back(size);
        size += units;
        below = units;
    }
    towerOutput = size;
    size += shape.layers.empty() ? 0 : below;
    outputBias = size++;
}

NetworkTile::WeightMap NetworkTile::weightsOf(const double* dense, std::size_t layer) const
{
    return {dense + m_layout.weights[layer], index(m_layout.inputs[layer]), index(m_layout.shape.layers[layer])};
}

void NetworkTile::gather(const double* userRows, const double* itemRows, TileMatrix& p, TileMatrix& q) const
{
    const std::size_t width = m_layout.width();
    p.resize(index(m_users.size()), index(width));
    q.resize(index(m_users.size()), index(width));
    for (std::size_t k = 0; k < m_users.size(); ++k) {
        std::copy_n(userRows + m_users[k] * width, width, p.data() + k * width);
        std::copy_n(itemRows + m_items[k] * width, width, q.data() + k * width);
    }
}

void NetworkTile::forward(const double* dense, const double* userRows, const double* itemRows,
                          std::span<const std::uint32_t> users, std::span<const std::uint32_t> items)
{
    m_users = users;
    m_items = items;
    gather(userRows, itemRows, m_p, m_q);
    const Index factors = index(m_layout.shape.factors);
    const Index embedding = index(m_layout.shape.embedding);
    scores.setConstant(count(), dense[m_layout.outputBias]);
    if (factors > 0)
        scores += m_p.leftCols(factors).cwiseProduct(m_q.leftCols(factors)) * rowAt(dense, 0, m_layout.shape.factors);
    if (m_layout.layerCount() == 0)
        return;
    m_values.resize(m_layout.layerCount() + 1);
    m_slopes.resize(m_layout.layerCount());
    m_values[0].resize(count(), 2 * embedding);
    m_values[0].leftCols(embedding) = m_p.rightCols(embedding);
    m_values[0].rightCols(embedding) = m_q.rightCols(embedding);
    for (std::size_t l = 0; l < m_layout.layerCount(); ++l) {
        TileMatrix& value = m_values[l + 1];
        value.noalias() = m_values[l] * weightsOf(dense, l);
        value.rowwise() += rowAt(dense, m_layout.biases[l], m_layout.shape.layers[l]).transpose();
        // softplus and its slope, without overflow
        TileMatrix& slope = m_slopes[l];
        slope = (-value.array().abs()).exp();
        const TileMatrix raised = (slope.array() + 1).log().matrix() + value.cwiseMax(0.0);
        slope = ((value.array() >= 0).select(1.0, slope.array()) / (slope.array() + 1)).matrix();
        value = raised;
    }
    scores += m_values.back() * rowAt(dense, m_layout.towerOutput, m_layout.shape.layers.back());
}

void NetworkTile::tangent(const double* dense, const double* v, const double* userRows, const double* itemRows)
{
    gather(userRows, itemRows, m_pDot, m_qDot);
    const std::size_t factorCount = m_layout.shape.factors;
    const Index factors = index(factorCount);
    const Index embedding = index(m_layout.shape.embedding);
    tangents.setConstant(count(), v[m_layout.outputBias]);
    if (factors > 0) {
        const auto p = m_p.leftCols(factors);
        const auto q = m_q.leftCols(factors);
        tangents += p.cwiseProduct(q) * rowAt(v, 0, factorCount);
        tangents += (m_pDot.leftCols(factors).cwiseProduct(q) + p.cwiseProduct(m_qDot.leftCols(factors))) *
                    rowAt(dense, 0, factorCount);
    }
    if (m_layout.layerCount() == 0)
        return;
    m_dots.resize(m_layout.layerCount() + 1);
    m_inputDots.resize(m_layout.layerCount());
    m_dots[0].resize(count(), 2 * embedding);
    m_dots[0].leftCols(embedding) = m_pDot.rightCols(embedding);
    m_dots[0].rightCols(embedding) = m_qDot.rightCols(embedding);
    for (std::size_t l = 0; l < m_layout.layerCount(); ++l) {
        TileMatrix& dot = m_inputDots[l];
        dot.noalias() = m_dots[l] * weightsOf(dense, l);
        dot.noalias() += m_values[l] * weightsOf(v, l);
        dot.rowwise() += rowAt(v, m_layout.biases[l], m_layout.shape.layers[l]).transpose();
        m_dots[l + 1] = dot.cwiseProduct(m_slopes[l]);
    }
    tangents += m_dots.back() * rowAt(dense, m_layout.towerOutput, m_layout.shape.layers.back());
    tangents += m_values.back() * rowAt(v, m_layout.towerOutput, m_layout.shape.layers.back());
}

/// The derivative at the bottom of the tower goes to the users' and the items' rows.
void NetworkTile::spreadTower(const TileMatrix& bottom)
{
    const Index embedding = index(m_layout.shape.embedding);
    userDerivative.rightCols(embedding) = bottom.leftCols(embedding);
    itemDerivative.rightCols(embedding) = bottom.rightCols(embedding);
}

void NetworkTile::backward(const double* dense, const Eigen::VectorXd& a, double* out)
{
    userDerivative.resize(m_p.rows(), m_p.cols());
    itemDerivative.resize(m_p.rows(), m_p.cols());
    const Index factors = index(m_layout.shape.factors);
    if (out)
        out[m_layout.outputBias] += a.sum();
    if (factors > 0) {
        const auto weighted = (a * rowAt(dense, 0, m_layout.shape.factors).transpose()).eval();
        const auto p = m_p.leftCols(factors);
        const auto q = m_q.leftCols(factors);
        userDerivative.leftCols(factors) = weighted.cwiseProduct(q);
        itemDerivative.leftCols(factors) = weighted.cwiseProduct(p);
        if (out)
            VectorMap(out, factors) += p.cwiseProduct(q).transpose() * a;
    }
    if (m_layout.layerCount() == 0)
        return;
    const std::size_t last = m_layout.shape.layers.back();
    if (out)
        VectorMap(out + m_layout.towerOutput, index(last)) += m_values.back().transpose() * a;
    TileMatrix g = a * rowAt(dense, m_layout.towerOutput, last).transpose();
    for (std::size_t l = m_layout.layerCount(); l-- > 0;) {
        g = g.cwiseProduct(m_slopes[l]).eval();
        if (out) {
            Eigen::Map<TileMatrix>(out + m_layout.weights[l], index(m_layout.inputs[l]), g.cols()).noalias() +=
                m_values[l].transpose() * g;
            VectorMap(out + m_layout.biases[l], g.cols()) += g.colwise().sum().transpose();
        }
        g = (g * weightsOf(dense, l).transpose()).eval();
    }
    spreadTower(g);
}

void NetworkTile::denseJacobian(const double* dense, double* out) const
{
    Eigen::Map<TileMatrix> jacobian(out, count(), index(m_layout.size));
    const Index factors = index(m_layout.shape.factors);
    jacobian.leftCols(factors) = m_p.leftCols(factors).cwiseProduct(m_q.leftCols(factors));
    jacobian.col(index(m_layout.outputBias)).setOnes();
    if (m_layout.layerCount() == 0)
        return;
    const std::size_t last = m_layout.shape.layers.back();
    jacobian.middleCols(index(m_layout.towerOutput), index(last)) = m_values.back();
    TileMatrix g = rowAt(dense, m_layout.towerOutput, last).transpose().replicate(count(), 1);
    for (std::size_t l = m_layout.layerCount(); l-- > 0;) {
        g = g.cwiseProduct(m_slopes[l]).eval();
        jacobian.middleCols(index(m_layout.biases[l]), g.cols()) = g;
        for (Index input = 0; input < m_values[l].cols(); ++input)
            jacobian.middleCols(index(m_layout.weights[l]) + input * g.cols(), g.cols()) =
                m_values[l].col(input).asDiagonal() * g;
        g = (g * weightsOf(dense, l).transpose()).eval();
    }
}

void NetworkTile::backwardTangent(const double* dense, const double* v, const Eigen::VectorXd& e,
                                  const Eigen::VectorXd& eDot, double* out)
{
    userDerivative.resize(m_p.rows(), m_p.cols());
    itemDerivative.resize(m_p.rows(), m_p.cols());
    const std::size_t factorCount = m_layout.shape.factors;
    const Index factors = index(factorCount);
    out[m_layout.outputBias] += eDot.sum();
    if (factors > 0) {
        const auto p = m_p.leftCols(factors);
        const auto q = m_q.leftCols(factors);
        const auto pDot = m_pDot.leftCols(factors);
        const auto qDot = m_qDot.leftCols(factors);
        const TileMatrix own = e * rowAt(dense, 0, factorCount).transpose();
        const TileMatrix moved =
            eDot * rowAt(dense, 0, factorCount).transpose() + e * rowAt(v, 0, factorCount).transpose();
        userDerivative.leftCols(factors) = moved.cwiseProduct(q) + own.cwiseProduct(qDot);
        itemDerivative.leftCols(factors) = moved.cwiseProduct(p) + own.cwiseProduct(pDot);
        VectorMap(out, factors) +=
            p.cwiseProduct(q).transpose() * eDot + (pDot.cwiseProduct(q) + p.cwiseProduct(qDot)).transpose() * e;
    }
    if (m_layout.layerCount() == 0)
        return;
    const std::size_t last = m_layout.shape.layers.back();
    VectorMap(out + m_layout.towerOutput, index(last)) +=
        m_values.back().transpose() * eDot + m_dots.back().transpose() * e;
    TileMatrix g = e * rowAt(dense, m_layout.towerOutput, last).transpose();
    TileMatrix gDot = eDot * rowAt(dense, m_layout.towerOutput, last).transpose() +
                      e * rowAt(v, m_layout.towerOutput, last).transpose();
    for (std::size_t l = m_layout.layerCount(); l-- > 0;) {
        g = g.cwiseProduct(m_slopes[l]).eval();
        // the slope moves as well: σ' = σ·(1 − σ)
        gDot = (gDot.cwiseProduct(m_slopes[l]).array() + g.array() * (1 - m_slopes[l].array()) * m_inputDots[l].array())
                   .matrix()
                   .eval();
        Eigen::Map<TileMatrix> weights(out + m_layout.weights[l], index(m_layout.inputs[l]), g.cols());
        weights.noalias() += m_values[l].transpose() * gDot;
        weights.noalias() += m_dots[l].transpose() * g;
        VectorMap(out + m_layout.biases[l], g.cols()) += gDot.colwise().sum().transpose();
        gDot = (gDot * weightsOf(dense, l).transpose() + g * weightsOf(v, l).transpose()).eval();
        g = (g * weightsOf(dense, l).transpose()).eval();
    }
    spreadTower(gDot);
}

} // namespace equipoise
