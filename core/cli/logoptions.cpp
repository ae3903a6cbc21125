// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/logoptions.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/log/logpaths.h"

#include <CLI/CLI.hpp>

namespace equipoise::cli {

void LogOptions::addTo(CLI::App& command, bool isOptional)
{
    CLI::Option* log =
        command.add_option("--log", m_path, "Experiment log [experiments.sqlite in the user's data folder]");
    if (isOptional)
        command.add_flag("--no-log", m_isOff, "Leave no trace in the experiment log")->excludes(log);
}

std::unique_ptr<ExperimentLog> LogOptions::open(const Session& session) const
{
    if (m_isOff)
        return nullptr;
    auto log = std::make_unique<ExperimentLog>(m_path.empty() ? defaultLogPath() : std::filesystem::path(m_path));
    if (!log->notice().empty())
        session.note(log->notice());
    return log;
}

RunId parseRunId(const std::string& text)
{
    const auto number = parseInteger(text);
    if (!number || *number < 1)
        throw Error(ErrorKind::Usage, "a run is named by its number").value(text).hint("'runs list' shows the numbers");
    return *number;
}

} // namespace equipoise::cli
