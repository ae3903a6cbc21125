// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/runarguments.h"

#include "core/base/error.h"
#include "core/cli/parametertext.h"
#include "core/cli/texttable.h"
#include "core/cli/validators.h"
#include "core/models/presets.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace equipoise::cli {

namespace {

std::string splitHelp()
{
    std::vector<std::pair<std::string, std::string>> lines;
    for (const SplitKind& kind : splitKinds())
        lines.emplace_back("  " + std::string(kind.syntax), kind.help);
    return "Splits\n" + pairsText(lines);
}

std::string modelHelp(const std::string& name)
{
    const auto& table = modelTable();
    const auto at = std::find_if(table.begin(), table.end(), [&](const auto& model) { return model.name == name; });
    if (at == table.end())
        return "With --model M --help the parameters of that model are listed here.";
    std::vector<std::pair<std::string, std::string>> presets;
    for (const ModelPreset& preset : presetTable())
        if (preset.model == name)
            presets.emplace_back("  " + preset.name, preset.help);
    const std::string presetText =
        presets.empty() ? "" : fmt::format("\nPresets of {}, for --preset\n{}", name, pairsText(presets));
    return fmt::format("Parameters of {}, for --set name=value\n{}{}", name, parametersText(*at), presetText);
}

std::string modelNames()
{
    std::vector<std::string> names;
    for (const ModelDescription& model : modelTable())
        names.push_back(model.name);
    return fmt::format("{}", fmt::join(names, ", "));
}

} // namespace

void EvaluationOptions::addTo(CLI::App& command)
{
    const std::string group = "Evaluation";
    const auto list = [&](const char* name, auto& values, const char* help) {
        return command.add_option(name, values, help)->delimiter(',')->allow_extra_args(false)->group(group);
    };
    list("--k", m_k, "Lengths of the lists, as in 5,10 [10]")->check(between(1, 100000));
    list("--candidates", m_candidates, "Candidates of the ranking metrics: full, uni:N, file:FILE [full]");
    list("--group", m_groups, "User attributes to report by, as in gender,age or gender*age [none]");
    list("--betas", m_betas, "Weights of accuracy to measure a conditioned model at [0,0.1,...,1]")
        ->check(between(0, 1));
    command.add_option("--beta", m_beta, "Weight of accuracy behind the unadorned metrics [1]")
        ->check(between(0, 1))
        ->group(group);
    command.add_option("--relevance", m_relevance, "Test rating from which an item is relevant [3/4 up the scale]")
        ->check(atLeast(0))
        ->group(group);
}

void EvaluationOptions::applyTo(EvaluationSettings& settings) const
{
    if (!m_k.empty())
        settings.k = m_k;
    if (!m_candidates.empty())
        settings.candidates = m_candidates;
    if (!m_groups.empty())
        settings.groups = m_groups;
    if (!m_betas.empty())
        settings.betas = m_betas;
    if (m_beta >= 0)
        settings.beta = m_beta;
    if (m_relevance >= 0)
        settings.relevance = m_relevance;
}

void RunArguments::addTo(CLI::App& command)
{
    command.add_option("--model", m_model, "One of " + modelNames());
    command
        .add_option("--preset", m_presets,
                    "Named settings of the model to start from, listed below; train takes several, or 'all'")
        ->delimiter(',')
        ->allow_extra_args(false);
    command.add_option("--set", m_set, "Parameters of the model, name=value; 'models' lists them");
    command.add_option("--split", m_split.specification, "How to split the ratings, see below")->capture_default_str();
    command.add_option("--validation", m_split.validation, "Share of the ratings outside the test held out")
        ->check(between(0, 0.9))
        ->capture_default_str();
    command.add_option("--seed", m_seed, "The same seed gives the same results to the bit")->capture_default_str();
    command.add_option("--seeds", m_seeds, "Number of runs, with seed, seed + 1, ...")
        ->check(between(1, 10000))
        ->capture_default_str();
    command.add_option("--threads", m_threads, "Threads, 0 for all cores; changes no result")
        ->check(between(0, 1024))
        ->capture_default_str();
    command.add_option("--epochs", m_epochs, "Short for --set epochs=N [the model's default]")
        ->check(between(1, 1000000));
    command.add_option("--time-limit", m_timeLimit, "Seconds of training, 0 for none; makes a run irreproducible")
        ->check(atLeast(0))
        ->capture_default_str();
    m_evaluation.addTo(command);
    m_minority.addTo(command);
    command.footer([this] { return splitHelp() + '\n' + modelHelp(m_model); });
}

RunSettings RunArguments::settings() const
{
    std::vector<std::pair<std::string, RunSettings>> all = variants();
    if (all.size() > 1)
        throw Error(ErrorKind::Usage, "only one --preset is possible here")
            .hint("'equipoise-cli train' takes several and trains one after the other");
    return std::move(all.front().second);
}

std::vector<std::pair<std::string, RunSettings>> RunArguments::variants() const
{
    if (m_model.empty())
        throw Error(ErrorKind::Usage, "--model is required").hint("One of " + modelNames());
    std::vector<std::pair<std::string, RunSettings>> all;
    for (const ModelPreset& preset : presetsNamed(findModel(m_model).name, m_presets))
        all.emplace_back(preset.name, settingsWith(valuesOf(preset)));
    if (m_presets.empty())
        all.emplace_back("", settingsWith(ParameterValues(findModel(m_model).parameters)));
    return all;
}

RunSettings RunArguments::settingsWith(ParameterValues parameters) const
{
    RunSettings settings = defaultSettings(m_model);
    settings.parameters = std::move(parameters);
    for (const std::string& assignment : m_set) {
        const std::size_t equals = assignment.find('=');
        if (equals == std::string::npos)
            throw Error(ErrorKind::Usage, "--set takes name=value").value(assignment);
        settings.parameters.setText(assignment.substr(0, equals), assignment.substr(equals + 1));
    }
    if (m_epochs > 0)
        settings.parameters.set("epochs", std::int64_t{m_epochs});
    settings.split = m_split;
    settings.seed = m_seed;
    settings.threads = m_threads;
    settings.timeLimit = m_timeLimit;
    settings.evaluation.minority = m_minority.settings();
    m_evaluation.applyTo(settings.evaluation);
    return settings;
}

} // namespace equipoise::cli
