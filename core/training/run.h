// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/observer.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <optional>

namespace equipoise {

/// Everything that determines a run's result, except the data themselves. Stored in the log as it is.
struct RunSettings
{
    std::string model;
    ParameterValues parameters; ///< of that model
    SplitSettings split;
    EvaluationSettings evaluation;
    std::uint64_t seed = 1;
    int threads = 0; ///< 0: all cores; does not change the result
    double timeLimit =
        0; ///< seconds of training, 0: none; a limit that strikes makes a run irreproducible and is logged

    nlohmann::json toJson() const;
    static RunSettings fromJson(const nlohmann::json& json);
};

/// Settings with the model's defaults.
RunSettings defaultSettings(std::string_view model);

enum class Outcome { Finished, Stopped };

struct Curve
{
    std::string name; ///< "network.train_loss"
    std::vector<int> epochs;
    std::vector<double> values;
};

struct RunResult
{
    Outcome outcome = Outcome::Finished;
    RecommenderPtr model; ///< null when stopped
    Split split;
    Measured measured; ///< empty when stopped
    std::vector<Curve> curves;
    int epochs = 0; ///< trained over all phases
    int threads = 1;
    double trainSeconds = 0;
    double evaluateSeconds = 0;
    std::uint64_t peakMemoryBytes = 0; ///< of the process
};

struct RunOptions
{
    /// Where to keep the checkpoint; empty: none. Written after every epoch, epochs shorter than a quarter of a second
    /// together; removed when the run finishes.
    std::filesystem::path checkpoint;
    /// Go on from that checkpoint where it exists; the result is the same to the bit as without the interruption.
    bool resume = false;
    /// Threads for this stretch instead of the settings', 0: as those say. Several runs at once share the cores so,
    /// and what is logged as their settings stays the same.
    int threads = 0;
};

/// Trains and evaluates. Synchronous; runs in a task arena of its own with `settings.threads` threads, of which the
/// caller's is one. `stop` takes effect within 100 ms and gives Outcome::Stopped (the checkpoint stays). Throws Error.
RunResult run(const RunSettings& settings, const Dataset& dataset, RunObserver& observer, std::stop_token stop = {},
              const RunOptions& options = {});

/// A finished model with what is needed to use it without its data set: ids, titles, the items each user has already
/// rated, IM/UM and the settings it came from.
struct SavedModel
{
    RecommenderPtr model;
    RunSettings settings;
    std::string datasetName;
    std::string datasetHash;
    RatingScale scale;
    IdMap users;
    IdMap items; ///< rated items only
    std::vector<std::string> itemTitles;
    std::vector<std::uint32_t> seenOffsets; ///< CSR of the items seen in training and validation
    std::vector<std::uint32_t> seenItems;
    std::vector<float> im; ///< raw, per item; empty where the data had no minority
    std::vector<float> um; ///< raw, per user
};

void saveModel(const std::filesystem::path& path, const RunResult& result, const RunSettings& settings,
               const Dataset& dataset);
SavedModel loadModel(const std::filesystem::path& path);

} // namespace equipoise
