// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/alignedvector.h"
#include "core/influence/studyhessian.h"

namespace equipoise {

struct TrustRegionStep
{
    StudyVector step;
    double decrease = 0; ///< that the quadratic model promises, ≥ 0
    int products = 0;
    bool isAtBoundary = false;
};

/// About minimises gᵀs + sᵀHs/2 over the steps with sᵀM⁻¹s ≤ radius², M what `precondition` multiplies by: conjugate
/// gradients that end at the boundary, also along a direction of negative curvature (Steihaug 1983; Conn, Gould and
/// Toint 2000, algorithm 7.5.1). A radius of 0 stands for M's own step −Mg. Ends at the relative residual `tolerance`,
/// after `iterations` or when stopped. `radius` is what was used.
TrustRegionStep trustRegionStep(const LinearMap& multiply, const LinearMap& precondition,
                                std::span<const double> gradient, double& radius, int iterations, double tolerance,
                                const std::function<bool()>& isStopped);

} // namespace equipoise
