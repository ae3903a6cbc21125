// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Training samples of whole epochs, order and batches: --data DIR (default: generated data of ML-1M's size),
// --negatives 4, --batch 8192, --threads N, --repeats N.

#include "bench/benchmark.h"
#include "core/base/parallel.h"
#include "core/data/load.h"
#include "core/data/synthetic.h"
#include "core/models/neuralcf/negativesampler.h"

#include <nlohmann/json.hpp>
#include <oneapi/tbb/task_arena.h>

#include <iostream>

using namespace equipoise;

int main(int argc, char** argv)
{
    const BenchmarkOptions options(argc, argv);
    SyntheticSettings synthetic;
    synthetic.users = 6040;
    synthetic.items = 3706;
    synthetic.ratings = 1000209;
    const std::string path = options.text("--data");
    const Dataset dataset = path.empty() ? makeSyntheticDataset(synthetic) : loadDataset(path);
    std::vector<std::uint32_t> rows(dataset.ratingCount());
    for (std::uint32_t row = 0; row < rows.size(); ++row)
        rows[row] = row;
    oneapi::tbb::task_arena arena(options.threads());
    const auto batch = static_cast<std::size_t>(options.number("--batch", 8192));
    const int repeats = options.number("--repeats", 7);

    const Timing making = timed(1, [&] { NegativeSampler(dataset, rows, {}, options.number("--negatives", 4), 1); });
    const NegativeSampler sampler(dataset, rows, {}, options.number("--negatives", 4), 1);
    int number = 0;
    const Timing ordering = timed(repeats, [&] { arena.execute([&] { (void)sampler.epoch(++number).size(); }); });
    const Timing everything = timed(repeats, [&] {
        arena.execute([&] {
            const NegativeSampler::Epoch epoch = sampler.epoch(++number);
            forBlocks(epoch.size(), batch, [&](std::size_t, std::size_t begin, std::size_t end) {
                static thread_local std::vector<SampledPair> samples;
                samples.resize(end - begin);
                epoch.fill(begin, samples);
            });
        });
    });
    const auto samples = static_cast<double>(sampler.samplesPerEpoch());
    std::cout << nlohmann::json{{"what", "sampler"},
                                {"samples", samples},
                                {"seconds", everything.median},
                                {"best_seconds", everything.best},
                                {"samples_per_s", samples / everything.median},
                                {"best_samples_per_s", samples / everything.best},
                                {"cpu_seconds", everything.bestCpu},
                                {"samples_per_cpu_s", samples / everything.bestCpu},
                                {"order_cpu_seconds", ordering.bestCpu},
                                {"order_best_seconds", ordering.best},
                                {"make_seconds", making.best},
                                {"batch", batch},
                                {"threads", options.threads()}}
              << '\n';
}
