// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/split.h"
#include "core/evaluation/metrictable.h"
#include "core/evaluation/protocol.h"
#include "core/evaluation/topitems.h"
#include "core/fairness/minorityindex.h"
#include "core/models/recommender.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace equipoise {

/// A metric's value for one group of users or items.
struct GroupValue
{
    std::string group; ///< "gender=F", "gender=F,age=25"; "tail", "genre=Comedy" for exposure
    double value = 0;
    /// Users, or ratings where the metric is a mean over ratings, or list places for exposure, behind the value.
    std::uint64_t n = 0;
    bool isSmall = false; ///< fewer users than EvaluationSettings::smallestGroup
};

struct Measured
{
    /// Key → value: "rmse", "rmse:macro", "ndcg@10", "hr@10:uni99", "minority-gap@10", "rmse{beta=0.3}",
    /// "rmse[gender=F]", "ndcg@10[gender]:difference", … (metrictable.h). Finite and within the metric's range: what
    /// cannot be computed is left out and a finding says why.
    std::map<std::string, double> values;
    /// By metric key (with β), then one entry per group, those of one partition together in the order of its labels.
    std::map<std::string, std::vector<GroupValue>> groups;
    /// Per-user values, by user index, of metrics that are means over users, at the run's own β; NaN where a user was
    /// skipped.
    std::map<std::string, std::vector<float>> perUser;
    /// Counted exclusions: "212 users without a relevant test rating were skipped".
    std::vector<std::string> findings;
    /// Values that cannot be (not a number, outside their range, NDCG above the hit rate with one relevant item), in
    /// words. They are not in `values`; a run that has any is flagged.
    std::vector<std::string> impossible;
    /// What the values depend on; two runs may be compared only where it is equal. See protocol.h.
    std::string protocol;
};

/// Throws what `evaluate` would for these settings before any work is done: unknown groups, candidates it does not
/// understand, a file of candidates that does not fit. Cheap; for the start of a run.
void checkEvaluation(const Dataset& dataset, const Split& split, const EvaluationSettings& settings,
                     std::uint64_t seed);

/// Throws Error(Data) where a model does not have the users and items of a data set.
void requireSameData(const Recommender& model, const Dataset& dataset);

/// Measures a model on the test rows. Rating metrics (where the model predicts ratings): predictions are clipped to the
/// scale, users and items without a training rating get the fallback of RatingPredictor and are counted. Ranking
/// metrics: items rated in training or validation are masked in full ranking, ties count against the model, users
/// without a relevant test item are skipped and counted. Lists and what is measured on them: every user with a training
/// rating, all items she has not rated in training or validation; only where "full" is among the candidates. A model
/// conditioned on β is measured at each β of the settings, and unadorned at settings.beta; exposure and per-user values
/// only there.
///
/// Parallel over blocks of users inside the caller's arena, same bits on any number of threads; `seed` draws the
/// candidates of "uni:N". `stop` ends it early with what is there so far dropped (Error(Io, "stopped")). `onProgress`
/// is called from the calling thread. Throws Error(Usage) or Error(Data) for settings that do not fit the data, and
/// Error(Internal) where the model gives a score or rating that is not a finite number. O(users · items) scores per β
/// where "full" is measured.
Measured evaluate(const Recommender& model, const Dataset& dataset, const Split& split,
                  const EvaluationSettings& settings, std::uint64_t seed, std::stop_token stop = {},
                  const std::function<void(double)>& onProgress = {});

nlohmann::json toJson(const Measured& measured);

} // namespace equipoise
