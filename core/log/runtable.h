// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/log/logtypes.h"

#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

namespace equipoise {

/// Stands for a text of a RunTable, so that thousands of runs share what they have in common. 0 is the empty text.
using TextCode = std::uint32_t;

/// What a list of runs needs of one of them.
struct RunSummary
{
    RunId id = 0;
    RunStatus status = RunStatus::Running;
    bool isStarred = false;
    bool isDeleted = false;
    TextCode name = 0;
    TextCode model = 0;
    TextCode data = 0;
    TextCode experiment = 0;
    TextCode split = 0;
    TextCode error = 0;
    TextCode identity = 0; ///< the same for runs that differ in nothing but seed and threads, see runIdentity()
    TextCode measure = 0; ///< the same for runs measured in the same way, whatever rows their splits drew; 0: no result
    std::int64_t sweep = 0; ///< 0: of no sweep
    std::uint64_t seed = 0;
    int threads = 0;
    int epochs = 0;
    std::int64_t started = 0; ///< milliseconds since 1970 UTC
    double seconds = 0;       ///< training and evaluation
    double peakMebibytes = 0;
    std::string note;
    std::vector<std::string> tags;
};

/// What can be asked of every run.
enum class RunField {
    Id,
    Name,
    Model,
    Data,
    Split,
    Seed,
    State,
    Started,
    Seconds,
    Epochs,
    Memory,
    Threads,
    Tags,
    Note,
    Star,
    Experiment,
    Sweep
};
/// Whether the field is a number to compare and to align by; times are not.
bool isNumberField(RunField field);

/// A column of a list of runs: a field, a parameter or setting by name, or a metric by key. As text: "model",
/// "param.factors", "metric.ndcg@10".
struct RunColumn
{
    enum class Kind { Field, Parameter, Metric };

    Kind kind = Kind::Field;
    RunField field = RunField::Id;
    std::string name; ///< of a parameter or metric

    static RunColumn ofField(RunField field) { return {Kind::Field, field, {}}; }
    static RunColumn ofParameter(std::string name) { return {Kind::Parameter, RunField::Id, std::move(name)}; }
    static RunColumn ofMetric(std::string key) { return {Kind::Metric, RunField::Id, std::move(key)}; }

    auto operator<=>(const RunColumn&) const = default;
};

std::string toText(const RunColumn& column);
/// Nothing for a text that is no column.
std::optional<RunColumn> runColumnFromText(std::string_view text);
/// Words for the fields, as an expression names them; the first of each field is the one it is written with.
std::span<const std::pair<std::string_view, RunField>> runFieldNames();

/// Nothing where the run has no such thing.
using RunCell = std::variant<std::monostate, std::int64_t, double, std::string_view>;

/// All runs of a log, newest first, deleted ones included: a snapshot that is cheap to hold, to sort and to search.
/// Immutable once it is read (ExperimentLog::readTable), so any thread may use it. A parameter is a column over all
/// runs; so is a metric, but only those asked for are there.
class RunTable
{
public:
    RunTable();

    std::span<const RunSummary> rows() const { return m_rows; }
    std::string_view text(TextCode code) const { return m_texts[code]; }
    /// The text as a number; NaN where it is none.
    double number(TextCode code) const { return m_numbers[code]; }
    /// O(log runs).
    std::optional<std::size_t> find(RunId run) const;

    /// Names of parameters and settings (k, candidates, minority, validation, beta) with a code a row; 0: has none.
    const std::map<std::string, std::vector<TextCode>, std::less<>>& parameters() const { return m_parameters; }
    /// Values a row of the metrics asked for; NaN: has none.
    const std::map<std::string, std::vector<double>, std::less<>>& metrics() const { return m_metrics; }
    /// Keys of all metrics any run has, whether asked for or not, sorted by text.
    const std::vector<std::string>& metricKeys() const { return m_metricKeys; }
    /// All tags in use, sorted.
    std::vector<std::string> tags() const;

    RunCell cell(std::size_t row, const RunColumn& column) const;

    // For readers of logs only.
    TextCode intern(std::string_view text);
    /// Puts a row where it belongs, or over the one of that run; returns its place. Parameters are by name.
    std::size_t put(RunSummary row, const std::map<std::string, std::string>& parameters);
    void clearRows();
    void setMetric(const std::string& key, std::vector<double> values) { m_metrics[key] = std::move(values); }
    std::vector<double>& metric(const std::string& key) { return m_metrics[key]; }
    void setMetricKeys(std::vector<std::string> keys) { m_metricKeys = std::move(keys); }
    std::int64_t revision() const { return m_revision; }
    void setRevision(std::int64_t revision) { m_revision = revision; }

private:
    std::vector<RunSummary> m_rows;
    std::vector<std::string> m_texts;
    std::vector<double> m_numbers;
    std::unordered_map<std::string, TextCode> m_codes;
    std::map<std::string, std::vector<TextCode>, std::less<>> m_parameters;
    std::map<std::string, std::vector<double>, std::less<>> m_metrics;
    std::vector<std::string> m_metricKeys;
    std::int64_t m_revision = 0;
};

using RunTablePtr = std::shared_ptr<const RunTable>;

/// Equal for runs that differ in nothing but seed and threads (which change no result): model, data and settings.
std::string runIdentity(const RunRecord& record);
/// Equal for runs measured in the same way on the same data, whatever rows a seed drew into the split: the protocol
/// with the split's specification for its hash. Empty without results.
std::string runMeasure(const RunRecord& record);

} // namespace equipoise
