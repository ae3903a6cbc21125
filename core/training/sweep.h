// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/run.h"

#include <span>

namespace equipoise {

/// One dimension of a grid: a model parameter, or "beta" for models conditioned on it (which needs no training per
/// value: all β of one trained model are measured together).
struct Variation
{
    std::string parameter;
    std::vector<std::string> values;
};

/// "beta=0:1:0.1" (from:to:step), "k=10,20,40" (list). Throws Error(Usage).
Variation parseVariation(std::string_view text);

/// How much of a grid there was: so many of the first values of each variation, so many seeds.
struct SweepExtent
{
    std::vector<std::size_t> values;
    int seeds = 1;
};

struct SweepSettings
{
    RunSettings base;
    std::vector<Variation> variations;
    int seeds = 1; ///< base.seed, base.seed + 1, …
    /// What the sweep was each time before it was extended, smallest first. Its runs keep their places in the list.
    std::vector<SweepExtent> earlier{};

    nlohmann::json toJson() const;
    static SweepSettings fromJson(const nlohmann::json& json);
};

/// The runs a sweep consists of, in a fixed order: grid points outermost, seeds innermost; of an extended sweep first
/// the runs it had before. Variations of a conditioned model's β are folded into each run's evaluation.betas. Throws
/// Error(Usage) for unknown parameters, values that do not fit, and a value or parameter that comes twice.
std::vector<RunSettings> expandSweep(const SweepSettings& settings);

/// The sweep with more values, more parameters (whose first value is then the one the runs had so far) or more seeds;
/// what is there already is kept and not counted again. Throws Error(Usage) where nothing is new and where a value does
/// not fit.
SweepSettings extendSweep(const SweepSettings& settings, std::span<const Variation> additions, int seeds);

/// A point for a trade-off figure.
struct SweepPoint
{
    std::vector<std::pair<std::string, std::string>> coordinates; ///< parameter → value, β included
    std::uint64_t seed = 0;
    std::size_t run = 0;                  ///< index into expandSweep's list
    std::map<std::string, double> values; ///< metrics at that point
};

/// Points of one measured run: one per β where it varies, else one. Of β values that were not measured there is none.
std::vector<SweepPoint> sweepPoints(const SweepSettings& settings, std::size_t run, const RunSettings& runSettings,
                                    const Measured& measured);

} // namespace equipoise
