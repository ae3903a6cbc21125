// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Epochs of matrix factorisation: --data DIR (default: generated data of ML-1M's size), --model pmf|biased-mf, --k N,
// --epochs N, --split random:0.8, --seed N, --threads N, --set NAME=VALUE,NAME=VALUE for other parameters.
// Trains on everything that is not test and measures the test part once, at the end. With --validation SHARE it holds
// that share out and leaves the test part alone: the way to choose parameters.

#include "bench/benchmark.h"
#include "core/base/text.h"
#include "core/data/load.h"
#include "core/data/synthetic.h"
#include "core/models/factorization/factortrainer.h"

#include <nlohmann/json.hpp>
#include <oneapi/tbb/task_arena.h>

#include <cmath>
#include <iostream>

using namespace equipoise;

namespace {

Dataset readOrGenerate(const std::string& path)
{
    SyntheticSettings synthetic;
    synthetic.users = 6040;
    synthetic.items = 3706;
    synthetic.ratings = 1000209;
    return path.empty() ? makeSyntheticDataset(synthetic) : loadDataset(path);
}

ParameterValues parametersFrom(const ModelDescription& model, const BenchmarkOptions& options)
{
    ParameterValues parameters(model.parameters);
    parameters.setText("factors", options.text("--k", "30"));
    parameters.setText("epochs", options.text("--epochs", "20"));
    const std::string others = options.text("--set");
    for (const std::string_view pair : splitText(others, ',')) {
        const std::size_t equals = pair.find('=');
        if (equals != std::string_view::npos)
            parameters.setText(pair.substr(0, equals), pair.substr(equals + 1));
    }
    return parameters;
}

/// What one step reads, writes and computes: three inner products and two updates of both padded vectors.
struct StepCost
{
    explicit StepCost(double k)
        : stride(std::ceil(k / 16) * 16)
    {}
    double stride;
    double flops() const { return 12 * stride; }
    double bytes() const { return 4 * stride * sizeof(float) + 4 * sizeof(VectorState) + sizeof(GridEntry); }
};

} // namespace

int main(int argc, char** argv)
{
    const BenchmarkOptions options(argc, argv);
    const Dataset dataset = readOrGenerate(options.text("--data"));
    const ModelDescription model = findModel(options.text("--model", "pmf"));
    const ParameterValues parameters = parametersFrom(model, options);
    const double validation = parseNumber(options.text("--validation", "0")).value_or(0);
    const auto seed = static_cast<std::uint64_t>(options.number("--seed", 1));
    const Split split = makeSplit(dataset, {options.text("--split", "random:0.8"), validation}, seed);
    const MinoritySettings minority;
    const int epochs = static_cast<int>(parameters.integer("epochs"));

    oneapi::tbb::task_arena arena(options.threads());
    arena.execute([&] {
        FactorTrainer trainer(model.name, parameters, {dataset, split, minority, seed, options.threads()});
        int epoch = 0;
        int bestEpoch = 0;
        double best = std::numeric_limits<double>::infinity();
        std::vector<double> seconds;
        while (epoch < epochs) {
            ++epoch;
            const auto begin = std::chrono::steady_clock::now();
            const EpochReport report = trainer.trainEpoch(0, epoch, {}, {});
            seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
            if (report.criterion < best) {
                best = report.criterion;
                bestEpoch = epoch;
            }
        }
        std::sort(seconds.begin(), seconds.end());
        const double median = seconds[seconds.size() / 2];
        const double ratings = static_cast<double>(split.train.size());
        const StepCost cost(parameters.real("factors"));
        nlohmann::json json{{"what", "factors"},
                            {"model", model.name},
                            {"parameters", parameters.toJson()},
                            {"split", split.specification},
                            {"seed", seed},
                            {"threads", options.threads()},
                            {"ratings", split.train.size()},
                            {"seconds", median},
                            {"best_seconds", seconds.front()},
                            {"samples_per_s", ratings / median},
                            {"gflop_per_s", cost.flops() * ratings / median / 1e9},
                            {"cache_gb_per_s", cost.bytes() * ratings / median / 1e9}};
        if (validation > 0) {
            json["validation_rmse"] = best;
            json["best_epoch"] = bestEpoch;
        } else {
            json["test_rmse"] = trainer.engine().rmse(split.test);
        }
        std::cout << json << '\n';
    });
}
