// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/influence/mfstudymodel.h"

#include "core/base/parallel.h"
#include "core/base/random.h"

#include <Eigen/Core>

#include <cmath>

namespace equipoise {

namespace {

template<int D>
class MfStudyModel final : public StudyModel
{
    using Row = Eigen::Array<double, D, 1>;
    using ConstMap = Eigen::Map<const Row, Eigen::Aligned64>;
    using Map = Eigen::Map<Row, Eigen::Aligned64>;

public:
    MfStudyModel(std::size_t users, std::size_t items, std::size_t factors)
        : StudyModel(users, items, D, 0)
        , m_factors(factors)
    {}

    StudyVector initial(std::uint64_t seed) const override
    {
        // small enough to begin near the saddle at 0, large enough that every seed leaves it at once
        const double scale = 0.5 / std::sqrt(static_cast<double>(m_factors));
        StudyVector theta(size(), 0.0);
        forBlocks(userCount() + itemCount(), 256, [&](std::size_t block, std::size_t begin, std::size_t end) {
            RandomStream random(seed, "study.mf", block);
            for (std::size_t row = begin; row < end; ++row)
                for (std::size_t j = 0; j < m_factors; ++j)
                    theta[row * D + j] = scale * random.normal();
        });
        return theta;
    }

    std::vector<double> crossDiagonal(std::span<const double>) const override { return std::vector<double>(D, 1.0); }

    void jacobians(const double* theta, std::span<const std::uint32_t> users, std::span<const std::uint32_t> items,
                   double* user, double* item) const override
    {
        for (std::size_t k = 0; k < users.size(); ++k) {
            if (user)
                Eigen::Map<Row>(user + k * D) = q(theta, items[k]);
            if (item)
                Eigen::Map<Row>(item + k * D) = p(theta, users[k]);
        }
    }

    void scoresOf(const double* theta, const PairSet& pairs, std::size_t begin, std::size_t end,
                  double* z) const override
    {
        for (std::size_t k = begin; k < end; ++k)
            z[k - begin] = (p(theta, pairs.users[k]) * q(theta, pairs.items[k])).sum();
    }

    void addScoreGradientOf(const double* theta, const PairSet& pairs, std::size_t begin, std::size_t end,
                            const double* a, const Sink& sink) const override
    {
        forUsers(pairs, begin, end, [&](std::uint32_t user, std::size_t first, std::size_t last) {
            const Row pu = p(theta, user);
            Row sum = Row::Zero();
            for (std::size_t k = first; k < last; ++k) {
                const double weight = a[k - begin];
                sum += weight * q(theta, pairs.items[k]);
                at(sink.items, pairs.items[k]) += weight * pu;
            }
            at(sink.users, user) += sum;
        });
    }

    void addHessianProductOf(const double* theta, const PairSet& pairs, const Curvature& curvature, std::size_t begin,
                             std::size_t end, const double* v, const Sink& sink) const override
    {
        forUsers(pairs, begin, end, [&](std::uint32_t user, std::size_t first, std::size_t last) {
            const Row pu = p(theta, user);
            const Row vu = p(v, user);
            Row sum = Row::Zero();
            for (std::size_t k = first; k < last; ++k) {
                const ConstMap qi = q(theta, pairs.items[k]);
                const ConstMap vi = q(v, pairs.items[k]);
                const double a = curvature.c[k] * (pu * vi + vu * qi).sum();
                const double e = curvature.e[k];
                sum += a * qi + e * vi;
                at(sink.items, pairs.items[k]) += a * pu + e * vu;
            }
            at(sink.users, user) += sum;
        });
    }

    void tangentsOf(const double* theta, const PairSet& pairs, std::size_t begin, std::size_t end, const double* x,
                    double* out) const override
    {
        for (std::size_t k = begin; k < end; ++k)
            out[k - begin] =
                (p(theta, pairs.users[k]) * q(x, pairs.items[k]) + p(x, pairs.users[k]) * q(theta, pairs.items[k]))
                    .sum();
    }

private:
    ConstMap p(const double* theta, std::size_t user) const { return ConstMap(theta + user * D); }
    ConstMap q(const double* theta, std::size_t item) const { return ConstMap(theta + (userCount() + item) * D); }
    static Map at(double* rows, std::size_t row) { return Map(rows + row * D); }

    template<typename F>
    static void forUsers(const PairSet& pairs, std::size_t begin, std::size_t end, const F& f)
    {
        for (std::size_t first = begin; first < end;) {
            const std::uint32_t user = pairs.users[first];
            const std::size_t last = std::min(end, pairs.offsets[user + 1]);
            f(user, first, last);
            first = last;
        }
    }

    std::size_t m_factors;
};

} // namespace

std::unique_ptr<StudyModel> makeMfStudyModel(std::size_t users, std::size_t items, std::size_t factors)
{
    if (factors <= 8)
        return std::make_unique<MfStudyModel<8>>(users, items, factors);
    if (factors <= 16)
        return std::make_unique<MfStudyModel<16>>(users, items, factors);
    if (factors <= 32)
        return std::make_unique<MfStudyModel<32>>(users, items, factors);
    return std::make_unique<MfStudyModel<64>>(users, items, factors);
}

} // namespace equipoise
