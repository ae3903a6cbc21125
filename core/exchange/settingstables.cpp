// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/exchange/reporttables.h"
#include "core/log/processidentity.h"

#include <fmt/format.h>

#include <cmath>

namespace equipoise {

namespace {

class PairTable
{
public:
    explicit PairTable(std::string caption)
    {
        m_table.caption = std::move(caption);
        m_table.columns = {{"setting"}, {"value"}};
    }
    /// Left out where there is no value.
    void add(const std::string& name, const std::string& value)
    {
        if (!value.empty())
            m_table.rows.push_back({name, value});
    }
    Table take() { return std::move(m_table); }

private:
    Table m_table;
};

std::string listText(const std::vector<double>& values)
{
    std::vector<std::string> texts;
    for (const double value : values)
        texts.push_back(numberText(value));
    return fmt::format("{}", fmt::join(texts, ", "));
}

void addEvaluation(PairTable& table, const EvaluationSettings& e, bool isConditioned)
{
    table.add("List lengths k", fmt::format("{}", fmt::join(e.k, ", ")));
    table.add("Candidates", fmt::format("{}", fmt::join(e.candidates, ", ")));
    table.add("Groups", e.groups.empty() ? "none" : fmt::format("{}", fmt::join(e.groups, ", ")));
    table.add("Relevant from", std::isnan(e.relevance) ? "three quarters up the scale (every test rating with loo)"
                                                       : numberText(e.relevance));
    if (isConditioned) {
        table.add("β measured", listText(e.betas));
        table.add("β of the plain metrics", numberText(e.beta));
    }
    table.add("Minority", e.minority.predicate);
    table.add("Like threshold", numberText(e.minority.threshold));
    table.add("Shrinkage of the indices", numberText(e.minority.shrinkage));
}

std::string secondsText(double seconds)
{
    if (seconds < 60)
        return fmt::format("{:.2f} s", seconds);
    const auto whole = static_cast<long long>(std::llround(seconds));
    return whole < 3600 ? fmt::format("{} min {} s", whole / 60, whole % 60)
                        : fmt::format("{} h {} min", whole / 3600, whole % 3600 / 60);
}

std::string countText(std::uint64_t count) { return groupedText(static_cast<long long>(count)); }

} // namespace

Table settingsTable(const RunSettings& settings)
{
    PairTable table("Settings");
    const ModelDescription& model = findModel(settings.model);
    table.add("Model", model.title + " (" + model.name + ")");
    for (const ParameterDescription& d : settings.parameters.descriptions()) {
        const std::string unit = d.unit.empty() ? "" : ' ' + d.unit;
        table.add(d.title + " (" + d.name + ")",
                  toText(settings.parameters.value(d.name)) + unit +
                      (settings.parameters.isDefault(d.name) ? "" : ", not the default"));
    }
    table.add("Split", settings.split.specification);
    table.add("Held out for validation",
              numberText(settings.split.validation * 100) + " % of the ratings outside the test");
    table.add("Seed", std::to_string(settings.seed));
    if (settings.timeLimit > 0)
        table.add("Time limit",
                  secondsText(settings.timeLimit) + ": where it struck, the run cannot be repeated exactly");
    addEvaluation(table, settings.evaluation, model.isConditioned);
    return table.take();
}

Table parameterTable(const RunRecord& record)
{
    PairTable table("Settings");
    table.add("Model", record.model);
    for (const auto& [name, value] : record.parameters)
        table.add(name, value);
    table.add("Split", record.split);
    table.add("Seed", std::to_string(record.seed));
    return table.take();
}

Table provenanceTable(const RunRecord& record)
{
    PairTable table("Provenance");
    table.add("Run", std::to_string(record.id) + (record.name == record.model ? "" : ", " + record.name));
    table.add("Experiment", record.experiment);
    table.add("Status", std::string(toText(record.status)));
    table.add("Began (UTC)", timeText(record.started));
    table.add("Ended (UTC)", record.finished ? timeText(*record.finished) : "");
    table.add("Training", secondsText(record.trainSeconds) + fmt::format(", {} epochs", record.epochs));
    table.add("Evaluation", secondsText(record.evaluateSeconds));
    table.add("Peak memory", record.peakMemoryBytes == 0
                                 ? ""
                                 : fmt::format("{:.0f} MB", static_cast<double>(record.peakMemoryBytes) / 1e6));
    table.add("Data",
              fmt::format("{}: {} ratings of {} users for {} items", record.data.name, countText(record.data.ratings),
                          countText(record.data.users), countText(record.data.items)));
    table.add("Source of the data", record.data.source);
    table.add("SHA-256 of the data", record.data.hash);
    table.add("SHA-256 of the split", record.splitHash);
    table.add("Protocol", record.protocol);
    table.add("Threads", std::to_string(record.threads));
    table.add("Program", fmt::format("Equipoise {}, commit {}", record.version, record.commit));
    table.add("Instruction set", record.instructionSet);
    table.add("Note", record.note);
    table.add("Tags", fmt::format("{}", fmt::join(record.tags, ", ")));
    return table.take();
}

} // namespace equipoise
