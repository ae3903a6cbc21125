// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/experimentlog.h"

#include <atomic>
#include <thread>
#include <vector>

namespace equipoise {

/// A log of that many finished runs: four models, a grid of parameters, ten seeds each, 200 metrics a run. Written by
/// many threads, which the log's writer gathers into few transactions.
inline void makeLog(ExperimentLog& log, int runs)
{
    constexpr int kSeeds = 10;
    constexpr int kBetas = 11;
    constexpr int kThreads = 48;
    const std::vector<std::string> models{"pmf", "biased-mf", "deepfair", "popularity"};
    const std::vector<std::string> names{"rmse",         "mae",     "ndcg@10",         "hr@10",      "recall@10",
                                         "precision@10", "map@10",  "minority-gap@10", "gini@10",    "coverage@10",
                                         "novelty@10",   "u-value", "u-absolute",      "parity-gap", "fairness-loss",
                                         "diversity@10", "auc",     "mrr@10"};
    const auto write = [&](int i) {
        const int setting = i / kSeeds;
        NewRun run;
        run.model = models[static_cast<std::size_t>(setting) % models.size()];
        run.seed = static_cast<std::uint64_t>(i % kSeeds) + 1;
        run.data = {.name = setting % 3 == 0 ? "ml-100k" : "ml-1m", .hash = setting % 3 == 0 ? "a" : "b"};
        std::string parameters;
        for (int p = 0; p < 15; ++p) {
            const std::string value = std::to_string((setting / (p + 1)) % 17);
            const std::string name = "parameter_" + std::to_string(p);
            run.parameters[name] = value;
            parameters += (p > 0 ? ",\"" : "\"") + name + "\":" + value;
        }
        run.settings = R"({"model":")" + run.model + R"(","seed":)" + std::to_string(run.seed) +
                       R"(,"threads":0,"parameters":{)" + parameters +
                       R"(},"split":{"specification":"random:0.8","validation":0.1},"evaluation":{"k":[10],)"
                       R"("candidates":["full"],"minority":{"predicate":"gender=F"}}})";
        const RunId id = log.createRun(run);
        Measured measured;
        for (std::size_t m = 0; m < names.size(); ++m) {
            const double value =
                0.5 + 0.4 * static_cast<double>((i * 7919 + static_cast<int>(m) * 104729) % 1000) / 1000;
            measured.values[names[m]] = value;
            for (int b = 0; b < kBetas; ++b)
                measured.values[names[m] + "{beta=" + std::to_string(b) + "}"] = value;
        }
        measured.protocol = "data=" + run.data.hash + "; split=s" + std::to_string(run.seed) + "; k=10";
        log.setResults(id, measured);
        log.finishRun(id, {.epochs = 30, .threads = 2, .trainSeconds = 12, .evaluateSeconds = 3});
    };
    std::atomic<int> next = 0;
    std::vector<std::jthread> threads;
    for (int t = 0; t < kThreads; ++t)
        threads.emplace_back([&] {
            for (int i = next++; i < runs; i = next++)
                write(i);
        });
}

} // namespace equipoise
