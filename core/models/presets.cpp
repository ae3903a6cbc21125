// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/presets.h"

#include "core/base/error.h"
#include "core/models/trainer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

namespace equipoise {

namespace {

using nlohmann::json;

json toJson(const ModelPreset& preset)
{
    json values = json::object();
    for (const auto& [parameter, text] : preset.values)
        values[parameter] = text;
    return {{"model", preset.model}, {"name", preset.name}, {"help", preset.help}, {"values", values}};
}

ModelPreset fromJson(const json& j)
{
    ModelPreset preset;
    preset.model = j.at("model").get<std::string>();
    preset.name = j.at("name").get<std::string>();
    preset.help = j.at("help").get<std::string>();
    for (const auto& [parameter, text] : j.at("values").items())
        preset.values.emplace_back(parameter, text.get<std::string>());
    preset.isOwn = true;
    return preset;
}

/// The five experiments of the project the autoencoder goes back to, under its names: one network and one optimiser,
/// and what each experiment changed. It does not tell its learning rates and batch; those here let SGD train.
ModelPreset experiment(std::string name, std::string help, std::vector<std::pair<std::string, std::string>> changes)
{
    ModelPreset preset{"autoencoder",
                       std::move(name),
                       std::move(help),
                       {{"orientation", "user"},
                        {"layers", "1000,500,100"},
                        {"activation", "relu"},
                        {"output", "relu"},
                        {"centring", "none"},
                        {"regularisation", "0"},
                        {"epochs", "10"},
                        {"patience", "0"}}};
    preset.isExperiment = true;
    preset.values.insert(preset.values.end(), changes.begin(), changes.end());
    return preset;
}

} // namespace

const std::vector<ModelPreset>& presetTable()
{
    static const std::vector<ModelPreset> table = {
        {"pmf",
         "Fast look",
         "A second or two even on a million ratings; for trying out a split or a minority.",
         {{"factors", "10"}, {"epochs", "8"}}},
        {"pmf",
         "Thorough",
         "More factors and as many epochs as validation asks for.",
         {{"factors", "64"}, {"epochs", "100"}, {"learning_rate", "0.05"}, {"patience", "10"}}},
        {"biased-mf",
         "Fast look",
         "A second or two even on a million ratings; for trying out a split or a minority.",
         {{"factors", "10"}, {"epochs", "8"}}},
        {"biased-mf",
         "Thorough",
         "More factors and as many epochs as validation asks for.",
         {{"factors", "64"}, {"epochs", "100"}, {"learning_rate", "0.04"}, {"patience", "10"}}},
        {"deepfair",
         "Fast look",
         "Few epochs in large batches: shows the shape of the trade-off, not its best points.",
         {{"factors", "16"},
          {"factor_epochs", "8"},
          {"epochs", "4"},
          {"batch_size", "2048"},
          {"learning_rate", "0.001"},
          {"patience", "0"}}},
        {"deepfair",
         "Reference of the paper",
         "As published: squared unranked indices as target, 3 epochs of 29 ratings a step, factors without biases.",
         {{"fairness_target", "reference"},
          {"factor_biases", "false"},
          {"epochs", "3"},
          {"batch_size", "29"},
          {"learning_rate", "0.0001"},
          {"patience", "0"}}},
        {"deepfair",
         "Thorough",
         "Small steps and as many epochs as validation asks for; takes several times as long.",
         {{"factor_epochs", "60"},
          {"factor_patience", "8"},
          {"epochs", "100"},
          {"batch_size", "256"},
          {"learning_rate", "0.0003"},
          {"patience", "8"}}},
        experiment(
            "first_test_run",
            "SGD from default weights, without tying: the first run of the original, whose loss came down slowly "
            "and then got stuck.",
            {{"tied", "false"}, {"initialisation", "default"}, {"optimiser", "sgd"}, {"learning_rate", "0.01"}}),
        experiment(
            "RMSprop_test_tied",
            "RMSprop instead of SGD, and tied weights: in the original the loss did not improve in any epoch.",
            {{"tied", "true"}, {"initialisation", "default"}, {"optimiser", "rmsprop"}, {"learning_rate", "0.01"}}),
        experiment("better_init_tied",
                   "Back to SGD, with tied weights that start after Xavier: converged much faster and more steadily in "
                   "the original.",
                   {{"tied", "true"}, {"initialisation", "xavier"}, {"optimiser", "sgd"}, {"learning_rate", "0.01"}}),
        experiment("scheduler_lr",
                   "better_init_tied with a learning rate cut to a tenth after every epoch: the best of the original's "
                   "five, its "
                   "error went on falling.",
                   {{"tied", "true"},
                    {"initialisation", "xavier"},
                    {"optimiser", "sgd"},
                    {"learning_rate", "0.01"},
                    {"schedule", "step"},
                    {"schedule_factor", "0.1"},
                    {"schedule_epochs", "1"}}),
        experiment(
            "denoising_test",
            "scheduler_lr with every input multiplied by normal noise while the target stays clean: no success in "
            "the original, which put it down to too small a network.",
            {{"tied", "true"},
             {"initialisation", "xavier"},
             {"optimiser", "sgd"},
             {"learning_rate", "0.01"},
             {"schedule", "step"},
             {"schedule_factor", "0.1"},
             {"schedule_epochs", "1"},
             {"corruption", "gaussian"},
             {"corruption_amount", "1"}}),
    };
    return table;
}

std::vector<ModelPreset> presetsNamed(std::string_view model, std::span<const std::string> names)
{
    std::vector<ModelPreset> own;
    std::vector<std::string> known;
    for (const ModelPreset& preset : presetTable())
        if (preset.model == model) {
            own.push_back(preset);
            known.push_back(preset.name);
        }
    if (names.size() == 1 && names.front() == "all" && !own.empty())
        return own;
    std::vector<ModelPreset> found;
    for (const std::string& name : names) {
        const auto at = std::find(known.begin(), known.end(), name);
        if (at == known.end()) {
            std::string list;
            for (const std::string& other : known)
                list += (list.empty() ? "" : ", ") + other;
            throw Error(ErrorKind::Usage, "there is no such preset of " + std::string(model))
                .value(name)
                .hint(list.empty() ? "This model has none" : "Give 'all' or some of: " + list);
        }
        found.push_back(own[static_cast<std::size_t>(at - known.begin())]);
    }
    return found;
}

std::string experimentNameOf(std::string_view model, const ParameterValues& values)
{
    const std::vector<ModelPreset>& table = presetTable();
    const auto at = std::find_if(table.begin(), table.end(), [&](const ModelPreset& preset) {
        return preset.isExperiment && preset.model == model && valuesOf(preset) == values;
    });
    return at == table.end() ? std::string() : at->name;
}

ParameterValues valuesOf(const ModelPreset& preset)
{
    ParameterValues values(findModel(preset.model).parameters);
    for (const auto& [parameter, text] : preset.values)
        values.setText(parameter, text);
    return values;
}

ModelPreset presetFrom(std::string model, std::string name, const ParameterValues& values)
{
    ModelPreset preset;
    preset.model = std::move(model);
    preset.name = std::move(name);
    preset.isOwn = true;
    for (const ParameterDescription& parameter : values.descriptions())
        if (!values.isDefault(parameter.name))
            preset.values.emplace_back(parameter.name, toText(values.value(parameter.name)));
    return preset;
}

std::vector<ModelPreset> readPresets(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return {};
    try {
        std::vector<ModelPreset> presets;
        const json content = json::parse(file);
        for (const json& preset : content.at("presets"))
            presets.push_back(fromJson(preset));
        return presets;
    } catch (const json::exception& error) {
        throw Error(ErrorKind::Data, "the presets cannot be read").file(path.string()).value(error.what());
    }
}

void writePresets(const std::filesystem::path& path, const std::vector<ModelPreset>& presets)
{
    json list = json::array();
    for (const ModelPreset& preset : presets)
        list.push_back(toJson(preset));
    const std::filesystem::path draft = path.string() + ".new";
    {
        std::ofstream file(draft, std::ios::binary);
        file << json{{"presets", list}}.dump(1) << '\n';
        if (!file.flush())
            throw Error(ErrorKind::Io, "the presets cannot be written").file(draft.string());
    }
    std::error_code error;
    std::filesystem::rename(draft, path, error);
    if (error)
        throw Error(ErrorKind::Io, "the presets cannot be written").file(path.string()).value(error.message());
}

std::filesystem::path presetPath(const std::filesystem::path& log)
{
    return std::filesystem::path(log).replace_extension("presets.json");
}

} // namespace equipoise
