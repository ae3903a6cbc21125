// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reportfigures.h"

#include "core/base/text.h"
#include "core/evaluation/statistics.h"
#include "core/exchange/metrickey.h"
#include "core/exchange/palette.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace equipoise {

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

/// "network.train_accuracy_loss" is "train accuracy" of the phase "network" in units of "loss".
struct CurveName
{
    std::string phase;
    std::string unit;
    std::string what;
};

CurveName parseCurve(const std::string& key)
{
    CurveName name;
    const std::size_t dot = key.find('.');
    name.phase = dot == std::string::npos ? "" : key.substr(0, dot);
    const std::string rest = dot == std::string::npos ? key : key.substr(dot + 1);
    const std::size_t underscore = rest.rfind('_');
    name.unit = underscore == std::string::npos ? "value" : rest.substr(underscore + 1);
    name.what = rest.substr(0, underscore);
    std::replace(name.what.begin(), name.what.end(), '_', ' ');
    return name;
}

std::string joined(const std::string& set, const std::string& what)
{
    if (set.empty() || what.empty())
        return set + what;
    return set + ": " + what;
}

/// Appends mean and interval of the finite values.
void append(FigureSeries& series, double x, const std::vector<double>& values)
{
    const Interval interval = tInterval(values);
    series.x.push_back(x);
    series.y.push_back(values.empty() ? kNan : interval.mean);
    series.low.push_back(interval.hasWidth ? interval.low : kNan);
    series.high.push_back(interval.hasWidth ? interval.high : kNan);
}

std::map<int, std::vector<double>> valuesByStep(const RunSet& set, const std::string& key)
{
    std::map<int, std::vector<double>> all;
    for (const auto& run : set.series)
        for (const LoggedSeries& series : run)
            for (std::size_t i = 0; series.key == key && i < series.steps.size(); ++i) {
                std::vector<double>& values = all[series.steps[i]]; // there, and a gap, where the value is not finite
                if (std::isfinite(series.values[i]))
                    values.push_back(series.values[i]);
            }
    return all;
}

/// Keys of all sets in the order they first appear.
std::vector<std::string> curveKeys(std::span<const RunSet> sets)
{
    std::vector<std::string> keys;
    for (const RunSet& set : sets)
        for (const auto& run : set.series)
            for (const LoggedSeries& series : run)
                if (std::find(keys.begin(), keys.end(), series.key) == keys.end())
                    keys.push_back(series.key);
    return keys;
}

/// Finite values of a key over a set's runs.
std::vector<double> valuesOf(const RunSet& set, const std::string& key)
{
    std::vector<double> values;
    for (const auto& run : set.values)
        if (const auto at = run.find(key); at != run.end())
            values.push_back(at->second);
    return values;
}

std::string betaKey(const std::string& base, double beta) { return base + "{beta=" + numberText(beta) + "}"; }

std::vector<double> betasOf(const RunSet& set, const std::string& base)
{
    std::set<double> betas;
    for (const auto& run : set.values)
        for (const auto& [key, value] : run) {
            const MetricKey parts = parseMetricKey(key);
            if (parts.base == base && parts.group.empty() && parts.beta)
                betas.insert(*parts.beta);
        }
    return {betas.begin(), betas.end()};
}

/// One run's values over β, scaled to [0, 1]; all 0 where they are equal.
std::vector<double> normalised(const std::map<std::string, double>& values, const std::string& base,
                               const std::vector<double>& betas)
{
    std::vector<double> curve;
    for (const double beta : betas) {
        const auto at = values.find(betaKey(base, beta));
        curve.push_back(at == values.end() ? kNan : at->second);
    }
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const double value : curve)
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    for (double& value : curve)
        value = high > low ? (value - low) / (high - low) : value - low;
    return curve;
}

} // namespace

std::vector<Figure> curveFigures(std::span<const RunSet> sets)
{
    std::vector<Figure> figures;
    std::map<std::pair<std::string, std::string>, std::size_t> places;
    for (const std::string& key : curveKeys(sets)) {
        const CurveName name = parseCurve(key);
        const auto [place, isNew] = places.try_emplace({name.phase, name.unit}, figures.size());
        if (isNew) {
            const std::string unit = betterOf(name.unit) == Better::Neither
                                         ? name.unit + (name.unit == "loss" ? " ↓" : "")
                                         : directedTitle(name.unit);
            Figure figure;
            figure.title = joined(name.phase, metricTitle(name.unit));
            figure.x = {.title = "epoch", .isInteger = true};
            figure.y = {.title = unit};
            figures.push_back(figure);
        }
        for (const RunSet& set : sets) {
            FigureSeries series;
            series.name = joined(set.name, name.what);
            for (const auto& [step, values] : valuesByStep(set, key))
                append(series, step, values);
            if (!series.x.empty())
                figures[place->second].series.push_back(std::move(series));
        }
    }
    return figures;
}

Figure normalisedErrorFigure(std::span<const RunSet> sets)
{
    Figure figure;
    figure.title = "Normalised error against β";
    figure.x = {.title = "β (weight of accuracy)", .minimum = 0, .maximum = 1};
    figure.y = {.title = "error, scaled to [0, 1]"};
    figure.emptyText = "Nothing was measured over β: the model is not conditioned on it.";
    for (const RunSet& set : sets) {
        for (const auto& [base, what, colour] : {std::tuple{"accuracy-loss", "accuracy", kAccuracyColour},
                                                 std::tuple{"fairness-loss", "fairness", kFairnessColour}}) {
            FigureSeries series;
            series.name = joined(set.name, what);
            // several sets would all have the same two colours
            if (sets.size() == 1)
                series.colour = colour;
            const std::vector<double> betas = betasOf(set, base);
            std::vector<std::vector<double>> curves;
            for (const auto& run : set.values)
                curves.push_back(normalised(run, base, betas));
            for (std::size_t i = 0; i < betas.size(); ++i) {
                std::vector<double> values;
                for (const auto& curve : curves)
                    if (std::isfinite(curve[i]))
                        values.push_back(curve[i]);
                append(series, betas[i], values);
            }
            if (!series.x.empty())
                figure.series.push_back(std::move(series));
        }
    }
    return figure;
}

Figure metricOverBetaFigure(std::span<const RunSet> sets, const std::string& base)
{
    Figure figure;
    figure.title = metricTitle(base) + " against β";
    figure.x = {.title = "β (weight of accuracy)", .minimum = 0, .maximum = 1};
    figure.y = {.title = directedTitle(base)};
    for (const RunSet& set : sets) {
        FigureSeries series;
        series.name = set.name;
        for (const double beta : betasOf(set, base))
            append(series, beta, valuesOf(set, betaKey(base, beta)));
        if (!series.x.empty())
            figure.series.push_back(std::move(series));
    }
    return figure;
}

std::vector<double> measuredBetas(std::span<const RunSet> sets, const std::string& base)
{
    std::vector<double> common;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const std::vector<double> betas = betasOf(sets[i], base);
        if (i == 0)
            common = betas;
        std::erase_if(common, [&](double beta) { return std::find(betas.begin(), betas.end(), beta) == betas.end(); });
    }
    return common;
}

Figure groupFigure(const std::string& base, std::span<const GroupValue> groups)
{
    Figure figure;
    figure.title = metricTitle(base) + " by group";
    figure.y = {.title = directedTitle(base)};
    FigureSeries series;
    series.style = SeriesStyle::Points; // bars would have to begin at zero and hide the differences
    for (const GroupValue& group : groups) {
        series.x.push_back(static_cast<double>(figure.x.categories.size()));
        series.y.push_back(group.value);
        figure.x.categories.push_back(group.group + (group.isSmall ? " *" : ""));
    }
    figure.series.push_back(std::move(series));
    return figure;
}

} // namespace equipoise
