// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/deepfair/deepfairnetwork.h"

#include "core/base/random.h"

#include <cmath>

namespace equipoise {

AlignedVector<float> initialWeights(const DeepFairShape& shape, std::uint64_t seed)
{
    AlignedVector<float> weights(shape.size());
    RandomStream random(seed, "deepfair.init");
    const auto fill = [&](std::size_t at, int n, int inputs) {
        const float range = 1 / std::sqrt(static_cast<float>(inputs));
        for (int i = 0; i < n; ++i)
            weights[at + static_cast<std::size_t>(i)] = range * (2 * random.uniformFloat() - 1);
    };
    for (int row = 0; row < shape.inputs() + 2; ++row)
        fill(static_cast<std::size_t>(row) * static_cast<std::size_t>(shape.stride()), shape.hidden1,
             shape.inputs() + 1);
    fill(shape.weights2(), shape.hidden1 * shape.hidden2, shape.hidden1);
    fill(shape.bias2(), shape.hidden2, shape.hidden1);
    fill(shape.weights3(), shape.hidden2 + 1, shape.hidden2);
    return weights;
}

} // namespace equipoise
