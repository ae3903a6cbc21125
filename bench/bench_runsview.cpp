// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's list of runs with many of them: what the window's thread does for another order, and for a page of
// scrolling with its repaint.
// One line of JSON.
//   bench_runsview [--runs 10000] [--repeats 9]

#include "bench/benchmark.h"
#include "widgets/runs/runsmodel.h"
#include "widgets/runs/runsview.h"

#include <QApplication>
#include <QScrollBar>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>

using namespace equipoise;

namespace {

RunTablePtr makeTable(int runs)
{
    auto table = std::make_shared<RunTable>();
    std::vector<double> rmse;
    for (int i = 0; i < runs; ++i) {
        RunSummary row;
        row.id = runs - i;
        row.model = row.name = table->intern(i % 3 == 0 ? "pmf" : "deepfair");
        row.data = table->intern("ml-1m");
        row.status = RunStatus::Finished;
        row.seed = static_cast<std::uint64_t>(i % 10);
        row.identity = table->intern("identity " + std::to_string(i / 10));
        row.measure = table->intern("measure");
        row.started = 1'700'000'000'000 + i;
        table->put(row, {{"factors", std::to_string(i % 17)}});
        rmse.push_back(0.8 + 0.0001 * (i * 7919 % 1000));
    }
    for (const char* key : {"rmse", "mae", "ndcg@10", "minority-gap@10"})
        table->setMetric(key, rmse);
    return table;
}

nlohmann::ordered_json summary(std::vector<double> seconds)
{
    std::sort(seconds.begin(), seconds.end());
    const auto milliseconds = [](double s) { return std::round(1e5 * s) / 100; };
    return {{"least", milliseconds(seconds.front())},
            {"median", milliseconds(seconds[seconds.size() / 2])},
            {"p99", milliseconds(seconds[seconds.size() * 99 / 100])}};
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const BenchmarkOptions options(argc, argv);
    const int repeats = options.number("--repeats", 9);
    const RunTablePtr table = makeTable(options.number("--runs", 10000));
    RunOrder order;
    for (const RunField field : {RunField::Id, RunField::Model, RunField::Data, RunField::Seed, RunField::State})
        order.columns.push_back(RunColumn::ofField(field));
    for (const char* key : {"rmse", "mae", "ndcg@10", "minority-gap@10"})
        order.columns.push_back(RunColumn::ofMetric(key));
    for (const RunField field : {RunField::Epochs, RunField::Seconds, RunField::Started, RunField::Tags})
        order.columns.push_back(RunColumn::ofField(field));

    nlohmann::ordered_json result{{"what", "runsview"}, {"runs", table->rows().size()}};
    RunsModel model;
    RunsView view(&model);
    view.resize(1100, 700);
    view.show();
    const auto clock = [] { return std::chrono::steady_clock::now(); };
    const auto since = [&](auto begin) { return std::chrono::duration<double>(clock() - begin).count(); };
    const auto shown = [&](const char* what) {
        std::vector<double> seconds;
        for (int i = 0; i < repeats; ++i) {
            order.descending = i % 2 == 0;
            RunArrangement list = arrange(table, order); // on a job in the window
            const auto begin = clock();
            model.setArrangement(std::move(list));
            QCoreApplication::processEvents();
            seconds.push_back(since(begin));
        }
        result[what] = summary(std::move(seconds));
    };
    order.sortColumn = RunColumn::ofMetric("rmse");
    shown("order_ms");
    view.selectRuns({10, 500, 9000});
    shown("order_with_selection_ms");
    order.groupSeeds = true;
    shown("groups_ms");
    order.groupSeeds = false;
    shown("ungroup_ms");

    std::vector<double> seconds;
    QScrollBar* bar = view.verticalScrollBar();
    for (int place = 0; place < bar->maximum(); place += std::max(1, bar->maximum() / 500)) {
        const auto begin = clock();
        bar->setValue(place);
        view.viewport()->repaint();
        seconds.push_back(since(begin));
    }
    result["scroll_step_ms"] = summary(std::move(seconds));
    fmt::print("{}\n", result.dump());
    return 0;
}
