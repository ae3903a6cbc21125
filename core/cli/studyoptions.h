// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cli/session.h"
#include "core/influence/disclosurestudy.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace equipoise::cli {

/// The options that make a disclosure study; the same for `disclose` and `influence`.
class StudyOptions
{
public:
    void addTo(CLI::App& command);
    StudySettings settings() const;

private:
    std::string m_preset;
    std::string m_model;
    std::vector<std::string> m_set;
    std::string m_influence;
    std::string m_lambda;
    std::string m_draws;
    std::uint64_t m_seed = 1;
    int m_threads = 0;
};

/// Progress of a study on stderr: kept up to date on a terminal, else a line a stage and every tenth of it.
class StudyProgressLine : public StudyObserver
{
public:
    explicit StudyProgressLine(const Session& session);
    ~StudyProgressLine() override;

    void onProgress(const StudyProgress& progress) override;

private:
    const Session& m_session;
    std::optional<StudyStage> m_stage;
    int m_tenth = -1;
    bool m_isTerminal = false;
    bool m_isShown = false;
};

} // namespace equipoise::cli
