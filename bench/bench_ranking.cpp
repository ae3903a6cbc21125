// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exact full ranking of all users: --data DIR (default: generated data of ML-1M's size), --model biased-mf, --factors
// 192, --k 100, --threads N, --repeats N. The model has trained one epoch.

#include "bench/benchmark.h"
#include "core/data/load.h"
#include "core/data/synthetic.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/ranking.h"
#include "core/models/trainer.h"

#include <nlohmann/json.hpp>
#include <oneapi/tbb/task_arena.h>

#include <iostream>

using namespace equipoise;

namespace {

/// After one epoch: how good it is does not change the time.
RecommenderPtr trainedModel(const std::string& name, const Dataset& dataset, const Split& split, int factors)
{
    const ModelDescription& description = findModel(name);
    ParameterValues parameters(description.parameters);
    if (parameters.contains("factors"))
        parameters.set("factors", std::int64_t{factors});
    const MinoritySettings minority;
    const auto trainer = description.makeTrainer(parameters, {dataset, split, minority, 1, 1});
    trainer->trainEpoch(0, 1, {}, [](const StepReport&) {});
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
    const Dataset dataset = path.empty() ? makeSyntheticDataset(synthetic) : loadDataset(path);
    const Split split = makeSplit(dataset, {"random:0.8", 0}, 1);
    const RecommenderPtr model =
        trainedModel(options.text("--model", "biased-mf"), dataset, split, options.number("--factors", 192));
    const auto k = static_cast<std::size_t>(options.number("--k", 100));
    const int repeats = options.number("--repeats", 7);
    oneapi::tbb::task_arena arena(options.threads());

    EvaluationSettings settings;
    settings.k = {10, static_cast<int>(k)};
    settings.groups = {"gender"};
    const TestView view(dataset, split, 4);
    const std::vector<CandidateSet> sets{CandidateSet("full", view, 1)};
    const Timing ranking =
        timed(repeats, [&] { arena.execute([&] { rankUsers(*model, {}, view, sets, k, {}, {}); }); });
    const Timing everything =
        timed(repeats, [&] { arena.execute([&] { evaluate(*model, dataset, split, settings, 1); }); });
    const auto scores = static_cast<double>(dataset.userCount() * dataset.itemCount());
    std::cout << nlohmann::json{{"what", "ranking"},
                                {"seconds", ranking.median},
                                {"best_seconds", ranking.best},
                                {"cpu_seconds", ranking.bestCpu},
                                {"model", std::string(model->modelName())},
                                {"scores", scores},
                                {"scores_per_s", scores / ranking.median},
                                {"evaluate_seconds", everything.median},
                                {"evaluate_best_seconds", everything.best},
                                {"factors", options.number("--factors", 192)},
                                {"k", k},
                                {"threads", options.threads()}}
              << '\n';
}
