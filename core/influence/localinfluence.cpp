// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/influence/localinfluence.h"

#include "core/base/error.h"

#include <Eigen/Cholesky>

namespace equipoise {

namespace {

Eigen::Map<const Eigen::MatrixXd> inverse(const BlockInverses& blocks, std::size_t row)
{
    const auto width = static_cast<Eigen::Index>(blocks.width());
    return {blocks.of(row), width, width};
}

} // namespace

LocalInfluence::LocalInfluence(const StudyData& data, const StudyHessian& hessian, const InfluenceSettings& settings)
    : m_data(data)
    , m_hessian(hessian)
    , m_model(hessian.model())
    , m_isStar(settings.solver == InfluenceSolver::Star)
    , m_isWelfare(settings.isWelfare && m_isStar)
    , m_shift(hessian.rho() + settings.damping)
    , m_width(static_cast<Eigen::Index>(m_model.width()))
{
    const std::vector<double> cross = m_model.crossDiagonal(hessian.theta());
    m_cross = Eigen::Map<const Vector>(cross.data(), m_width);
    if (m_isWelfare) {
        m_losses.resize(m_model.size(), 0.0);
        m_model.addLossGradient(hessian.theta(), data.candidates, m_losses);
    }
}

void LocalInfluence::solve(std::uint32_t user, std::span<double> out) const
{
    const PairSet& pairs = m_hessian.pairs();
    Star star;
    star.begin = pairs.offsets[user];
    // the others of her pairs matter to the star only
    const std::size_t n = m_isStar ? pairs.offsets[user + 1] - star.begin : out.size();
    star.user.resize(static_cast<Eigen::Index>(n), m_width);
    star.item.resize(static_cast<Eigen::Index>(n), m_width);
    m_model.jacobians(m_hessian.theta().data(), std::span(pairs.users).subspan(star.begin, n),
                      std::span(pairs.items).subspan(star.begin, n), star.user.data(),
                      m_isStar ? star.item.data() : nullptr);
    const Vector loss = ownLossGradient(user);
    const Vector x = m_isStar ? solveStar(star, loss) : Vector(inverse(m_hessian.userBlocks(), user) * loss);
    for (std::size_t k = 0; k < out.size(); ++k) {
        out[k] = star.user.row(static_cast<Eigen::Index>(k)).dot(x);
        if (m_isStar)
            out[k] += itemPart(star, k, x);
    }
}

LocalInfluence::Vector LocalInfluence::ownLossGradient(std::uint32_t user) const
{
    if (m_isWelfare)
        return Eigen::Map<const Vector>(m_losses.data() + m_model.userAt(user), m_width);
    const PairSet& candidates = m_data.candidates;
    const std::size_t begin = candidates.offsets[user];
    const std::size_t n = candidates.offsets[user + 1] - begin;
    RowMajor g(static_cast<Eigen::Index>(n), m_width);
    m_model.jacobians(m_hessian.theta().data(), std::span(candidates.users).subspan(begin, n),
                      std::span(candidates.items).subspan(begin, n), g.data(), nullptr);
    std::vector<double> z(n);
    Vector e(static_cast<Eigen::Index>(n));
    m_model.scoresOf(m_hessian.theta().data(), candidates, begin, begin + n, z.data());
    logisticLoss(z, std::span(candidates.labels).subspan(begin, n), std::span(candidates.weights).subspan(begin, n),
                 {e.data(), n});
    return g.transpose() * e;
}

LocalInfluence::Vector LocalInfluence::itemLossGradient(std::uint32_t item) const
{
    if (!m_isWelfare) // no candidate of hers is among her pairs
        return Vector::Zero(m_width);
    return Eigen::Map<const Vector>(m_losses.data() + m_model.itemAt(item), m_width);
}

/// Eliminates the items: (A − Σ C B⁻¹ Cᵀ) x = g − Σ C B⁻¹ h, with the cross block C = c·g_p·g_qᵀ + e·D of a pair
/// multiplied out, so that a pair costs O(width²).
LocalInfluence::Vector LocalInfluence::solveStar(const Star& star, Vector rhs) const
{
    const Curvature& curvature = m_hessian.curvature();
    const Eigen::Index n = star.user.rows();
    RowMajor itemTerm(n, m_width); // c·e·D·B⁻¹·g_q
    Vector outer(n);               // of g_p·g_pᵀ
    Matrix blocks = Matrix::Zero(m_width, m_width);
    for (Eigen::Index k = 0; k < n; ++k) {
        const std::size_t pair = star.begin + static_cast<std::size_t>(k);
        const double c = curvature.c[pair];
        const double e = curvature.e[pair];
        const auto block = inverse(m_hessian.itemBlocks(), m_hessian.pairs().items[pair]);
        const Vector bq = block * star.item.row(k).transpose();
        outer[k] = c - c * c * star.item.row(k).dot(bq);
        itemTerm.row(k) = c * e * m_cross.cwiseProduct(bq);
        blocks += e * e * block;
        if (m_isWelfare) {
            const Vector bh = block * itemLossGradient(m_hessian.pairs().items[pair]);
            rhs -= c * star.item.row(k).dot(bh) * star.user.row(k).transpose() + e * m_cross.cwiseProduct(bh);
        }
    }
    const Matrix mixed = star.user.transpose() * itemTerm;
    Matrix schur = m_shift * Matrix::Identity(m_width, m_width) - mixed - mixed.transpose();
    schur.noalias() += star.user.transpose() * (outer.asDiagonal() * star.user);
    schur -= m_cross.asDiagonal() * blocks * m_cross.asDiagonal();
    const Eigen::LLT<Matrix> factor(schur);
    if (factor.info() != Eigen::Success)
        throw Error(ErrorKind::Data, "the Hessian of a user and her items is singular")
            .hint("Raise rho or the damping, or train to a smaller gradient");
    return factor.solve(rhs);
}

/// g_q·x_q of one item, with x_q = B⁻¹(h − Cᵀx).
double LocalInfluence::itemPart(const Star& star, std::size_t pair, const Vector& x) const
{
    const auto k = static_cast<Eigen::Index>(pair);
    const std::size_t at = star.begin + pair;
    const std::uint32_t item = m_hessian.pairs().items[at];
    const Vector rhs = itemLossGradient(item) -
                       m_hessian.curvature().c[at] * star.user.row(k).dot(x) * star.item.row(k).transpose() -
                       m_hessian.curvature().e[at] * m_cross.cwiseProduct(x);
    return star.item.row(k) * (inverse(m_hessian.itemBlocks(), item) * rhs);
}

} // namespace equipoise
