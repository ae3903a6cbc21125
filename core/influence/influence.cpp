// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/influence/influence.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/influence/localinfluence.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <mutex>
#include <string>

namespace equipoise {

namespace {

constexpr double kResidual = 1e-8; ///< from where more steps change no digit that is shown
constexpr int kMostRaises = 10;

/// Runs attempt(damping) until it meets no negative curvature: networks have some, and near a minimum a little damping
/// removes it. Returns the damping used.
template<typename F>
double withEnoughDamping(const StudyHessian& hessian, double damping, const F& attempt)
{
    for (int raise = 0; raise <= kMostRaises; ++raise) {
        if (attempt(damping) || hessian.model().isStopped())
            return damping;
        damping = damping == 0 ? hessian.rho() / 100 : damping * 4;
    }
    throw Error(ErrorKind::Data, "the Hessian has negative curvature, so influences would be meaningless")
        .value(fmt::format("damping {:.3g}", damping))
        .hint("Raise rho or the damping, or train to a smaller gradient");
}

CgOutcome solve(const StudyHessian& hessian, std::span<const double> rhs, std::span<double> x, int iterations,
                double damping, bool isSerial)
{
    return conjugateGradients(
        [&](std::span<const double> v, std::span<double> out) { hessian.multiply(v, out, damping, isSerial); },
        [&](std::span<const double> v, std::span<double> out) { hessian.precondition(v, out, isSerial); }, rhs, x,
        iterations, kResidual, [&] { return hessian.model().isStopped(); });
}

/// Where the gains of each user asked for begin in the result.
std::vector<std::size_t> placesOf(const StudyBasis& basis, std::span<const std::uint32_t> users)
{
    std::vector<std::size_t> places{0};
    for (const std::uint32_t user : users)
        places.push_back(places.back() + basis.offsets[user + 1] - basis.offsets[user]);
    return places;
}

/// Σ_j w_j (σ_j − y_j) ∇z_j over one user's candidates.
void addOwnLossGradient(const StudyModel& model, std::span<const double> theta, const PairSet& candidates,
                        std::uint32_t user, std::span<double> out)
{
    const std::size_t begin = candidates.offsets[user];
    const std::size_t n = candidates.offsets[user + 1] - begin;
    std::vector<double> z(n);
    std::vector<double> e(n);
    model.scoresOf(theta.data(), candidates, begin, begin + n, z.data());
    logisticLoss(z, std::span(candidates.labels).subspan(begin, n), std::span(candidates.weights).subspan(begin, n), e);
    model.addScoreGradientOf(theta.data(), candidates, begin, begin + n, e.data(), model.sinkOf(out));
}

/// Fills the gains with ∇Lᵀ H⁻¹ ∇z, before the slopes of removal.
class Filler
{
public:
    Filler(const StudyData& data, StudyHessian& hessian, std::span<const std::uint32_t> users,
           const InfluenceSettings& settings, const std::function<void(double)>& progress, Influences& result)
        : m_data(data)
        , m_hessian(hessian)
        , m_model(hessian.model())
        , m_users(users)
        , m_settings(settings)
        , m_progress(progress)
        , m_result(result)
        , m_places(placesOf(data.basis, users))
    {
        m_result.gains.assign(m_places.back(), 0.0);
    }

    void fill()
    {
        const bool isLocal = m_settings.solver == InfluenceSolver::User || m_settings.solver == InfluenceSolver::Star;
        if (isLocal)
            local();
        else if (m_settings.isWelfare)
            common();
        else
            own();
    }
    const std::vector<std::size_t>& places() const { return m_places; }

private:
    std::span<double> gainsOf(std::size_t k)
    {
        return std::span(m_result.gains).subspan(m_places[k], m_places[k + 1] - m_places[k]);
    }
    void tangentsOf(std::size_t k, std::span<const double> x)
    {
        const std::size_t begin = m_hessian.pairs().offsets[m_users[k]];
        const std::span<double> out = gainsOf(k);
        m_model.tangentsOf(m_hessian.theta().data(), m_hessian.pairs(), begin, begin + out.size(), x.data(),
                           out.data());
    }
    /// f(k) for every user, in parallel, with progress.
    template<typename F>
    void forUsers(const F& f)
    {
        std::atomic<std::size_t> done{0};
        forBlocks(m_users.size(), 1, [&](std::size_t k, std::size_t, std::size_t) {
            if (m_model.isStopped())
                return;
            f(k);
            ++done;
            const std::unique_lock lock(m_mutex, std::try_to_lock);
            if (m_progress && lock)
                m_progress(static_cast<double>(done) / static_cast<double>(m_users.size()));
        });
    }
    void local();
    void common();
    void own();

    const StudyData& m_data;
    StudyHessian& m_hessian;
    const StudyModel& m_model;
    std::span<const std::uint32_t> m_users;
    const InfluenceSettings& m_settings;
    const std::function<void(double)>& m_progress;
    Influences& m_result;
    std::vector<std::size_t> m_places;
    std::mutex m_mutex; ///< of the progress
};

void Filler::local()
{
    m_hessian.makeUserBlocks(m_settings.damping);
    if (m_settings.solver == InfluenceSolver::Star)
        m_hessian.makeItemBlocks(m_settings.damping);
    m_result.damping = m_settings.damping;
    const LocalInfluence system(m_data, m_hessian, m_settings);
    forUsers([&](std::size_t k) { system.solve(m_users[k], gainsOf(k)); });
}

/// One solution serves everybody.
void Filler::common()
{
    StudyVector loss(m_model.size(), 0.0);
    m_model.addLossGradient(m_hessian.theta(), m_data.candidates, loss);
    StudyVector x = loss;
    if (m_settings.solver == InfluenceSolver::Cg)
        m_result.damping = withEnoughDamping(m_hessian, m_settings.damping, [&](double damping) {
            std::ranges::fill(x, 0.0);
            m_hessian.makeBlocks(damping);
            const CgOutcome cg = solve(m_hessian, loss, x, m_settings.cgIterations, damping, false);
            m_result.products = cg.iterations;
            m_result.residual = cg.residual;
            return !cg.metNegativeCurvature;
        });
    forUsers([&](std::size_t k) { tangentsOf(k, x); });
}

void Filler::own()
{
    const auto attempt = [&](double damping) {
        std::atomic<bool> isGood{true};
        std::vector<CgOutcome> outcomes(m_users.size());
        const bool isCg = m_settings.solver == InfluenceSolver::Cg;
        if (isCg)
            m_hessian.makeBlocks(damping);
        forUsers([&](std::size_t k) {
            if (!isGood)
                return;
            StudyVector loss(m_model.size(), 0.0);
            addOwnLossGradient(m_model, m_hessian.theta(), m_data.candidates, m_users[k], loss);
            if (!isCg) {
                tangentsOf(k, loss);
                return;
            }
            StudyVector x(m_model.size(), 0.0);
            outcomes[k] = solve(m_hessian, loss, x, m_settings.cgIterations, damping, true);
            if (outcomes[k].metNegativeCurvature)
                isGood = false;
            tangentsOf(k, x);
        });
        m_result.products = 0;
        m_result.residual = 0;
        for (const CgOutcome& cg : outcomes) {
            m_result.products = std::max(m_result.products, cg.iterations);
            m_result.residual = std::max(m_result.residual, cg.residual);
        }
        return isGood.load();
    };
    m_result.damping = withEnoughDamping(m_hessian, m_settings.damping, attempt);
}

/// ∂l(s; 1)/∂z of a rating's pair, or for relabelling that less ∂l(s; 0)/∂z, which is −1.
double removalSlope(double z, bool relabels) { return relabels ? -1 : -1 / (1 + std::exp(z)); }

} // namespace

InfluenceSolver influenceSolver(std::string_view name)
{
    constexpr std::array<std::string_view, 4> kNames{"user", "star", "cg", "gradient"};
    const auto at = std::ranges::find(kNames, name);
    if (at == kNames.end())
        throw Error(ErrorKind::Usage, "there is no such influence solver")
            .value(std::string(name))
            .hint("Take user, star, cg or gradient");
    return static_cast<InfluenceSolver>(at - kNames.begin());
}

Influences influences(const StudyData& data, StudyHessian& hessian, std::span<const std::uint32_t> users,
                      const InfluenceSettings& settings, const std::function<void(double)>& progress)
{
    Influences result;
    Filler filler(data, hessian, users, settings, progress, result);
    filler.fill();
    for (std::size_t k = 0; k < users.size(); ++k) {
        const std::size_t begin = hessian.pairs().offsets[users[k]];
        const std::size_t n = filler.places()[k + 1] - filler.places()[k];
        std::vector<double> z(n);
        hessian.model().scoresOf(hessian.theta().data(), hessian.pairs(), begin, begin + n, z.data());
        for (std::size_t r = 0; r < n; ++r)
            result.gains[filler.places()[k] + r] *= removalSlope(z[r], settings.relabels);
    }
    return result;
}

std::vector<double> maskEffect(const StudyData& data, StudyHessian& hessian, std::span<const std::uint8_t> mask,
                               const InfluenceSettings& settings)
{
    const StudyModel& model = hessian.model();
    std::vector<double> slopes(hessian.pairs().size());
    model.scores(hessian.theta(), hessian.pairs(), slopes);
    for (std::uint32_t u = 0; u < data.userCount(); ++u) {
        const std::size_t ratings = data.basis.offsets[u + 1] - data.basis.offsets[u];
        for (std::size_t k = 0; k < hessian.pairs().offsets[u + 1] - hessian.pairs().offsets[u]; ++k) {
            double& slope = slopes[hessian.pairs().offsets[u] + k];
            const bool isHidden = k < ratings && !mask[data.basis.offsets[u] + k];
            slope = isHidden ? removalSlope(slope, settings.relabels) : 0;
        }
    }
    StudyVector rhs(model.size(), 0.0);
    model.addScoreGradient(hessian.theta(), hessian.pairs(), slopes, rhs);
    StudyVector step(model.size());
    withEnoughDamping(hessian, settings.damping, [&](double damping) {
        std::ranges::fill(step, 0.0);
        hessian.makeBlocks(damping);
        return !solve(hessian, rhs, step, settings.cgIterations, damping, false).metNegativeCurvature;
    });
    const PairSet& candidates = data.candidates;
    std::vector<double> tangents(candidates.size());
    std::vector<double> z(candidates.size());
    std::vector<double> e(candidates.size());
    model.tangents(hessian.theta(), candidates, step, tangents);
    model.scores(hessian.theta(), candidates, z);
    logisticLoss(z, candidates.labels, candidates.weights, e);
    std::vector<double> changes(data.userCount(), 0.0);
    for (std::size_t k = 0; k < candidates.size(); ++k)
        changes[candidates.users[k]] += e[k] * tangents[k];
    return changes;
}

} // namespace equipoise
