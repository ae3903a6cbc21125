// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace equipoise {

/// What a formula card says beside title and help: the formula in plain Unicode, what its letters mean, and who is to
/// be cited. Any of them may be empty.
struct Formula
{
    std::string text;
    std::string letters;
    std::string source;
};

/// By the metric's name without adornments ("ndcg"). Every metric of the table has one.
const Formula& metricFormula(std::string_view name);

/// By the model's name: the objective it minimises and its source.
const Formula& modelFormula(std::string_view name);

/// A parameter's letter in its model's objective or in its optimiser's step, with that formula.
const Formula& parameterFormula(std::string_view model, std::string_view parameter);

/// An idea that is neither metric nor parameter: the indices, the splits, the statistics.
struct Topic
{
    std::string name; ///< "item-minority-index"
    std::string title;
    std::string help;
    Formula formula;
};
const std::vector<Topic>& topics();

/// Every text of the engine that a window shows and translates: titles, help, units, sections and choices of models,
/// parameters and metrics, help of presets, kinds of split, topics, the meaning of letters and phrases(); sorted, each
/// once.
std::vector<std::string> describedTexts();

} // namespace equipoise
