// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/sweepprogress.h"

#include <fmt/format.h>

namespace equipoise::cli {

SweepProgress::SweepProgress(const Session& session, std::size_t runs)
    : m_session(session)
    , m_runs(runs)
{}

RunObserver& SweepProgress::onRunBegun(const SweptRun& run)
{
    const std::string place = fmt::format("({} of {})", run.index + 1, m_runs);
    m_line.emplace(m_session, run.id ? fmt::format("run {} {}", *run.id, place) : place);
    return *m_line;
}

void SweepProgress::onRunEnded(const SweptRun& run, const std::shared_ptr<const RunResult>&)
{
    m_line.reset();
    if (!run.error.empty())
        complain(fmt::format("run {} of {} failed: {}", run.index + 1, m_runs, run.error));
}

} // namespace equipoise::cli
