// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/logtypes.h"
#include "core/training/run.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace equipoise {

/// A run that waits for its turn, or was begun and goes on.
struct WaitingRun
{
    RunSettings settings;
    LoggedData data;            ///< what it is to be trained on
    std::optional<RunId> begun; ///< the run of the log to go on with
};

/// "experiments.queue.json" beside "experiments.sqlite".
std::filesystem::path queuePath(const std::filesystem::path& log);

/// Replaces the file as a whole; an empty list removes it. Throws Error(Io).
void writeQueue(const std::filesystem::path& path, const std::vector<WaitingRun>& runs);

/// In the order written; empty where there is no file. Throws Error(Data) where it cannot be read.
std::vector<WaitingRun> readQueue(const std::filesystem::path& path);

} // namespace equipoise
