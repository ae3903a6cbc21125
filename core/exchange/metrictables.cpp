// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/evaluation/metrictable.h"
#include "core/evaluation/statistics.h"
#include "core/exchange/metrickey.h"
#include "core/exchange/reporttables.h"

#include <algorithm>
#include <limits>
#include <set>

namespace equipoise {

namespace {

std::vector<std::string> sortedBases(std::set<std::string> found)
{
    std::vector<std::string> bases(found.begin(), found.end());
    std::sort(bases.begin(), bases.end(), comesBefore);
    return bases;
}

TableColumn columnOf(const std::string& base)
{
    return {.title = metricTitle(base), .isNumber = true, .better = betterOf(base)};
}

TableCell meanCell(const RunSet& set, const std::string& key)
{
    std::vector<double> values;
    for (const auto& run : set.values)
        if (const auto at = run.find(key); at != run.end())
            values.push_back(at->second);
    if (values.empty())
        return std::monostate{};
    const Interval interval = tInterval(values);
    if (!interval.hasWidth)
        return interval.mean;
    return MeanCell{interval.mean, (interval.high - interval.low) / 2};
}

/// Exposure is of groups of items, every other metric of groups of users.
bool isOfItems(std::string_view base) { return metricName(base).starts_with("exposure"); }

/// Metrics at the run's own β that were measured by group.
std::vector<std::string> groupedBases(const Measured& measured, bool ofItems)
{
    std::set<std::string> found;
    for (const auto& [key, groups] : measured.groups)
        if (parseMetricKey(key).isOverall() && isOfItems(key) == ofItems && !groups.empty())
            found.insert(key);
    return sortedBases(found);
}

/// In the order the groups were measured, whichever metric has them.
std::vector<std::string> groupNames(const Measured& measured, const std::vector<std::string>& bases)
{
    std::vector<std::string> names;
    for (const std::string& base : bases)
        for (const GroupValue& group : measured.groups.at(base))
            if (std::find(names.begin(), names.end(), group.group) == names.end())
                names.push_back(group.group);
    return names;
}

const GroupValue* findGroup(const Measured& measured, const std::string& base, const std::string& group)
{
    const auto at = measured.groups.find(base);
    if (at == measured.groups.end())
        return nullptr;
    for (const GroupValue& value : at->second)
        if (value.group == group)
            return &value;
    return nullptr;
}

bool isOverRatings(std::string_view base)
{
    return (metricName(base) == "rmse" || metricName(base) == "mae") && base.find(':') == std::string_view::npos;
}

/// Number of users, or of ratings, behind a group's values.
TableCell countOf(const Measured& measured, const std::vector<std::string>& bases, const std::string& group,
                  bool ofRatings)
{
    for (const std::string& base : bases)
        if (const GroupValue* value = findGroup(measured, base, group); value && isOverRatings(base) == ofRatings)
            return static_cast<double>(value->n);
    return std::monostate{};
}

/// Whether a row has nothing in the columns [from, to).
bool isHollow(const std::vector<TableCell>& row, std::size_t from, std::size_t to)
{
    return from < to &&
           std::all_of(row.begin() + static_cast<std::ptrdiff_t>(from), row.begin() + static_cast<std::ptrdiff_t>(to),
                       [](const TableCell& cell) { return std::holds_alternative<std::monostate>(cell); });
}

} // namespace

Table resultTable(const Measured& measured, std::uint64_t seed, const UserValues& userValues)
{
    Table table;
    table.columns = {{"metric"}, {"value", true}, {"95 % from", true}, {"to", true}, {"users", true, 0}};
    std::set<std::string> found;
    for (const auto& [key, value] : measured.values)
        if (parseMetricKey(key).isOverall())
            found.insert(key);
    for (const std::string& key : sortedBases(found)) {
        std::vector<TableCell> row{directedTitle(key), measured.values.at(key)};
        const std::vector<float> users = userValues(key);
        const Interval interval = users.empty() ? Interval{} : bootstrapInterval(users, seed);
        if (interval.hasWidth)
            row.insert(row.end(), {interval.low, interval.high, static_cast<double>(interval.n)});
        row.resize(table.columns.size());
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table betaTable(const RunSet& set)
{
    std::set<std::string> found;
    std::set<double> betas;
    for (const auto& run : set.values)
        for (const auto& [key, value] : run)
            if (const MetricKey parts = parseMetricKey(key); parts.beta && parts.group.empty()) {
                found.insert(parts.base);
                betas.insert(*parts.beta);
            }
    Table table;
    table.columns = {{"β", true, 2}};
    const std::vector<std::string> bases = sortedBases(found);
    for (const std::string& base : bases)
        table.columns.push_back(columnOf(base));
    for (const double beta : betas) {
        std::vector<TableCell> row{beta};
        for (const std::string& base : bases)
            row.push_back(meanCell(set, base + "{beta=" + numberText(beta) + "}"));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table groupTable(const Measured& measured)
{
    const std::vector<std::string> bases = groupedBases(measured, false);
    Table table;
    table.columns = {{"group"}, {"users", true, 0}, {"ratings", true, 0}};
    for (const std::string& base : bases)
        table.columns.push_back({.title = directedTitle(base), .isNumber = true});
    for (const std::string& name : groupNames(measured, bases)) {
        bool isSmall = false;
        std::vector<TableCell> row{name, countOf(measured, bases, name, false), countOf(measured, bases, name, true)};
        for (const std::string& base : bases) {
            const GroupValue* value = findGroup(measured, base, name);
            row.push_back(value ? TableCell(value->value) : TableCell());
            isSmall = isSmall || (value && value->isSmall);
        }
        if (isSmall)
            row[0] = name + " *";
        table.rows.push_back(std::move(row));
    }
    std::set<std::pair<std::string, std::string>> summaries;
    for (const auto& [key, value] : measured.values)
        if (const MetricKey parts = parseMetricKey(key); !parts.summary.empty() && !parts.beta)
            summaries.emplace(parts.group, parts.summary);
    for (const auto& [group, summary] : summaries) {
        std::vector<TableCell> row{group + ": " + summary, TableCell(), TableCell()};
        for (const std::string& base : bases) {
            const auto at = measured.values.find(base + "[" + group + "]:" + summary);
            row.push_back(at == measured.values.end() ? TableCell() : TableCell(at->second));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table exposureTable(const Measured& measured)
{
    const std::vector<std::string> bases = groupedBases(measured, true);
    Table table;
    table.columns = {{"group of items"}, {"places in lists", true, 0}};
    for (const std::string& base : bases)
        table.columns.push_back({.title = metricTitle(base), .isNumber = true});
    for (const std::string& name : groupNames(measured, bases)) {
        std::vector<TableCell> row{name, countOf(measured, bases, name, false)};
        for (const std::string& base : bases) {
            const GroupValue* value = findGroup(measured, base, name);
            row.push_back(value ? TableCell(value->value) : TableCell());
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table comparisonTable(std::span<const RunSet> sets, std::span<const std::string> bases)
{
    Table table;
    table.columns = {{"runs"}, {"seeds", true, 0}};
    for (const std::string& base : bases)
        table.columns.push_back(columnOf(base));
    for (const RunSet& set : sets) {
        std::vector<TableCell> row{set.name, static_cast<double>(set.values.size())};
        for (const std::string& base : bases)
            row.push_back(meanCell(set, base));
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<Table> columnBlocks(const Table& table, std::size_t most, std::size_t kept)
{
    std::vector<Table> blocks;
    std::size_t next = kept;
    do {
        const std::size_t end = std::min(table.columns.size(), next + most - kept);
        const auto chosen = [&](const auto& all) {
            auto part = std::decay_t<decltype(all)>(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(kept));
            part.insert(part.end(), all.begin() + static_cast<std::ptrdiff_t>(next),
                        all.begin() + static_cast<std::ptrdiff_t>(end));
            return part;
        };
        Table& block = blocks.emplace_back();
        block.caption = blocks.size() == 1 ? table.caption : "";
        block.columns = chosen(table.columns);
        for (const auto& row : table.rows)
            if (!isHollow(row, next, end))
                block.rows.push_back(chosen(row));
        next = end;
    } while (next < table.columns.size());
    return blocks;
}

std::vector<std::string> overallBases(std::span<const RunSet> sets)
{
    std::set<std::string> found;
    for (const RunSet& set : sets)
        for (const auto& run : set.values)
            for (const auto& [key, value] : run)
                if (parseMetricKey(key).isOverall())
                    found.insert(key);
    return sortedBases(found);
}

} // namespace equipoise
