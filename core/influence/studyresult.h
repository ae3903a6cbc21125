// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/dataset.h"
#include "core/evaluation/statistics.h"
#include "core/influence/studysettings.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace equipoise {

enum class StudyStage {
    Data,      ///< split, held-out items, fixed negatives
    Base,      ///< model of everything, trained to a small gradient
    Influence, ///< of every rating on the held-out loss
    Strategy,  ///< what is disclosed at each λ, for each draw
    Retraining ///< one model per mask; its comparison grows with each
};
inline constexpr std::array kStudyStages{StudyStage::Data, StudyStage::Base, StudyStage::Influence,
                                         StudyStage::Strategy, StudyStage::Retraining};
std::string_view toText(StudyStage stage);  ///< "data", "base", "influence", "strategy", "retraining"
std::string_view titleOf(StudyStage stage); ///< "Data", "Base model", …

/// How a mask was chosen. All but Influence, Everything and Nothing are matched to Influence's wv at the same λ and
/// draw.
enum class DisclosureMethod {
    Influence, ///< the study's own solver and strategy
    Gradient,  ///< ablation: influences with H = I
    Uniform,   ///< ablation, no influence: each user's smallest β, up to what Influence takes from her
    Threshold, ///< the ratings with the smallest β
    Random,    ///< ratings drawn at random
    Everything,
    Nothing
};
inline constexpr std::array kDisclosureMethods{
    DisclosureMethod::Influence, DisclosureMethod::Gradient,   DisclosureMethod::Uniform, DisclosureMethod::Threshold,
    DisclosureMethod::Random,    DisclosureMethod::Everything, DisclosureMethod::Nothing};
std::string_view toText(DisclosureMethod method);  ///< "influence", "gradient", "uniform", "threshold", "random", …
std::string_view titleOf(DisclosureMethod method); ///< "Influence", "Gradient only", "No influence", "Threshold on β"

/// What a stage found, as words and numbers in the order to show them: {"gradient norm", 3.1e-7}.
struct StudyFact
{
    std::string name;
    double value = 0;
};

/// One model against every study user's held-out item among its candidates.
struct ModelQuality
{
    /// "bce", "hr@5", "hr@10", "ndcg@5", "ndcg@10", "mrr@5", "mrr@10", means over users. 95 % intervals over users
    /// come from `loss` and `ranks`.
    std::map<std::string, double> metrics;
    std::vector<float> loss; ///< per study user: mean binary cross-entropy over the held-out item and its negatives
    std::vector<std::uint32_t> ranks; ///< per study user: place of the held-out item, from 1; ties count against it
};

/// One mask with the model retrained on it.
struct StudyOutcome
{
    DisclosureMethod method = DisclosureMethod::Influence;
    double lambda = 0; ///< of Influence at whose wv the others stand; the settings' own for Everything and Nothing
    int draw = 0;      ///< of the willingness, from 0
    double wv = 0;     ///< willingness violation: mean over users of Σ o·β
    double share = 0;  ///< of the ratings that are disclosed
    double reward = 0; ///< −bce − λ·wv, or the preset's own formula (rewardFormula)
    /// Mean over users of the predicted change of loss against the base model (one step of influence), and the
    /// retrained one; the prediction is NaN for networks under `gradient`, which has no scale.
    double predictedChange = 0;
    double actualChange = 0;
    double seconds = 0;      ///< of retraining; 0 where the same mask was trained before
    double gradientNorm = 0; ///< reached
    std::string maskHash;    ///< SHA-256 of the mask; equal masks give equal models
    ModelQuality quality;
};

/// One rating that was removed and the model trained again without it.
struct VerificationPoint
{
    std::uint32_t user = 0;   ///< study user
    std::uint32_t rating = 0; ///< index into the study's ratings
    double predicted = 0;     ///< change of her held-out loss
    double actual = 0;
};

struct InfluenceCheck
{
    std::string solver; ///< "user", "star", "cg", "gradient"
    std::vector<VerificationPoint> points;
    double correlation = 0; ///< Pearson; NaN for fewer than three points
    double slope = 0;       ///< of actual on predicted, least squares
    double intercept = 0;
    bool isComplete = false;
};

/// What a study stands on: users, their ratings, what is held out; then the base model and the influences. Study users
/// and ratings have indices of their own; rating r of study user u has offsets[u] <= r < offsets[u + 1].
struct StudyBasis
{
    std::vector<std::uint32_t> users;             ///< dataset user per study user, ascending
    std::vector<std::uint32_t> offsets;           ///< one more than users
    std::vector<std::uint32_t> rows;              ///< dataset row per rating
    std::vector<std::uint32_t> items;             ///< dataset item per rating
    std::vector<std::uint32_t> heldOut;           ///< dataset row of the held-out rating, per study user
    std::vector<std::string> findings;            ///< counted exclusions: "12 users with one rating were left out"
    std::size_t negatives = 0;                    ///< fixed training negatives in all
    std::vector<std::vector<double>> willingness; ///< β per draw and rating

    // From StudyStage::Base.
    ModelQuality base;
    // From StudyStage::Influence.
    /// Per rating: how much the loss of the strategy's concern (her own, or everybody's in sum) rises when the rating
    /// is removed. Positive: it helps. In the unit of a user's mean binary cross-entropy.
    std::vector<double> gains;

    std::size_t userCount() const { return users.size(); }
    std::size_t ratingCount() const { return items.size(); }
};

/// A study as far as it has come. Cheap to copy, immutable parts are shared; safe to hand to another thread.
struct StudyResult
{
    StudySettings settings;
    std::string datasetName;
    std::string datasetHash;
    int stagesDone = 0;                      ///< of kStudyStages
    std::shared_ptr<const StudyBasis> basis; ///< null before StudyStage::Data is done
    std::map<StudyStage, std::vector<StudyFact>> facts;
    std::map<StudyStage, double> seconds;                      ///< spent in each stage
    std::vector<std::shared_ptr<const StudyOutcome>> outcomes; ///< in the order they were trained
    std::size_t outcomesPlanned = 0;                           ///< known from StudyStage::Strategy
    std::vector<InfluenceCheck> verifications;                 ///< one per solver asked for

    bool isComplete() const { return stagesDone == static_cast<int>(kStudyStages.size()); }
    bool hasInfluences() const { return stagesDone > static_cast<int>(StudyStage::Influence); }
    int draws() const { return basis ? static_cast<int>(basis->willingness.size()) : 0; }
    /// "−BCE − λ·wv".
    std::string rewardFormula() const;
};

// Views for people. All are functions of a result alone; O(ratings) at most, without training anything.

/// One rating of a user at some λ.
struct RatingDisclosure
{
    std::uint32_t rating = 0; ///< study rating
    std::uint32_t item = 0;   ///< dataset item
    double willingness = 0;   ///< β: how unwilling she is to have it used, in [0, 1]
    double gain = 0;          ///< > 0: helps
    bool isDisclosed = false; ///< gain > λβ
};
/// Her ratings, most helpful first. Needs influences.
std::vector<RatingDisclosure> ratingsAt(const StudyResult& result, std::uint32_t user, int draw, double lambda);

/// What thresholding discloses at some λ, for one user or for all.
struct DisclosureSummary
{
    std::size_t disclosed = 0;
    std::size_t ratings = 0;
    double wv = 0;              ///< of the user, or the mean over users
    double predictedChange = 0; ///< of her loss, or the mean over users; welfare: of everybody's, from these ratings
};
DisclosureSummary userDisclosure(const StudyResult& result, std::uint32_t user, int draw, double lambda);
DisclosureSummary overallDisclosure(const StudyResult& result, int draw, double lambda);
/// λ that reaches from "nearly everything helpful is disclosed" to "nearly nothing is": for a slider with a
/// logarithmic scale. Both > 0.
std::pair<double, double> lambdaRange(const StudyResult& result);

/// One point of quality against wv, over draws.
struct QualityPoint
{
    double lambda = 0;
    Interval wv; ///< 95 % by Student's t over draws
    Interval share;
    Interval quality;
};
struct QualityCurve
{
    DisclosureMethod method = DisclosureMethod::Influence;
    std::vector<QualityPoint> points; ///< by ascending wv
};
/// The metrics curves can be drawn for: the keys of ModelQuality::metrics and "reward".
std::vector<std::string> studyMetrics();
bool isLowerBetter(std::string_view studyMetric);
std::string titleOfStudyMetric(std::string_view studyMetric); ///< "held-out loss (BCE)", "hit rate@10"
/// One curve per method that has an outcome, in the order of kDisclosureMethods.
std::vector<QualityCurve> qualityCurves(const StudyResult& result, std::string_view metric);

/// Influence against another method at the same λ over the draws: does it win, and is that beyond doubt?
struct MethodComparison
{
    DisclosureMethod other = DisclosureMethod::Random;
    double lambda = 0;
    double wv = 0; ///< mean over draws
    Interval influence;
    Interval against;
    Interval difference;          ///< influence − other, paired by draw
    bool isBetter = false;        ///< in the metric's direction
    bool intervalsOverlap = true; ///< of the two, not of the difference
};
std::vector<MethodComparison> compareMethods(const StudyResult& result, std::string_view metric);

/// Everything above as one JSON document.
nlohmann::json toJson(const StudyResult& result, const Dataset& dataset);

} // namespace equipoise
