// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/minoritysection.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/exchange/palette.h"
#include "core/fairness/histogram.h"

#include <fmt/format.h>

namespace equipoise {

namespace {

constexpr double kPanelHeight = 300;

std::string countText(std::size_t count) { return groupedText(static_cast<long long>(count)); }

FigureSeries distribution(const std::string& name, const std::vector<double>& values, std::optional<int> colour)
{
    FigureSeries series;
    series.name = name;
    series.style = SeriesStyle::Area;
    series.colour = colour;
    if (values.empty())
        return series;
    const Histogram bins = histogram(values);
    series.y = bins.shares();
    for (std::size_t b = 0; b < series.y.size(); ++b)
        series.x.push_back(bins.centre(b));
    return series;
}

Figure panel(std::string title, std::string xTitle, std::vector<FigureSeries> series)
{
    Figure figure;
    figure.title = std::move(title);
    figure.x = {.title = std::move(xTitle)};
    figure.y = {.title = "share of the maximum", .minimum = 0, .maximum = 1};
    figure.series = std::move(series);
    figure.height = kPanelHeight;
    return figure;
}

Figure usersPanel(const MinorityIndex& index, const std::string& minority)
{
    Figure figure;
    figure.title = "Users per group";
    figure.y = {.title = "users", .isInteger = true};
    figure.x.categories = {"majority", "minority: " + minority};
    figure.height = kPanelHeight;
    const auto bar = [](double x, std::uint32_t users, int colour) {
        FigureSeries series;
        series.style = SeriesStyle::Bars;
        series.x = {x};
        series.y = {static_cast<double>(users)};
        series.labels = {countText(users)};
        series.colour = colour;
        return series;
    };
    figure.series = {bar(0, index.majorityUsers, kMajorityColour), bar(1, index.minorityUsers, kMinorityColour)};
    return figure;
}

std::vector<double> ofGroup(const MinorityIndex& index, const std::vector<double>& values, bool isMinority)
{
    std::vector<double> chosen;
    for (std::size_t u = 0; u < values.size(); ++u)
        if ((index.isMinority[u] != 0) == isMinority)
            chosen.push_back(values[u]);
    return chosen;
}

Table classificationTable(const MinorityIndex& index, const std::string& minority)
{
    Table table;
    table.caption = "Classification via UM";
    table.columns = {{"group"}, {"users", true, 0}, {"right", true, 0}, {"wrong", true, 0}, {"right, %", true, 1}};
    const auto add = [&](const std::string& name, std::uint32_t users, const ClassificationCount& count) {
        table.rows.push_back({name, static_cast<double>(users), static_cast<double>(count.correct),
                              static_cast<double>(count.incorrect), count.percent()});
    };
    add("majority", index.majorityUsers, index.majorityClassification());
    add("minority: " + minority, index.minorityUsers, index.minorityClassification());
    return table;
}

} // namespace

ReportSection minoritySection(const Dataset& dataset, const MinoritySettings& settings)
{
    ReportSection section;
    section.title = "Minority indices";
    MinorityIndex index;
    try {
        index = minorityIndex(dataset, settings);
    } catch (const Error& error) {
        section.blocks.emplace_back(ReportWarning{std::string("There are no minority indices: ") + error.what()});
        return section;
    }
    section.blocks.emplace_back(ReportText{fmt::format(
        "Minority: users with {}. An item's index IM is positive where the majority likes it more than the minority; a "
        "user's index UM says which group her ratings lean to. Both over all ratings, IM scaled to [−1, 1]; likes from "
        "a rating of {}.",
        settings.predicate, numberText(settings.threshold))});
    const std::vector<double> um = index.umSigned();
    section.blocks.emplace_back(ReportFigures{
        {usersPanel(index, settings.predicate),
         panel("Item minority index", "IM, scaled to [−1, 1]", {distribution("", index.imSigned(), kNeutralColour)}),
         panel("User minority index", "UM", {distribution("", um, kNeutralColour)}),
         panel("User minority index by group", "UM",
               {distribution("majority", ofGroup(index, um, false), kMajorityColour),
                distribution("minority", ofGroup(index, um, true), kMinorityColour)})},
        "Bins of 0.01, heights as share of the highest bin, each distribution by itself."});
    section.blocks.emplace_back(classificationTable(index, settings.predicate));
    section.blocks.emplace_back(ReportText{
        "A majority user is right with UM above 0, a minority user with UM below 0; UM of exactly 0 is left out."});
    return section;
}

ReportSection dataSection(const Dataset& dataset)
{
    ReportSection section;
    section.title = "Data";
    Table table;
    table.columns = {{"property"}, {"value"}};
    const auto add = [&](const std::string& name, const std::string& value) { table.rows.push_back({name, value}); };
    add("Name", dataset.name());
    add("Source", dataset.source());
    add("Format", dataset.format());
    add("Users", countText(dataset.userCount()));
    add("Items rated", countText(dataset.itemCount()));
    add("Items listed", countText(dataset.listedItemCount()));
    add("Ratings", countText(dataset.ratingCount()));
    add("Density", fmt::format("{:.3g} %", dataset.density() * 100));
    add("Scale", numberText(dataset.scale().minimum) + " to " + numberText(dataset.scale().maximum));
    add("Mean rating", fmt::format("{:.4f}", dataset.meanRating()));
    for (const Attribute& attribute : dataset.attributes())
        add("Attribute " + attribute.name, fmt::format("{} values", attribute.labels.size()));
    section.blocks.emplace_back(std::move(table));
    for (const Finding& finding : dataset.findings())
        section.blocks.emplace_back(ReportText{"Noticed while reading: " + finding.text});
    return section;
}

} // namespace equipoise
