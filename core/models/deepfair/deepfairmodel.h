// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/models/deepfair/deepfairkernel.h"
#include "core/models/recommender.h"

namespace equipoise {

/// A trained DeepFair network over its factors: prediction = r_min + ŷ(p_u, q_i, β)·(r_max − r_min) for any β in [0,
/// 1]. The first layer is kept per user and per item, so a prediction costs one addition a unit and the small layers
/// behind it: hidden1·hidden2 multiplications and no training.
class DeepFairModel : public Recommender
{
public:
    DeepFairModel(const DeepFairShape& shape, std::span<const float> weights, DeepFairInputs inputs, RatingScale scale,
                  FairnessScale fairnessScale);

    std::string_view modelName() const override { return "deepfair"; }
    std::size_t userCount() const override { return m_inputs.users.size() / static_cast<std::size_t>(m_inputs.k); }
    std::size_t itemCount() const override { return m_inputs.items.size() / static_cast<std::size_t>(m_inputs.k); }
    bool predictsRatings() const override { return true; }
    bool isConditioned() const override { return true; }
    FairnessScale fairnessScale() const override { return m_fairnessScale; }
    void predict(std::span<const std::uint32_t> users, std::span<const std::uint32_t> items, std::span<float> out,
                 const Conditions& conditions) const override;
    void score(std::span<const std::uint32_t> users, std::span<float> out, const Conditions& conditions) const override;
    void save(ArrayFile& file) const override;
    static RecommenderPtr load(const ArrayFile& file);

    const DeepFairShape& shape() const { return m_shape; }
    std::span<const float> weights() const { return m_weights; }
    const DeepFairInputs& inputs() const { return m_inputs; }
    RatingScale scale() const { return m_scale; }

private:
    AlignedVector<float> firstLayer(const AlignedVector<float>& rows, std::size_t firstInput, bool withBias) const;

    DeepFairShape m_shape;
    AlignedVector<float> m_weights;
    DeepFairInputs m_inputs;
    RatingScale m_scale;
    FairnessScale m_fairnessScale;
    AlignedVector<float> m_userParts; ///< W_p·p_u + b, rows of shape.stride()
    AlignedVector<float> m_itemParts; ///< W_q·q_i
};

} // namespace equipoise
