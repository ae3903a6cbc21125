// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/influence/studytraining.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/influence/trustregion.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>
#include <fmt/format.h>

#include <chrono>
#include <cmath>
#include <deque>
#include <limits>
#include <optional>

namespace equipoise {

namespace {

using Vector = Eigen::VectorXd;
using Matrix = Eigen::MatrixXd;
using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

Eigen::Map<Vector> map(StudyVector& v) { return {v.data(), static_cast<Eigen::Index>(v.size())}; }

/// Sums of many terms differ by this much however good a step is.
double roundingOf(double value) { return 1e-13 * std::abs(value); }

/// One training: the point it is at, with value and gradient.
class Descent
{
public:
    Descent(const StudyModel& model, const PairSet& pairs, const PairsByItem& byItem, StudyVector start,
            const StudyTrainingSettings& settings, bool leavesSaddles, const TrainingProgress& progress)
        : m_leavesSaddles(leavesSaddles)
        , m_model(model)
        , m_pairs(pairs)
        , m_byItem(byItem)
        , m_settings(settings)
        , m_progress(progress)
        , m_theta(std::move(start))
        , m_gradient(m_theta.size())
    {
        m_value = studyObjective(m_model, m_theta, m_pairs, m_settings.rho, m_gradient);
    }

    void alternate();
    void newton();
    void quasiNewton();
    StudyTraining finish(double seconds);

private:
    double norm() { return map(m_gradient).norm(); }
    bool isDone() { return norm() <= m_settings.tolerance || m_model.isStopped(); }
    bool mayStep()
    {
        if (m_progress)
            m_progress(m_iterations, norm());
        if (!std::isfinite(m_value))
            throw Error(ErrorKind::Divergence, "the training of a disclosure study left the finite numbers")
                .hint("Raise rho");
        return !isDone() && m_iterations < m_settings.iterations;
    }
    bool moveAlong(const StudyVector& direction);
    bool escape(StudyVector direction);
    bool isMinimum();
    void sweep(bool isItems, bool isBounded);
    CgOutcome solve(const StudyHessian& hessian, const StudyVector& side, StudyVector& x, int products,
                    double tolerance) const
    {
        return conjugateGradients(
            [&](std::span<const double> v, std::span<double> out) { hessian.multiply(v, out, 0); },
            [&](std::span<const double> v, std::span<double> out) { hessian.precondition(v, out); }, side, x, products,
            tolerance, [this] { return m_model.isStopped(); });
    }

    bool m_leavesSaddles;
    const StudyModel& m_model;
    const PairSet& m_pairs;
    const PairsByItem& m_byItem;
    const StudyTrainingSettings& m_settings;
    const TrainingProgress& m_progress;
    StudyVector m_theta;
    StudyVector m_gradient;
    double m_value = 0;
    int m_iterations = 0;
};

/// Backtracking to a sufficient decrease (Armijo); false where no step decreases, which is as near as doubles get.
bool Descent::moveAlong(const StudyVector& direction)
{
    StudyVector theta(m_theta.size());
    StudyVector gradient(m_theta.size());
    StudyVector copy = direction;
    const double slope = map(m_gradient).dot(map(copy));
    const double noise = roundingOf(m_value);
    for (double step = 1; step > 1e-10 && slope < 0; step /= 2) {
        map(theta) = map(m_theta) + step * map(copy);
        const double value = studyObjective(m_model, theta, m_pairs, m_settings.rho, gradient);
        if (m_model.isStopped())
            return false;
        if (value <= m_value + 1e-4 * step * slope + noise) {
            m_theta.swap(theta);
            m_gradient.swap(gradient);
            m_value = value;
            return true;
        }
    }
    return false;
}

/// One Newton step of every user, or every item, with the others as they are; `isBounded`: with the curvature's upper
/// bound 1/4, which never increases the objective (Böhning and Lindsay 1988).
void Descent::sweep(bool isItems, bool isBounded)
{
    const std::span<const std::size_t> offsets = isItems ? std::span(m_byItem.offsets) : std::span(m_pairs.offsets);
    const std::size_t width = m_model.width();
    const auto w = static_cast<Eigen::Index>(width);
    double* own = m_theta.data() + (isItems ? m_model.itemAt(0) : 0);
    const double* others = m_theta.data() + (isItems ? 0 : m_model.itemAt(0));
    forBlocks(offsets.size() - 1, 8, [&](std::size_t, std::size_t begin, std::size_t end) {
        RowMajor g;
        RowMajor scaled;
        Vector z;
        Vector e;
        std::vector<double> labels;
        std::vector<double> weights;
        for (std::size_t row = begin; row < end && !m_model.isStopped(); ++row) {
            const std::size_t n = offsets[row + 1] - offsets[row];
            g.resize(static_cast<Eigen::Index>(n), w);
            labels.resize(n);
            weights.resize(n);
            for (std::size_t k = 0; k < n; ++k) {
                const std::size_t at = offsets[row] + k;
                const std::size_t pair = isItems ? m_byItem.pairs[at] : at;
                const std::size_t other = isItems ? m_byItem.users[at] : m_pairs.items[at];
                g.row(static_cast<Eigen::Index>(k)) = Eigen::Map<const Eigen::RowVectorXd>(others + other * width, w);
                labels[k] = m_pairs.labels[pair];
                weights[k] = m_pairs.weights[pair];
            }
            Eigen::Map<Vector> x(own + row * width, w);
            z = g * x;
            e.resize(z.size());
            const Eigen::Map<const Vector> weight(weights.data(), z.size());
            logisticLoss({z.data(), n}, labels, weights, {e.data(), n});
            const Vector gradient = g.transpose() * e + m_settings.rho * x;
            if (isBounded)
                z = weight / 4;
            else
                z = weight.array() * z.unaryExpr([](double s) { return 1 / (2 + 2 * std::cosh(s)); }).array();
            scaled = z.asDiagonal() * g;
            Matrix block = m_settings.rho * Matrix::Identity(w, w);
            block.noalias() += g.transpose() * scaled;
            x -= block.llt().solve(gradient);
        }
    });
    if (isItems)
        m_value = studyObjective(m_model, m_theta, m_pairs, m_settings.rho, m_gradient);
}

void Descent::alternate()
{
    constexpr int kMostSweeps = 40;
    constexpr double kEnoughDecrease = 1e-4; // from where Newton's method is quicker
    bool isBounded = false;
    for (int s = 0; s < kMostSweeps && mayStep(); ++s, ++m_iterations) {
        const double before = m_value;
        const StudyVector kept = m_theta;
        sweep(false, isBounded);
        sweep(true, isBounded);
        if (m_value > before) {
            m_theta = kept;
            m_value = studyObjective(m_model, m_theta, m_pairs, m_settings.rho, m_gradient);
            if (isBounded)
                return;
            isBounded = true;
        } else if (before - m_value < kEnoughDecrease * std::abs(m_value))
            return;
    }
}

/// Goes down a direction of negative curvature for as long as that pays.
bool Descent::escape(StudyVector direction)
{
    const double slope = map(m_gradient).dot(map(direction));
    const double size = 0.1 * (1 + map(m_theta).norm()) / map(direction).norm();
    map(direction) *= slope > 0 ? -size : size;
    StudyVector theta(m_theta.size());
    StudyVector gradient(m_theta.size());
    const double before = m_value;
    double step = 1;
    const auto tryStep = [&] {
        map(theta) = map(m_theta) + step * map(direction);
        return studyObjective(m_model, theta, m_pairs, m_settings.rho, gradient);
    };
    double value = tryStep();
    while (!(value < before) && step > 1e-6 && !m_model.isStopped()) {
        step /= 4;
        value = tryStep();
    }
    const StudyVector from = m_theta;
    while (value < m_value && !m_model.isStopped()) {
        m_theta.swap(theta);
        m_gradient.swap(gradient);
        m_value = value;
        step *= 2;
        map(theta) = Eigen::Map<const Vector>(from.data(), map(theta).size()) + step * map(direction);
        value = studyObjective(m_model, theta, m_pairs, m_settings.rho, gradient);
    }
    return m_value < before;
}

/// Whether conjugate gradients from a random side meet no negative curvature; where they do, the saddle is left.
bool Descent::isMinimum()
{
    constexpr int kProducts = 40;
    StudyHessian hessian(m_model, m_theta, m_pairs, m_byItem, m_settings.rho);
    hessian.makeBlocks(0);
    StudyVector side(m_theta.size());
    RandomStream random(static_cast<std::uint64_t>(m_iterations), "study.saddle");
    for (double& value : side)
        value = random.normal();
    StudyVector x(m_theta.size(), 0.0);
    CgOutcome cg = solve(hessian, side, x, kProducts, 1e-6);
    return !cg.metNegativeCurvature || m_model.isStopped() || !escape(std::move(cg.direction));
}

void Descent::newton()
{
    constexpr int kMostProducts = 100;
    constexpr double kLeastRadius = 1e-10;
    std::optional<StudyHessian> hessian;
    double radius = 0;
    StudyVector theta(m_theta.size());
    StudyVector gradient(m_theta.size());
    while (mayStep() || (m_leavesSaddles && norm() <= m_settings.tolerance && !m_model.isStopped() && !isMinimum())) {
        if (!hessian) {
            hessian.emplace(m_model, m_theta, m_pairs, m_byItem, m_settings.rho);
            hessian->makeBlocks(0);
        }
        const double forcing = std::min(0.1, std::sqrt(norm() / (1 + std::abs(m_value))));
        TrustRegionStep found =
            trustRegionStep([&](std::span<const double> v, std::span<double> out) { hessian->multiply(v, out, 0); },
                            [&](std::span<const double> v, std::span<double> out) { hessian->precondition(v, out); },
                            m_gradient, radius, kMostProducts, std::max(forcing, 0.1 * m_settings.tolerance / norm()),
                            [this] { return m_model.isStopped(); });
        ++m_iterations;
        map(theta) = map(m_theta) + map(found.step);
        const double value = studyObjective(m_model, theta, m_pairs, m_settings.rho, gradient);
        if (m_model.isStopped())
            return;
        const double noise = roundingOf(m_value);
        const double kept = (m_value - value + noise) / (found.decrease + noise); // of what was promised
        if (!(kept > 0.25)) {
            radius /= 4;
            if (!(radius > kLeastRadius))
                return;
        } else if (kept > 0.75 && found.isAtBoundary)
            radius *= 2.5;
        if (kept > 1e-4) {
            m_theta.swap(theta);
            m_gradient.swap(gradient);
            m_value = value;
            hessian.reset();
        }
    }
}

/// L-BFGS (Nocedal and Wright 2006, algorithm 7.4) from the Hessian's blocks, which are made anew now and then: the way
/// to where Newton's method is quicker.
void Descent::quasiNewton()
{
    constexpr std::size_t kMemory = 20;
    constexpr int kRound = 25;               ///< steps on the same blocks
    constexpr double kEnoughDecrease = 1e-4; ///< of a round
    struct Correction
    {
        StudyVector s;
        StudyVector y;
        double rho;
    };
    std::deque<Correction> corrections;
    StudyVector at;
    std::optional<StudyHessian> hessian;
    double before = std::numeric_limits<double>::infinity();
    StudyVector scaled(m_theta.size());
    for (int step = 0; mayStep(); ++step, ++m_iterations) {
        if (step % kRound == 0) {
            if (!(before - m_value > kEnoughDecrease * std::abs(m_value)))
                return;
            before = m_value;
            at = m_theta;
            hessian.emplace(m_model, at, m_pairs, m_byItem, m_settings.rho);
            hessian->makeBlocks(0);
        }
        StudyVector direction(m_theta.size());
        map(direction) = -map(m_gradient);
        std::vector<double> alphas(corrections.size());
        for (std::size_t k = corrections.size(); k-- > 0;) {
            Correction& c = corrections[k];
            alphas[k] = c.rho * map(c.s).dot(map(direction));
            map(direction) -= alphas[k] * map(c.y);
        }
        hessian->precondition(direction, scaled);
        direction.swap(scaled);
        if (!corrections.empty()) {
            Correction& c = corrections.back();
            hessian->precondition(c.y, scaled);
            map(direction) /= c.rho * map(c.y).dot(map(scaled));
        }
        for (std::size_t k = 0; k < corrections.size(); ++k) {
            Correction& c = corrections[k];
            map(direction) += (alphas[k] - c.rho * map(c.y).dot(map(direction))) * map(c.s);
        }
        StudyVector theta = m_theta;
        StudyVector gradient = m_gradient;
        if (!moveAlong(direction)) {
            if (corrections.empty() || m_model.isStopped())
                return;
            corrections.clear();
            continue;
        }
        Correction c{m_theta, m_gradient, 0};
        map(c.s) -= map(theta);
        map(c.y) -= map(gradient);
        const double sy = map(c.s).dot(map(c.y));
        if (sy > 1e-10 * map(c.y).squaredNorm()) {
            c.rho = 1 / sy;
            corrections.push_back(std::move(c));
            if (corrections.size() > kMemory)
                corrections.pop_front();
        }
    }
}

StudyTraining Descent::finish(double seconds)
{
    StudyTraining result;
    result.gradientNorm = norm();
    if (!(result.gradientNorm <= m_settings.tolerance) && !m_model.isStopped())
        throw Error(ErrorKind::Divergence,
                    fmt::format("the gradient did not become small: its norm is {} after {} iterations, and influence "
                                "functions need {}",
                                numberText(result.gradientNorm), m_iterations, numberText(m_settings.tolerance)))
            .hint("Raise rho, allow more iterations, or accept a larger tolerance");
    result.theta = std::move(m_theta);
    result.objective = m_value;
    result.iterations = m_iterations;
    result.seconds = seconds;
    return result;
}

} // namespace

double studyObjective(const StudyModel& model, std::span<const double> theta, const PairSet& pairs, double rho,
                      std::span<double> gradient)
{
    const Eigen::Map<const Vector> at(theta.data(), static_cast<Eigen::Index>(theta.size()));
    Eigen::Map<Vector>(gradient.data(), at.size()) = rho * at;
    const auto dense = static_cast<Eigen::Index>(model.denseCount());
    Eigen::Map<Vector>(gradient.data(), at.size()).tail(dense) *= model.denseCost();
    const double penalty = at.head(at.size() - dense).squaredNorm() + model.denseCost() * at.tail(dense).squaredNorm();
    return model.addLossGradient(theta, pairs, gradient) + rho / 2 * penalty;
}

StudyTraining trainStudyModel(const StudyModel& model, const PairSet& pairs, const PairsByItem& byItem,
                              StudyVector start, const StudyTrainingSettings& settings, bool isWarm,
                              const TrainingProgress& progress)
{
    const auto begin = std::chrono::steady_clock::now();
    Descent descent(model, pairs, byItem, std::move(start), settings, !isWarm, progress);
    if (!isWarm)
        settings.isMatrixFactorisation ? descent.alternate() : descent.quasiNewton();
    descent.newton();
    return descent.finish(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
}

} // namespace equipoise
