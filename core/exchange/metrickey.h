// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/table.h"

#include <optional>
#include <string>
#include <string_view>

namespace equipoise {

/// A metric's key in parts, see core/evaluation/metrictable.h: "ndcg@10:uni99{beta=0.3}[gender]:difference".
struct MetricKey
{
    std::string base;           ///< "ndcg@10:uni99"
    std::optional<double> beta; ///< where it was measured at another β than the run's own
    std::string group;          ///< "gender=F", or "gender" with a summary; empty for everybody
    std::string summary;        ///< "difference", "ratio", "worst"; empty for a plain value

    bool isOverall() const { return !beta && group.empty(); }
};

MetricKey parseMetricKey(std::string_view key);

/// "NDCG@10", "hit rate@10 (uni99)", "RMSE (macro)" for a base.
std::string metricTitle(std::string_view base);
/// The same with "↓" or "↑".
std::string directedTitle(std::string_view base);
Better betterOf(std::string_view base);
/// Bases compare by the order of metricTable(), then by text.
bool comesBefore(std::string_view base, std::string_view other);

} // namespace equipoise
