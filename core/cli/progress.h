// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cli/session.h"
#include "core/training/observer.h"

#include <string>

namespace equipoise::cli {

/// Progress of a run on stderr: one line kept up to date on a terminal, else a line every tenth of the run. Says
/// nothing with --quiet.
class ProgressLine : public RunObserver
{
public:
    /// `label` begins every line: "run 12", "run 13 (2 of 5)".
    ProgressLine(const Session& session, std::string label);
    ~ProgressLine() override;

    void onStarted(const RunStarted& started) override;
    void onProgress(const RunProgress& progress) override;
    void onEpoch(const EpochDone& done) override;

private:
    void show(const std::string& text);

    const Session& m_session;
    std::string m_label;
    std::string m_series; ///< of the last epoch
    std::vector<Phase> m_phases;
    int m_tenth = -1;
    bool m_isTerminal = false;
    bool m_isShown = false;
};

} // namespace equipoise::cli
