// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/candidates.h"
#include "core/evaluation/rankingmetrics.h"
#include "core/models/recommender.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace equipoise {

/// Where the relevant items of every user stand in one candidate set.
struct RankedSet
{
    std::vector<std::uint32_t> ranks;      ///< laid out like the set's relevant items, ascending within a user
    std::vector<std::uint32_t> candidates; ///< per user

    RankedUser of(const ItemLists& relevant, std::uint32_t user) const
    {
        const std::size_t begin = relevant.offsets[user];
        return {{ranks.data() + begin, relevant.offsets[user + 1] - begin}, candidates[user]};
    }
};

/// The first items for every user with a training rating, best first, without those she has rated in training or
/// validation.
struct TopLists
{
    static constexpr std::uint32_t kNone = 0xFFFFFFFFU;

    std::size_t length = 0;
    std::vector<std::uint32_t> items; ///< users × length; kNone at the end of a short list

    /// At most k items; empty for users without a list.
    std::span<const std::uint32_t> of(std::uint32_t user, std::size_t k) const;
};

struct Ranking
{
    std::vector<RankedSet> sets; ///< as the candidate sets
    TopLists lists;              ///< empty where no set is Full
};

/// Ranks for all users in one pass: each block of users is scored once, and every candidate set and the lists are made
/// from these scores. Where no set is Full only the candidates are predicted. Parallel inside the caller's arena; the
/// same bits on any number of threads. Throws Error(Io, "stopped") when `stop` asks for it and Error(Internal) for a
/// score that is not a finite number. `onProgress` is called from the calling thread with the share done.
Ranking rankUsers(const Recommender& model, const Conditions& conditions, const TestView& view,
                  const std::vector<CandidateSet>& sets, std::size_t listLength, std::stop_token stop,
                  const std::function<void(double)>& onProgress);

} // namespace equipoise
