// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/logpaths.h"

#include "core/base/error.h"

#include <cstdlib>

namespace equipoise {

namespace {

std::filesystem::path fromEnvironment(const char* name)
{
    const char* value = std::getenv(name);
    const std::filesystem::path path = value ? value : "";
    // the base directory specification says to ignore relative paths
    return path.is_absolute() ? path : std::filesystem::path{};
}

} // namespace

std::filesystem::path defaultLogPath()
{
    std::filesystem::path data = fromEnvironment("XDG_DATA_HOME");
    if (data.empty()) {
        const std::filesystem::path home = fromEnvironment("HOME");
        if (home.empty())
            throw Error(ErrorKind::Usage, "there is no home folder for the experiment log")
                .hint("Name the log with --log FILE, or set HOME");
        data = home / ".local" / "share";
    }
    return data / "equipoise" / "experiments.sqlite";
}

std::filesystem::path checkpointFolder(const std::filesystem::path& log)
{
    return log.parent_path() / (log.stem().string() + ".checkpoints");
}

std::filesystem::path modelFolder(const std::filesystem::path& log)
{
    return log.parent_path() / (log.stem().string() + ".models");
}

} // namespace equipoise
