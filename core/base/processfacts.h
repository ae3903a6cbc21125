// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace equipoise {

/// Memory of this process that is in RAM now, in bytes; 0 where the system does not say.
std::uint64_t residentMemoryBytes();

/// Seconds since this process was started, to 10 ms; 0 where the system does not say.
double secondsSinceProcessStart();

/// Makes the calling thread, and threads it starts from now on, give way to the others of the process. Does nothing
/// where the system refuses.
void lowerThreadPriority();

} // namespace equipoise
