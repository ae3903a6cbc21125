// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/influence/trustregion.h"

#include <Eigen/Core>

#include <cmath>

namespace equipoise {

TrustRegionStep trustRegionStep(const LinearMap& multiply, const LinearMap& precondition,
                                std::span<const double> gradient, double& radius, int iterations, double tolerance,
                                const std::function<bool()>& isStopped)
{
    using Vector = Eigen::VectorXd;
    const auto map = [](StudyVector& v) { return Eigen::Map<Vector>(v.data(), static_cast<Eigen::Index>(v.size())); };
    TrustRegionStep result;
    result.step.assign(gradient.size(), 0.0);
    StudyVector residual(gradient.begin(), gradient.end());
    StudyVector preconditioned(gradient.size());
    StudyVector direction(gradient.size());
    StudyVector image(gradient.size());
    auto s = map(result.step);
    auto r = map(residual);
    auto d = map(direction);
    const auto z = map(preconditioned);
    const auto hd = map(image);
    const double norm = r.norm();
    precondition(residual, preconditioned);
    d = -z;
    double rz = r.dot(z);
    if (radius == 0)
        radius = std::sqrt(rz);
    // of s and d in the norm of M⁻¹, without multiplying by it
    double ss = 0;
    double sd = 0;
    double dd = rz;
    while (result.products < iterations && r.norm() > tolerance * norm && !isStopped()) {
        multiply(direction, image);
        ++result.products;
        const double curvature = d.dot(hd);
        const double step = rz / curvature;
        result.isAtBoundary = !(curvature > 0) || ss + 2 * step * sd + step * step * dd >= radius * radius;
        const double length =
            result.isAtBoundary ? (-sd + std::sqrt(sd * sd + dd * std::max(0.0, radius * radius - ss))) / dd : step;
        result.decrease += length * rz - length * length * curvature / 2;
        s += length * d;
        if (result.isAtBoundary)
            break;
        r += length * hd;
        ss += 2 * length * sd + length * length * dd;
        precondition(residual, preconditioned);
        const double next = r.dot(z);
        const double beta = next / rz;
        sd = beta * (sd + length * dd);
        dd = next + beta * beta * dd;
        d = beta * d - z;
        rz = next;
    }
    return result;
}

} // namespace equipoise
