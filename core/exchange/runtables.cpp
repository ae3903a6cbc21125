// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/runtables.h"

#include "core/base/csv.h"
#include "core/log/processidentity.h"

namespace equipoise {

void writeRunTables(const std::filesystem::path& folder, const ExperimentLog& log, std::span<const RunRecord> runs)
{
    CsvFile table(folder / "runs.csv");
    CsvFile params(folder / "params.csv");
    CsvFile metrics(folder / "metrics.csv");
    CsvFile series(folder / "series.csv");
    table.row("run", "experiment", "name", "model", "status", "data", "data_source", "data_sha256", "split",
              "split_sha256", "seed", "threads", "epochs", "train_seconds", "evaluate_seconds", "peak_memory_bytes",
              "started", "version", "commit", "instruction_set", "note");
    params.row("run", "param", "value");
    metrics.row("run", "metric", "value");
    series.row("run", "series", "step", "value");
    for (const RunRecord& run : runs) {
        table.row(run.id, run.experiment, run.name, run.model, toText(run.status), run.data.name, run.data.source,
                  run.data.hash, run.split, run.splitHash, run.seed, run.threads, run.epochs, run.trainSeconds,
                  run.evaluateSeconds, run.peakMemoryBytes, timeText(run.started), run.version, run.commit,
                  run.instructionSet, run.note);
        for (const auto& [name, value] : run.parameters)
            params.row(run.id, name, value);
        for (const auto& [name, value] : log.values(run.id))
            metrics.row(run.id, name, value);
        for (const LoggedSeries& curve : log.series(run.id))
            for (std::size_t i = 0; i < curve.steps.size(); ++i)
                series.row(run.id, curve.key, curve.steps[i], curve.values[i]);
    }
    for (CsvFile* file : {&table, &params, &metrics, &series})
        file->close();
}

} // namespace equipoise
