// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace equipoise {

/// Regularised incomplete beta function I_x(a, b) for a, b > 0, x in [0, 1]. Continued fraction by Lentz's method
/// (Press et al., Numerical Recipes, 6.4); relative accuracy about 1e-13 for a, b up to 1e6.
double incompleteBeta(double a, double b, double x);

/// Probability that |T| ≥ |t| for Student's t with `degrees` > 0 degrees of freedom.
double studentTTwoSided(double t, double degrees);

/// t with P(T ≤ t) = probability, for probability in (0, 1).
double studentTQuantile(double probability, double degrees);

/// P(Z ≤ z) of the standard normal.
double normalCdf(double z);

} // namespace equipoise
