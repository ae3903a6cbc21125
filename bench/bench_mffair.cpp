// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Epochs of matrix factorisation with diversity and fairness: --data DIR (default: generated data of ML-1M's size),
// --epochs N, --seed N, --threads N, --set NAME=VALUE,NAME=VALUE for parameters. Trains on 80 % of the ratings with
// the settings of the reference in PyTorch (64 factors without biases, batch 8192, both weights 0.1), measures the
// test part at the end.

#include "bench/benchmark.h"
#include "core/base/text.h"
#include "core/data/load.h"
#include "core/data/synthetic.h"
#include "core/models/mffair/mffairtrainer.h"

#include <nlohmann/json.hpp>
#include <oneapi/tbb/task_arena.h>

#include <cmath>
#include <iostream>

using namespace equipoise;

namespace {

ParameterValues parametersFrom(const BenchmarkOptions& options)
{
    ParameterValues parameters(mfFairModel().parameters);
    const std::string all = "biases=false,regularisation=0,lambda_diversity=0.1,lambda_fairness=0.1,batch_size=8192," +
                            options.text("--set", "factors=64");
    for (const std::string_view pair : splitText(all, ',')) {
        const std::size_t equals = pair.find('=');
        if (equals != std::string_view::npos)
            parameters.setText(pair.substr(0, equals), pair.substr(equals + 1));
    }
    return parameters;
}

double testRmse(const Recommender& model, const Dataset& dataset, std::span<const std::uint32_t> rows)
{
    std::vector<std::uint32_t> users;
    std::vector<std::uint32_t> items;
    for (const std::uint32_t row : rows) {
        users.push_back(dataset.rowUsers()[row]);
        items.push_back(dataset.rowItems()[row]);
    }
    std::vector<float> predicted(rows.size());
    model.predict(users, items, predicted, {});
    double squares = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const float rating = std::clamp(predicted[i], dataset.scale().minimum, dataset.scale().maximum);
        squares += std::pow(static_cast<double>(rating - dataset.values()[rows[i]]), 2);
    }
    return std::sqrt(squares / static_cast<double>(rows.size()));
}

} // namespace

int main(int argc, char** argv)
{
    const BenchmarkOptions options(argc, argv);
    const std::string path = options.text("--data");
    SyntheticSettings synthetic;
    synthetic.users = 6040;
    synthetic.items = 3706;
    synthetic.ratings = 1000209;
    const Dataset dataset = path.empty() ? makeSyntheticDataset(synthetic) : loadDataset(path);
    const auto seed = static_cast<std::uint64_t>(options.number("--seed", 1));
    const Split split = makeSplit(dataset, {"random:0.8", 0}, seed);
    const MinoritySettings minority;
    const ParameterValues parameters = parametersFrom(options);
    const int threads = options.threads();
    const int epochs = options.number("--epochs", 10);

    oneapi::tbb::task_arena arena(threads);
    arena.execute([&] {
        MfFairTrainer trainer(parameters, {dataset, split, minority, seed, threads});
        std::vector<double> seconds;
        EpochReport report;
        for (int epoch = 1; epoch <= epochs; ++epoch) {
            const auto begin = std::chrono::steady_clock::now();
            report = trainer.trainEpoch(0, epoch, {}, {});
            seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
        }
        std::sort(seconds.begin(), seconds.end());
        const double median = seconds[seconds.size() / 2];
        const auto samples = static_cast<double>(trainer.learner().samplesPerEpoch());
        nlohmann::json json{{"what", "mf-fair"},
                            {"parameters", parameters.toJson()},
                            {"threads", threads},
                            {"epochs", epochs},
                            {"seconds", median},
                            {"best_seconds", seconds.front()},
                            {"samples_per_s", samples / median},
                            {"gflop_per_s", 6 * parameters.real("factors") * samples / median / 1e9},
                            {"test_rmse", testRmse(*trainer.snapshot(), dataset, split.test)}};
        for (const auto& [name, value] : report.series)
            json[name] = value;
        std::cout << json << '\n';
    });
}
