// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/sweeprunner.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/training/observergroup.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <oneapi/tbb/task_arena.h>

#include <algorithm>
#include <array>
#include <tuple>

namespace equipoise {

namespace {

using ResultPtr = std::shared_ptr<const RunResult>;

bool isMeasuredAt(const Measured& measured, double beta)
{
    const std::string condition = fmt::format("{{beta={}}}", numberText(beta));
    return std::any_of(measured.values.begin(), measured.values.end(),
                       [&](const auto& value) { return value.first.find(condition) != std::string::npos; });
}

bool lacksBeta(const Measured& measured, const RunSettings& settings)
{
    const auto& betas = settings.evaluation.betas;
    return findModel(settings.model).isConditioned &&
           std::any_of(betas.begin(), betas.end(), [&](double beta) { return !isMeasuredAt(measured, beta); });
}

/// Trains one run of a sweep, new or begun before.
class Worker
{
public:
    Worker(const Sweep& sweep, const Dataset& dataset, ExperimentLog* log, SweepObserver& observer,
           const std::stop_token& stop)
        : m_sweep(sweep)
        , m_dataset(dataset)
        , m_log(log)
        , m_observer(observer)
        , m_stop(stop)
    {}

    ResultPtr work(SweptRun& swept)
    {
        if (swept.isBehind() && swept.id && m_log)
            return measureAgain(swept);
        const bool isBegun =
            swept.id && m_log && (swept.status == RunStatus::Stopped || swept.status == RunStatus::Interrupted);
        if (!m_log)
            return take(swept, run(swept.settings, m_dataset, m_observer.onRunBegun(swept), m_stop));
        return isBegun ? goOn(swept) : begin(swept);
    }

private:
    ResultPtr begin(SweptRun& swept)
    {
        RunPlace place;
        place.experiment = m_sweep.experiment;
        place.name = m_sweep.name;
        place.sweep = m_sweep.id;
        place.sweepIndex = static_cast<int>(swept.index);
        RunLogger logger(*m_log, swept.settings, m_dataset, place);
        return runLogged(swept, logger);
    }

    ResultPtr goOn(SweptRun& swept)
    {
        // a checkpoint fits only the settings it was made with; what the sweep gained since is measured afterwards
        const RunSettings wanted = swept.settings;
        swept.settings = loggedSettings(m_log->run(*swept.id));
        ResultPtr result;
        {
            RunLogger logger(*m_log, *swept.id, m_dataset);
            result = runLogged(swept, logger);
        }
        swept.settings = wanted;
        return swept.isBehind() ? measureAgain(swept) : result;
    }

    ResultPtr runLogged(SweptRun& swept, RunLogger& logger)
    {
        swept.id = logger.runId();
        swept.status = RunStatus::Running;
        try {
            ObserverGroup observers({logger, m_observer.onRunBegun(swept)});
            RunResult result = run(swept.settings, m_dataset, observers, m_stop, logger.options());
            logger.finish(result);
            return take(swept, std::move(result));
        } catch (const std::exception& error) {
            logger.fail(error);
            throw;
        }
    }

    static ResultPtr take(SweptRun& swept, RunResult result)
    {
        const bool isFinished = result.outcome == Outcome::Finished;
        swept.status = isFinished ? RunStatus::Finished : RunStatus::Stopped;
        swept.error.clear();
        if (!isFinished)
            return nullptr;
        swept.measured = result.measured;
        swept.seconds = result.trainSeconds + result.evaluateSeconds;
        return std::make_shared<const RunResult>(std::move(result));
    }

    ResultPtr measureAgain(SweptRun& swept)
    {
        RunObserver& observer = m_observer.onRunBegun(swept);
        const auto file = modelFile(*m_log, *swept.id);
        const auto split = m_log->split(*swept.id);
        RunResult result;
        if (file && split) {
            result.model = loadModel(*file).model;
            result.split = *split;
            tbb::task_arena arena(swept.settings.threads > 0 ? swept.settings.threads : tbb::task_arena::automatic);
            try {
                result.measured = arena.execute([&] {
                    return evaluate(*result.model, m_dataset, *split, swept.settings.evaluation, swept.settings.seed,
                                    m_stop, [&](double share) {
                                        observer.onProgress({0, 1, share, 0, -1, "evaluating"});
                                    });
                });
            } catch (const Error&) {
                if (!m_stop.stop_requested())
                    throw;
                return nullptr;
            }
        } else {
            result = run(swept.settings, m_dataset, observer, m_stop);
            if (result.outcome != Outcome::Finished)
                return nullptr;
        }
        m_log->replaceResults(*swept.id, swept.settings.toJson().dump(), result.measured);
        swept.measured = result.measured;
        return std::make_shared<const RunResult>(std::move(result));
    }

    const Sweep& m_sweep;
    const Dataset& m_dataset;
    ExperimentLog* m_log;
    SweepObserver& m_observer;
    const std::stop_token& m_stop;
};

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

bool SweptRun::isComplete() const { return status == RunStatus::Finished && !isBehind(); }

bool SweptRun::isBehind() const { return status == RunStatus::Finished && lacksBeta(measured, settings); }

std::size_t Sweep::count(RunStatus status) const
{
    return static_cast<std::size_t>(
        std::count_if(runs.begin(), runs.end(), [status](const SweptRun& run) { return run.status == status; }));
}

std::vector<std::size_t> Sweep::pending(bool onlyFailed) const
{
    std::vector<std::size_t> indices;
    for (const SweptRun& run : runs)
        if (onlyFailed ? run.status == RunStatus::Failed : !run.isComplete() && run.status != RunStatus::Running)
            indices.push_back(run.index);
    return indices;
}

std::vector<SweepPoint> Sweep::points() const
{
    std::vector<SweepPoint> all;
    for (const SweptRun& run : runs)
        if (run.status == RunStatus::Finished)
            for (SweepPoint& point : sweepPoints(settings, run.index, run.settings, run.measured))
                all.push_back(std::move(point));
    return all;
}

Sweep newSweep(const SweepSettings& settings, const std::string& name, const std::string& experiment)
{
    Sweep sweep;
    sweep.name = name;
    sweep.experiment = experiment;
    sweep.settings = settings;
    for (RunSettings& run : expandSweep(settings)) {
        sweep.runs.emplace_back();
        sweep.runs.back().index = sweep.runs.size() - 1;
        sweep.runs.back().settings = std::move(run);
    }
    return sweep;
}

void createInLog(Sweep& sweep, ExperimentLog& log)
{
    if (sweep.id)
        return;
    NewSweep record;
    record.experiment = sweep.experiment;
    record.name = sweep.name.empty() ? sweep.settings.base.model : sweep.name;
    record.settings = sweep.settings.toJson().dump();
    record.runCount = static_cast<int>(sweep.runs.size());
    sweep.id = log.createSweep(record);
}

Sweep readSweep(const ExperimentLog& log, SweepId id)
{
    const SweepRecord record = log.sweep(id);
    Sweep sweep =
        newSweep(SweepSettings::fromJson(nlohmann::json::parse(record.settings)), record.name, record.experiment);
    sweep.id = id;
    for (SweptRun& run : sweep.runs) {
        if (run.index >= record.runs.size() || !record.runs[run.index])
            continue;
        std::tie(run.id, run.status) = *record.runs[run.index];
        const RunRecord logged = log.run(*run.id);
        sweep.data = logged.data;
        run.error = logged.error;
        if (run.status == RunStatus::Finished) {
            run.measured = log.results(*run.id);
            run.seconds = logged.trainSeconds + logged.evaluateSeconds;
        }
    }
    return sweep;
}

void growInLog(const Sweep& sweep, ExperimentLog& log)
{
    if (sweep.id)
        log.updateSweep(*sweep.id, sweep.settings.toJson().dump(), static_cast<int>(sweep.runs.size()));
}

void extend(Sweep& sweep, ExperimentLog* log, std::span<const Variation> additions, int seeds)
{
    Sweep extended = newSweep(extendSweep(sweep.settings, additions, seeds), sweep.name, sweep.experiment);
    extended.id = sweep.id;
    extended.data = sweep.data;
    if (log)
        growInLog(extended, *log);
    for (SweptRun& run : sweep.runs) {
        RunSettings settings = std::move(extended.runs[run.index].settings);
        extended.runs[run.index] = std::move(run);
        extended.runs[run.index].settings = std::move(settings);
    }
    sweep = std::move(extended);
}

std::size_t countExtension(const Sweep& sweep, std::span<const Variation> additions, int seeds)
{
    const std::vector<RunSettings> settings = expandSweep(extendSweep(sweep.settings, additions, seeds));
    std::size_t count = settings.size() - sweep.runs.size();
    for (const SweptRun& run : sweep.runs)
        if (run.status == RunStatus::Finished ? lacksBeta(run.measured, settings[run.index])
                                              : run.status != RunStatus::Running)
            ++count;
    return count;
}

void runSweep(Sweep& sweep, std::span<const std::size_t> runs, const Dataset& dataset, ExperimentLog* log,
              SweepObserver& observer, const std::stop_token& stop)
{
    if (!sweep.data.hash.empty() && sweep.data.hash != dataset.contentHash())
        throw Error(ErrorKind::Usage, "the sweep was begun with other data")
            .file(dataset.source())
            .hint(fmt::format("Open the data it began with: {} ({})", sweep.data.name, sweep.data.source));
    sweep.data = describeData(dataset);
    if (log)
        createInLog(sweep, *log);
    Worker worker(sweep, dataset, log, observer, stop);
    for (const std::size_t index : runs) {
        if (stop.stop_requested())
            return;
        SweptRun& swept = sweep.runs.at(index);
        ResultPtr result;
        try {
            result = worker.work(swept);
        } catch (const Error& error) {
            // a log that refuses would refuse every further run
            if (error.kind() == ErrorKind::Log || error.kind() == ErrorKind::Io)
                throw;
            // one that only failed to be measured at more β keeps what it has
            if (swept.status != RunStatus::Finished)
                swept.status = RunStatus::Failed;
            swept.error = error.what();
        }
        observer.onRunEnded(swept, result);
    }
}

SweepEstimate estimateSweep(const ExperimentLog& log, const SweepSettings& settings, const std::string& dataHash,
                            std::size_t ratings, std::size_t runs)
{
    constexpr int kLatest = 100;
    std::map<std::string, std::string> wanted;
    for (const ParameterDescription& d : settings.base.parameters.descriptions())
        wanted[d.name] = toText(settings.base.parameters.value(d.name));
    for (const Variation& variation : settings.variations)
        wanted.erase(variation.parameter);

    RunFilter filter;
    filter.model = settings.base.model;
    filter.status = RunStatus::Finished;
    filter.limit = kLatest;
    struct Alike
    {
        std::vector<double> all;
        std::vector<double> sameParameters;
    };
    std::array<Alike, 2> alike; // on these data, on others
    for (const RunRecord& run : log.listRuns(filter)) {
        const bool isSameData = run.data.hash == dataHash;
        const double seconds = run.trainSeconds + run.evaluateSeconds;
        if (!(seconds > 0) || run.data.ratings == 0)
            continue;
        const double scale = isSameData ? 1 : static_cast<double>(ratings) / static_cast<double>(run.data.ratings);
        Alike& group = alike[isSameData ? 0 : 1];
        group.all.push_back(seconds * scale);
        if (std::all_of(wanted.begin(), wanted.end(), [&](const auto& parameter) {
                const auto at = run.parameters.find(parameter.first);
                return at != run.parameters.end() && at->second == parameter.second;
            }))
            group.sameParameters.push_back(seconds * scale);
    }
    const Alike& group = alike[alike[0].all.empty() ? 1 : 0];
    const std::vector<double>& times = group.sameParameters.empty() ? group.all : group.sameParameters;
    if (times.empty())
        return {};
    return {median(times) * static_cast<double>(runs), times.size(), &group == alike.data()};
}

} // namespace equipoise
