// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/alignedvector.h"
#include "core/influence/pairset.h"

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace equipoise {

using StudyVector = AlignedVector<double>;

/// Second derivatives of the loss at one point, per pair: w·σ(1 − σ) before ∇z∇zᵀ and w·(σ − y) before ∇²z.
struct Curvature
{
    std::vector<double> c;
    std::vector<double> e;
};

/// A scoring function z(u, i; θ) in double precision with exact derivatives, under logistic loss. The parameters are
/// one vector: a row of `width()` numbers per user, then one per item, then the dense weights. Everything that sums
/// over pairs does so in PairSet::kChunks parts added in their order: the same bits on any number of threads. Const
/// functions may be called from several threads. A pass ends early when `stop` is set; what it gives is then only good
/// for being thrown away.
class StudyModel
{
public:
    StudyModel(std::size_t users, std::size_t items, std::size_t width, std::size_t dense, double denseCost = 1);
    StudyModel(const StudyModel&) = delete;
    StudyModel& operator=(const StudyModel&) = delete;
    virtual ~StudyModel() = default;

    std::size_t userCount() const { return m_users; }
    std::size_t itemCount() const { return m_items; }
    std::size_t width() const { return m_width; }
    std::size_t denseCount() const { return m_dense; }
    /// What the square of a dense weight weighs in ‖θ‖²: for networks the number of users, all of whom share it. With 1
    /// the norm is least where dense weights are large and rows nearly 0, and nothing is regularised any more.
    double denseCost() const { return m_denseCost; }
    std::size_t size() const { return (m_users + m_items) * m_width + m_dense; }
    std::size_t userAt(std::size_t user) const { return user * m_width; }
    std::size_t itemAt(std::size_t item) const { return (m_users + item) * m_width; }
    std::size_t denseAt() const { return (m_users + m_items) * m_width; }

    void setStop(std::stop_token stop) { m_stop = std::move(stop); }
    bool isStopped() const { return m_stop.stop_requested(); }

    /// Where training begins.
    virtual StudyVector initial(std::uint64_t seed) const = 0;
    /// The diagonal of ∂²z/∂p∂q, which is all there is of it; `width()` numbers.
    virtual std::vector<double> crossDiagonal(std::span<const double> theta) const = 0;

    // Over a whole set, parallel.
    void scores(std::span<const double> theta, const PairSet& pairs, std::span<double> z) const;
    /// Adds Σ w·(σ(z) − y)·∇z to `gradient`; returns Σ w·l.
    double addLossGradient(std::span<const double> theta, const PairSet& pairs, std::span<double> gradient) const;
    /// Adds Σ a·∇z.
    void addScoreGradient(std::span<const double> theta, const PairSet& pairs, std::span<const double> a,
                          std::span<double> gradient) const;
    Curvature curvature(std::span<const double> theta, const PairSet& pairs) const;
    /// Adds Σ (c·∇z(∇z·v) + e·∇²z·v).
    void addHessianProduct(std::span<const double> theta, const PairSet& pairs, const Curvature& curvature,
                           std::span<const double> v, std::span<double> out) const;
    /// ∇z·x per pair.
    void tangents(std::span<const double> theta, const PairSet& pairs, std::span<const double> x,
                  std::span<double> out) const;

    // Over some pairs, serial; z, a and out begin with pair `begin`. The derivatives of the scores by the user's and
    // the item's row are width() numbers a pair.
    virtual void jacobians(const double* theta, std::span<const std::uint32_t> users,
                           std::span<const std::uint32_t> items, double* user, double* item) const = 0;
    /// By the dense weights: denseCount() numbers a pair.
    virtual void denseJacobians(const double* theta, std::span<const std::uint32_t> users,
                                std::span<const std::uint32_t> items, double* out) const;
    virtual void scoresOf(const double* theta, const PairSet& pairs, std::size_t begin, std::size_t end,
                          double* z) const = 0;
    /// Where derivatives of a stretch of pairs are added: rows of users, rows of items, dense weights.
    struct Sink
    {
        double* users;
        double* items;
        double* dense;
    };
    virtual void addScoreGradientOf(const double* theta, const PairSet& pairs, std::size_t begin, std::size_t end,
                                    const double* a, const Sink& sink) const = 0;
    virtual void addHessianProductOf(const double* theta, const PairSet& pairs, const Curvature& curvature,
                                     std::size_t begin, std::size_t end, const double* v, const Sink& sink) const = 0;
    virtual void tangentsOf(const double* theta, const PairSet& pairs, std::size_t begin, std::size_t end,
                            const double* x, double* out) const = 0;
    /// All of it to one vector, for serial use.
    Sink sinkOf(std::span<double> out) const
    {
        return {out.data(), out.data() + m_users * m_width, out.data() + denseAt()};
    }

private:
    template<typename F>
    void accumulate(const PairSet& pairs, std::span<double> out, const F& f) const;

    std::size_t m_users;
    std::size_t m_items;
    std::size_t m_width;
    std::size_t m_dense;
    double m_denseCost;
    std::stop_token m_stop;
};

/// w·(ln(1 + e^z) − y·z) in sum, with σ(z) − y times w into `e`. For any label in [0, 1].
double logisticLoss(std::span<const double> z, std::span<const double> labels, std::span<const double> weights,
                    std::span<double> e);

} // namespace equipoise
