// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/neuralcf/ncfshape.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace equipoise {

namespace {

void fillUniform(float* at, int n, double range, RandomStream& random)
{
    for (int i = 0; i < n; ++i)
        at[i] = static_cast<float>(range * (2 * random.uniform() - 1));
}

AlignedVector<float> normalRows(std::size_t rows, int used, int width, double scale, RandomStream random)
{
    AlignedVector<float> values(rows * static_cast<std::size_t>(width));
    for (std::size_t row = 0; row < rows; ++row)
        for (int i = 0; i < used; ++i)
            values[row * static_cast<std::size_t>(width) + static_cast<std::size_t>(i)] =
                static_cast<float>(scale * random.normal());
    return values;
}

} // namespace

NcfParameters initialParameters(const NcfShape& shape, std::size_t users, std::size_t items, double scale,
                                std::uint64_t seed)
{
    NcfParameters parameters;
    parameters.shape = shape;
    parameters.dense.resize(shape.size());
    float* dense = parameters.dense.data();
    RandomStream random(seed, "ncf.init");
    for (int layer = 0; layer < shape.layerCount(); ++layer) {
        const int units = shape.layers[static_cast<std::size_t>(layer)];
        const int inputs = layer == 0 ? 2 * shape.embedding : shape.layers[static_cast<std::size_t>(layer) - 1];
        const double range = std::sqrt(6.0 / (inputs + units));
        for (int input = 0; input < inputs; ++input) {
            // the item's inputs of the first layer begin on a padded row
            const int row =
                layer == 0 && input >= shape.embedding ? input - shape.embedding + shape.towerWidth() : input;
            fillUniform(dense + shape.weights(layer) +
                            static_cast<std::size_t>(row) * static_cast<std::size_t>(shape.width(layer)),
                        units, range, random);
        }
    }
    const int lastUnits = shape.hasTower() ? shape.layers.back() : 0;
    const double outputRange = std::sqrt(3.0 / std::max(1, shape.factors + lastUnits));
    if (shape.isDot)
        std::fill_n(dense + shape.productWeights(), shape.factors + 2, 1.0F);
    else
        fillUniform(dense + shape.productWeights(), shape.factors, outputRange, random);
    fillUniform(dense + shape.towerWeights(), lastUnits, outputRange, random);

    const auto rows = [&](std::size_t count, std::string_view purpose, int used, int width) {
        return normalRows(count, used, width, scale, RandomStream(seed, purpose));
    };
    parameters.userProducts = rows(users, "ncf.init.user-products", shape.factors, shape.productWidth());
    parameters.itemProducts = rows(items, "ncf.init.item-products", shape.factors, shape.productWidth());
    parameters.userTowers = rows(users, "ncf.init.user-towers", shape.embedding, shape.towerWidth());
    parameters.itemTowers = rows(items, "ncf.init.item-towers", shape.embedding, shape.towerWidth());
    if (shape.isDot) {
        const auto width = static_cast<std::size_t>(shape.productWidth());
        const auto biases = static_cast<std::size_t>(shape.factors);
        for (std::size_t user = 0; user < users; ++user)
            parameters.userProducts[user * width + biases + 1] = 1;
        for (std::size_t item = 0; item < items; ++item)
            parameters.itemProducts[item * width + biases] = 1;
    }
    return parameters;
}

NcfParameters joined(const NcfParameters& product, const NcfParameters& tower, double alpha)
{
    NcfParameters parameters;
    parameters.shape = tower.shape;
    parameters.shape.factors = product.shape.factors;
    const NcfShape& shape = parameters.shape;
    parameters.dense.resize(shape.size());
    float* dense = parameters.dense.data();
    std::copy_n(tower.dense.data(), shape.productWeights(), dense);
    const auto ofProduct = static_cast<float>(alpha);
    const auto ofTower = static_cast<float>(1 - alpha);
    for (int i = 0; i < shape.productWidth(); ++i)
        dense[shape.productWeights() + static_cast<std::size_t>(i)] =
            ofProduct * product.dense[product.shape.productWeights() + static_cast<std::size_t>(i)];
    for (int i = 0; i < shape.lastWidth(); ++i)
        dense[shape.towerWeights() + static_cast<std::size_t>(i)] =
            ofTower * tower.dense[tower.shape.towerWeights() + static_cast<std::size_t>(i)];
    dense[shape.outputBias()] =
        ofProduct * product.dense[product.shape.outputBias()] + ofTower * tower.dense[tower.shape.outputBias()];
    parameters.userProducts = product.userProducts;
    parameters.itemProducts = product.itemProducts;
    parameters.userTowers = tower.userTowers;
    parameters.itemTowers = tower.itemTowers;
    return parameters;
}

} // namespace equipoise
