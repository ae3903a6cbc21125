// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/factorization/factors.h"
#include "core/models/recommender.h"

#include <Eigen/Core>

namespace equipoise {

/// A trained factorisation as a recommender. Scores of a block of users are one matrix product.
class FactorModel : public Recommender
{
public:
    /// `predictsRatings`: scores are in rating units, not merely for ordering.
    FactorModel(std::string modelName, Factors factors, bool predictsRatings = true);

    std::string_view modelName() const override { return m_modelName; }
    std::size_t userCount() const override { return m_factors.userCount(); }
    std::size_t itemCount() const override { return m_factors.itemCount(); }
    bool predictsRatings() const override { return m_predictsRatings; }
    void predict(std::span<const std::uint32_t> users, std::span<const std::uint32_t> items, std::span<float> out,
                 const Conditions& conditions) const override;
    void score(std::span<const std::uint32_t> users, std::span<float> out, const Conditions& conditions) const override;
    void save(ArrayFile& file) const override;
    static RecommenderPtr load(const ArrayFile& file);

    const Factors& factors() const { return m_factors; }

private:
    std::string m_modelName;
    Factors m_factors;
    bool m_predictsRatings;
};

} // namespace equipoise
