// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/memory.h"

#include <sys/resource.h>

#include <algorithm>
#include <fstream>
#include <string>

namespace equipoise {

std::uint64_t peakMemoryBytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::uint64_t>(usage.ru_maxrss) * 1024; // Linux counts in KiB
}

std::uint64_t availableMemoryBytes()
{
    std::uint64_t available = 0;
    std::ifstream facts("/proc/meminfo");
    for (std::string name; facts >> name;) {
        std::uint64_t kibibytes = 0;
        if (name == "MemAvailable:" && facts >> kibibytes) {
            available = kibibytes * 1024;
            break;
        }
        facts.ignore(256, '\n');
    }
    std::uint64_t limit = 0;
    std::uint64_t used = 0;
    std::ifstream("/sys/fs/cgroup/memory.max") >> limit; // "max" where there is none
    std::ifstream("/sys/fs/cgroup/memory.current") >> used;
    return limit > used ? std::min(available, limit - used) : available;
}

} // namespace equipoise
