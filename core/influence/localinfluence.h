// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/influence/influence.h"

#include <Eigen/Core>

namespace equipoise {

/// The Hessian restricted to what is near one user: her row, or the star of her row and the items of her pairs. Needs
/// the Hessian's blocks. Const functions may be called from several threads.
class LocalInfluence
{
public:
    LocalInfluence(const StudyData& data, const StudyHessian& hessian, const InfluenceSettings& settings);

    /// ∇Lᵀ H⁻¹ ∇z for the first out.size() pairs of a user. O(pairs·width²). Throws Error(Data) for a singular star.
    void solve(std::uint32_t user, std::span<double> out) const;

private:
    using Vector = Eigen::VectorXd;
    using Matrix = Eigen::MatrixXd;
    using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

    /// Derivatives of a user's pairs by her row and by the items' rows.
    struct Star
    {
        std::size_t begin = 0;
        RowMajor user;
        RowMajor item;
    };

    Vector ownLossGradient(std::uint32_t user) const;
    Vector itemLossGradient(std::uint32_t item) const;
    Vector solveStar(const Star& star, Vector rhs) const;
    double itemPart(const Star& star, std::size_t pair, const Vector& x) const;

    const StudyData& m_data;
    const StudyHessian& m_hessian;
    const StudyModel& m_model;
    bool m_isStar;
    bool m_isWelfare;
    double m_shift;
    Eigen::Index m_width;
    Vector m_cross;
    StudyVector m_losses; ///< gradient of everybody's loss; empty unless welfare
};

} // namespace equipoise
