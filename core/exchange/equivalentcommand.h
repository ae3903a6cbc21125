// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/sweep.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace equipoise {

/// The command line that does the same: "equipoise-cli train --model pmf --data ml-1m --set factors=64 --seed 3". Only
/// what differs from the defaults is spelled out, words are quoted for a POSIX shell. `dataPath` is Dataset::source().
std::string equivalentCommand(const RunSettings& settings, std::string_view dataPath);

/// The same for a sweep.
std::string equivalentCommand(const SweepSettings& settings, std::string_view dataPath);

/// For a sweep of the log: goes on with it, or tries its failed runs again.
std::string resumeCommand(std::int64_t sweep, bool onlyFailed);

/// For a sweep of the log that gets more values or seeds; only what it does not have is spelled out.
std::string extendCommand(std::int64_t sweep, const SweepSettings& settings, std::span<const Variation> additions,
                          int seeds);

/// A word as a POSIX shell takes it: as it is where that is safe, else in single quotes.
std::string shellWord(std::string_view word);

} // namespace equipoise
