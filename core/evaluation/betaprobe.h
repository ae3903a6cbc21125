// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/beyondaccuracy.h"
#include "core/evaluation/evaluationplan.h"
#include "core/evaluation/ratingmetrics.h"
#include "core/evaluation/topitems.h"
#include "core/models/recommender.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace equipoise {

/// A metric over everybody and over the two groups; not a number where there is no value.
struct ByGroup
{
    double all = std::numeric_limits<double>::quiet_NaN();
    double majority = std::numeric_limits<double>::quiet_NaN();
    double minority = std::numeric_limits<double>::quiet_NaN();

    double difference() const { return minority - majority; }
};

/// What the test ratings say of a model at one β.
struct BetaErrors
{
    ByGroup rmse; ///< rating units
    ByGroup mae;
    ByGroup accuracyLoss; ///< mean (ŷ − a)²
    ByGroup fairnessLoss; ///< mean ((1 − ŷ) − f)²
};

/// What the lists of all users say of it.
struct BetaLists
{
    ByGroup minorityGap; ///< distance between a user's UM and the mean IM of her list, as quantiles
    ByGroup ndcg;
};

/// One user's list and how well it fits her.
struct BetaList
{
    std::vector<Recommendation> places;                          ///< best first
    double meanIm = std::numeric_limits<double>::quiet_NaN();    ///< of its items, as quantiles
    double um = std::numeric_limits<double>::quiet_NaN();        ///< of the user, as a quantile
    double minorityGap() const { return std::abs(meanIm - um); } ///< her part of the minority gap
};

/// Looks at a trained model under any β without training, for whoever moves β by hand. Every value is that of
/// `evaluate` at that β, to the bit: the same predictions, the same sums. What does not depend on β is made once here:
/// the evaluation's view of the split, the groups, and the indices from the training rows. Immutable; calls may run at
/// once. Memory: a byte a rating beside model and data, and a float a test rating during `errors`.
class BetaProbe
{
public:
    /// The groups are those of settings.minority; where the data do not have it, only values over everybody are there.
    /// Lists are as long as the longest of settings.k. Throws Error(Usage) for a model without a condition or one that
    /// predicts no ratings, and what `evaluate` throws for settings that do not fit the data. O(ratings).
    BetaProbe(RecommenderPtr model, DatasetPtr dataset, std::shared_ptr<const Split> split,
              EvaluationSettings settings);
    BetaProbe(const BetaProbe&) = delete;
    BetaProbe& operator=(const BetaProbe&) = delete;

    const Dataset& dataset() const { return *m_dataset; }
    const EvaluationSettings& settings() const { return m_settings; }
    std::size_t testRatings() const { return m_split->test.size(); }
    std::size_t listLength() const
    {
        return static_cast<std::size_t>(*std::max_element(m_settings.k.begin(), m_settings.k.end()));
    }
    /// Null where the data do not have the minority.
    const MinorityIndex* index() const { return m_index ? &*m_index : nullptr; }
    /// IM per item as the data figure shows it, but from the training rows; empty without an index.
    std::span<const double> im() const { return m_im; }
    /// Users of the minority with a training rating, ascending; empty without an index.
    std::span<const std::uint32_t> minorityUsers() const { return m_minorityUsers; }

    /// Re-scores the test ratings: O(test ratings), some milliseconds for ML-1M. Parallel inside the caller's arena.
    /// Error(Io, "stopped") on request.
    BetaErrors errors(double beta, std::stop_token stop = {}) const;
    /// Scores all items for one user. Empty for a user without a training rating.
    BetaList list(std::uint32_t user, double beta) const;
    /// Makes every user's list: O(users · items), parallel, stoppable; `onProgress` hears the share done.
    BetaLists lists(double beta, std::stop_token stop = {}, const std::function<void(double)>& onProgress = {}) const;

private:
    ByGroup overGroups(const std::function<std::vector<Cell>(const Partition&)>& cellsOf) const;

    RecommenderPtr m_model;
    DatasetPtr m_dataset;
    std::shared_ptr<const Split> m_split;
    EvaluationSettings m_settings;
    EvaluationPlan m_plan;
    RatingPredictor m_predictor;
    std::optional<MinorityIndex> m_index;
    std::optional<Partition> m_groups; ///< code 0: majority, 1: minority
    std::optional<FairnessTarget> m_target;
    ListQualities m_qualities;
    std::vector<double> m_im;
    std::vector<double> m_imQuantile;
    std::vector<double> m_umQuantile;
    std::vector<std::uint32_t> m_minorityUsers;
};

/// Where an item of a list stood in another.
struct ListChange
{
    Recommendation place;
    int rank = 0;   ///< 1-based; 0: it left the list
    int before = 0; ///< 1-based; 0: it is new
    /// Places gained (positive) or lost; 0 for new ones and those that left.
    int moved() const { return rank > 0 && before > 0 ? before - rank : 0; }
};

/// The places of `now` in order, then those of `before` that left, in the order they had. O(length²).
std::vector<ListChange> listChanges(std::span<const Recommendation> before, std::span<const Recommendation> now);

} // namespace equipoise
