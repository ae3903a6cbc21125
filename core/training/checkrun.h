// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/run.h"

namespace equipoise {

/// Throws what would end a run with these settings on these data before its first epoch: a split that leaves nothing,
/// unknown groups or candidates, a model the memory does not hold, and a minority without members (the default minority
/// may be missing: then the run has no minority indices). Costs a split; for whoever wants to refuse before anything is
/// logged.
void checkRun(const RunSettings& settings, const Dataset& dataset);

/// Bytes that training such a model takes beside the data, as an estimate; nothing for models that fit anywhere.
std::optional<double> memoryNeed(const RunSettings& settings, const Dataset& dataset);
/// Throws Error(Memory) with both numbers where the machine has less than that left.
void checkMemory(const RunSettings& settings, const Dataset& dataset);

} // namespace equipoise
