// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace equipoise {

/// Direction and words of a metric, for figures, tables and formula cards. A metric's key is its name and adornments:
///   ndcg@10            the list length
///   hr@10:uni99        the candidates other than all items, or ":macro" for a mean over users instead of ratings
///   rmse{beta=0.3}     the condition it was measured at; the run's own β goes without
///   rmse[gender=F]     one group of users; [gender]:difference, :ratio (smallest by largest) and :worst over all
///   exposure@10[genre=Comedy], exposure@10[tail]   one group of items
/// in this order: "ndcg@10:uni99{beta=0.3}[gender=F]".
struct MetricDescription
{
    std::string name;  ///< without adornments: "ndcg"
    std::string title; ///< "NDCG@10" has title "NDCG"
    std::string help;  ///< definition in a sentence or two, for a formula card
    bool smallerIsBetter = false;
    double minimum = 0; ///< possible range; outside it a value is an error
    double maximum = 1;
};

/// In the order tables show them.
const std::vector<MetricDescription>& metricTable();

/// The name in a key: "ndcg" of "ndcg@10:uni99[gender=F]".
std::string_view metricName(std::string_view key);

/// By key with any adornment; nullptr for keys that are no metric. The range is that of the plain metric, not of its
/// ":ratio".
const MetricDescription* describeMetric(std::string_view key);

/// Whether a small value is the better one, by key with any adornment: a ":difference" between groups should be small
/// and a ":ratio" large whatever the metric. True for keys that are no metric.
bool isSmallerBetter(std::string_view key);

} // namespace equipoise
