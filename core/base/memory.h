// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace equipoise {

/// Largest resident memory of this process so far, in bytes.
std::uint64_t peakMemoryBytes();

/// What this process may still take before the machine swaps, in bytes: free memory and what the system would give up
/// for it, or what its control group leaves where that is less; 0 where the system does not tell.
std::uint64_t availableMemoryBytes();

} // namespace equipoise
