// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/processidentity.h"

#include "core/base/text.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <unistd.h>

namespace equipoise {

namespace {

constexpr std::int64_t kSilence = 2 * 60 * 1000;

std::string readAll(const std::string& path)
{
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// 0 where there is no such process.
std::int64_t startOf(std::int64_t processId)
{
    const std::string stat = readAll(fmt::format("/proc/{}/stat", processId));
    // the name in parentheses may hold anything, so count from its end: state is field 3, start time field 22
    const std::size_t nameEnd = stat.rfind(')');
    if (nameEnd == std::string::npos)
        return 0;
    const auto fields = splitText(std::string_view(stat).substr(nameEnd + 2), ' ');
    if (fields.size() < 20 || fields[0] == "Z")
        return 0;
    return parseInteger(fields[19]).value_or(0);
}

} // namespace

ProcessIdentity currentProcess()
{
    std::error_code ignored;
    const std::string boot = readAll("/proc/sys/kernel/random/boot_id");
    const auto scope = std::filesystem::read_symlink("/proc/self/ns/pid", ignored).string();
    return {std::string(trimmed(boot)) + " " + scope, getpid(), startOf(getpid())};
}

bool isAlive(const ProcessIdentity& process, std::int64_t heartbeatMilliseconds, std::int64_t nowMilliseconds)
{
    if (process.host == currentProcess().host)
        return process.processStart != 0 && startOf(process.processId) == process.processStart;
    return nowMilliseconds - heartbeatMilliseconds < kSilence;
}

std::int64_t nowMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

std::string timeText(std::int64_t milliseconds)
{
    return fmt::format("{:%Y-%m-%d %H:%M:%S}", fmt::gmtime(static_cast<std::time_t>(milliseconds / 1000)));
}

} // namespace equipoise
