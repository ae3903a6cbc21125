// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/influence/studydata.h"
#include "core/influence/studyhessian.h"

#include <functional>

namespace equipoise {

enum class InfluenceSolver {
    User,    ///< H restricted to p_u; the blocks of p_u alone
    Star,    ///< p_u and the items u's pairs touch, in closed form by a Schur complement
    Cg,      ///< all of H by preconditioned conjugate gradients
    Gradient ///< H = I
};
/// Throws Error(Usage).
InfluenceSolver influenceSolver(std::string_view name);

struct InfluenceSettings
{
    InfluenceSolver solver = InfluenceSolver::Star;
    bool relabels = false;  ///< a removed rating is trained as a negative; else it is left out
    bool isWelfare = false; ///< everybody's loss in sum; else the rating's own user's
    int cgIterations = 30;
    double damping = 0;
};

struct Influences
{
    /// Per rating of the users asked for, in their order: ∇Lᵀ H⁻¹ δ, how much L rises when the rating is removed.
    std::vector<double> gains;
    int products = 0;    ///< Hessian-vector products, of the longest solution
    double residual = 0; ///< largest relative residual of cg; 0 for the others
    double damping = 0;  ///< used
};

/// Gains of removing (at hidden ratings: of not having) each rating of some users, linearised at a converged point of
/// the pairs the Hessian stands on. With `user`, only what happens to her own vector counts, so welfare is the same as
/// selfish there. Cost: user O(pairs·d²), star the same for all items once and O(pairs·d²) again, cg one solution for
/// welfare and one per user otherwise; all parallel. For networks `user` and `star` keep the dense weights frozen.
/// Throws Error(Data) for a singular block. Same bits on any number of threads; `progress` is called from any of them,
/// one call at a time.
Influences influences(const StudyData& data, StudyHessian& hessian, std::span<const std::uint32_t> users,
                      const InfluenceSettings& settings, const std::function<void(double)>& progress = {});

/// Change of every user's held-out loss when the ratings with mask 0 are removed all at once: ∇L_u·H⁻¹Σδ with one
/// solution by cg, terms between users included.
std::vector<double> maskEffect(const StudyData& data, StudyHessian& hessian, std::span<const std::uint8_t> mask,
                               const InfluenceSettings& settings);

} // namespace equipoise
