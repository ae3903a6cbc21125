// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/runarrangement.h"

#include "core/evaluation/metrictable.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace equipoise {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

double numberOf(const RunCell& cell)
{
    if (const auto* whole = std::get_if<std::int64_t>(&cell))
        return static_cast<double>(*whole);
    if (const auto* real = std::get_if<double>(&cell))
        return *real;
    return kNone;
}

/// What is measured anew with every seed, so that a mean over them says something.
bool isMeasured(const RunColumn& column)
{
    return column.kind == RunColumn::Kind::Metric ||
           (column.kind == RunColumn::Kind::Field &&
            (column.field == RunField::Seconds || column.field == RunField::Epochs ||
             column.field == RunField::Memory));
}

std::vector<RunEntry> entriesOf(const RunTable& table, const RunOrder& order)
{
    const std::vector<std::uint8_t> flags = matches(order.filter, table);
    std::vector<RunEntry> entries;
    std::unordered_map<TextCode, std::size_t> places;
    for (std::uint32_t row = 0; row < flags.size(); ++row) {
        if (flags[row] == 0)
            continue;
        if (order.groupSeeds) {
            const auto [place, isNew] = places.try_emplace(table.rows()[row].identity, entries.size());
            if (!isNew) {
                entries[place->second].rows.push_back(row);
                continue;
            }
        }
        entries.push_back({{row}, {}});
    }
    return entries;
}

Interval estimateOf(const RunTable& table, const RunEntry& entry, const RunColumn& column)
{
    std::vector<double> values;
    for (const std::uint32_t row : entry.rows)
        if (const double value = numberOf(table.cell(row, column)); !std::isnan(value))
            values.push_back(value);
    return tInterval(values);
}

/// The number an entry stands for in a column: the mean over its seeds.
double valueOf(const RunTable& table, const RunEntry& entry, const RunColumn& column)
{
    if (entry.rows.size() == 1 || !isMeasured(column))
        return numberOf(table.cell(entry.rows.front(), column));
    const Interval interval = estimateOf(table, entry, column);
    return interval.n > 0 ? interval.mean : kNone;
}

std::string lowerText(const RunCell& cell)
{
    const auto* text = std::get_if<std::string_view>(&cell);
    std::string small(text != nullptr ? *text : std::string_view());
    for (char& c : small)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return small;
}

/// Numbers before texts before what is missing.
struct SortKey
{
    double number = kNone;
    std::string text;
    bool isMissing = false;
};

void sortEntries(const RunTable& table, const RunOrder& order, std::vector<RunEntry>& entries)
{
    const RunColumn& column = *order.sortColumn;
    std::vector<SortKey> keys(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        keys[i].number = valueOf(table, entries[i], column);
        if (std::isnan(keys[i].number)) {
            keys[i].text = lowerText(table.cell(entries[i].rows.front(), column));
            keys[i].isMissing = keys[i].text.empty();
        }
    }
    std::vector<std::uint32_t> places(entries.size());
    std::iota(places.begin(), places.end(), 0U);
    std::stable_sort(places.begin(), places.end(), [&](std::uint32_t x, std::uint32_t y) {
        const SortKey& a = keys[x];
        const SortKey& b = keys[y];
        if (a.isMissing != b.isMissing)
            return b.isMissing;
        const SortKey& first = order.descending ? b : a;
        const SortKey& second = order.descending ? a : b;
        if (std::isnan(first.number) != std::isnan(second.number))
            return std::isnan(second.number);
        return std::isnan(first.number) ? first.text < second.text : first.number < second.number;
    });
    std::vector<RunEntry> sorted(entries.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        sorted[i] = std::move(entries[places[i]]);
    entries = std::move(sorted);
}

/// Four figures behind the point for what lies within one, fewer for larger numbers.
int decimalsFor(double largest)
{
    if (largest >= 1000)
        return 0;
    return largest >= 100 ? 1 : largest >= 20 ? 2 : 4;
}

RunColumnFormat formatOf(const RunTable& table, const std::vector<RunEntry>& entries, const RunColumn& column)
{
    RunColumnFormat format;
    if (column.kind == RunColumn::Kind::Field) {
        format.decimals = column.field == RunField::Seconds ? 1 : 0;
        return format;
    }
    const bool isMetric = column.kind == RunColumn::Kind::Metric;
    const MetricDescription* metric = isMetric ? describeMetric(column.name) : nullptr;
    double largest = 0;
    std::map<TextCode, int> counts;
    for (const RunEntry& entry : entries) {
        const double value = valueOf(table, entry, column);
        if (std::isnan(value))
            continue;
        largest = std::max(largest, std::abs(value));
        const TextCode measure = table.rows()[entry.rows.front()].measure;
        if (metric == nullptr || measure == 0)
            continue;
        ++counts[measure];
        const auto [best, isNew] = format.best.try_emplace(measure, value);
        if (!isNew && (metric->smallerIsBetter ? value < best->second : value > best->second))
            best->second = value;
    }
    format.decimals = isMetric ? decimalsFor(largest) : -1;
    std::erase_if(format.best, [&](const auto& best) { return counts[best.first] < 2; });
    return format;
}

} // namespace

RunArrangement arrange(RunTablePtr table, const RunOrder& order)
{
    RunArrangement arrangement;
    arrangement.order = order;
    arrangement.entries = entriesOf(*table, order);
    if (order.sortColumn)
        sortEntries(*table, order, arrangement.entries);
    for (RunEntry& entry : arrangement.entries) {
        arrangement.runCount += entry.rows.size();
        if (entry.rows.size() > 1)
            for (const RunColumn& column : order.columns)
                entry.estimates.push_back(isMeasured(column) ? estimateOf(*table, entry, column) : Interval{});
    }
    for (const RunColumn& column : order.columns)
        arrangement.formats.push_back(formatOf(*table, arrangement.entries, column));
    arrangement.totalCount = static_cast<std::size_t>(std::count_if(
        table->rows().begin(), table->rows().end(), [](const RunSummary& row) { return !row.isDeleted; }));
    arrangement.table = std::move(table);
    return arrangement;
}

} // namespace equipoise
