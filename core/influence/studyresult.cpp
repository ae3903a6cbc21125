// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/influence/studyresult.h"

#include "core/base/error.h"
#include "core/influence/strategy.h"

#include <algorithm>
#include <cmath>

namespace equipoise {

namespace {

void requireInfluences(const StudyResult& result, int draw)
{
    if (!result.hasInfluences() || draw < 0 || draw >= result.draws())
        throw Error(ErrorKind::Internal, "the study has no influences for that draw yet");
}

/// Outcomes of one method and λ, by draw.
using Key = std::pair<DisclosureMethod, double>;

std::map<Key, std::vector<const StudyOutcome*>> grouped(const StudyResult& result)
{
    std::map<Key, std::vector<const StudyOutcome*>> groups;
    for (const auto& outcome : result.outcomes)
        groups[{outcome->method, outcome->lambda}].push_back(outcome.get());
    return groups;
}

double valueOf(const StudyOutcome& outcome, std::string_view metric)
{
    if (metric == "reward")
        return outcome.reward;
    const auto at = outcome.quality.metrics.find(std::string(metric));
    if (at == outcome.quality.metrics.end())
        throw Error(ErrorKind::Usage, "a disclosure study does not measure that").value(std::string(metric));
    return at->second;
}

template<typename F>
Interval intervalOf(const std::vector<const StudyOutcome*>& outcomes, const F& value)
{
    std::vector<double> values;
    for (const StudyOutcome* outcome : outcomes)
        values.push_back(value(*outcome));
    return tInterval(values);
}

template<typename F>
void forRatings(const StudyBasis& basis, std::uint32_t user, const F& f)
{
    for (std::size_t r = basis.offsets[user]; r < basis.offsets[user + 1]; ++r)
        f(r);
}

void addUser(const StudyResult& result, std::uint32_t user, int draw, double lambda, DisclosureSummary& sum)
{
    const StudyBasis& basis = *result.basis;
    const std::vector<double>& beta = basis.willingness[static_cast<std::size_t>(draw)];
    forRatings(basis, user, [&](std::size_t r) {
        ++sum.ratings;
        if (basis.gains[r] > lambda * beta[r]) {
            ++sum.disclosed;
            sum.wv += beta[r];
        } else
            sum.predictedChange += basis.gains[r];
    });
}

} // namespace

std::string_view toText(StudyStage stage)
{
    constexpr std::array<std::string_view, 5> kNames{"data", "base", "influence", "strategy", "retraining"};
    return kNames[static_cast<std::size_t>(stage)];
}

std::string_view titleOf(StudyStage stage)
{
    constexpr std::array<std::string_view, 5> kTitles{"Data", "Base model", "Influence", "Strategy", "Retraining"};
    return kTitles[static_cast<std::size_t>(stage)];
}

std::string_view toText(DisclosureMethod method)
{
    constexpr std::array<std::string_view, 7> kNames{"influence", "gradient",   "no-influence", "threshold",
                                                     "random",    "everything", "nothing"};
    return kNames[static_cast<std::size_t>(method)];
}

std::string_view titleOf(DisclosureMethod method)
{
    constexpr std::array<std::string_view, 7> kTitles{"Influence", "Gradient only", "No influence", "Threshold on β",
                                                      "Random",    "Everything",    "Nothing"};
    return kTitles[static_cast<std::size_t>(method)];
}

std::string StudyResult::rewardFormula() const
{
    return settings.parameters.text("reward") == "source" ? "−HR@10 − 0.5·wv" : "−BCE − λ·wv";
}

std::vector<RatingDisclosure> ratingsAt(const StudyResult& result, std::uint32_t user, int draw, double lambda)
{
    requireInfluences(result, draw);
    const StudyBasis& basis = *result.basis;
    std::vector<RatingDisclosure> ratings;
    forRatings(basis, user, [&](std::size_t r) {
        const double beta = basis.willingness[static_cast<std::size_t>(draw)][r];
        ratings.push_back(
            {static_cast<std::uint32_t>(r), basis.items[r], beta, basis.gains[r], basis.gains[r] > lambda * beta});
    });
    std::ranges::stable_sort(ratings, std::greater{}, &RatingDisclosure::gain);
    return ratings;
}

DisclosureSummary userDisclosure(const StudyResult& result, std::uint32_t user, int draw, double lambda)
{
    requireInfluences(result, draw);
    DisclosureSummary sum;
    addUser(result, user, draw, lambda, sum);
    return sum;
}

DisclosureSummary overallDisclosure(const StudyResult& result, int draw, double lambda)
{
    requireInfluences(result, draw);
    DisclosureSummary sum;
    for (std::uint32_t u = 0; u < result.basis->userCount(); ++u)
        addUser(result, u, draw, lambda, sum);
    sum.wv /= static_cast<double>(result.basis->userCount());
    sum.predictedChange /= static_cast<double>(result.basis->userCount());
    return sum;
}

std::pair<double, double> lambdaRange(const StudyResult& result)
{
    requireInfluences(result, 0);
    // gain/β of the helpful ratings: where thresholds lie
    std::vector<double> ratios;
    for (std::size_t r = 0; r < result.basis->ratingCount(); ++r)
        if (result.basis->gains[r] > 0)
            ratios.push_back(result.basis->gains[r] / std::max(result.basis->willingness[0][r], 1e-3));
    if (ratios.empty())
        return {1e-3, 10};
    const auto quantile = [&](double q) {
        const auto at = ratios.begin() + static_cast<std::ptrdiff_t>(q * static_cast<double>(ratios.size() - 1));
        std::ranges::nth_element(ratios, at);
        return *at;
    };
    const double low = quantile(0.01);
    const double high = quantile(0.99);
    const auto decade = [](double value, bool isUp) {
        return std::pow(10, isUp ? std::ceil(std::log10(value)) : std::floor(std::log10(value)));
    };
    return {decade(std::max(low, 1e-9), false), decade(std::max(high, 1e-8), true)};
}

std::vector<std::string> studyMetrics()
{
    return {"bce", "hr@5", "hr@10", "ndcg@5", "ndcg@10", "mrr@5", "mrr@10", "reward"};
}

bool isLowerBetter(std::string_view studyMetric) { return studyMetric == "bce"; }

std::string titleOfStudyMetric(std::string_view studyMetric)
{
    if (studyMetric == "bce")
        return "Held-out loss (BCE)";
    if (studyMetric == "reward")
        return "Reward";
    const std::size_t at = studyMetric.find('@');
    const std::string_view base = studyMetric.substr(0, at);
    const std::string title = base == "hr" ? "Hit rate" : base == "ndcg" ? "NDCG" : "MRR";
    return title + std::string(studyMetric.substr(std::min(at, studyMetric.size())));
}

std::vector<QualityCurve> qualityCurves(const StudyResult& result, std::string_view metric)
{
    const auto groups = grouped(result);
    std::vector<QualityCurve> curves;
    for (const DisclosureMethod method : kDisclosureMethods) {
        QualityCurve curve;
        curve.method = method;
        for (const auto& [key, outcomes] : groups)
            if (key.first == method)
                curve.points.push_back(
                    {key.second, intervalOf(outcomes, [](const StudyOutcome& o) { return o.wv; }),
                     intervalOf(outcomes, [](const StudyOutcome& o) { return o.share; }),
                     intervalOf(outcomes, [&](const StudyOutcome& o) { return valueOf(o, metric); })});
        std::ranges::stable_sort(curve.points, {}, [](const QualityPoint& point) { return point.wv.mean; });
        if (!curve.points.empty())
            curves.push_back(std::move(curve));
    }
    return curves;
}

std::vector<MethodComparison> compareMethods(const StudyResult& result, std::string_view metric)
{
    const auto groups = grouped(result);
    std::vector<MethodComparison> comparisons;
    for (const auto& [key, outcomes] : groups) {
        const auto& [method, lambda] = key;
        const auto own = groups.find({DisclosureMethod::Influence, lambda});
        if (method == DisclosureMethod::Influence || own == groups.end())
            continue;
        if (method == DisclosureMethod::Everything || method == DisclosureMethod::Nothing)
            continue; // at another wv
        MethodComparison comparison;
        comparison.other = method;
        comparison.lambda = lambda;
        const auto value = [&](const StudyOutcome& o) { return valueOf(o, metric); };
        std::vector<double> differences;
        for (const StudyOutcome* a : own->second)
            for (const StudyOutcome* b : outcomes)
                if (a->draw == b->draw)
                    differences.push_back(value(*a) - value(*b));
        comparison.wv = intervalOf(own->second, [](const StudyOutcome& o) { return o.wv; }).mean;
        comparison.influence = intervalOf(own->second, value);
        comparison.against = intervalOf(outcomes, value);
        comparison.difference = tInterval(differences);
        const double sign = isLowerBetter(metric) ? -1 : 1;
        comparison.isBetter = sign * comparison.difference.mean > 0;
        // of one draw nothing is known beyond doubt
        comparison.intervalsOverlap =
            !comparison.influence.hasWidth || (comparison.influence.low <= comparison.against.high &&
                                               comparison.against.low <= comparison.influence.high);
        comparisons.push_back(std::move(comparison));
    }
    return comparisons;
}

} // namespace equipoise
