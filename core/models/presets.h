// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/parameters.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace equipoise {

/// A named set of values for a model's parameters; those it does not name have their defaults.
struct ModelPreset
{
    std::string model;
    std::string name;                                        ///< "Reference of the paper"
    std::string help;                                        ///< one sentence: what it is for
    std::vector<std::pair<std::string, std::string>> values; ///< parameter → text, as on the command line
    bool isOwn = false;                                      ///< made by the user
    bool isExperiment = false; ///< one of a model's that are there to be held against each other

    bool operator==(const ModelPreset&) const = default;
};

/// The presets that come with the program, of every model that has some.
const std::vector<ModelPreset>& presetTable();

/// Those of a model with these names, or all of them where the only name is "all". Throws Error(Usage) that lists them.
std::vector<ModelPreset> presetsNamed(std::string_view model, std::span<const std::string> names);

/// The name of the experiment of the model that has exactly these values; empty where none has. O(presets ·
/// parameters).
std::string experimentNameOf(std::string_view model, const ParameterValues& values);

/// The model's parameters with the preset's values. Throws Error(Usage) where the model does not know one or it is out
/// of range.
ParameterValues valuesOf(const ModelPreset& preset);

/// A preset that holds what differs from the defaults.
ModelPreset presetFrom(std::string model, std::string name, const ParameterValues& values);

/// The user's own presets, one JSON file. Reading gives nothing where there is no file and throws Error(Data) where it
/// cannot be read; writing replaces the file as a whole and throws Error(Io).
std::vector<ModelPreset> readPresets(const std::filesystem::path& path);
void writePresets(const std::filesystem::path& path, const std::vector<ModelPreset>& presets);

/// "experiments.presets.json" beside "experiments.sqlite".
std::filesystem::path presetPath(const std::filesystem::path& log);

} // namespace equipoise
