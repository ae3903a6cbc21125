// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/studylogger.h"

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/log/runlogger.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace equipoise {

namespace {

std::string settingsText(const StudyResult& result)
{
    nlohmann::json json = result.settings.toJson();
    json.erase("threads"); // changes no result, so a study may go on with others
    return nlohmann::json{{"model", kStudyModel}, {"study", std::move(json)}}.dump();
}

/// "hr@10" → "hr@10:uni99": ranking metrics carry their candidates.
std::string keyOf(const std::string& metric, const StudySettings& settings)
{
    if (metric.find('@') == std::string::npos)
        return metric;
    const std::string& candidates = settings.parameters.text("candidates");
    return metric + (candidates.starts_with("uni:") ? ":uni" + candidates.substr(4) : ":file");
}

/// Means over the draws of one method at the study's own λ.
std::map<std::string, double> meansOf(const StudyResult& result, DisclosureMethod method)
{
    std::map<std::string, double> means;
    std::size_t draws = 0;
    for (const auto& outcome : result.outcomes)
        if (outcome->method == method && outcome->lambda == result.settings.parameters.real("lambda")) {
            ++draws;
            for (const auto& [metric, value] : outcome->quality.metrics)
                means[keyOf(metric, result.settings)] += value;
            means["reward"] += outcome->reward;
            means["wv"] += outcome->wv;
            means["disclosed-share"] += outcome->share;
        }
    for (auto& [key, value] : means)
        value /= static_cast<double>(draws);
    return means;
}

Measured measuredOf(const StudyResult& result, const Dataset& dataset)
{
    Measured measured;
    measured.values = meansOf(result, DisclosureMethod::Influence);
    for (const DisclosureMethod method : kDisclosureMethods)
        for (const auto& [key, value] : meansOf(result, method))
            measured.groups[key].push_back(
                {"method=" + std::string(toText(method)), value, result.basis->userCount(), false});
    for (const auto& outcome : result.outcomes)
        if (outcome->method == DisclosureMethod::Influence && outcome->draw == 0 &&
            outcome->lambda == result.settings.parameters.real("lambda")) {
            std::vector<float>& loss = measured.perUser["bce"];
            loss.assign(dataset.userCount(), std::numeric_limits<float>::quiet_NaN());
            for (std::size_t u = 0; u < result.basis->userCount(); ++u)
                loss[result.basis->users[u]] = outcome->quality.loss[u];
        }
    measured.findings = result.basis->findings;
    measured.protocol = "data=" + result.datasetHash +
                        "; split=loo; candidates=" + result.settings.parameters.text("candidates") + " seed " +
                        std::to_string(result.settings.seed) + "; reward=" + result.rewardFormula();
    return measured;
}

double trainSeconds(const StudyResult& result)
{
    double sum = 0;
    for (const auto& [stage, seconds] : result.seconds)
        sum += seconds;
    return sum;
}

} // namespace

StudyLogger::StudyLogger(ExperimentLog& log, const Dataset& dataset, std::string experiment)
    : m_log(log)
    , m_dataset(dataset)
    , m_experiment(std::move(experiment))
{}

StudyLogger::~StudyLogger()
{
    if (!m_run || m_hasEnded)
        return;
    try {
        m_log.finishRun(*m_run, {.status = RunStatus::Stopped, .epochs = static_cast<int>(m_outcomes)});
    } catch (const std::exception&) {
        // the run is shown as interrupted once this process is gone
    }
}

void StudyLogger::begin(const StudyResult& result)
{
    const std::string settings = settingsText(result);
    RunFilter filter;
    filter.model = kStudyModel;
    filter.dataHash = result.datasetHash;
    for (const RunRecord& earlier : m_log.listRuns(filter))
        if (earlier.settings == settings && earlier.status != RunStatus::Finished &&
            earlier.status != RunStatus::Running && result.stagesDone > 1) {
            m_log.reopenRun(earlier.id);
            m_run = earlier.id;
            return;
        }
    NewRun run;
    run.experiment = m_experiment;
    run.name = result.settings.parameters.text("model") + " disclosure";
    run.model = kStudyModel;
    run.settings = settings;
    for (const ParameterDescription& d : studyParameters())
        run.parameters[d.name] = toText(result.settings.parameters.value(d.name));
    run.seed = result.settings.seed;
    run.threads = result.settings.threads;
    run.data = describeData(m_dataset);
    m_run = m_log.createRun(run);
}

void StudyLogger::onResult(const StudyResult& result)
{
    if (m_hasEnded)
        return;
    if (!m_run)
        begin(result);
    std::vector<SeriesValue> values;
    for (; m_stages < result.stagesDone; ++m_stages) {
        const StudyStage stage = kStudyStages[static_cast<std::size_t>(m_stages)];
        if (const auto facts = result.facts.find(stage); facts != result.facts.end())
            for (const StudyFact& fact : facts->second)
                values.push_back({std::string(toText(stage)) + "." + fact.name, 1, fact.value});
    }
    for (; m_outcomes < result.outcomes.size(); ++m_outcomes) {
        const StudyOutcome& outcome = *result.outcomes[m_outcomes];
        const std::string prefix = std::string(toText(outcome.method)) + ".";
        const int step = static_cast<int>(m_outcomes) + 1;
        for (const auto& [metric, value] : outcome.quality.metrics)
            values.push_back({prefix + metric, step, value});
        for (const auto& [name, value] : {std::pair{"lambda", outcome.lambda},
                                          {"wv", outcome.wv},
                                          {"share", outcome.share},
                                          {"reward", outcome.reward}})
            values.push_back({prefix + name, step, value});
    }
    if (!values.empty())
        m_log.appendSeries(*m_run, std::move(values));
    if (result.isComplete())
        finish(result);
}

void StudyLogger::finish(const StudyResult& result)
{
    m_log.setResults(*m_run, measuredOf(result, m_dataset));
    m_log.finishRun(*m_run, {.status = RunStatus::Finished,
                             .epochs = static_cast<int>(result.outcomes.size()),
                             .threads = result.settings.threads,
                             .trainSeconds = trainSeconds(result),
                             .peakMemoryBytes = peakMemoryBytes()});
    m_hasEnded = true;
}

void StudyLogger::addFile(const std::string& kind, const std::filesystem::path& path)
{
    if (m_run)
        m_log.addArtifact(*m_run, kind, std::filesystem::absolute(path));
}

void StudyLogger::fail(const std::exception& error) noexcept
{
    if (!m_run || m_hasEnded)
        return;
    m_hasEnded = true;
    try {
        m_log.failRun(*m_run, error.what());
    } catch (const std::exception&) {
        // the run is shown as interrupted once this process is gone
    }
}

StudySettings loggedStudySettings(const RunRecord& record)
{
    try {
        return StudySettings::fromJson(nlohmann::json::parse(record.settings).at("study"));
    } catch (const nlohmann::json::exception& error) {
        throw Error(ErrorKind::Data, "the run is no disclosure study").value(error.what());
    }
}

} // namespace equipoise
