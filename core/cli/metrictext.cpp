// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cli/metrictext.h"

#include "core/base/text.h"
#include "core/cli/texttable.h"
#include "core/evaluation/evaluation.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace equipoise::cli {

namespace {

/// What the tables by β and by group show, in this order; the rest is for --json.
constexpr std::array kHeadlines{"rmse",         "mae",           "ndcg",          "recall",
                                "minority-gap", "accuracy-loss", "fairness-loss", "hr"};

/// "ndcg@10{beta=0.3}[gender=F]" and "ndcg@10[gender]:difference" taken apart.
struct KeyParts
{
    std::string metric;
    std::string group;
    std::string beta;
    std::string suffix; ///< behind the group: "difference"
};

KeyParts partsOf(const std::string& key)
{
    KeyParts parts;
    std::string rest = key;
    const auto cut = [&rest](char open, char close) {
        const std::size_t begin = rest.find(open);
        const std::size_t end = rest.find(close);
        if (begin == std::string::npos || end == std::string::npos)
            return std::pair<std::string, std::string>();
        const std::pair<std::string, std::string> found{rest.substr(begin + 1, end - begin - 1), rest.substr(end + 1)};
        rest.erase(begin);
        return found;
    };
    std::tie(parts.group, parts.suffix) = cut('[', ']');
    if (parts.suffix.starts_with(':'))
        parts.suffix.erase(0, 1);
    if (const auto beta = cut('{', '}').first; beta.starts_with("beta="))
        parts.beta = beta.substr(5);
    parts.metric = rest;
    return parts;
}

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

/// In the order of the table of metrics, whatever the alphabet says.
std::vector<std::string> orderedKeys(const std::map<std::string, Interval>& values)
{
    std::vector<std::string> keys;
    for (const auto& [key, value] : values)
        keys.push_back(key);
    const auto rank = [](const std::string& key) {
        const MetricDescription* metric = describeMetric(key);
        return metric ? metric - metricTable().data() : std::numeric_limits<std::ptrdiff_t>::max();
    };
    std::stable_sort(keys.begin(), keys.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    return keys;
}

/// Everything but the overall values.
class Breakdown
{
public:
    void add(const KeyParts& parts, double value)
    {
        if (parts.group.empty() && headline(parts.metric))
            m_byBeta.add(parts.beta, parts.metric, value);
        else if (!parts.group.empty() && parts.beta.empty())
            addGroup(parts, value);
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
    void addGroup(const KeyParts& parts, double value)
    {
        if (parts.metric.starts_with("exposure"))
            m_byItems.add(parts.group, parts.metric, value);
        else if (headline(parts.metric) && parts.suffix != "worst")
            m_byGroup[attributeOf(parts.group)].add(parts.suffix.empty() ? parts.group : parts.suffix, parts.metric,
                                                    value);
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

} // namespace

std::string metricsText(const std::map<std::string, Interval>& values)
{
    TextTable overall({"metric", "value", "95 % interval", ""});
    Breakdown breakdown;
    for (const std::string& key : orderedKeys(values)) {
        const KeyParts parts = partsOf(key);
        const Interval& value = values.at(key);
        if (!parts.beta.empty() || !parts.group.empty()) {
            breakdown.add(parts, value.mean);
            continue;
        }
        const MetricDescription* metric = describeMetric(key);
        overall.add({key, shortNumber(value.mean),
                     value.hasWidth ? fmt::format("{} to {}", shortNumber(value.low), shortNumber(value.high)) : "",
                     metric ? (metric->smallerIsBetter ? "smaller is better" : "larger is better") : ""});
    }
    return overall.text() + breakdown.text();
}

std::string metricsText(const std::map<std::string, double>& values)
{
    std::map<std::string, Interval> intervals;
    for (const auto& [key, value] : values)
        intervals[key] = {value, value, value, 1, false};
    return metricsText(intervals);
}

} // namespace equipoise::cli
