// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/queuefile.h"

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace equipoise {

namespace {

using nlohmann::json;

json toJson(const WaitingRun& run)
{
    json j = {{"settings", run.settings.toJson()},
              {"data", {{"name", run.data.name}, {"source", run.data.source}, {"hash", run.data.hash}}}};
    if (run.begun)
        j["run"] = *run.begun;
    return j;
}

WaitingRun fromJson(const json& j)
{
    WaitingRun run;
    run.settings = RunSettings::fromJson(j.at("settings"));
    run.data.name = j.at("data").at("name").get<std::string>();
    run.data.source = j.at("data").at("source").get<std::string>();
    run.data.hash = j.at("data").at("hash").get<std::string>();
    if (j.contains("run"))
        run.begun = j.at("run").get<RunId>();
    return run;
}

} // namespace

std::filesystem::path queuePath(const std::filesystem::path& log)
{
    return std::filesystem::path(log).replace_extension("queue.json");
}

void writeQueue(const std::filesystem::path& path, const std::vector<WaitingRun>& runs)
{
    std::error_code error;
    if (runs.empty()) {
        std::filesystem::remove(path, error); // one that stays behind is overwritten by the next
        return;
    }
    json list = json::array();
    for (const WaitingRun& run : runs)
        list.push_back(toJson(run));
    const std::filesystem::path draft = path.string() + ".new";
    {
        std::ofstream file(draft, std::ios::binary);
        file << json{{"runs", list}}.dump(1) << '\n';
        if (!file.flush())
            throw Error(ErrorKind::Io, "the queue of runs cannot be written").file(draft.string());
    }
    std::filesystem::rename(draft, path, error);
    if (error)
        throw Error(ErrorKind::Io, "the queue of runs cannot be written").file(path.string()).value(error.message());
}

std::vector<WaitingRun> readQueue(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return {};
    try {
        std::vector<WaitingRun> runs;
        const json content = json::parse(file);
        for (const json& run : content.at("runs"))
            runs.push_back(fromJson(run));
        return runs;
    } catch (const json::exception& error) {
        throw Error(ErrorKind::Data, "the queue of runs cannot be read").file(path.string()).value(error.what());
    }
}

} // namespace equipoise
