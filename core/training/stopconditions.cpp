// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/stopconditions.h"

#include <fmt/format.h>

namespace equipoise {

std::optional<std::string> MaxEpochs::reasonToStop(const TrainingStats& stats) const
{
    if (stats.epoch < m_epochs)
        return std::nullopt;
    return fmt::format("all {} epochs done", m_epochs);
}

std::optional<std::string> Patience::reasonToStop(const TrainingStats& stats) const
{
    if (stats.epochsSinceBest < m_epochs)
        return std::nullopt;
    return fmt::format("no better on validation for {} epochs", m_epochs);
}

std::optional<std::string> TimeLimit::reasonToStop(const TrainingStats& stats) const
{
    if (stats.secondsInTraining < m_seconds)
        return std::nullopt;
    return fmt::format("time limit of {} s reached", m_seconds);
}

std::optional<std::string> StopConditions::reasonToStop(const TrainingStats& stats) const
{
    for (const auto& condition : m_conditions) {
        if (auto reason = condition->reasonToStop(stats))
            return reason;
    }
    return std::nullopt;
}

} // namespace equipoise
