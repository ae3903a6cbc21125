// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

namespace equipoise {

/// "experiments.sqlite" in the user's data folder: $XDG_DATA_HOME/equipoise, else ~/.local/share/equipoise. Throws
/// Error(Usage) where neither is known.
std::filesystem::path defaultLogPath();

/// Folder beside a log for its runs' checkpoints: "experiments.checkpoints" for "experiments.sqlite".
std::filesystem::path checkpointFolder(const std::filesystem::path& log);

/// Folder beside a log for the models of its finished runs: "experiments.models".
std::filesystem::path modelFolder(const std::filesystem::path& log);

} // namespace equipoise
