// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/run.h"

#include <chrono>
#include <optional>

namespace equipoise {

/// Where an interrupted run goes on: written between epochs, removed when the run finishes.
struct RunPosition
{
    int phase = 0; ///< under way, 0-based
    int epoch = 0; ///< done in that phase
    bool hasBest = false;
    double bestCriterion = 0;
    int bestEpoch = 0;
    int epochsBefore = 0; ///< done in the phases before
    double seconds = 0;   ///< trained in all stretches so far
    std::vector<Curve> curves;
    /// Of epoch `epoch`, while its validation is still under way: it is not in the curves and not the best yet.
    std::optional<EpochReport> pending;
};

/// Keeps a run's checkpoint file. Does nothing where the path is empty.
class Checkpoint
{
public:
    Checkpoint(std::filesystem::path path, const RunSettings& settings, const Dataset& dataset, const Split& split);

    /// Reads position and trainer state back where the file exists; false where there is none. Throws Error(Data) where
    /// it belongs to other data or settings (the number of threads may differ).
    bool restore(RunPosition& position, Trainer& trainer) const;

    /// Writes unless the last one is less than a quarter of a second old: epochs shorter than that are kept together.
    void save(const RunPosition& position, const Trainer& trainer);
    void remove() const;

private:
    nlohmann::json identity() const;

    std::filesystem::path m_path;
    const RunSettings& m_settings;
    const Dataset& m_dataset;
    const Split& m_split;
    std::chrono::steady_clock::time_point m_last{};
};

} // namespace equipoise
