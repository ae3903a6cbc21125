// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/runtable.h"

#include "core/base/sha256.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>

namespace equipoise {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

constexpr std::array<std::pair<std::string_view, RunField>, 23> kFieldNames{
    {{"run", RunField::Id},          {"id", RunField::Id},           {"name", RunField::Name},
     {"model", RunField::Model},     {"data", RunField::Data},       {"split", RunField::Split},
     {"seed", RunField::Seed},       {"state", RunField::State},     {"status", RunField::State},
     {"started", RunField::Started}, {"seconds", RunField::Seconds}, {"time", RunField::Seconds},
     {"epochs", RunField::Epochs},   {"memory", RunField::Memory},   {"threads", RunField::Threads},
     {"tag", RunField::Tags},        {"tags", RunField::Tags},       {"note", RunField::Note},
     {"starred", RunField::Star},    {"star", RunField::Star},       {"experiment", RunField::Experiment},
     {"sweep", RunField::Sweep},     {"sweeps", RunField::Sweep}}};
constexpr std::string_view kParameterPrefix = "param.";
constexpr std::string_view kMetricPrefix = "metric.";

/// A code's parameter where the row has one.
RunCell parameterCell(const RunTable& table, TextCode code)
{
    if (code == 0)
        return {};
    const double number = table.number(code);
    if (number == number)
        return number;
    return table.text(code);
}

RunCell fieldCell(const RunTable& table, const RunSummary& run, RunField field)
{
    const auto textOf = [&](TextCode code) -> RunCell { return code == 0 ? RunCell() : RunCell(table.text(code)); };
    switch (field) {
    case RunField::Id:
        return run.id;
    case RunField::Name:
        return textOf(run.name);
    case RunField::Model:
        return textOf(run.model);
    case RunField::Data:
        return textOf(run.data);
    case RunField::Split:
        return textOf(run.split);
    case RunField::Seed:
        return static_cast<std::int64_t>(run.seed);
    case RunField::State:
        return toText(run.status);
    case RunField::Started:
        return run.started;
    case RunField::Seconds:
        return run.status == RunStatus::Running ? RunCell() : RunCell(run.seconds);
    case RunField::Epochs:
        return run.status == RunStatus::Running ? RunCell() : RunCell(std::int64_t{run.epochs});
    case RunField::Memory:
        return run.peakMebibytes > 0 ? RunCell(run.peakMebibytes) : RunCell();
    case RunField::Threads:
        return run.threads > 0 ? RunCell(std::int64_t{run.threads}) : RunCell();
    case RunField::Tags:
        return run.tags.empty() ? RunCell() : RunCell(std::string_view(run.tags.front()));
    case RunField::Note:
        return run.note.empty() ? RunCell() : RunCell(std::string_view(run.note));
    case RunField::Star:
        return std::int64_t{run.isStarred ? 1 : 0};
    case RunField::Experiment:
        return textOf(run.experiment);
    case RunField::Sweep:
        return run.sweep != 0 ? RunCell(run.sweep) : RunCell();
    }
    return {};
}

} // namespace

std::span<const std::pair<std::string_view, RunField>> runFieldNames() { return kFieldNames; }

std::string toText(const RunColumn& column)
{
    switch (column.kind) {
    case RunColumn::Kind::Parameter:
        return std::string(kParameterPrefix) + column.name;
    case RunColumn::Kind::Metric:
        return std::string(kMetricPrefix) + column.name;
    case RunColumn::Kind::Field:
        break;
    }
    const auto at = std::find_if(kFieldNames.begin(), kFieldNames.end(),
                                 [&](const auto& name) { return name.second == column.field; });
    return std::string(at->first);
}

std::optional<RunColumn> runColumnFromText(std::string_view text)
{
    if (text.starts_with(kParameterPrefix) && text.size() > kParameterPrefix.size())
        return RunColumn::ofParameter(std::string(text.substr(kParameterPrefix.size())));
    if (text.starts_with(kMetricPrefix) && text.size() > kMetricPrefix.size())
        return RunColumn::ofMetric(std::string(text.substr(kMetricPrefix.size())));
    for (const auto& [name, field] : kFieldNames)
        if (name == text)
            return RunColumn::ofField(field);
    return std::nullopt;
}

RunTable::RunTable() { intern({}); }

TextCode RunTable::intern(std::string_view text)
{
    const auto [at, isNew] = m_codes.try_emplace(std::string(text), static_cast<TextCode>(m_texts.size()));
    if (isNew) {
        m_texts.emplace_back(text);
        m_numbers.push_back(parseNumber(text).value_or(kNone));
    }
    return at->second;
}

std::optional<std::size_t> RunTable::find(RunId run) const
{
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), run,
                                     [](const RunSummary& row, RunId id) { return row.id > id; });
    if (at == m_rows.end() || at->id != run)
        return std::nullopt;
    return static_cast<std::size_t>(at - m_rows.begin());
}

std::vector<std::string> RunTable::tags() const
{
    std::set<std::string> all;
    for (const RunSummary& row : m_rows)
        if (!row.isDeleted)
            all.insert(row.tags.begin(), row.tags.end());
    return {all.begin(), all.end()};
}

RunCell RunTable::cell(std::size_t row, const RunColumn& column) const
{
    if (column.kind == RunColumn::Kind::Field)
        return fieldCell(*this, m_rows[row], column.field);
    if (column.kind == RunColumn::Kind::Parameter) {
        const auto at = m_parameters.find(column.name);
        return at == m_parameters.end() ? RunCell() : parameterCell(*this, at->second[row]);
    }
    const auto at = m_metrics.find(column.name);
    return at == m_metrics.end() || at->second[row] != at->second[row] ? RunCell() : RunCell(at->second[row]);
}

std::size_t RunTable::put(RunSummary row, const std::map<std::string, std::string>& parameters)
{
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), row.id,
                                     [](const RunSummary& other, RunId id) { return other.id > id; });
    const auto place = at - m_rows.begin();
    if (at != m_rows.end() && at->id == row.id) {
        *at = std::move(row);
    } else {
        m_rows.insert(at, std::move(row));
        for (auto& [name, codes] : m_parameters)
            codes.insert(codes.begin() + place, 0);
        for (auto& [key, values] : m_metrics)
            values.insert(values.begin() + place, kNone);
    }
    for (auto& [name, codes] : m_parameters)
        codes[static_cast<std::size_t>(place)] = 0;
    for (const auto& [name, value] : parameters) {
        auto& codes = m_parameters[name];
        codes.resize(m_rows.size());
        codes[static_cast<std::size_t>(place)] = intern(value);
    }
    return static_cast<std::size_t>(place);
}

void RunTable::clearRows()
{
    m_rows.clear();
    m_parameters.clear();
    m_metrics.clear();
}

std::string runIdentity(const RunRecord& record)
{
    nlohmann::json settings = nlohmann::json::parse(record.settings, nullptr, false);
    Sha256 hash;
    hash.add(record.model);
    hash.add(record.data.hash);
    if (settings.is_object()) {
        settings.erase("seed");
        settings.erase("threads");
        hash.add(settings.dump());
    } else {
        hash.add(record.settings);
    }
    return hash.finish();
}

std::string runMeasure(const RunRecord& record)
{
    std::string protocol = record.protocol;
    if (!record.splitHash.empty())
        if (const std::size_t at = protocol.find(record.splitHash); at != std::string::npos)
            protocol.replace(at, record.splitHash.size(), record.split);
    return protocol;
}

bool isNumberField(RunField field)
{
    switch (field) {
    case RunField::Id:
    case RunField::Seed:
    case RunField::Seconds:
    case RunField::Epochs:
    case RunField::Memory:
    case RunField::Threads:
    case RunField::Sweep:
        return true;
    default:
        return false;
    }
}

} // namespace equipoise
