// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/mffair/mffairrows.h"

#include "core/base/parallel.h"
#include "core/base/random.h"

#include <algorithm>

namespace equipoise {

MfFairRows::MfFairRows(std::size_t rows, std::size_t rowStride, std::size_t constantColumn)
    : stride(rowStride)
    , constant(constantColumn)
    , weights(rows * rowStride)
    , means(rows * rowStride)
    , squares(rows * rowStride)
    , directions(rows * rowStride)
    , last(rows)
{
    for (std::size_t index = 0; index < rows && hasConstant(); ++index)
        weights[index * stride + constant] = 1;
}

void MfFairRows::initialise(const std::vector<bool>& isTrained, std::size_t k, double scale, std::uint64_t seed,
                            std::string_view purpose)
{
    for (std::size_t index = 0; index < last.size(); ++index) {
        if (!isTrained[index])
            continue;
        RandomStream stream(seed, purpose, 0, index);
        std::generate_n(weights.data() + index * stride, k,
                        [&] { return static_cast<float>(scale * stream.normal()); });
    }
}

void MfFairRows::begin(std::size_t batch)
{
    std::fill(last.begin(), last.end(), 0U);
    current.resize(std::min(batch, last.size()) * stride);
}

void MfFairRows::finish(const AdamClock& clock)
{
    forBlocks(last.size(), 256, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t index = begin; index < end; ++index)
            clock.finish(last[index], stride, row(index));
    });
}

void MfFairRows::goToBest()
{
    if (!best.empty())
        weights = best;
}

void MfFairRows::collect(std::size_t k, std::size_t bias, std::vector<float>& vectors, std::vector<float>& biases) const
{
    for (std::size_t index = 0; index < last.size(); ++index) {
        const float* const from = weights.data() + index * stride;
        vectors.insert(vectors.end(), from, from + k);
        biases.push_back(hasConstant() ? from[bias] : 0);
    }
}

void MfFairRows::save(ArrayFile& file, const std::string& name) const
{
    file.put(name, std::span<const float>(weights));
    file.put(name + "-means", std::span<const float>(means));
    file.put(name + "-squares", std::span<const float>(squares));
    file.put(name + "-directions", std::span<const float>(directions));
    if (!best.empty())
        file.put(name + "-best", std::span<const float>(best));
}

void MfFairRows::load(const ArrayFile& file, const std::string& name)
{
    const auto read = [&](const std::string& array) {
        const std::vector<float> values = file.get<float>(array, weights.size());
        return AlignedVector<float>(values.begin(), values.end());
    };
    weights = read(name);
    means = read(name + "-means");
    squares = read(name + "-squares");
    directions = read(name + "-directions");
    best = file.contains(name + "-best") ? read(name + "-best") : AlignedVector<float>();
}

} // namespace equipoise
