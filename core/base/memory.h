// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace equipoise {

/// Largest resident memory of this process so far, in bytes.
std::uint64_t peakMemoryBytes();

} // namespace equipoise
