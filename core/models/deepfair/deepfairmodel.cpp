// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/deepfair/deepfairmodel.h"

#include "core/models/deepfair/deepfairlayers.h"
#include "core/nn/rowproduct.h"

namespace equipoise {

DeepFairModel::DeepFairModel(const DeepFairShape& shape, std::span<const float> weights, DeepFairInputs inputs,
                             RatingScale scale, FairnessScale fairnessScale)
    : m_shape(shape)
    , m_weights(weights.begin(), weights.end())
    , m_inputs(std::move(inputs))
    , m_scale(scale)
    , m_fairnessScale(fairnessScale)
    , m_userParts(firstLayer(m_inputs.users, 0, true))
    , m_itemParts(firstLayer(m_inputs.items, static_cast<std::size_t>(shape.factors), false))
{}

AlignedVector<float> DeepFairModel::firstLayer(const AlignedVector<float>& rows, std::size_t firstInput,
                                               bool withBias) const
{
    const std::size_t stride = static_cast<std::size_t>(m_shape.stride());
    const std::size_t k = static_cast<std::size_t>(m_shape.factors);
    const AlignedVector<float> zeros(stride);
    AlignedVector<float> out(rows.size() / k * stride);
    rowProduct(rows.data(), static_cast<int>(rows.size() / k), m_shape.factors, m_weights.data() + firstInput * stride,
               withBias ? m_weights.data() + m_shape.bias1() : zeros.data(), m_shape.stride(), out.data());
    return out;
}

void DeepFairModel::predict(std::span<const std::uint32_t> users, std::span<const std::uint32_t> items,
                            std::span<float> out, const Conditions& conditions) const
{
    const std::size_t stride = static_cast<std::size_t>(m_shape.stride());
    const DeepFairTail tail(m_shape, m_weights.data());
    const AlignedVector<float> beta(kLanes, static_cast<float>(conditions.beta));
    AlignedVector<float> rows(stride * kLanes);
    AlignedVector<float> z(rows.size());
    AlignedVector<float> sums(static_cast<std::size_t>(m_shape.hidden2) * kLanes);
    for (std::size_t begin = 0; begin < users.size(); begin += kLanes) {
        const std::size_t n = std::min<std::size_t>(kLanes, users.size() - begin);
        for (std::size_t r = 0; r < n; ++r) {
            const float* user = m_userParts.data() + users[begin + r] * stride;
            const float* item = m_itemParts.data() + items[begin + r] * stride;
            for (std::size_t j = 0; j < stride; ++j)
                rows[r * stride + j] = user[j] + item[j];
        }
        rowsToLanes(rows.data(), m_shape.stride(), m_shape.stride(), z.data());
        secondLayer(tail, z.data(), beta.data(), 1, sums.data());
        const Vec y = prediction(tail, sums.data());
        for (std::size_t r = 0; r < n; ++r)
            out[begin + r] = m_scale.minimum + y[r] * (m_scale.maximum - m_scale.minimum);
    }
}

void DeepFairModel::score(std::span<const std::uint32_t> users, std::span<float> out,
                          const Conditions& conditions) const
{
    const std::size_t stride = static_cast<std::size_t>(m_shape.stride());
    const std::size_t items = itemCount();
    const int units = m_shape.hidden2;
    const DeepFairTail tail(m_shape, m_weights.data());
    const float beta = static_cast<float>(conditions.beta);

    AlignedVector<float> bases(users.size() * stride); // what a user adds to every item, β included
    for (std::size_t u = 0; u < users.size(); ++u)
        for (std::size_t j = 0; j < stride; ++j)
            bases[u * stride + j] = m_userParts[users[u] * stride + j] + beta * tail.betaWeights[j];

    AlignedVector<float> rows(stride * kLanes);
    AlignedVector<float> z(rows.size());
    AlignedVector<float> sums(static_cast<std::size_t>(units) * kStreams * kLanes);
    for (std::size_t begin = 0; begin < items; begin += kLanes) {
        const std::size_t n = std::min<std::size_t>(kLanes, items - begin);
        std::copy_n(m_itemParts.data() + begin * stride, n * stride, rows.data());
        rowsToLanes(rows.data(), m_shape.stride(), m_shape.stride(), z.data());
        const auto scoreUsers = [&](auto streams, std::size_t first) {
            forOutputTiles(units, [&](auto width, int output) {
                const auto hidden = [&](int j, int s) {
                    return relu(loadVec(z.data() + j * kLanes) +
                                bases[(first + static_cast<std::size_t>(s)) * stride + static_cast<std::size_t>(j)]);
                };
                secondLayerTile<width, streams>(tail, output, hidden, sums.data(), units);
            });
            for (std::size_t s = 0; s < std::size_t{streams}; ++s) {
                const Vec y = prediction(tail, sums.data() + static_cast<int>(s) * units * kLanes);
                const Vec ratings = m_scale.minimum + y * (m_scale.maximum - m_scale.minimum);
                std::memcpy(out.data() + (first + s) * items + begin, &ratings, n * sizeof(float));
            }
        };
        std::size_t u = 0;
        for (; u + kStreams <= users.size(); u += kStreams)
            scoreUsers(std::integral_constant<int, kStreams>(), u);
        for (; u < users.size(); ++u)
            scoreUsers(std::integral_constant<int, 1>(), u);
    }
}

void DeepFairModel::save(ArrayFile& file) const
{
    file.header["deepfair"] = {{"factors", m_shape.factors},
                               {"hidden1", m_shape.hidden1},
                               {"hidden2", m_shape.hidden2},
                               {"fairness_target", fairnessScaleNames()[static_cast<std::size_t>(m_fairnessScale)]}};
    file.put("deepfair.scale", std::vector<float>{m_scale.minimum, m_scale.maximum});
    file.put("deepfair.users", std::span<const float>(m_inputs.users));
    file.put("deepfair.items", std::span<const float>(m_inputs.items));
    file.put("deepfair.weights", std::span<const float>(m_weights));
}

RecommenderPtr DeepFairModel::load(const ArrayFile& file)
{
    const auto header = file.header.find("deepfair");
    if (header == file.header.end() || !header->is_object())
        throw Error(ErrorKind::Data, "the file holds no DeepFair network");
    const auto size = [&](const char* name) {
        const auto value = header->find(name);
        if (value == header->end() || !value->is_number_integer() || value->get<std::int64_t>() < 1 ||
            value->get<std::int64_t>() > 65536)
            throw Error(ErrorKind::Data, std::string("the DeepFair network in the file has no valid '") + name + "'");
        return value->get<int>();
    };
    const auto target = header->find("fairness_target");
    if (target == header->end() || !target->is_string())
        throw Error(ErrorKind::Data, "the DeepFair network in the file has no fairness target");
    const DeepFairShape shape{size("factors"), size("hidden1"), size("hidden2")};
    const std::vector<float> scale = file.get<float>("deepfair.scale", 2);
    const std::vector<float> weights = file.get<float>("deepfair.weights", shape.size());
    const auto rows = [&](const char* name) {
        const std::vector<float> values = file.get<float>(name);
        if (values.size() % static_cast<std::size_t>(shape.factors) != 0)
            throw Error(ErrorKind::Data, std::string("array '") + name + "' does not fit the DeepFair network");
        return AlignedVector<float>(values.begin(), values.end());
    };
    return std::make_shared<DeepFairModel>(
        shape, weights, DeepFairInputs{shape.factors, rows("deepfair.users"), rows("deepfair.items")},
        RatingScale{scale[0], scale[1]}, fairnessScaleNamed(target->get<std::string>()));
}

} // namespace equipoise
