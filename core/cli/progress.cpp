// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/progress.h"

#include "core/cli/texttable.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace equipoise::cli {

namespace {

std::string durationText(double seconds)
{
    const int whole = static_cast<int>(seconds + 0.5);
    if (whole < 60)
        return fmt::format("{} s", whole);
    return whole < 3600 ? fmt::format("{}:{:02} min", whole / 60, whole % 60)
                        : fmt::format("{}:{:02} h", whole / 3600, whole / 60 % 60);
}

} // namespace

ProgressLine::ProgressLine(const Session& session, std::string label)
    : m_session(session)
    , m_label(std::move(label))
    , m_isTerminal(::isatty(STDERR_FILENO) == 1)
{}

ProgressLine::~ProgressLine()
{
    if (m_isShown)
        fmt::print(stderr, "\r\033[K");
}

void ProgressLine::onStarted(const RunStarted& started)
{
    m_phases = started.phases;
    const bool isResumed = started.firstPhase > 0 || started.firstEpoch > 1;
    m_session.note(fmt::format("{}: {} on {}, {} ratings train, {} validate, {} test{}", m_label, started.model,
                               started.dataset.name(), started.split.train.size(), started.split.validation.size(),
                               started.split.test.size(),
                               isResumed ? fmt::format(", going on at epoch {}", started.firstEpoch) : ""));
}

void ProgressLine::onProgress(const RunProgress& progress)
{
    const int tenth = static_cast<int>(progress.fraction * 10);
    if (m_session.quiet || (!m_isTerminal && tenth <= m_tenth))
        return;
    m_tenth = std::max(m_tenth, tenth);
    std::string text = fmt::format("{}: {:3.0f} %  {}", m_label, 100 * progress.fraction, progress.activity);
    if (progress.phase < static_cast<int>(m_phases.size()))
        text += fmt::format(", {} epoch {}", m_phases[static_cast<std::size_t>(progress.phase)].name, progress.epoch);
    text += m_series;
    if (progress.secondsLeft >= 0)
        text += fmt::format(", {} left", durationText(progress.secondsLeft));
    show(text);
}

void ProgressLine::onEpoch(const EpochDone& done)
{
    m_series.clear();
    for (const auto& [name, value] : done.report.series)
        m_series += fmt::format(", {} {}", name, shortNumber(value));
}

void ProgressLine::show(const std::string& text)
{
    if (m_isTerminal)
        fmt::print(stderr, "\r\033[K{}", text);
    else
        fmt::print(stderr, "{}\n", text);
    std::fflush(stderr);
    m_isShown = m_isTerminal;
}

} // namespace equipoise::cli
