// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Epochs of an autoencoder with ReLU layers, SGD and Xavier weights, as the reference program in PyTorch: --data DIR
// (user rows, 80 % of the ratings) or, without, generated rows of --users (6400) with up to --per-user (100) ratings
// each for --items (176275), item popularity by Zipf's law; --layers 1000,500,100, --tied 1, --batch N (128, generated
// rows 64), --rate, --optimiser sgd|rmsprop|adam, --epochs N, --threads N.

#include "bench/benchmark.h"
#include "core/base/memory.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/data/load.h"
#include "core/data/split.h"
#include "core/models/autoencoder/autoencoderlearner.h"

#include <nlohmann/json.hpp>
#include <oneapi/tbb/task_arena.h>

#include <iostream>
#include <memory>
#include <numeric>

using namespace equipoise;

namespace {

/// Rows of ratings and what they lie in.
struct Rows
{
    Dataset dataset;
    Split split;
    std::vector<std::uint32_t> columns;
    std::vector<float> values;
    std::unique_ptr<RatingRows> ratings;
};

void generate(Rows& rows, const BenchmarkOptions& options)
{
    const auto users = static_cast<std::size_t>(options.number("--users", 6400));
    const auto items = static_cast<std::size_t>(options.number("--items", 176275));
    const int perUser = options.number("--per-user", 100);
    std::vector<double> cumulated(items);
    double sum = 0;
    for (std::size_t i = 0; i < items; ++i)
        cumulated[i] = sum += 1.0 / static_cast<double>(i + 1);
    RandomStream random(1, "bench.zipf");
    std::vector<std::uint32_t> names(items);
    std::iota(names.begin(), names.end(), 0U);
    random.shuffle(std::span(names));
    std::vector<std::size_t> offsets{0};
    for (std::size_t u = 0; u < users; ++u) {
        std::vector<std::uint32_t> own;
        for (int i = 0; i < perUser; ++i) {
            const auto at = std::lower_bound(cumulated.begin(), cumulated.end(), random.uniform() * sum);
            own.push_back(names[static_cast<std::size_t>(at - cumulated.begin())]);
        }
        std::sort(own.begin(), own.end());
        own.erase(std::unique(own.begin(), own.end()), own.end());
        rows.columns.insert(rows.columns.end(), own.begin(), own.end());
        offsets.push_back(rows.columns.size());
    }
    for (std::size_t i = 0; i < rows.columns.size(); ++i)
        rows.values.push_back(static_cast<float>(random.below(10) + 1) / 2);
    rows.ratings = std::make_unique<RatingRows>(std::move(offsets), rows.columns, rows.values, items);
}

AutoencoderSettings settingsFrom(const BenchmarkOptions& options, const Rows& rows, bool isGenerated)
{
    AutoencoderSettings settings;
    settings.shape.columns = rows.ratings->columnCount();
    const std::string layers = options.text("--layers", "1000,500,100");
    for (const std::string_view units : splitText(layers, ','))
        settings.shape.layers.push_back(std::atoi(std::string(units).c_str()));
    settings.shape.isTied = options.number("--tied", 0) != 0;
    settings.shape.scale = isGenerated ? RatingScale{0.5F, 5} : rows.dataset.scale();
    const std::string optimiser = options.text("--optimiser", "sgd");
    settings.optimiser.kind = optimiser == "adam"      ? RowOptimiserSettings::Kind::Adam
                              : optimiser == "rmsprop" ? RowOptimiserSettings::Kind::RmsProp
                                                       : RowOptimiserSettings::Kind::Sgd;
    settings.batch = static_cast<std::size_t>(options.number("--batch", isGenerated ? 64 : 128));
    settings.threads = options.threads();
    settings.seed = 1;
    return settings;
}

} // namespace

int main(int argc, char** argv)
{
    const BenchmarkOptions options(argc, argv);
    const std::string data = options.text("--data");
    Rows rows;
    if (data.empty()) {
        generate(rows, options);
    } else {
        rows.dataset = loadDataset(data);
        rows.split = makeSplit(rows.dataset, {"random:0.8", 0}, 1);
        rows.ratings = std::make_unique<RatingRows>(rows.dataset, rows.split.train, false);
    }
    const AutoencoderSettings settings = settingsFrom(options, rows, data.empty());
    oneapi::tbb::task_arena arena(options.threads());
    arena.execute([&] {
        AutoencoderLearner learner(settings, *rows.ratings);
        const double rate = std::atof(options.text("--rate", "0.01").c_str());
        const int epochs = options.number("--epochs", 3);
        double loss = 0;
        int epoch = 0;
        const Timing timing = timed(epochs, [&] { loss = learner.trainEpoch(++epoch, rate, {}); });
        const double steps = static_cast<double>((rows.ratings->rowCount() + settings.batch - 1) / settings.batch);
        const double ratings = static_cast<double>(rows.ratings->ratingCount());
        std::cout << nlohmann::json{{"what", "autoencoder"},
                                    {"items", rows.ratings->columnCount()},
                                    {"rows", rows.ratings->rowCount()},
                                    {"ratings", rows.ratings->ratingCount()},
                                    {"layers", settings.shape.layers},
                                    {"tied", settings.shape.isTied},
                                    {"batch", settings.batch},
                                    {"threads", settings.threads},
                                    {"seconds", timing.median},
                                    {"best_seconds", timing.best},
                                    {"cpu_seconds", timing.bestCpu},
                                    {"best_seconds_per_step", timing.best / steps},
                                    {"ratings_per_s", ratings / timing.best},
                                    {"train_loss", loss},
                                    {"peak_mib", static_cast<double>(peakMemoryBytes()) / (1 << 20)}}
                  << '\n';
    });
}
