// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/influence/studyresult.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace equipoise {

namespace {

using nlohmann::json;

json numberJson(double value) { return std::isfinite(value) ? json(value) : json(); }

json intervalJson(const Interval& interval)
{
    return {{"mean", interval.mean}, {"low", interval.low}, {"high", interval.high}, {"n", interval.n}};
}

json outcomeJson(const StudyOutcome& outcome)
{
    return {{"method", toText(outcome.method)},
            {"lambda", outcome.lambda},
            {"draw", outcome.draw + 1},
            {"wv", outcome.wv},
            {"share", outcome.share},
            {"reward", outcome.reward},
            {"predicted_change", numberJson(outcome.predictedChange)},
            {"actual_change", outcome.actualChange},
            {"metrics", outcome.quality.metrics},
            {"gradient_norm", outcome.gradientNorm},
            {"seconds", outcome.seconds}};
}

json curvesJson(const StudyResult& result)
{
    json curves = json::object();
    for (const std::string& metric : studyMetrics())
        for (const QualityCurve& curve : qualityCurves(result, metric))
            for (const QualityPoint& point : curve.points)
                curves[metric][std::string(toText(curve.method))].push_back({{"lambda", point.lambda},
                                                                             {"wv", intervalJson(point.wv)},
                                                                             {"share", intervalJson(point.share)},
                                                                             {"value", intervalJson(point.quality)}});
    return curves;
}

json comparisonsJson(const StudyResult& result)
{
    json all = json::array();
    for (const char* metric : {"bce", "hr@10", "ndcg@10"})
        for (const MethodComparison& comparison : compareMethods(result, metric))
            all.push_back({{"metric", metric},
                           {"against", toText(comparison.other)},
                           {"lambda", comparison.lambda},
                           {"wv", comparison.wv},
                           {"influence", intervalJson(comparison.influence)},
                           {"other", intervalJson(comparison.against)},
                           {"difference", intervalJson(comparison.difference)},
                           {"is_better", comparison.isBetter},
                           {"intervals_overlap", comparison.intervalsOverlap}});
    return all;
}

json verificationsJson(const StudyResult& result, const Dataset& dataset)
{
    json all = json::array();
    for (const InfluenceCheck& verification : result.verifications) {
        json points = json::array();
        for (const VerificationPoint& point : verification.points)
            points.push_back({{"user", dataset.users().text(result.basis->users[point.user])},
                              {"item", dataset.items().text(result.basis->items[point.rating])},
                              {"predicted", point.predicted},
                              {"actual", point.actual}});
        all.push_back({{"solver", verification.solver},
                       {"correlation", numberJson(verification.correlation)},
                       {"slope", numberJson(verification.slope)},
                       {"intercept", numberJson(verification.intercept)},
                       {"points", std::move(points)}});
    }
    return all;
}

/// {full, random, disclosed} of a metric: means over the draws at the settings' λ.
json threeOf(const StudyResult& result, std::string_view metric)
{
    json three = json::object();
    const double own = result.settings.parameters.real("lambda");
    for (const QualityCurve& curve : qualityCurves(result, metric)) {
        const char* name = curve.method == DisclosureMethod::Everything  ? "full"
                           : curve.method == DisclosureMethod::Random    ? "random"
                           : curve.method == DisclosureMethod::Influence ? "disclosed"
                                                                         : nullptr;
        for (const QualityPoint& point : curve.points)
            if (name && point.lambda == own)
                three[name] = point.quality.mean;
    }
    return three;
}

} // namespace

json toJson(const StudyResult& result, const Dataset& dataset)
{
    json document{{"settings", result.settings.toJson()},
                  {"stages_done", result.stagesDone},
                  {"complete", result.isComplete()},
                  {"reward_formula", result.rewardFormula()}};
    for (const auto& [stage, facts] : result.facts)
        for (const StudyFact& fact : facts)
            document["facts"][std::string(toText(stage))][fact.name] = numberJson(fact.value);
    for (const auto& [stage, seconds] : result.seconds)
        document["seconds"][std::string(toText(stage))] = seconds;
    if (!result.basis)
        return document;
    document["findings"] = result.basis->findings;
    document["base"] = result.basis->base.metrics;
    document["outcomes"] = json::array();
    for (const auto& outcome : result.outcomes)
        document["outcomes"].push_back(outcomeJson(*outcome));
    document["verifications"] = verificationsJson(result, dataset);
    if (result.outcomes.empty())
        return document;
    document["reward"] = threeOf(result, "reward");
    document["loss"] = threeOf(result, "bce");
    document["hit"] = threeOf(result, "hr@10");
    document["ndcg"] = threeOf(result, "ndcg@10");
    const double own = result.settings.parameters.real("lambda");
    for (const QualityCurve& curve : qualityCurves(result, "bce"))
        for (const QualityPoint& point : curve.points)
            if (curve.method == DisclosureMethod::Influence && point.lambda == own) {
                document["disclosed_share"] = point.share.mean;
                document["wv"] = point.wv.mean;
            }
    document["curves"] = curvesJson(result);
    document["comparisons"] = comparisonsJson(result);
    return document;
}

} // namespace equipoise
