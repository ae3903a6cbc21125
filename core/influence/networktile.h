// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/influence/networkstudymodel.h"

#include <Eigen/Core>

namespace equipoise {

using TileMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// Where a network's dense weights lie.
struct NetworkLayout
{
    explicit NetworkLayout(StudyNetworkShape shape_);

    StudyNetworkShape shape;
    std::vector<std::size_t> inputs;  ///< per layer
    std::vector<std::size_t> weights; ///< offset per layer
    std::vector<std::size_t> biases;
    std::size_t towerOutput = 0;
    std::size_t outputBias = 0;
    std::size_t size = 0;

    std::size_t width() const { return shape.factors + shape.embedding; }
    std::size_t layerCount() const { return shape.layers.size(); }
};

/// Some pairs on their way through a network, with a tangent beside the values where one is asked for.
class NetworkTile
{
public:
    using Row = Eigen::Map<const Eigen::VectorXd>;

    explicit NetworkTile(const NetworkLayout& layout)
        : m_layout(layout)
    {}

    /// Values of the pairs: rows of users and items (width numbers each), then up the layers.
    void forward(const double* dense, const double* userRows, const double* itemRows,
                 std::span<const std::uint32_t> users, std::span<const std::uint32_t> items);
    /// Directional derivative along another set of parameters. After forward.
    void tangent(const double* dense, const double* v, const double* userRows, const double* itemRows);

    Eigen::VectorXd scores;
    Eigen::VectorXd tangents;

    /// Derivatives of Σ a·z into the members below, and of the dense weights added to `out` (unless null).
    void backward(const double* dense, const Eigen::VectorXd& a, double* out);
    /// Derivative of every score by the dense weights; a row of `size` numbers a pair.
    void denseJacobian(const double* dense, double* out) const;
    /// The derivative along the tangent of what backward would give with a = e, where e itself moves by `eDot`.
    void backwardTangent(const double* dense, const double* v, const Eigen::VectorXd& e, const Eigen::VectorXd& eDot,
                         double* out);
    TileMatrix userDerivative; ///< per pair
    TileMatrix itemDerivative;

private:
    using WeightMap = Eigen::Map<const TileMatrix>;

    Eigen::Index count() const { return m_p.rows(); }
    WeightMap weightsOf(const double* dense, std::size_t layer) const;
    Row rowAt(const double* dense, std::size_t offset, std::size_t n) const
    {
        return {dense + offset, static_cast<Eigen::Index>(n)};
    }
    void gather(const double* userRows, const double* itemRows, TileMatrix& p, TileMatrix& q) const;
    void spreadTower(const TileMatrix& bottom);

    const NetworkLayout& m_layout;
    std::span<const std::uint32_t> m_users;
    std::span<const std::uint32_t> m_items;
    TileMatrix m_p;
    TileMatrix m_q;
    TileMatrix m_pDot;
    TileMatrix m_qDot;
    std::vector<TileMatrix> m_values; ///< [p; q] of the tower, then each layer
    std::vector<TileMatrix> m_slopes; ///< of each layer's units
    std::vector<TileMatrix> m_dots;
    std::vector<TileMatrix> m_inputDots; ///< before each layer's units
};

} // namespace equipoise
