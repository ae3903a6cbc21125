// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/recommender.h"

#include <vector>

/// A model that looks its answers up: scores[user][item], plus β times `slope` where it is conditioned.
class TableModel : public equipoise::Recommender
{
public:
    explicit TableModel(std::vector<std::vector<float>> scores, float slope = 0, bool predictsRatings = true)
        : m_scores(std::move(scores))
        , m_slope(slope)
        , m_predictsRatings(predictsRatings)
    {}

    std::string_view modelName() const override { return "table"; }
    std::size_t userCount() const override { return m_scores.size(); }
    std::size_t itemCount() const override { return m_scores.front().size(); }
    bool predictsRatings() const override { return m_predictsRatings; }
    bool isConditioned() const override { return m_slope != 0; }

    void predict(std::span<const std::uint32_t> users, std::span<const std::uint32_t> items, std::span<float> out,
                 const equipoise::Conditions& conditions) const override
    {
        for (std::size_t j = 0; j < users.size(); ++j)
            out[j] = at(users[j], items[j], conditions);
    }
    void score(std::span<const std::uint32_t> users, std::span<float> out,
               const equipoise::Conditions& conditions) const override
    {
        for (std::size_t j = 0; j < users.size(); ++j)
            for (std::uint32_t i = 0; i < itemCount(); ++i)
                out[j * itemCount() + i] = at(users[j], i, conditions);
    }
    void save(equipoise::ArrayFile&) const override {}

private:
    float at(std::uint32_t user, std::uint32_t item, const equipoise::Conditions& conditions) const
    {
        // even items rise with β, odd ones stay
        const float shift = item % 2 == 0 ? m_slope * static_cast<float>(conditions.beta) : 0;
        return m_scores[user][item] + shift;
    }

    std::vector<std::vector<float>> m_scores;
    float m_slope;
    bool m_predictsRatings;
};
