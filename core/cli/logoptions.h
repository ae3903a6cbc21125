// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cli/session.h"
#include "core/log/experimentlog.h"

#include <memory>
#include <string>

namespace CLI {
class App;
}

namespace equipoise::cli {

/// Which experiment log; the same on every verb that reads or writes one.
class LogOptions
{
public:
    /// `isOptional` adds --no-log.
    void addTo(CLI::App& command, bool isOptional = false);

    /// Null with --no-log. Says on stderr where the log can only be read.
    std::unique_ptr<ExperimentLog> open(const Session& session) const;

private:
    std::string m_path;
    bool m_isOff = false;
};

/// A run's number as text, "12". Throws Error(Usage).
RunId parseRunId(const std::string& text);

} // namespace equipoise::cli
