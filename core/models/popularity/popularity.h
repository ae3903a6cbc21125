// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/trainer.h"

namespace equipoise {

/// Every item's score is its number of training ratings, the same for every user: the baseline a ranking has to beat.
/// Items with as many ratings tie; lists break ties by item index, metrics count them against the model. Counts up to
/// 2²⁴ are exact.
class PopularityModel : public Recommender
{
public:
    PopularityModel(std::size_t users, std::vector<float> counts);

    std::string_view modelName() const override { return "popularity"; }
    std::size_t userCount() const override { return m_users; }
    std::size_t itemCount() const override { return m_counts.size(); }
    bool predictsRatings() const override { return false; }
    void predict(std::span<const std::uint32_t> users, std::span<const std::uint32_t> items, std::span<float> out,
                 const Conditions& conditions) const override;
    void score(std::span<const std::uint32_t> users, std::span<float> out, const Conditions& conditions) const override;
    void save(ArrayFile& file) const override;
    static RecommenderPtr load(const ArrayFile& file);

private:
    std::size_t m_users;
    std::vector<float> m_counts; ///< per item
};

/// Line of the table of models.
ModelDescription popularityModel();

} // namespace equipoise
