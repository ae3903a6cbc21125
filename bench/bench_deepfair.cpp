// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Training the DeepFair network on 80 % of the ratings: --data DIR (default: generated data of ML-1M's size), --batch
// RATINGS, --epochs E, --seed S, --threads N, --lr RATE, --target reference|quantile|distance, --factor-epochs E. Says
// what was reached on the test ratings as well, and times all scores of all users at one β.

#include "bench/benchmark.h"
#include "bench/peakarithmetic.h"
#include "core/base/buildinfo.h"
#include "core/data/load.h"
#include "core/data/synthetic.h"
#include "core/models/deepfair/deepfairtrainer.h"

#include <nlohmann/json.hpp>
#include <oneapi/tbb/enumerable_thread_specific.h>
#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/task_arena.h>

#include <cmath>
#include <iostream>
#include <numeric>

using namespace equipoise;

namespace {

/// Floating point operations a rating, a fused multiply-add counted as two: layer 1 and its weight gradient once a
/// rating (or, naive, once a rating and β), layer 2 forward, back and its weight gradient once a rating and β.
double operations(const DeepFairShape& shape, std::size_t betas, bool naive)
{
    const double b = static_cast<double>(betas);
    const double layer1 = 2.0 * (naive ? shape.inputs() + 1 : shape.inputs()) * shape.hidden1 * (naive ? b : 1);
    return 2 * (layer1 + 3.0 * b * (shape.hidden1 + 1) * shape.hidden2);
}

template<typename F>
double secondsOf(const F& f)
{
    const auto begin = std::chrono::steady_clock::now();
    f();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double scoreAll(const Recommender& model)
{
    constexpr std::size_t kUsers = 16;
    std::vector<std::uint32_t> users(model.userCount());
    std::iota(users.begin(), users.end(), 0U);
    const std::size_t blocks = (users.size() + kUsers - 1) / kUsers;
    std::vector<double> sums(blocks);
    oneapi::tbb::enumerable_thread_specific<std::vector<float>> buffers;
    oneapi::tbb::parallel_for(std::size_t{0}, blocks, [&](std::size_t block) {
        const auto part = std::span(users).subspan(block * kUsers, std::min(kUsers, users.size() - block * kUsers));
        std::vector<float>& scores = buffers.local();
        scores.resize(kUsers * model.itemCount());
        model.score(part, std::span(scores).first(part.size() * model.itemCount()), {0.5});
        sums[block] = scores.back();
    });
    return std::accumulate(sums.begin(), sums.end(), 0.0);
}

std::vector<double> rounded(std::vector<double> values)
{
    for (double& value : values)
        value = std::round(value * 1e5) / 1e5;
    return values;
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
    const int threads = options.threads();
    const int epochs = options.number("--epochs", 3);

    ParameterValues parameters(findModel("deepfair").parameters);
    parameters.setText("batch_size", options.text("--batch", "29"));
    parameters.setText("learning_rate", options.text("--lr", "0.0001"));
    parameters.setText("fairness_target", options.text("--target", "reference"));
    parameters.setText("factor_epochs", options.text("--factor-epochs", "10"));
    parameters.set("epochs", std::int64_t{epochs});

    oneapi::tbb::task_arena arena(threads);
    arena.execute([&] {
        DeepFairTrainer trainer(parameters, {dataset, split, minority, seed, threads});
        for (int epoch = 1; epoch <= trainer.phases()[0].maxEpochs; ++epoch)
            trainer.trainEpoch(0, epoch, {}, {});
        trainer.finishPhase(0);

        std::vector<double> seconds;
        double trainLoss = 0;
        for (int epoch = 1; epoch <= epochs; ++epoch) {
            EpochReport report;
            seconds.push_back(secondsOf([&] { report = trainer.trainEpoch(1, epoch, {}, {}); }));
            trainLoss = report.series.front().second;
        }
        std::sort(seconds.begin(), seconds.end());
        const double median = seconds[seconds.size() / 2];

        const MinorityIndex index = minorityIndex(dataset, minority, split.train);
        const DeepFairErrors errors = trainer.learner().errors(deepFairSamples(
            dataset, split.test, FairnessTarget(index, fairnessScaleNamed(parameters.text("fairness_target")))));
        const RecommenderPtr model = trainer.snapshot();
        const Timing scoring = timed(3, [&] { scoreAll(*model); });

        const DeepFairSettings& settings = trainer.learner().settings();
        const double ratings = static_cast<double>(split.train.size());
        const double needed = ratings * operations(settings.shape, settings.betas.size(), false);
        const double peak = peakArithmetic(instructionSet(), threads);
        std::cout << nlohmann::json{{"what", "deepfair"},
                                    {"seconds", median},
                                    {"best_seconds", seconds.front()},
                                    {"samples_per_s", ratings * static_cast<double>(settings.betas.size()) / median},
                                    {"ratings_per_s", ratings / median},
                                    {"batch_ratings", settings.batch},
                                    {"betas", settings.betas.size()},
                                    {"threads", threads},
                                    {"epochs", epochs},
                                    {"instruction_set", instructionSet()},
                                    {"gflop_needed", needed / 1e9},
                                    {"gflop_naive",
                                     ratings * operations(settings.shape, settings.betas.size(), true) / 1e9},
                                    {"gflops", needed / median / 1e9},
                                    {"gflops_peak", peak / 1e9},
                                    {"share_of_peak", needed / median / peak},
                                    {"train_loss", trainLoss},
                                    {"test_accuracy_mse", rounded(errors.accuracy)},
                                    {"test_fairness_mse", rounded(errors.fairness)},
                                    {"score_all_seconds", scoring.best},
                                    {"scores", model->userCount() * model->itemCount()}}
                  << '\n';
    });
}
