// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one move of the β slider costs: all test ratings re-scored and judged, and one user's list. --data DIR (default:
// generated data of ML-1M's size), --split random:0.8, --threads N, --repeats N. The model is DeepFair after one epoch
// of each phase: how good it is does not change the time.

#include "bench/benchmark.h"
#include "core/base/buildinfo.h"
#include "core/data/load.h"
#include "core/data/synthetic.h"
#include "core/evaluation/betaprobe.h"
#include "core/models/trainer.h"

#include <nlohmann/json.hpp>
#include <oneapi/tbb/task_arena.h>

#include <ctime>
#include <iostream>

using namespace equipoise;

namespace {

RecommenderPtr trainedNetwork(const Dataset& dataset, const Split& split)
{
    const ModelDescription& description = findModel("deepfair");
    const MinoritySettings minority;
    const auto trainer =
        description.makeTrainer(ParameterValues(description.parameters), {dataset, split, minority, 1, 1});
    for (int phase = 0; phase < 2; ++phase) {
        trainer->trainEpoch(phase, 1, {}, [](const StepReport&) {});
        trainer->finishPhase(phase);
    }
    return trainer->snapshot();
}

} // namespace

int main(int argc, char** argv)
{
    const BenchmarkOptions options(argc, argv);
    SyntheticSettings synthetic;
    synthetic.users = 6040;
    synthetic.items = 3706;
    synthetic.ratings = 1000209;
    const std::string path = options.text("--data");
    const auto dataset =
        std::make_shared<const Dataset>(path.empty() ? makeSyntheticDataset(synthetic) : loadDataset(path));
    const auto split =
        std::make_shared<const Split>(makeSplit(*dataset, {options.text("--split", "random:0.8"), 0}, 1));
    const BetaProbe probe(trainedNetwork(*dataset, *split), dataset, split, {});
    const std::uint32_t user = probe.minorityUsers().front();
    const int repeats = options.number("--repeats", 50);
    oneapi::tbb::task_arena arena(options.threads());
    double beta = 0;
    const auto next = [&] { return beta = beta < 0.99 ? beta + 0.01 : 0; };
    const Timing errors = timed(repeats, [&] { arena.execute([&] { probe.errors(next()); }); });
    const double cpu = [&] {
        double best = 1e9;
        for (int i = 0; i < repeats; ++i) {
            const std::clock_t begin = std::clock();
            arena.execute([&] { probe.errors(next()); });
            best = std::min(best, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
        }
        return best;
    }();
    const Timing list = timed(repeats, [&] { arena.execute([&] { probe.list(user, next()); }); });
    const Timing move = timed(repeats, [&] {
        arena.execute([&] {
            probe.errors(next());
            probe.list(user, beta);
        });
    });
    const Timing lists = timed(std::max(1, repeats / 10), [&] { arena.execute([&] { probe.lists(next()); }); });
    std::cout << nlohmann::json{{"what", "beta"},
                                {"best_seconds", move.best},
                                {"seconds", move.median},
                                {"test_ratings", probe.testRatings()},
                                {"items", dataset->itemCount()},
                                {"errors_best_seconds", errors.best},
                                {"errors_seconds", errors.median},
                                {"errors_cpu_seconds", cpu}, // of all threads together
                                {"list_best_seconds", list.best},
                                {"list_seconds", list.median},
                                {"all_lists_best_seconds", lists.best},
                                {"all_lists_seconds", lists.median},
                                {"split", split->specification},
                                {"instructions", std::string(instructionSet())},
                                {"threads", options.threads()}}
              << '\n';
}
