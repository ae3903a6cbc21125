// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/runlogger.h"

#include "core/base/error.h"
#include "core/log/logpaths.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace equipoise {

namespace {

std::map<std::string, std::string> parameterTexts(const ParameterValues& parameters)
{
    std::map<std::string, std::string> texts;
    for (const ParameterDescription& d : parameters.descriptions())
        texts[d.name] = toText(parameters.value(d.name));
    return texts;
}

std::filesystem::path prepareCheckpoint(ExperimentLog& log, RunId run)
{
    const std::filesystem::path folder = checkpointFolder(log.path());
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        throw Error(ErrorKind::Io, "the folder for checkpoints cannot be made")
            .file(folder.string())
            .value(error.message())
            .hint("Name a log in another place with --log FILE");
    const std::filesystem::path path = folder / fmt::format("run-{}.checkpoint", run);
    log.setCheckpoint(run, path);
    return path;
}

} // namespace

RunLogger::RunLogger(ExperimentLog& log, const RunSettings& settings, const Dataset& dataset, const RunPlace& place)
    : m_log(log)
    , m_dataset(dataset)
    , m_settings(settings)
    , m_keepsModel(place.keepModel)
{
    NewRun run;
    run.experiment = place.experiment;
    run.name = place.name;
    run.model = settings.model;
    run.settings = settings.toJson().dump();
    run.parameters = parameterTexts(settings.parameters);
    run.seed = settings.seed;
    run.threads = settings.threads;
    run.data = describeData(dataset);
    run.sweep = place.sweep;
    run.sweepIndex = place.sweepIndex;
    m_run = log.createRun(run);
    m_options.checkpoint = prepareCheckpoint(log, m_run);
}

RunLogger::RunLogger(ExperimentLog& log, RunId resumed, const Dataset& dataset)
    : m_log(log)
    , m_dataset(dataset)
    , m_run(resumed)
{
    const RunRecord record = log.run(resumed);
    m_settings = loggedSettings(record);
    if (record.data.hash != dataset.contentHash())
        throw Error(ErrorKind::Usage, fmt::format("run {} was begun with other data", resumed))
            .file(dataset.source())
            .hint(fmt::format("Give it the data it began with: {} ({})", record.data.name, record.data.source));
    log.reopenRun(resumed);
    m_options.checkpoint = prepareCheckpoint(log, resumed);
    m_options.resume = true;
}

RunLogger::~RunLogger()
{
    if (!m_hasEnded)
        fail(Error(ErrorKind::Internal, "the run ended without saying how"));
}

void RunLogger::onStarted(const RunStarted& started)
{
    m_log.setSplit(m_run, started.split, started.dataset.ratingCount());
}

void RunLogger::onEpoch(const EpochDone& epoch)
{
    std::vector<SeriesValue> values;
    const std::string prefix = std::string(epoch.phaseName) + '.';
    for (const auto& [name, value] : epoch.report.series)
        values.push_back({prefix + name, epoch.epoch, value});
    m_log.appendSeries(m_run, std::move(values));
}

void RunLogger::finish(const RunResult& result)
{
    const bool isFinished = result.outcome == Outcome::Finished;
    if (isFinished) {
        m_log.setResults(m_run, result.measured);
        keepModel(result);
    }
    m_log.finishRun(m_run, {.status = isFinished ? RunStatus::Finished : RunStatus::Stopped,
                            .epochs = result.epochs,
                            .threads = result.threads,
                            .trainSeconds = result.trainSeconds,
                            .evaluateSeconds = result.evaluateSeconds,
                            .peakMemoryBytes = result.peakMemoryBytes});
    m_hasEnded = true;
}

void RunLogger::keepModel(const RunResult& result)
{
    if (!m_keepsModel || !result.model)
        return;
    try {
        const std::filesystem::path folder = modelFolder(std::filesystem::absolute(m_log.path()));
        std::filesystem::create_directories(folder);
        const std::filesystem::path path = folder / fmt::format("run-{}.eqm", m_run);
        saveModel(path, result, m_settings, m_dataset);
        m_log.addArtifact(m_run, "model", path);
    } catch (const std::exception&) {
        // the results are what must not be lost; the model can be trained again to the same bits
    }
}

void RunLogger::fail(const std::exception& error) noexcept
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    try {
        m_log.failRun(m_run, error.what());
    } catch (const std::exception&) {
        // the run stays "running" in the log and is shown as interrupted once this process is gone
    }
}

LoggedData describeData(const Dataset& dataset)
{
    return {.name = dataset.name(),
            .source = dataset.source(),
            .format = dataset.format(),
            .importText = dataset.importText(),
            .hash = dataset.contentHash(),
            .users = dataset.userCount(),
            .items = dataset.itemCount(),
            .ratings = dataset.ratingCount()};
}

std::optional<std::filesystem::path> modelFile(const ExperimentLog& log, RunId run)
{
    for (const LoggedArtifact& artifact : log.artifacts(run)) {
        if (artifact.kind != "model")
            continue;
        // a log may be moved together with its folders
        const std::filesystem::path path = artifact.path;
        for (const std::filesystem::path& place : {path, modelFolder(log.path()) / path.filename()})
            if (std::filesystem::exists(place))
                return place;
    }
    return std::nullopt;
}

RunSettings loggedSettings(const RunRecord& record)
{
    return RunSettings::fromJson(nlohmann::json::parse(record.settings));
}

} // namespace equipoise
