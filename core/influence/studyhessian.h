// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/influence/studymodel.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <functional>

namespace equipoise {

/// Symmetric blocks of a Hessian's diagonal, one per row, inverted; each `width` × `width`.
class BlockInverses
{
public:
    BlockInverses() = default;
    BlockInverses(std::size_t rows, std::size_t width)
        : m_width(width)
        , m_values(rows * width * width)
    {}

    std::size_t width() const { return m_width; }
    double* of(std::size_t row) { return m_values.data() + row * m_width * m_width; }
    const double* of(std::size_t row) const { return m_values.data() + row * m_width * m_width; }
    /// out = block⁻¹·v for every row. Parallel unless told not to be.
    void multiply(std::span<const double> v, std::span<double> out, bool isSerial = false) const;

private:
    std::size_t m_width = 0;
    StudyVector m_values;
};

/// (shift·I + Σ c·g·gᵀ)⁻¹ per user, or per item where `byItem` is given; g: derivative of the score by her row. Blocks
/// of the Hessian where scores are linear in a row (mf, gmf), of its Gauss–Newton part for towers. Parallel,
/// O(pairs·width² + rows·width³). Throws Error(Data) where a block is singular.
BlockInverses blockInverses(const StudyModel& model, std::span<const double> theta, const PairSet& pairs,
                            const PairsByItem* byItem, std::span<const double> c, double shift);

/// ρI + Σ c·g·gᵀ of the dense weights as a preconditioner: summed over an even sample of the pairs, which is enough for
/// one, and of its diagonal alone where there are many weights.
class DenseBlock
{
public:
    DenseBlock() = default;
    DenseBlock(const StudyModel& model, std::span<const double> theta, const PairSet& pairs, std::span<const double> c,
               double shift);
    /// v = block⁻¹·v.
    void solveInPlace(std::span<double> v) const;

private:
    Eigen::LLT<Eigen::MatrixXd> m_factor; ///< where the block is whole
    Eigen::VectorXd m_diagonal;           ///< inverted, else
};

/// The Hessian of F(θ) = Σ w·l + (ρ/2)‖θ‖² at a point, shifted by a damping. Refers to the model, θ and the pairs,
/// which outlive it.
class StudyHessian
{
public:
    StudyHessian(const StudyModel& model, std::span<const double> theta, const PairSet& pairs,
                 const PairsByItem& byItem, double rho);

    const StudyModel& model() const { return m_model; }
    std::span<const double> theta() const { return m_theta; }
    const PairSet& pairs() const { return m_pairs; }
    const PairsByItem& byItem() const { return m_byItem; }
    const Curvature& curvature() const { return m_curvature; }
    double rho() const { return m_rho; }

    /// Inverted blocks of the diagonal, to be made before they are used; makeBlocks makes all that precondition needs.
    const BlockInverses& userBlocks() const { return m_userBlocks; }
    const BlockInverses& itemBlocks() const { return m_itemBlocks; }
    void makeUserBlocks(double damping);
    void makeItemBlocks(double damping);
    void makeBlocks(double damping);

    /// out = (H + damping·I)·v. Parallel, or serial for callers that are parallel themselves.
    void multiply(std::span<const double> v, std::span<double> out, double damping, bool isSerial = false) const;
    /// out = M·v with M the inverted blocks of users, items and dense weights.
    void precondition(std::span<const double> v, std::span<double> out, bool isSerial = false) const;

private:
    const StudyModel& m_model;
    std::span<const double> m_theta;
    const PairSet& m_pairs;
    const PairsByItem& m_byItem;
    double m_rho;
    Curvature m_curvature;
    BlockInverses m_userBlocks;
    BlockInverses m_itemBlocks;
    DenseBlock m_denseBlock;
};

struct CgOutcome
{
    int iterations = 0;
    double residual = 0; ///< ‖b − Ax‖ / ‖b‖
    bool metNegativeCurvature = false;
    StudyVector direction; ///< of the negative curvature, where it was met
};

using LinearMap = std::function<void(std::span<const double> v, std::span<double> out)>;

/// Preconditioned conjugate gradients for Ax = b from x as it is given (0 where `x` is all 0); ends at the residual
/// `tolerance`, after `iterations`, when stopped, or where vᵀAv ≤ 0 is met, with x as before that step. Hestenes and
/// Stiefel 1952.
CgOutcome conjugateGradients(const LinearMap& multiply, const LinearMap& precondition, std::span<const double> b,
                             std::span<double> x, int iterations, double tolerance,
                             const std::function<bool()>& isStopped);

} // namespace equipoise
