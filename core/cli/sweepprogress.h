// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cli/progress.h"
#include "core/log/sweeprunner.h"

namespace equipoise::cli {

/// A line of progress for the run of a sweep that is under way; a complaint for one that failed.
class SweepProgress : public SweepObserver
{
public:
    SweepProgress(const Session& session, std::size_t runs);

    RunObserver& onRunBegun(const SweptRun& run) override;
    void onRunEnded(const SweptRun& run, const std::shared_ptr<const RunResult>& result) override;

private:
    const Session& m_session;
    std::size_t m_runs;
    std::optional<ProgressLine> m_line;
};

} // namespace equipoise::cli
