// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/metricestimate.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace equipoise {

/// A metric of lists of k items, in parts: "hr@10:uni99".
struct RankingKey
{
    std::string metric;     ///< "hr"
    std::uint32_t k = 0;    ///< at least 1
    std::string candidates; ///< "uni99", "file"; "full" where the key names none
};

/// Nothing for keys without a list length, of a group or at another β than the run's own.
std::optional<RankingKey> parseRankingKey(std::string_view key);

/// A metric against the length of the lists on one candidate set, over the runs of one setting.
struct RankingCurve
{
    std::string metric;
    std::string candidates; ///< as in RankingKey: what was measured on different candidates is never one curve
    std::vector<std::uint32_t> lengths; ///< ascending
    std::vector<MetricEstimate> values; ///< one per length
};

/// All there are, by the order of metricTable(), the full ranking first. O(metrics · users).
std::vector<RankingCurve> rankingCurves(std::span<const Measured> seeds);

/// Which file ":file" stands for in a protocol: its SHA-256; empty where there is none.
std::string candidateFileHash(std::string_view protocol);

} // namespace equipoise
