// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/evaluation.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/evaluation/evaluationplan.h"
#include "core/evaluation/metricwriter.h"
#include "core/evaluation/ranking.h"
#include "core/evaluation/ratingmetrics.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace equipoise {
namespace {

/// A condition to measure at and how its values are stored.
struct Setting
{
    Conditions conditions;
    std::string tag;      ///< "{beta=0.3}", or empty
    bool isPlain = false; ///< also (or only) without the tag
};

std::vector<Setting> settingsOf(const Recommender& model, const EvaluationSettings& settings)
{
    if (!model.isConditioned())
        return {{{settings.beta}, "", true}};
    std::vector<double> betas = settings.betas;
    std::sort(betas.begin(), betas.end());
    betas.erase(std::unique(betas.begin(), betas.end()), betas.end());
    std::vector<Setting> list;
    for (const double beta : betas)
        list.push_back({{beta}, "{beta=" + numberText(beta) + "}", beta == settings.beta});
    if (std::find(betas.begin(), betas.end(), settings.beta) == betas.end())
        list.push_back({{settings.beta}, "", true});
    return list;
}

std::optional<MinorityIndex> indicesOf(const EvaluationPlan& plan, const Split& split, Measured& measured)
{
    try {
        return minorityIndex(plan.dataset(), plan.settings().minority, split.train);
    } catch (const Error& error) {
        measured.findings.push_back(std::string("no minority indices, and no metrics made of them: ") + error.what());
        return std::nullopt;
    }
}

} // namespace

void requireSameData(const Recommender& model, const Dataset& dataset)
{
    if (model.userCount() == dataset.userCount() && model.itemCount() == dataset.itemCount())
        return;
    const auto sizes = [](std::size_t users, std::size_t items) {
        return std::to_string(users) + " users and " + std::to_string(items) + " items";
    };
    throw Error(ErrorKind::Data, "the model belongs to other data: it knows " +
                                     sizes(model.userCount(), model.itemCount()) + ", the data have " +
                                     sizes(dataset.userCount(), dataset.itemCount()))
        .hint("Evaluate it on the data it was trained on");
}

void checkEvaluation(const Dataset& dataset, const Split& split, const EvaluationSettings& settings, std::uint64_t seed)
{
    [[maybe_unused]] const EvaluationPlan plan(dataset, split, settings, seed);
}

Measured evaluate(const Recommender& model, const Dataset& dataset, const Split& split,
                  const EvaluationSettings& settings, std::uint64_t seed, std::stop_token stop,
                  const std::function<void(double)>& onProgress)
{
    requireSameData(model, dataset);
    const EvaluationPlan plan(dataset, split, settings, seed);
    Measured measured;
    measured.protocol = plan.protocol();
    const std::optional<MinorityIndex> indices = indicesOf(plan, split, measured);
    MetricWriter writer(plan, indices ? &*indices : nullptr, measured);
    const RatingPredictor predictor(plan.view());
    if (model.predictsRatings())
        writer.sheet().note(predictor.finding());

    const auto lengths = plan.lengthsUpTo(dataset.itemCount());
    const std::size_t longest = lengths.empty() ? 0 : lengths.back();
    const std::vector<Setting> list = settingsOf(model, settings);
    for (std::size_t step = 0; step < list.size(); ++step) {
        const auto& [conditions, tag, isPlain] = list[step];
        const auto progress = [&](double share) {
            if (onProgress)
                onProgress((static_cast<double>(step) + share) / static_cast<double>(list.size()));
        };
        std::vector<float> predicted;
        if (model.predictsRatings())
            predicted = predictor.predict(model, conditions, stop);
        const Ranking ranking = rankUsers(model, conditions, plan.view(), plan.sets(), longest, stop, progress);
        const auto write = [&](const std::string& adornment) {
            if (model.predictsRatings())
                writer.writeRatings(adornment, predicted, model.fairnessScale());
            writer.writeRankings(adornment, ranking);
        };
        if (!tag.empty())
            write(tag);
        if (isPlain)
            write("");
    }
    writer.sheet().finish();
    return measured;
}

nlohmann::json toJson(const Measured& measured)
{
    nlohmann::json groups = nlohmann::json::object();
    for (const auto& [key, values] : measured.groups)
        for (const GroupValue& value : values)
            groups[key].push_back(
                {{"group", value.group}, {"value", value.value}, {"n", value.n}, {"small", value.isSmall}});
    return {{"metrics", measured.values},
            {"groups", groups},
            {"findings", measured.findings},
            {"impossible", measured.impossible},
            {"protocol", measured.protocol}};
}

} // namespace equipoise
