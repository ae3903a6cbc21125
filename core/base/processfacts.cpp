// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/processfacts.h"

#include <sys/resource.h>
#include <unistd.h>

#include <ctime>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

namespace equipoise {

namespace {
constexpr int kNiceness = 5;
constexpr int kStartField = 22; ///< of /proc/self/stat, counted from 1
} // namespace

std::uint64_t residentMemoryBytes()
{
    std::ifstream file("/proc/self/statm");
    std::uint64_t total = 0;
    std::uint64_t resident = 0;
    file >> total >> resident;
    return file ? resident * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE)) : 0;
}

double secondsSinceProcessStart()
{
    std::ifstream file("/proc/self/stat");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    // the second field is a name in brackets that may hold blanks
    const auto bracket = text.rfind(')');
    if (bracket == std::string::npos)
        return 0;
    std::istringstream rest(text.substr(bracket + 1));
    std::string field;
    for (int i = 3; i < kStartField; ++i)
        rest >> field;
    double ticks = 0;
    timespec now{};
    if (!(rest >> ticks) || clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return 0;
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9 - ticks / double(sysconf(_SC_CLK_TCK));
}

void lowerThreadPriority()
{
    // Linux keeps the niceness by thread and hands it on to threads made later
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kNiceness);
}

} // namespace equipoise
