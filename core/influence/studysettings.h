// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/parameters.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace equipoise {

/// Everything a disclosure study can be asked, described once: form, command line, log and help come from this.
/// Sections in order: "Data", "Model", "Influence", "Strategy", "Willingness", "Comparison".
const std::vector<ParameterDescription>& studyParameters();

/// What determines a study's result, except the data themselves.
struct StudySettings
{
    ParameterValues parameters{studyParameters()};
    std::uint64_t seed = 1;
    int threads = 0; ///< 0: all cores; does not change the result

    /// λ of the comparison's curves: what the text parameter "lambdas" and "lambda" name, ascending, each once. Throws
    /// Error(Usage) for a text that is no list of numbers ≥ 0.
    std::vector<double> lambdas() const;

    /// Throws Error(Usage) for values that do not fit each other, before any work is done.
    void check() const;

    nlohmann::json toJson() const;
    static StudySettings fromJson(const nlohmann::json& json);
    bool operator==(const StudySettings&) const = default;
};

/// A named set of values; those it does not name have their defaults.
struct StudyPreset
{
    std::string name;                                        ///< "movielens-1m-ncf"
    std::string help;                                        ///< one or two sentences: what it is for, and its formula
    std::vector<std::pair<std::string, std::string>> values; ///< parameter → text, as on the command line
    std::string title{};                                     ///< as on a button: "MovieLens 1M, GMF"
};
std::span<const StudyPreset> studyPresets();
/// The defaults with the preset's values. Throws Error(Usage) that names the known presets.
ParameterValues studyPreset(std::string_view name);

} // namespace equipoise
