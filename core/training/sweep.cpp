// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/sweep.h"

#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

namespace equipoise {

namespace {

constexpr std::string_view kBeta = "beta";
constexpr std::size_t kMostValues = 10000;
constexpr std::size_t kMostRuns = 100000;

bool isBetaInput(const RunSettings& settings, const Variation& variation)
{
    return variation.parameter == kBeta && findModel(settings.model).isConditioned;
}

/// "0:1:0.1" counted in steps rather than added up, so that 0.3 is 0.3.
std::vector<std::string> rangeValues(std::string_view text)
{
    const auto parts = splitText(text, ':');
    const auto bad = [&](const std::string& message) {
        return Error(ErrorKind::Usage, message).value(std::string(text)).hint("write FROM:TO:STEP, as in 0:1:0.1");
    };
    if (parts.size() != 3)
        throw bad("a range to vary takes three numbers");
    const auto from = parseNumber(trimmed(parts[0]));
    const auto to = parseNumber(trimmed(parts[1]));
    const auto step = parseNumber(trimmed(parts[2]));
    if (!from || !to || !step || !std::isfinite(*from) || !std::isfinite(*to) || !(*step > 0) || *to < *from)
        throw bad("a range to vary takes numbers with TO above FROM and a positive STEP");
    const double count = std::floor((*to - *from) / *step + 1e-9) + 1;
    if (count > static_cast<double>(kMostValues))
        throw bad("a range to vary has too many values");
    std::vector<std::string> values;
    for (int i = 0; i < static_cast<int>(count); ++i)
        values.push_back(fmt::format("{:.12g}", *from + i * *step));
    return values;
}

/// A value as it is written in the log, so that "8" and "8.0" are seen to be the same.
std::string canonical(const RunSettings& base, const Variation& variation, const std::string& value)
{
    if (isBetaInput(base, variation)) {
        const auto beta = parseNumber(value);
        if (!beta || !(*beta >= 0 && *beta <= 1))
            throw Error(ErrorKind::Usage, "beta takes numbers from 0 to 1").value(value);
        return numberText(*beta);
    }
    ParameterValues parameters = base.parameters;
    parameters.setText(variation.parameter, value);
    return toText(parameters.value(variation.parameter));
}

/// The runs' settings without values of the grid, and the variations that need a run per value.
struct Grid
{
    RunSettings base;
    std::uint64_t firstSeed = 1;
    std::vector<const Variation*> variations; ///< null where it is β, an input
};

Grid gridOf(const SweepSettings& settings)
{
    Grid grid{settings.base, settings.base.seed, {}};
    std::set<std::string> parameters;
    for (const Variation& variation : settings.variations) {
        if (!parameters.insert(variation.parameter).second)
            throw Error(ErrorKind::Usage, "a parameter is varied twice").value(variation.parameter);
        std::set<std::string> seen;
        for (const std::string& value : variation.values)
            if (!seen.insert(canonical(settings.base, variation, value)).second)
                throw Error(ErrorKind::Usage, "a value to vary comes twice")
                    .value(fmt::format("{}={}", variation.parameter, value));
        const bool isBeta = isBetaInput(settings.base, variation);
        if (isBeta) {
            grid.base.evaluation.betas.clear();
            for (const std::string& value : variation.values)
                grid.base.evaluation.betas.push_back(*parseNumber(value));
        }
        grid.variations.push_back(isBeta ? nullptr : &variation);
    }
    return grid;
}

bool covers(const SweepExtent& extent, const std::vector<std::size_t>& place, int seed)
{
    bool covered = seed < extent.seeds;
    for (std::size_t i = 0; i < place.size(); ++i)
        covered = covered && place[i] < std::max<std::size_t>(1, extent.values[i]);
    return covered;
}

/// The runs of one extent that the one before did not have.
void addStage(const Grid& grid, const SweepExtent& extent, const SweepExtent* before, std::vector<RunSettings>& runs)
{
    std::vector<std::size_t> place(grid.variations.size(), 0);
    const auto countAt = [&](std::size_t i) { return grid.variations[i] ? extent.values[i] : std::size_t{1}; };
    for (;;) {
        RunSettings settings = grid.base;
        for (std::size_t i = 0; i < place.size(); ++i)
            if (grid.variations[i])
                settings.parameters.setText(grid.variations[i]->parameter, grid.variations[i]->values[place[i]]);
        for (int seed = 0; seed < std::max(1, extent.seeds); ++seed) {
            if (before && covers(*before, place, seed))
                continue;
            if (runs.size() == kMostRuns)
                throw Error(ErrorKind::Usage, "the grid has too many runs")
                    .value(std::to_string(kMostRuns) + " at most");
            runs.push_back(settings);
            runs.back().seed = grid.firstSeed + static_cast<std::uint64_t>(seed);
        }
        std::size_t i = place.size();
        while (i > 0 && ++place[i - 1] == countAt(i - 1))
            place[--i] = 0;
        if (i == 0)
            return;
    }
}

} // namespace

Variation parseVariation(std::string_view text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos || trimmed(text.substr(0, equals)).empty() ||
        trimmed(text.substr(equals + 1)).empty())
        throw Error(ErrorKind::Usage, "what to vary is written NAME=VALUES")
            .value(std::string(text))
            .hint("as in beta=0:1:0.1 or k=10,20,40");
    Variation variation;
    variation.parameter = std::string(trimmed(text.substr(0, equals)));
    const std::string_view values = text.substr(equals + 1);
    if (values.find(':') != std::string_view::npos) {
        variation.values = rangeValues(values);
    } else {
        for (const std::string_view value : splitText(values, ','))
            variation.values.emplace_back(trimmed(value));
    }
    return variation;
}

std::vector<RunSettings> expandSweep(const SweepSettings& settings)
{
    const Grid grid = gridOf(settings);
    std::vector<SweepExtent> extents = settings.earlier;
    extents.push_back({});
    for (const Variation& variation : settings.variations)
        extents.back().values.push_back(variation.values.size());
    extents.back().seeds = settings.seeds;

    std::vector<RunSettings> runs;
    for (std::size_t stage = 0; stage < extents.size(); ++stage)
        addStage(grid, extents[stage], stage > 0 ? &extents[stage - 1] : nullptr, runs);
    return runs;
}

SweepSettings extendSweep(const SweepSettings& settings, std::span<const Variation> additions, int seeds)
{
    SweepSettings extended = settings;
    SweepExtent now;
    for (const Variation& variation : settings.variations)
        now.values.push_back(variation.values.size());
    now.seeds = settings.seeds;
    for (const Variation& addition : additions) {
        auto at = std::find_if(extended.variations.begin(), extended.variations.end(),
                               [&](const Variation& v) { return v.parameter == addition.parameter; });
        if (at == extended.variations.end()) {
            Variation fresh{addition.parameter, {}};
            const bool isBeta = isBetaInput(settings.base, addition);
            if (!isBeta)
                fresh.values = {toText(settings.base.parameters.value(addition.parameter))};
            at = extended.variations.insert(extended.variations.end(), fresh);
            now.values.push_back(fresh.values.size());
            for (SweepExtent& extent : extended.earlier)
                extent.values.push_back(fresh.values.size());
        }
        for (const std::string& value : addition.values) {
            const auto isSame = [&](const std::string& other) {
                return canonical(settings.base, *at, other) == canonical(settings.base, *at, value);
            };
            if (std::none_of(at->values.begin(), at->values.end(), isSame))
                at->values.push_back(value);
        }
    }
    extended.seeds = std::max(settings.seeds, seeds);
    const auto isLarger = [](const Variation& variation, std::size_t before) {
        return variation.values.size() > before;
    };
    if (extended.seeds == settings.seeds && std::equal(extended.variations.begin(), extended.variations.end(),
                                                       now.values.begin(), now.values.end(), std::not_fn(isLarger)))
        throw Error(ErrorKind::Usage, "the sweep has all of these values and seeds already")
            .hint("Add a value that is not there yet, or more seeds");
    extended.earlier.push_back(now);
    expandSweep(extended);
    return extended;
}

std::vector<SweepPoint> sweepPoints(const SweepSettings& settings, std::size_t run, const RunSettings& runSettings,
                                    const Measured& measured)
{
    SweepPoint base;
    base.seed = runSettings.seed;
    base.run = run;
    bool variesBeta = false;
    for (const Variation& variation : settings.variations) {
        if (isBetaInput(settings.base, variation))
            variesBeta = true;
        else
            base.coordinates.emplace_back(variation.parameter,
                                          toText(runSettings.parameters.value(variation.parameter)));
    }
    if (!variesBeta) {
        base.values = measured.values;
        return {base};
    }
    // the condition stands before the group: "rmse{beta=0.3}[gender=F]"
    std::vector<SweepPoint> points;
    for (const double beta : runSettings.evaluation.betas) {
        SweepPoint point = base;
        point.coordinates.emplace_back(kBeta, numberText(beta));
        const std::string condition = fmt::format("{{beta={}}}", numberText(beta));
        for (const auto& [key, value] : measured.values)
            if (const std::size_t at = key.find(condition); at != std::string::npos)
                point.values[key.substr(0, at) + key.substr(at + condition.size())] = value;
        if (!point.values.empty())
            points.push_back(std::move(point));
    }
    return points;
}

} // namespace equipoise
