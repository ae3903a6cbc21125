// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/split.h"
#include "core/fairness/minorityindex.h"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace equipoise {

/// What to measure. Everything in here is part of a run's protocol and stored with it.
struct EvaluationSettings
{
    std::vector<int> k{10}; ///< list lengths, each ≥ 1
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
    MinoritySettings minority; ///< for IM/UM; indices come from the training rows
    /// Groups with fewer evaluated users are reported but flagged, and left out of differences, ratios and worst
    /// groups.
    std::uint32_t smallestGroup = 10;
};

/// The relevance threshold the settings mean for this data and split; −∞ where every test rating is relevant: for
/// "loo" splits, and for predefined files that hold at most one test rating per user.
double relevanceThreshold(const EvaluationSettings& settings, const Dataset& dataset, const Split& split);

/// What measured values depend on besides the model, as "name=value" parts joined by "; ": data hash, split hash,
/// candidates (with seed or file hash), k, relevance, minority and policy. `candidates` holds the sets' identities.
std::string protocolText(const EvaluationSettings& settings, const Dataset& dataset, const Split& split,
                         const std::vector<std::string>& candidates);

/// The parts in which two protocols differ, as "candidates: full against uni:99 seed 1"; empty where they are equal.
/// Hashes are named by their first eight characters.
/// Comparing two runs with a p-value is only honest when this is empty.
std::vector<std::string> protocolDifferences(std::string_view a, std::string_view b);

} // namespace equipoise
