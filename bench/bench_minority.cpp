// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Minority indices over all ratings: --data DIR (default: generated data of ML-1M's size), --minority gender=F,
// --threads N, --repeats N.

#include "bench/benchmark.h"
#include "core/data/load.h"
#include "core/data/synthetic.h"
#include "core/fairness/minorityindex.h"

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
    MinoritySettings settings;
    settings.predicate = options.text("--minority", settings.predicate);

    MinorityIndex index;
    oneapi::tbb::task_arena arena(options.threads());
    const Timing timing = timed(options.number("--repeats", 50),
                                [&] { arena.execute([&] { index = minorityIndex(dataset, settings); }); });
    std::cout << nlohmann::json{{"what", "minority"},
                                {"seconds", timing.median},
                                {"best_seconds", timing.best},
                                {"samples_per_s", static_cast<double>(dataset.ratingCount()) / timing.median},
                                {"ratings", dataset.ratingCount()},
                                {"threads", options.threads()},
                                {"um_min", index.umRawExtremes().minimum},
                                {"um_max", index.umRawExtremes().maximum}}
              << '\n';
}
