// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/metrictext.h"

#include "core/base/text.h"
#include "core/cli/texttable.h"
#include "core/evaluation/evaluation.h"
#include "core/exchange/metrickey.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <set>
#include <vector>

namespace equipoise::cli {

namespace {

/// What the tables by β and by group show, in this order; the rest is for --json.
constexpr std::array kHeadlines{"rmse",         "mae",           "ndcg",          "recall",
                                "minority-gap", "accuracy-loss", "fairness-loss", "hr"};

/// Place of a metric among the headlines, nothing for other ones and for variants like "rmse:macro".
std::optional<std::size_t> headline(const std::string& metric)
{
    const std::string name = metric.substr(0, metric.find('@'));
    const auto at = std::find(kHeadlines.begin(), kHeadlines.end(), name);
    if (at == kHeadlines.end())
        return std::nullopt;
    return static_cast<std::size_t>(at - kHeadlines.begin());
}

/// Rows against columns. Rows keep the order in which they were first met, columns that of the headlines.
class Pivot
{
public:
    void add(const std::string& row, const std::string& column, double value)
    {
        if (std::find(m_rows.begin(), m_rows.end(), row) == m_rows.end())
            m_rows.push_back(row);
        m_columns.insert({headline(column).value_or(kHeadlines.size()), column});
        m_cells[{row, column}] = value;
    }
    bool isEmpty() const { return m_cells.empty(); }
    /// By their numbers ("0.3", "age=25"); rows without one stay last.
    void sortRows()
    {
        const auto number = [](const std::string& row) {
            return parseNumber(row.substr(row.find('=') + 1)).value_or(std::numeric_limits<double>::max());
        };
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [&](const auto& a, const auto& b) { return number(a) < number(b); });
    }

    std::string text(const std::string& corner) const
    {
        std::vector<std::string> header{corner};
        for (const auto& [place, column] : m_columns)
            header.push_back(column);
        TextTable table(header);
        for (const std::string& row : m_rows) {
            std::vector<std::string> cells{row};
            for (const auto& [place, column] : m_columns) {
                const auto at = m_cells.find({row, column});
                cells.push_back(at == m_cells.end() ? "" : shortNumber(at->second));
            }
            table.add(cells);
        }
        return '\n' + table.text();
    }

private:
    std::vector<std::string> m_rows;
    std::set<std::pair<std::size_t, std::string>> m_columns;
    std::map<std::pair<std::string, std::string>, double> m_cells;
};

/// Everything but the overall values.
class Breakdown
{
public:
    void add(const MetricKey& key, double value)
    {
        if (key.group.empty() && headline(key.base))
            m_byBeta.add(numberText(*key.beta), key.base, value);
        else if (!key.group.empty() && !key.beta)
            addGroup(key, value);
    }

    std::string text()
    {
        m_byBeta.sortRows();
        std::string text = m_byBeta.isEmpty() ? "" : m_byBeta.text("beta");
        for (auto& [attribute, pivot] : m_byGroup) {
            pivot.sortRows();
            text += pivot.text(attribute);
        }
        if (!m_byItems.isEmpty())
            text += m_byItems.text("items");
        return text;
    }

private:
    void addGroup(const MetricKey& key, double value)
    {
        if (key.base.starts_with("exposure"))
            m_byItems.add(key.group, key.base, value);
        else if (headline(key.base) && key.summary != "worst")
            m_byGroup[attributeOf(key.group)].add(key.summary.empty() ? key.group : key.summary, key.base, value);
    }

    /// "gender" of "gender=F", "gender*age" of "gender=F,age=25".
    static std::string attributeOf(const std::string& group)
    {
        std::string names;
        for (const std::string_view part : splitText(group, ','))
            names += (names.empty() ? "" : "*") + std::string(part.substr(0, part.find('=')));
        return names;
    }

    Pivot m_byBeta;
    std::map<std::string, Pivot> m_byGroup;
    Pivot m_byItems;
};

std::string betterText(const std::string& key)
{
    const MetricDescription* metric = describeMetric(key);
    return !metric ? "" : metric->smallerIsBetter ? "smaller is better" : "larger is better";
}

} // namespace

std::string metricsText(const std::map<std::string, Interval>& values)
{
    std::vector<std::pair<std::string, Interval>> overall;
    Breakdown breakdown;
    for (const auto& [text, value] : values) {
        const MetricKey key = parseMetricKey(text);
        if (key.isOverall())
            overall.emplace_back(text, value);
        else
            breakdown.add(key, value.mean);
    }
    std::sort(overall.begin(), overall.end(),
              [](const auto& a, const auto& b) { return comesBefore(a.first, b.first); });
    TextTable table({"metric", "value", "95 % interval", ""});
    for (const auto& [key, value] : overall)
        table.add({key, shortNumber(value.mean),
                   value.hasWidth ? fmt::format("{} to {}", shortNumber(value.low), shortNumber(value.high)) : "",
                   betterText(key)});
    return table.text() + breakdown.text();
}

std::string metricsText(const std::map<std::string, double>& values)
{
    std::map<std::string, Interval> intervals;
    for (const auto& [key, value] : values)
        intervals[key] = {value, value, value, 1, false};
    return metricsText(intervals);
}

} // namespace equipoise::cli
