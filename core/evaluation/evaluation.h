// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/split.h"
#include "core/fairness/minorityindex.h"
#include "core/models/recommender.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace equipoise {

/// What to measure. Everything in here is part of a run's protocol and stored with it.
struct EvaluationSettings
{
    std::vector<int> k{10};
    /// Candidate sets for the ranking metrics, each under its own name: "full", "uni:99", "file:PATH".
    std::vector<std::string> candidates{"full"};
    /// User attributes and intersections to report by: "gender", "age", "gender*age".
    std::vector<std::string> groups;
    /// A test rating of at least this is relevant; NaN: three quarters up the scale (4 of 1–5), and every test rating
    /// for leave-one-out splits.
    double relevance = std::numeric_limits<double>::quiet_NaN();
    /// β values for models conditioned on it; metrics then come as "rmse{beta=0.3}", and unadorned at `beta`.
    std::vector<double> betas{0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1};
    double beta = 1.0;
    MinoritySettings minority;        ///< for IM/UM; indices come from the training rows
    std::uint32_t smallestGroup = 10; ///< groups with fewer evaluated users are reported but flagged
};

/// Groups a metric is broken down by, Fairlearn's words.
struct GroupValue
{
    std::string group; ///< "gender=F", "gender=F,age=25"
    double value = 0;
    std::uint64_t n = 0; ///< users (or ratings, for micro rating metrics) behind the value
    bool isSmall = false;
};

struct Measured
{
    /// Key → value: "rmse", "mae", "rmse:macro", "ndcg@10", "hr@10:uni99", "minority-gap@10", "rmse{beta=0.3}",
    /// "rmse[gender=F]", "ndcg@10[gender]:difference", … NaN is never stored: a metric that cannot be computed is left
    /// out and a finding says why.
    std::map<std::string, double> values;
    /// By metric key, then one entry per group.
    std::map<std::string, std::vector<GroupValue>> groups;
    /// Per-user values of metrics that are means over users; NaN where a user was skipped. Key as above.
    std::map<std::string, std::vector<float>> perUser;
    /// Counted exclusions and impossible values: "212 users without a relevant test rating were skipped".
    std::vector<std::string> findings;
    /// What the values depend on: data hash, split hash, candidates, k, relevance; two runs may be compared only where
    /// it is equal.
    std::string protocol;
};

/// Direction and words of a metric, for figures, tables and formula cards.
struct MetricDescription
{
    std::string name;  ///< without @k and adornments: "ndcg"
    std::string title; ///< "NDCG@10" has title "NDCG"
    std::string help;
    bool smallerIsBetter = false;
    double minimum = 0; ///< possible range; outside it a value is an error
    double maximum = 1;
};
const std::vector<MetricDescription>& metricTable();
/// By key with any adornment ("ndcg@10:uni99[gender=F]"); nullptr for keys that are no metric.
const MetricDescription* describeMetric(std::string_view key);

/// Measures a model on the test rows (or any others). Training and validation items are masked in full ranking; ties
/// count against the model; rating predictions are clipped to the scale. Parallel over blocks of users inside the
/// caller's arena, same bits on any number of threads. `stop` ends it early with what is there so far dropped
/// (Error(Io, "stopped")).
Measured evaluate(const Recommender& model, const Dataset& dataset, const Split& split,
                  const EvaluationSettings& settings, std::uint64_t seed, std::stop_token stop = {},
                  const std::function<void(double)>& onProgress = {});

nlohmann::json toJson(const Measured& measured);

/// An item in a list for one user.
struct Recommendation
{
    std::uint32_t item = 0;
    float score = 0;
};
/// The k best items of [0, itemCount) that are not in `exclude` (ascending item indices), best first; ties by index.
std::vector<Recommendation> topItems(std::span<const float> scores, std::span<const std::uint32_t> exclude, int k);

} // namespace equipoise
