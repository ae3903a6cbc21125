// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log/pointdetail.h"

#include "core/base/text.h"
#include "core/log/runlogger.h"

#include <fmt/format.h>

namespace equipoise {

namespace {

/// The groups measured at that β, under keys without it.
std::map<std::string, std::vector<GroupValue>> groupsAt(const Measured& measured, double beta)
{
    const std::string condition = fmt::format("{{beta={}}}", numberText(beta));
    std::map<std::string, std::vector<GroupValue>> groups;
    for (const auto& [key, values] : measured.groups)
        if (const std::size_t at = key.find(condition); at != std::string::npos)
            groups[key.substr(0, at) + key.substr(at + condition.size())] = values;
    return groups;
}

std::map<std::string, std::vector<GroupValue>> groupsWithoutBeta(const Measured& measured)
{
    std::map<std::string, std::vector<GroupValue>> groups;
    for (const auto& [key, values] : measured.groups)
        if (key.find('{') == std::string::npos)
            groups[key] = values;
    return groups;
}

} // namespace

std::size_t PointDetail::userCount() const { return perUser.empty() ? 0 : perUser.begin()->second.size(); }

PointDetail readPoint(const ExperimentLog& log, RunId run, std::optional<double> beta, const Dataset* dataset,
                      const std::stop_token& stop)
{
    const RunRecord record = log.run(run);
    const RunSettings settings = loggedSettings(record);
    PointDetail detail;
    detail.run = run;
    detail.beta = beta.value_or(settings.evaluation.beta);
    if (const auto file = modelFile(log, run)) {
        detail.file = *file;
        detail.model = std::make_shared<const SavedModel>(loadModel(*file));
    }

    detail.isOtherData = dataset == nullptr || dataset->contentHash() != record.data.hash;
    const Measured measured = log.results(run);
    if (!beta || *beta == settings.evaluation.beta) {
        detail.groups = groupsWithoutBeta(measured);
        for (const std::string& key : log.userMetricKeys(run))
            detail.perUser[key] = log.userMetrics(run, key);
        return detail;
    }
    detail.groups = groupsAt(measured, *beta);
    const auto split = log.split(run);
    if (detail.isOtherData || !detail.model || !split)
        return detail;
    EvaluationSettings there = settings.evaluation;
    there.betas.clear();
    there.beta = *beta;
    Measured again = evaluate(*detail.model->model, *dataset, *split, there, settings.seed, stop);
    detail.perUser = std::move(again.perUser);
    return detail;
}

} // namespace equipoise
