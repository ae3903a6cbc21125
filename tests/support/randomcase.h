// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"
#include "core/data/synthetic.h"
#include "core/evaluation/evaluation.h"
#include "tests/support/tablemodel.h"

#include <vector>

namespace equipoise::test {

inline EvaluationSettings listsOf(std::vector<int> k)
{
    EvaluationSettings settings;
    settings.k = std::move(k);
    settings.smallestGroup = 1;
    return settings;
}

/// A data set of random shape with its split and a model whose scores tie often (or never).
struct RandomCase
{
    Dataset data;
    Split split;
    std::vector<std::vector<float>> scores;

    RandomCase(std::uint64_t seed, bool ties)
    {
        RandomStream stream(seed, "case");
        SyntheticSettings settings;
        settings.users = 17 + stream.below(30);
        settings.items = 14 + stream.below(20);
        settings.ratings = settings.users * 7;
        settings.seed = seed;
        data = makeSyntheticDataset(settings);
        split.specification = "random:0.6";
        split.hash = "hash";
        for (std::uint32_t row = 0; row < data.ratingCount(); ++row) {
            const std::uint32_t draw = stream.below(10);
            (draw < 5 ? split.train : draw < 6 ? split.validation : split.test).push_back(row);
        }
        scores.assign(data.userCount(), std::vector<float>(data.itemCount()));
        for (auto& row : scores)
            for (float& score : row)
                score = ties ? static_cast<float>(1 + stream.below(5)) : 1 + 4 * stream.uniformFloat();
    }
    Measured measure(const EvaluationSettings& settings, float slope = 0) const
    {
        return evaluate(TableModel(scores, slope), data, split, settings, 11);
    }
};

} // namespace equipoise::test
