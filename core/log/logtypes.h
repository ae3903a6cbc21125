// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace equipoise {

using RunId = std::int64_t;
using SweepId = std::int64_t;

enum class RunStatus {
    Running,
    Finished,
    Stopped,    ///< by the user; has a checkpoint
    Failed,     ///< with an error text
    Interrupted ///< its process is gone; has a checkpoint where an epoch was finished
};

std::string_view toText(RunStatus status); ///< "running", "finished", …
/// Throws Error(Usage) for another word.
RunStatus runStatusFromText(std::string_view text);

/// The data a run used; its content hash identifies them.
struct LoggedData
{
    std::string name{};
    std::string source{}; ///< path, or "demo data, seed 1"
    std::string format{};
    std::string importText{}; ///< Dataset::importText()
    std::string hash{};
    std::uint64_t users = 0;
    std::uint64_t items = 0;
    std::uint64_t ratings = 0;
};

/// What is known of a run before it begins.
struct NewRun
{
    std::string experiment = "default"; ///< made where there is none of that name
    std::string name{};                 ///< empty: the model's
    std::string model{};
    std::string settings{}; ///< RunSettings::toJson() as text
    std::map<std::string, std::string> parameters{};
    std::uint64_t seed = 0;
    int threads = 0;
    LoggedData data{};
    std::optional<SweepId> sweep{};
    int sweepIndex = 0; ///< index into the sweep's list of runs
};

/// One point of a series: "network.train_loss" at an epoch.
struct SeriesValue
{
    std::string key;
    int step = 1;
    double value = 0; ///< NaN is kept
};

struct LoggedSeries
{
    std::string key;
    std::vector<int> steps; ///< ascending
    std::vector<double> values;
    std::vector<std::int64_t> times; ///< milliseconds since 1970 UTC
};

/// What a run that ended leaves beside its measured values.
struct RunEnd
{
    RunStatus status = RunStatus::Finished;
    int epochs = 0;
    int threads = 0;
    double trainSeconds = 0;
    double evaluateSeconds = 0;
    std::uint64_t peakMemoryBytes = 0;
};

struct RunRecord
{
    RunId id = 0;
    std::string experiment;
    std::string name;
    std::string model;
    RunStatus status = RunStatus::Running; ///< Interrupted where the log says running but the process is gone
    std::string error;
    std::optional<SweepId> sweep;
    int sweepIndex = 0;
    std::string settings; ///< JSON
    std::map<std::string, std::string> parameters;
    std::uint64_t seed = 0;
    int threads = 0;
    LoggedData data;
    std::string split;     ///< specification, spelled out
    std::string splitHash; ///< empty until the run has split its data
    std::string protocol;  ///< of the results; empty without
    std::string version;
    std::string commit;
    std::string instructionSet;
    std::int64_t started = 0;             ///< milliseconds since 1970 UTC
    std::optional<std::int64_t> finished; ///< when it ended, however it ended
    int epochs = 0;
    double trainSeconds = 0;
    double evaluateSeconds = 0;
    std::uint64_t peakMemoryBytes = 0;
    std::string checkpoint; ///< path; empty where none was kept
    bool isStarred = false;
    bool isDeleted = false;
    std::string note;
    std::vector<std::string> tags;
};

/// Which runs; empty fields ask nothing.
struct RunFilter
{
    std::string experiment{};
    std::string model{};
    std::string dataHash{};
    std::string tag{};
    std::string text{}; ///< in name, model, data name or note; case does not matter
    std::optional<RunStatus> status{};
    std::optional<SweepId> sweep{};
    bool onlyStarred = false;
    bool deleted = false; ///< the deleted runs instead of the others
    int limit = 0;        ///< newest so many; 0: all
};

struct LoggedArtifact
{
    std::string kind; ///< "model", "report", "figure"
    std::string path;
    std::int64_t created = 0;
};

struct NewSweep
{
    std::string experiment = "default";
    std::string name{};
    std::string settings{}; ///< JSON: what expands to the list of runs
    int runCount = 0;       ///< length of that list
};

struct SweepRecord
{
    SweepId id = 0;
    std::string experiment;
    std::string name;
    std::string settings;
    std::int64_t created = 0;
    /// One entry per index of the list of runs: the run that counts there (a finished one, else the latest) and its
    /// status; nothing where none was begun.
    std::vector<std::optional<std::pair<RunId, RunStatus>>> runs;

    /// Indices without a finished or running run: what resuming the sweep has to do.
    std::vector<int> missing() const;
};

} // namespace equipoise
