// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of runs with many of them: reading the log, following it, filtering, sorting, grouping.
//   bench_runs [--runs 10000] [--log FILE] [--repeats 7]
// One line of JSON, least times of some repeats. A log given is used as it is and kept; without one a log is made in
// the folder for temporary files.

#include "bench/benchmark.h"
#include "bench/madelog.h"
#include "core/log/runarrangement.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <filesystem>

using namespace equipoise;

namespace {

double milliseconds(const Timing& timing) { return std::round(1e5 * timing.best) / 100; }

} // namespace

int main(int argc, char** argv)
{
    const BenchmarkOptions options(argc, argv);
    const int runs = options.number("--runs", 10000);
    const int repeats = options.number("--repeats", 7);
    std::filesystem::path path = options.text("--log");
    const bool isOwn = path.empty();
    if (isOwn)
        path = std::filesystem::temp_directory_path() / "equipoise-bench-runs.sqlite";
    if (isOwn)
        std::filesystem::remove(path);
    {
        ExperimentLog log(path);
        if (log.readTable(nullptr, {})->rows().empty())
            makeLog(log, runs);
    }
    ExperimentLog log(path);
    const std::set<std::string> shown{"rmse", "ndcg@10", "minority-gap@10", "mae"};
    RunTablePtr table = log.readTable(nullptr, shown);
    nlohmann::ordered_json result{{"what", "runs"},
                                  {"runs", table->rows().size()},
                                  {"metrics", table->metricKeys().size()},
                                  {"log_mb", std::round(static_cast<double>(std::filesystem::file_size(path)) / 1e6)}};
    const auto report = [&](const char* name, const Timing& timing) { result[name] = milliseconds(timing); };
    report("read_all_ms", timed(repeats, [&] { log.readTable(nullptr, shown); }));
    report("no_change_ms", timed(repeats, [&] { log.readTable(table, shown); }));
    report("new_metric_ms", timed(repeats, [&] {
               std::set<std::string> more = shown;
               more.insert("gini@10");
               log.readTable(table, more);
           }));
    const RunId changed = table->rows()[table->rows().size() / 2].id;
    bool isStarred = false;
    report("write_and_follow_one_ms", timed(repeats, [&] {
               log.setStarred(changed, isStarred = !isStarred);
               table = log.readTable(table, shown);
           }));

    const std::string text = "rmse < 0.7 and parameter_3 = 4 or starred and not failed or ndcg@10 > 0.85";
    report("parse_filter_ms", timed(repeats, [&] { parseExpression(text, *table); }));
    const RunExpression filter = parseExpression(text, *table);
    report("filter_ms", timed(repeats, [&] { matches(filter, *table); }));
    RunOrder order;
    order.columns = {RunColumn::ofField(RunField::Id), RunColumn::ofField(RunField::Model),
                     RunColumn::ofField(RunField::State), RunColumn::ofField(RunField::Seconds)};
    for (const std::string& metric : shown)
        order.columns.push_back(RunColumn::ofMetric(metric));
    const auto arranged = [&](const char* what) { report(what, timed(repeats, [&] { arrange(table, order); })); };
    arranged("arrange_ms");
    order.sortColumn = RunColumn::ofMetric("rmse");
    arranged("sort_by_metric_ms");
    order.sortColumn = RunColumn::ofField(RunField::Model);
    arranged("sort_by_text_ms");
    order.filter = filter;
    arranged("sort_filtered_ms");
    order.filter = {};
    order.groupSeeds = true;
    order.sortColumn = RunColumn::ofMetric("rmse");
    arranged("group_seeds_ms");
    fmt::print("{}\n", result.dump());
    if (isOwn)
        std::filesystem::remove(path);
    return 0;
}
