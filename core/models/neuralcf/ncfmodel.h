// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/neuralcf/ncfkernel.h"
#include "core/models/recommender.h"

#include <string>

namespace equipoise {

/// A trained network of neural collaborative filtering. Scores are logits: they order items and are no ratings. The
/// first layer is kept per user and per item, so that a score costs one addition a unit and the layers behind it; a
/// product without a tower is one matrix product for a block of users.
class NcfModel : public Recommender
{
public:
    NcfModel(std::string modelName, NcfParameters parameters);

    std::string_view modelName() const override { return m_modelName; }
    std::size_t userCount() const override { return m_parameters.userCount(); }
    std::size_t itemCount() const override { return m_parameters.itemCount(); }
    bool predictsRatings() const override { return false; }
    void predict(std::span<const std::uint32_t> users, std::span<const std::uint32_t> items, std::span<float> out,
                 const Conditions& conditions) const override;
    void score(std::span<const std::uint32_t> users, std::span<float> out, const Conditions& conditions) const override;
    void save(ArrayFile& file) const override { save(file, "ncf.model"); }
    static RecommenderPtr load(const ArrayFile& file);

    /// Into header fields and arrays whose names begin with `prefix`.
    void save(ArrayFile& file, const std::string& prefix) const;
    /// Throws Error(Data) where something is missing or does not fit together.
    static std::shared_ptr<const NcfModel> load(const ArrayFile& file, const std::string& prefix);

    const NcfParameters& parameters() const { return m_parameters; }

private:
    AlignedVector<float> halves(const AlignedVector<float>& towers, bool ofUsers) const;
    void addProducts(std::span<const std::uint32_t> users, std::span<float> out) const;

    std::string m_modelName;
    NcfParameters m_parameters;
    NcfKernel m_kernel;
    AlignedVector<float> m_userHalves;
    AlignedVector<float> m_itemHalves;
};

} // namespace equipoise
