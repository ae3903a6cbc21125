// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/studyoptions.h"

#include "core/base/error.h"
#include "core/cli/parametertext.h"
#include "core/cli/texttable.h"
#include "core/cli/validators.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>

namespace equipoise::cli {

void StudyOptions::addTo(CLI::App& command)
{
    command.add_option("--preset", m_preset, "Named settings to start from, listed below");
    command.add_option("--model", m_model, "Short for --set model=M [mf]");
    command.add_option("--influence", m_influence, "Short for --set influence=SOLVER [star]");
    command.add_option("--lambda", m_lambda, "Short for --set lambda=X [0.01]");
    command.add_option("--draws", m_draws, "Short for --set draws=N [5]");
    command.add_option("--set", m_set, "Settings of the study, name=value, listed below");
    command.add_option("--seed", m_seed, "The same seed gives the same results to the bit")->capture_default_str();
    command.add_option("--threads", m_threads, "Threads, 0 for all cores; changes no result")
        ->check(between(0, 1024))
        ->capture_default_str();
    command.footer([] {
        std::vector<std::pair<std::string, std::string>> presets;
        for (const StudyPreset& preset : studyPresets())
            presets.emplace_back("  " + preset.name, preset.help);
        return "Settings, for --set name=value\n" + parametersText(studyParameters()) + "\nPresets\n" +
               pairsText(presets);
    });
}

StudySettings StudyOptions::settings() const
{
    StudySettings settings;
    if (!m_preset.empty())
        settings.parameters = studyPreset(m_preset);
    for (const std::string& assignment : m_set) {
        const std::size_t at = assignment.find('=');
        if (at == std::string::npos)
            throw Error(ErrorKind::Usage, "--set needs name=value").value(assignment);
        settings.parameters.setText(assignment.substr(0, at), assignment.substr(at + 1));
    }
    for (const auto& [name, text] :
         {std::pair{"model", &m_model}, {"influence", &m_influence}, {"lambda", &m_lambda}, {"draws", &m_draws}})
        if (!text->empty())
            settings.parameters.setText(name, *text);
    settings.seed = m_seed;
    settings.threads = m_threads;
    settings.check();
    return settings;
}

StudyProgressLine::StudyProgressLine(const Session& session)
    : m_session(session)
    , m_isTerminal(::isatty(STDERR_FILENO) == 1)
{}

StudyProgressLine::~StudyProgressLine()
{
    if (m_isShown)
        fmt::print(stderr, "\r\033[K");
}

void StudyProgressLine::onProgress(const StudyProgress& progress)
{
    if (m_stage != progress.stage)
        m_tenth = -1;
    m_stage = progress.stage;
    const int tenth = static_cast<int>(progress.fraction * 10);
    if (m_session.quiet || (!m_isTerminal && tenth <= m_tenth))
        return;
    m_tenth = tenth;
    std::string text =
        fmt::format("{}: {:3.0f} %  {}", toText(progress.stage), 100 * progress.fraction, progress.activity);
    if (progress.secondsLeft >= 0)
        text += fmt::format(", {:.0f} s left", progress.secondsLeft);
    if (m_isTerminal)
        fmt::print(stderr, "\r\033[K{}", text);
    else
        fmt::print(stderr, "{}\n", text);
    std::fflush(stderr);
    m_isShown = m_isTerminal;
}

} // namespace equipoise::cli
