// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/alignedvector.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace equipoise {

/// Sizes of a network of neural collaborative filtering and where its dense weights lie in one flat array. Two
/// branches, either of which may be missing:
///   product  Σ_j h_j p_uj q_ij over `factors` (GMF); with `isDot` h = 1 and the biases of user and item are added
///   tower    [p_u; q_i], `embedding` entries each, through ReLU layers, then a weighted sum of the last layer's units
/// Everything is padded with zeros, which stay zero, to multiples of 16. Row-major; a layer's row belongs to an input.
struct NcfShape
{
    int factors = 0;         ///< 0: no product
    int embedding = 0;       ///< of the tower, each side
    std::vector<int> layers; ///< units; empty: no tower
    bool isDot = false;

    static int padded(int n) { return (n + 15) / 16 * 16; }
    int layerCount() const { return static_cast<int>(layers.size()); }
    bool hasTower() const { return !layers.empty(); }
    bool hasProduct() const { return factors > 0; }
    /// A dot product has two more columns: the user's bias times 1, and 1 times the item's.
    int productWidth() const { return hasProduct() ? padded(factors + (isDot ? 2 : 0)) : 0; }
    int towerWidth() const { return hasTower() ? padded(embedding) : 0; }
    int rowWidth() const { return productWidth() + towerWidth(); }
    int width(int layer) const { return padded(layers[static_cast<std::size_t>(layer)]); }
    int lastWidth() const { return hasTower() ? width(layerCount() - 1) : 0; }
    int inputs(int layer) const { return layer == 0 ? 2 * towerWidth() : width(layer - 1); }

    // Offsets into the dense weights.
    std::size_t weights(int layer) const
    {
        std::size_t at = 0;
        for (int l = 0; l < layer; ++l)
            at += static_cast<std::size_t>(inputs(l)) * static_cast<std::size_t>(width(l));
        return at;
    }
    /// One side's half of the first layer's weights; the user's lies at 0, the item's behind it.
    std::size_t firstHalf() const
    {
        return hasTower() ? static_cast<std::size_t>(towerWidth()) * static_cast<std::size_t>(width(0)) : 0;
    }
    std::size_t biases(int layer) const
    {
        std::size_t at = weights(layerCount());
        for (int l = 0; l < layer; ++l)
            at += static_cast<std::size_t>(width(l));
        return at;
    }
    std::size_t productWeights() const { return biases(layerCount()); }
    std::size_t towerWeights() const { return productWeights() + static_cast<std::size_t>(productWidth()); }
    std::size_t outputBias() const { return towerWeights() + static_cast<std::size_t>(lastWidth()); }
    std::size_t size() const { return outputBias() + 16; }

    bool operator==(const NcfShape&) const = default;
};

/// All that a network has learnt. Rows of `productWidth()` and `towerWidth()` floats.
struct NcfParameters
{
    NcfShape shape;
    AlignedVector<float> dense;
    AlignedVector<float> userProducts;
    AlignedVector<float> itemProducts;
    AlignedVector<float> userTowers;
    AlignedVector<float> itemTowers;

    std::size_t userCount() const { return rowCount(userProducts, userTowers); }
    std::size_t itemCount() const { return rowCount(itemProducts, itemTowers); }

private:
    std::size_t rowCount(const AlignedVector<float>& products, const AlignedVector<float>& towers) const
    {
        return shape.hasProduct() ? products.size() / static_cast<std::size_t>(shape.productWidth())
                                  : towers.size() / static_cast<std::size_t>(shape.towerWidth());
    }
};

/// Weights before training: layers uniform in ±√(6/(inputs + outputs)) (Glorot & Bengio 2010), the output's in
/// ±√(3/inputs), biases 0, rows normal with deviation `scale`, as in the original program; a dot product's biases are
/// 0.
NcfParameters initialParameters(const NcfShape& shape, std::size_t users, std::size_t items, double scale,
                                std::uint64_t seed);

/// A network with both branches from one of each (He et al. 2017, section 3.4.1): output weights of the product times
/// `alpha`, those of the tower times 1 − alpha, likewise the output biases.
NcfParameters joined(const NcfParameters& product, const NcfParameters& tower, double alpha);

} // namespace equipoise
