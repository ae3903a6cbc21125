// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/influence/networkstudymodel.h"

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/influence/networktile.h"

#include <algorithm>
#include <cmath>

namespace equipoise {

namespace {

constexpr std::size_t kTile = 128; ///< pairs whose layers stay in the cache

class NetworkStudyModel final : public StudyModel
{
public:
    NetworkStudyModel(std::size_t users, std::size_t items, const NetworkLayout& layout)
        : StudyModel(users, items, layout.width(), layout.size, static_cast<double>(users))
        , m_layout(layout)
    {}

    StudyVector initial(std::uint64_t seed) const override
    {
        StudyVector theta(size(), 0.0);
        const double scale = 1 / std::sqrt(static_cast<double>(width()));
        forBlocks(userCount() + itemCount(), 256, [&](std::size_t block, std::size_t begin, std::size_t end) {
            RandomStream random(seed, "study.network.rows", block);
            for (std::size_t k = begin * width(); k < end * width(); ++k)
                theta[k] = scale * random.normal();
        });
        RandomStream random(seed, "study.network.dense");
        double* dense = theta.data() + denseAt();
        std::fill_n(dense, m_layout.shape.factors, 1.0);
        for (std::size_t l = 0; l < m_layout.layerCount(); ++l) {
            const std::size_t units = m_layout.shape.layers[l];
            const double range = std::sqrt(6.0 / static_cast<double>(m_layout.inputs[l] + units));
            for (std::size_t k = 0; k < m_layout.inputs[l] * units; ++k)
                dense[m_layout.weights[l] + k] = range * (2 * random.uniform() - 1);
        }
        if (m_layout.layerCount() > 0) {
            const std::size_t last = m_layout.shape.layers.back();
            for (std::size_t k = 0; k < last; ++k)
                dense[m_layout.towerOutput + k] =
                    std::sqrt(3.0 / static_cast<double>(last)) * (2 * random.uniform() - 1);
        }
        return theta;
    }

    std::vector<double> crossDiagonal(std::span<const double> theta) const override
    {
        std::vector<double> diagonal(width(), 0.0);
        std::copy_n(theta.data() + denseAt(), m_layout.shape.factors, diagonal.begin());
        return diagonal;
    }

    void jacobians(const double* theta, std::span<const std::uint32_t> users, std::span<const std::uint32_t> items,
                   double* user, double* item) const override
    {
        NetworkTile tile(m_layout);
        for (std::size_t begin = 0; begin < users.size(); begin += kTile) {
            const std::size_t n = std::min(kTile, users.size() - begin);
            forward(tile, theta, users.subspan(begin, n), items.subspan(begin, n));
            tile.backward(theta + denseAt(), Eigen::VectorXd::Ones(static_cast<Eigen::Index>(n)), nullptr);
            if (user)
                std::copy_n(tile.userDerivative.data(), n * width(), user + begin * width());
            if (item)
                std::copy_n(tile.itemDerivative.data(), n * width(), item + begin * width());
        }
    }

    void denseJacobians(const double* theta, std::span<const std::uint32_t> users, std::span<const std::uint32_t> items,
                        double* out) const override
    {
        NetworkTile tile(m_layout);
        for (std::size_t begin = 0; begin < users.size(); begin += kTile) {
            const std::size_t n = std::min(kTile, users.size() - begin);
            forward(tile, theta, users.subspan(begin, n), items.subspan(begin, n));
            tile.denseJacobian(theta + denseAt(), out + begin * denseCount());
        }
    }

    void scoresOf(const double* theta, const PairSet& pairs, std::size_t begin, std::size_t end,
                  double* z) const override
    {
        forTiles(theta, pairs, begin, end, [&](NetworkTile& tile, std::size_t first, std::size_t n) {
            std::copy_n(tile.scores.data(), n, z + first - begin);
        });
    }

    void addScoreGradientOf(const double* theta, const PairSet& pairs, std::size_t begin, std::size_t end,
                            const double* a, const Sink& sink) const override
    {
        forTiles(theta, pairs, begin, end, [&](NetworkTile& tile, std::size_t first, std::size_t n) {
            tile.backward(theta + denseAt(), vectorOf(a + first - begin, n), sink.dense);
            scatter(tile, pairs, first, n, sink);
        });
    }

    void addHessianProductOf(const double* theta, const PairSet& pairs, const Curvature& curvature, std::size_t begin,
                             std::size_t end, const double* v, const Sink& sink) const override
    {
        forTiles(theta, pairs, begin, end, [&](NetworkTile& tile, std::size_t first, std::size_t n) {
            tile.tangent(theta + denseAt(), v + denseAt(), v, v + itemAt(0));
            const Eigen::VectorXd moved = vectorOf(curvature.c.data() + first, n).cwiseProduct(tile.tangents);
            tile.backwardTangent(theta + denseAt(), v + denseAt(), vectorOf(curvature.e.data() + first, n), moved,
                                 sink.dense);
            scatter(tile, pairs, first, n, sink);
        });
    }

    void tangentsOf(const double* theta, const PairSet& pairs, std::size_t begin, std::size_t end, const double* x,
                    double* out) const override
    {
        forTiles(theta, pairs, begin, end, [&](NetworkTile& tile, std::size_t first, std::size_t n) {
            tile.tangent(theta + denseAt(), x + denseAt(), x, x + itemAt(0));
            std::copy_n(tile.tangents.data(), n, out + first - begin);
        });
    }

private:
    /// A copy in aligned memory: Eigen rounds otherwise where it is not.
    static Eigen::VectorXd vectorOf(const double* values, std::size_t n)
    {
        Eigen::VectorXd copy(static_cast<Eigen::Index>(n));
        std::copy_n(values, n, copy.data());
        return copy;
    }
    void forward(NetworkTile& tile, const double* theta, std::span<const std::uint32_t> users,
                 std::span<const std::uint32_t> items) const
    {
        tile.forward(theta + denseAt(), theta, theta + itemAt(0), users, items);
    }
    template<typename F>
    void forTiles(const double* theta, const PairSet& pairs, std::size_t begin, std::size_t end, const F& f) const
    {
        NetworkTile tile(m_layout);
        for (std::size_t first = begin; first < end && !isStopped(); first += kTile) {
            const std::size_t n = std::min(kTile, end - first);
            forward(tile, theta, std::span(pairs.users).subspan(first, n), std::span(pairs.items).subspan(first, n));
            f(tile, first, n);
        }
    }
    void scatter(const NetworkTile& tile, const PairSet& pairs, std::size_t first, std::size_t n,
                 const Sink& sink) const
    {
        for (std::size_t k = 0; k < n; ++k) {
            double* user = sink.users + pairs.users[first + k] * width();
            double* item = sink.items + pairs.items[first + k] * width();
            const double* byUser = tile.userDerivative.data() + k * width();
            const double* byItem = tile.itemDerivative.data() + k * width();
            for (std::size_t j = 0; j < width(); ++j) {
                user[j] += byUser[j];
                item[j] += byItem[j];
            }
        }
    }

    NetworkLayout m_layout;
};

} // namespace

std::unique_ptr<StudyModel> makeNetworkStudyModel(std::size_t users, std::size_t items, const StudyNetworkShape& shape)
{
    return std::make_unique<NetworkStudyModel>(users, items, NetworkLayout(shape));
}

} // namespace equipoise
