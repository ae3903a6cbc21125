// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/run.h"

#include "core/base/memory.h"
#include "core/training/checkpoint.h"
#include "core/training/checkrun.h"
#include "core/training/stopconditions.h"
#include "core/training/trainingloop.h"

#include <nlohmann/json.hpp>
#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/task_arena.h>

#include <algorithm>
#include <chrono>
#include <thread>

namespace equipoise {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

RunResult runInArena(const RunSettings& settings, const Dataset& dataset, RunObserver& observer, std::stop_token stop,
                     const RunOptions& options, int threads)
{
    const ModelDescription& model = findModel(settings.model);
    RunResult result;
    result.threads = threads;
    result.split = makeSplit(dataset, settings.split, settings.seed);
    checkEvaluation(dataset, result.split, settings.evaluation, settings.seed);
    checkMemory(settings, dataset);
    const std::unique_ptr<Trainer> trainer =
        model.makeTrainer(settings.parameters, {dataset, result.split, settings.evaluation.minority, settings.seed,
                                                threads, &settings.evaluation});

    Checkpoint checkpoint(options.checkpoint, settings, dataset, result.split);
    TrainingLoop loop(settings, *trainer, observer, checkpoint, stop);
    if (options.resume)
        checkpoint.restore(loop.position(), *trainer);
    observer.onStarted(
        {settings.model, dataset, result.split, loop.phases(), loop.position().phase, loop.position().epoch + 1});

    const bool finished = loop.train();
    result.curves = loop.position().curves;
    result.epochs = loop.position().epochsBefore + loop.position().epoch;
    result.trainSeconds = loop.position().seconds;
    result.outcome = finished ? Outcome::Finished : Outcome::Stopped;
    if (finished) {
        const auto start = Clock::now();
        result.model = trainer->snapshot();
        try {
            result.measured = evaluate(*result.model, dataset, result.split, settings.evaluation, settings.seed, stop,
                                       [&](double fraction) { loop.tellEvaluating(fraction); });
            const std::vector<std::string> findings = trainer->findings();
            result.measured.findings.insert(result.measured.findings.end(), findings.begin(), findings.end());
        } catch (const Error&) {
            if (!stop.stop_requested())
                throw;
            result.outcome = Outcome::Stopped;
            result.model.reset();
        }
        result.evaluateSeconds = secondsSince(start);
    }
    if (result.outcome == Outcome::Finished) {
        observer.onMeasured(result.measured);
        checkpoint.remove();
    }
    result.peakMemoryBytes = peakMemoryBytes();
    return result;
}

} // namespace

RunResult run(const RunSettings& settings, const Dataset& dataset, RunObserver& observer, std::stop_token stop,
              const RunOptions& options)
{
    const int wanted = options.threads > 0 ? options.threads : settings.threads;
    const int threads = wanted > 0 ? wanted : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    // More threads than cores only when asked for: TBB would silently give fewer.
    const tbb::global_control limit(tbb::global_control::max_allowed_parallelism,
                                    std::max<std::size_t>(threads, tbb::global_control::active_value(
                                                                       tbb::global_control::max_allowed_parallelism)));
    tbb::task_arena arena(threads);
    return arena.execute([&] { return runInArena(settings, dataset, observer, stop, options, threads); });
}

} // namespace equipoise
