// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/partition.h"
#include "core/evaluation/testview.h"
#include "core/fairness/fairnesstarget.h"
#include "core/models/recommender.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace equipoise {

/// Predicts the test ratings. Where the model knows nothing of the user or the item, because no training rating names
/// them, the documented fallback stands in: mean of all training ratings + bias of the side that is known (its mean in
/// training minus that mean); the mean alone where neither is. All predictions are clipped to the rating scale.
class RatingPredictor
{
public:
    explicit RatingPredictor(const TestView& view);

    /// One prediction per test row, in their order. Parallel; Error(Internal) for one that is not a finite number,
    /// Error(Io, "stopped") on request.
    std::vector<float> predict(const Recommender& model, const Conditions& conditions, std::stop_token stop) const;

    /// What was left to the fallback, in words; empty where nothing was.
    std::string finding() const;

private:
    struct Cold
    {
        std::uint32_t position; ///< among the test rows
        float value;
    };

    const TestView& m_view;
    std::vector<Cold> m_cold;
    std::size_t m_coldUsers = 0;
    std::size_t m_coldItems = 0;
};

/// Errors of one user's test ratings, summed.
struct RatingErrors
{
    double squares = 0;   ///< of prediction − rating
    double absolutes = 0; ///< of the same
    double fairness = 0;  ///< Σ ((1 − ŷ) − f)², ŷ the prediction scaled to [0, 1]; where a target is given
    std::uint32_t n = 0;
};

/// Per user, in the order of her rows. `predicted` as from RatingPredictor; `target` (DeepFair's f) may be null.
std::vector<RatingErrors> ratingErrors(const TestView& view, std::span<const float> predicted,
                                       const FairnessTarget* target);

enum class RatingMetric { Rmse, Mae, AccuracyLoss, FairnessLoss };
/// Over all ratings of each group (n counts ratings).
std::vector<Cell> overRatings(RatingMetric metric, std::span<const RatingErrors> errors, RatingScale scale,
                              const Partition& partition);
/// Each user's own RMSE or MAE; NaN for users without a test rating.
std::vector<double> perUserRating(RatingMetric metric, std::span<const RatingErrors> errors);

} // namespace equipoise
