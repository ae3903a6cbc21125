// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/testview.h"
#include "core/models/recommender.h"

#include <array>
#include <stop_token>

namespace equipoise {

/// Ranking metrics of a model on the validation part, for choosing an epoch: every user's validation items are ranked
/// among `negatives` items she never rated, drawn once from the seed (all there are but `leave`, where there are fewer:
/// what is drawn here is lost to training). Cheap enough to be taken after every epoch; immutable and thread-safe. Test
/// ratings play no part, except that they are never drawn.
class ValidationRanking
{
public:
    static constexpr int kLongest = 10;

    /// Means over the users with a validation item, for k = 1 … kLongest at index k − 1.
    struct Result
    {
        std::array<double, kLongest> hr{};
        std::array<double, kLongest> ndcg{};
        std::array<double, kLongest> mrr{};
    };

    ValidationRanking(const Dataset& dataset, const Split& split, int negatives, std::uint64_t seed,
                      std::size_t leave = 0);

    bool isEmpty() const { return m_users == 0; }
    /// What every user's validation items are ranked among: fixed, so no training sample may hold them.
    const ItemLists& negatives() const { return m_negatives; }
    /// Serial, so that it can run beside training on a thread of its own; the values are worth nothing once `stop` is
    /// set, which it looks at every few milliseconds.
    Result measure(const Recommender& model, const std::stop_token& stop = {}) const;

private:
    ItemLists m_relevant;
    ItemLists m_negatives;
    std::size_t m_users = 0; ///< with a validation item
};

} // namespace equipoise
