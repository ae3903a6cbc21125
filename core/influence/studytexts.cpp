// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/influence/studytexts.h"

#include <algorithm>
#include <array>

namespace equipoise {

namespace {

struct FactTitle
{
    std::string_view name;
    std::string_view title;
};

constexpr std::array kFacts{FactTitle{"users", "Users in the study"},
                            FactTitle{"items", "Items they rated"},
                            FactTitle{"ratings", "Training ratings"},
                            FactTitle{"negatives", "Fixed negatives"},
                            FactTitle{"steps", "Steps of the training"},
                            FactTitle{"objective", "Objective reached"},
                            FactTitle{"gradient norm", "Gradient norm reached"},
                            FactTitle{"bce", "Held-out loss with everything disclosed"},
                            FactTitle{"hr@10", "Hit rate@10 with everything disclosed"},
                            FactTitle{"ndcg@10", "NDCG@10 with everything disclosed"},
                            FactTitle{"helpful share", "Share of the ratings that help"},
                            FactTitle{"mean size of gain", "Mean size of an influence"},
                            FactTitle{"hessian products", "Hessian-vector products"},
                            FactTitle{"residual", "Residual of the linear systems"},
                            FactTitle{"damping", "Damping of the Hessian"},
                            FactTitle{"masks", "Masks chosen"},
                            FactTitle{"disclosed share", "Share disclosed, first draw"},
                            FactTitle{"wv", "Willingness violation, first draw"},
                            FactTitle{"predicted change", "Predicted change of the loss, first draw"},
                            FactTitle{"models", "Masks compared"},
                            FactTitle{"trained", "Models trained again"},
                            FactTitle{"seconds per training", "Seconds per training"}};

} // namespace

std::string_view titleOfFact(std::string_view name)
{
    const auto at = std::ranges::find(kFacts, name, &FactTitle::name);
    return at == kFacts.end() ? name : at->title;
}

std::vector<std::string_view> factTitles()
{
    std::vector<std::string_view> titles;
    for (const FactTitle& fact : kFacts)
        titles.push_back(fact.title);
    return titles;
}

} // namespace equipoise
