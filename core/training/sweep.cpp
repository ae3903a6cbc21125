// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/sweep.h"

#include "core/base/text.h"

#include <fmt/format.h>

#include <cmath>

namespace equipoise {

namespace {

constexpr std::string_view kBeta = "beta";
constexpr std::size_t kMostValues = 10000;

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
    std::vector<RunSettings> runs{settings.base};
    for (const Variation& variation : settings.variations) {
        if (isBetaInput(settings.base, variation)) {
            std::vector<double> betas;
            for (const std::string& value : variation.values) {
                const auto beta = parseNumber(value);
                if (!beta || *beta < 0 || *beta > 1)
                    throw Error(ErrorKind::Usage, "beta takes numbers from 0 to 1").value(value);
                betas.push_back(*beta);
            }
            for (RunSettings& run : runs)
                run.evaluation.betas = betas;
            continue;
        }
        std::vector<RunSettings> expanded;
        for (const RunSettings& run : runs) {
            for (const std::string& value : variation.values) {
                expanded.push_back(run);
                expanded.back().parameters.setText(variation.parameter, value);
            }
        }
        runs = std::move(expanded);
    }
    std::vector<RunSettings> seeded;
    for (const RunSettings& run : runs) {
        for (int i = 0; i < std::max(1, settings.seeds); ++i) {
            seeded.push_back(run);
            seeded.back().seed = settings.base.seed + static_cast<std::uint64_t>(i);
        }
    }
    return seeded;
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
    std::vector<SweepPoint> points;
    for (const double beta : runSettings.evaluation.betas) {
        SweepPoint point = base;
        point.coordinates.emplace_back(kBeta, numberText(beta));
        const std::string suffix = fmt::format("{{beta={}}}", numberText(beta));
        for (const auto& [key, value] : measured.values) {
            if (key.ends_with(suffix))
                point.values[key.substr(0, key.size() - suffix.size())] = value;
        }
        points.push_back(std::move(point));
    }
    return points;
}

} // namespace equipoise
