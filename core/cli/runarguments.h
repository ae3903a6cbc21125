// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cli/minorityoptions.h"
#include "core/training/run.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace equipoise::cli {

/// What is measured: --k, --candidates, --group, --relevance, --beta. Shared by every verb that evaluates.
class EvaluationOptions
{
public:
    void addTo(CLI::App& command);
    /// Only what was given on the line replaces what is in `settings`.
    void applyTo(EvaluationSettings& settings) const;

private:
    std::vector<int> m_k;
    std::vector<std::string> m_candidates;
    std::vector<std::string> m_groups;
    std::vector<double> m_betas;
    double m_beta = -1;
    double m_relevance = -1;
};

/// The options that make a run: model, parameters, split, seed, evaluation. For `train` and `sweep`.
class RunArguments
{
public:
    void addTo(CLI::App& command);
    /// Of a run without presets, or of the only preset.
    RunSettings settings() const;
    /// The settings of every preset asked for, each with its name; without presets one, without a name.
    std::vector<std::pair<std::string, RunSettings>> variants() const;
    int seeds() const { return m_seeds; }
    const std::string& model() const { return m_model; }

private:
    RunSettings settingsWith(ParameterValues parameters) const;

    std::string m_model;
    std::vector<std::string> m_presets;
    std::vector<std::string> m_set;
    SplitSettings m_split;
    std::uint64_t m_seed = 1;
    int m_seeds = 1;
    int m_threads = 0;
    int m_epochs = 0;
    double m_timeLimit = 0;
    EvaluationOptions m_evaluation;
    MinorityOptions m_minority;
};

} // namespace equipoise::cli
