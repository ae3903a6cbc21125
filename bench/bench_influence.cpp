// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a disclosure study costs beside training: --data DIR (default: generated data of ML-1M's size), --factors N,
// --threads N, --repeats N. Trains a base model first, which is timed as well.

#include "bench/benchmark.h"
#include "core/data/load.h"
#include "core/data/synthetic.h"
#include "core/influence/strategy.h"
#include "core/influence/studyparts.h"

#include <nlohmann/json.hpp>
#include <oneapi/tbb/task_arena.h>

#include <iostream>
#include <numeric>

using namespace equipoise;

namespace {

void say(const char* what, const Timing& timing, nlohmann::json more = nlohmann::json::object())
{
    more["what"] = what;
    more["seconds"] = timing.median;
    more["best_seconds"] = timing.best;
    more["cpu_seconds"] = timing.bestCpu;
    std::cout << more << std::endl;
}

void measure(const BenchmarkOptions& options, const Dataset& dataset)
{
    const int repeats = options.number("--repeats", 3);
    StudySettings settings;
    settings.parameters.setText("factors", options.text("--factors", "16"));
    settings.parameters.setText("model", options.text("--model", "mf"));
    settings.parameters.setText("users", options.text("--users", "0"));
    settings.parameters.setText("layers", options.text("--layers", "16,8"));
    settings.parameters.setText("rho", options.text("--rho", "3"));
    StudyData data;
    say("data, candidates and negatives", timed(1, [&] { data = makeStudyData(dataset, settings); }),
        {{"users", data.userCount()}, {"ratings", data.ratingCount()}, {"pairs", data.training.size()}});
    const auto model = makeStudyModel(settings, data);
    StudyTraining training;
    StudyTrainingSettings how = trainingSettings(settings);
    training = trainStudyModel(*model, data.training, data.byItem, model->initial(1), how);
    std::cout << nlohmann::json{{"what", "base training"},
                                {"seconds", training.seconds},
                                {"steps", training.iterations},
                                {"gradient_norm", training.gradientNorm}}
              << std::endl;
    std::cout << nlohmann::json(judge(*model, training.theta, data).metrics) << std::endl;
    std::vector<std::uint32_t> users(data.userCount());
    std::iota(users.begin(), users.end(), 0U);
    const auto solved = [&](InfluenceSolver solver, bool isWelfare) {
        StudyHessian hessian(*model, training.theta, data.training, data.byItem, how.rho);
        InfluenceSettings influence;
        influence.solver = solver;
        influence.isWelfare = isWelfare;
        return influences(data, hessian, users, influence);
    };
    Influences found;
    say("user blocks, all users", timed(repeats, [&] { found = solved(InfluenceSolver::User, false); }));
    say("stars, all users", timed(repeats, [&] { found = solved(InfluenceSolver::Star, false); }));
    const Timing cg = timed(repeats, [&] { found = solved(InfluenceSolver::Cg, true); });
    say("one solution by 30 conjugate gradients", cg, {{"products", found.products}, {"residual", found.residual}});
    say("pipeline without training", timed(1, [&] {
            data = makeStudyData(dataset, settings);
            const std::vector<double> beta = drawWillingness(dataset, data.basis, settings, 0);
            found = solved(InfluenceSolver::Star, false);
            const DisclosureMask mask = thresholdMask(found.gains, beta, 0.001);
            PairSet masked = data.training;
            applyMask(data, mask, false, masked);
            judge(*model, training.theta, data);
        }));
}

} // namespace

int main(int argc, char** argv)
{
    const BenchmarkOptions options(argc, argv);
    const std::string path = options.text("--data");
    const Dataset dataset = path.empty() ? makeSyntheticDataset({6040, 3706, 1000209, 1}) : loadDataset(path);
    oneapi::tbb::task_arena arena(options.threads());
    arena.execute([&] { measure(options, dataset); });
}
