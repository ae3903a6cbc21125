// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a run goes on after it was asked to stop, for several models and moments.
// bench_stop --data DIR [--models pmf,biased-mf,deepfair] [--repeats 3]

#include "bench/benchmark.h"
#include "core/data/load.h"
#include "core/training/run.h"

#include <fmt/format.h>

#include <chrono>
#include <sstream>
#include <thread>

using namespace equipoise;
using Clock = std::chrono::steady_clock;

namespace {

/// Milliseconds from the request to the return; negative where the run ended before.
double stopAfter(const RunSettings& settings, const Dataset& dataset, std::chrono::milliseconds moment)
{
    std::stop_source source;
    Clock::time_point ended;
    bool wasStopped = false;
    std::thread thread([&] {
        RunObserver observer;
        const RunResult result = run(settings, dataset, observer, source.get_token());
        ended = Clock::now();
        wasStopped = result.outcome == Outcome::Stopped;
    });
    std::this_thread::sleep_for(moment);
    const auto asked = Clock::now();
    source.request_stop();
    thread.join();
    return wasStopped ? std::chrono::duration<double, std::milli>(ended - asked).count() : -1;
}

} // namespace

int main(int argc, char** argv)
{
    const BenchmarkOptions options(argc, argv);
    const Dataset dataset = loadDataset(options.text("--data", "ml-1m"), {});
    std::istringstream models(options.text("--models", "pmf,biased-mf,deepfair"));
    for (std::string model; std::getline(models, model, ',');) {
        RunSettings settings = defaultSettings(model);
        settings.parameters.set("patience", std::int64_t{0});
        double worst = 0;
        // moments in the split, the first epochs, between, and (late, in short runs) the evaluation
        for (const int moment : {1, 5, 20, 50, 100, 200, 400, 800, 1500, 3000})
            for (int repeat = 0; repeat < options.number("--repeats", 3); ++repeat) {
                const double took = stopAfter(settings, dataset, std::chrono::milliseconds(moment));
                fmt::print("{:10} asked after {:5} ms: {}\n", model, moment,
                           took < 0 ? "had ended" : fmt::format("{:7.1f} ms", took));
                worst = std::max(worst, took);
            }
        fmt::print("{:10} longest {:.1f} ms\n", model, worst);
    }
    return 0;
}
