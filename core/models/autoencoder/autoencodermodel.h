// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/autoencoder/autoencoderpass.h"
#include "core/models/recommender.h"

namespace equipoise {

/// A trained autoencoder with the code of every row, made from the ratings it was trained on: prediction =
/// decoder(code) at one output. A row is decoded once per call, so calls with the pairs of a row together are the cheap
/// ones. Where rows are items, `score` decodes all of them.
class AutoencoderModel : public Recommender
{
public:
    /// `codes` are rows of the code layer's stride, `offsets` what centring took off each row.
    AutoencoderModel(std::shared_ptr<const AutoencoderWeights> weights, bool isByItem, AlignedVector<float> codes,
                     std::vector<float> offsets);

    std::string_view modelName() const override { return "autoencoder"; }
    std::size_t userCount() const override { return m_isByItem ? shape().columns : m_offsets.size(); }
    std::size_t itemCount() const override { return m_isByItem ? m_offsets.size() : shape().columns; }
    bool predictsRatings() const override { return true; }
    void predict(std::span<const std::uint32_t> users, std::span<const std::uint32_t> items, std::span<float> out,
                 const Conditions& conditions) const override;
    void score(std::span<const std::uint32_t> users, std::span<float> out, const Conditions& conditions) const override;
    void save(ArrayFile& file) const override;
    static RecommenderPtr load(const ArrayFile& file);

    const AutoencoderShape& shape() const { return m_weights->shape(); }
    const AutoencoderWeights& weights() const { return *m_weights; }
    bool isByItem() const { return m_isByItem; }
    std::span<const float> offsets() const { return m_offsets; }

private:
    /// Last hidden layers, with bias units, of some rows: rows of the first layer's stride.
    AlignedVector<float> decoded(std::span<const std::uint32_t> rows) const;

    std::shared_ptr<const AutoencoderWeights> m_weights;
    bool m_isByItem;
    AlignedVector<float> m_codes;
    std::vector<float> m_offsets;
    PackedLayers m_packed;
};

} // namespace equipoise
