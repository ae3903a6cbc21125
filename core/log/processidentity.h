// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>

namespace equipoise {

/// Names one process so that a later one can tell whether it still lives. Process ids are used again after a while and
/// after a reboot; together with the time the process began and the boot they are not.
struct ProcessIdentity
{
    std::string host; ///< boot id and process-id namespace: where the next two mean something
    std::int64_t processId = 0;
    std::int64_t processStart = 0; ///< clock ticks since boot

    bool operator==(const ProcessIdentity&) const = default;
};

ProcessIdentity currentProcess();

/// Whether a run's process still lives. On this host that is known; elsewhere a heartbeat of the last two minutes
/// counts as life.
bool isAlive(const ProcessIdentity& process, std::int64_t heartbeatMilliseconds, std::int64_t nowMilliseconds);

/// Milliseconds since 1970 UTC.
std::int64_t nowMilliseconds();
/// "2026-03-01 14:05:09" UTC.
std::string timeText(std::int64_t milliseconds);

} // namespace equipoise
