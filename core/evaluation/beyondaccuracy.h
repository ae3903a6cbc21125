// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/partition.h"
#include "core/evaluation/ranking.h"
#include "core/fairness/minorityindex.h"

#include <string>
#include <vector>

namespace equipoise {

/// What the lists are judged by besides hits, from the training ratings. Per item, so that every β reuses it.
class ListQualities
{
public:
    /// `indices` may be null: there is no minority gap then.
    ListQualities(const TestView& view, const MinorityIndex* indices);

    bool hasGenres() const { return m_hasGenres; }
    bool hasIndices() const { return !m_imQuantile.empty(); }

    // One value a user, NaN where her list has none. Parallel over users.
    std::vector<double> popularity(const TopLists& lists, std::size_t k) const;
    std::vector<double> tailShare(const TopLists& lists, std::size_t k) const;
    std::vector<double> novelty(const TopLists& lists, std::size_t k) const;
    std::vector<double> diversity(const TopLists& lists, std::size_t k) const;
    std::vector<double> calibration(const TopLists& lists, std::size_t k) const;
    std::vector<double> minorityGap(const TopLists& lists, std::size_t k) const;

    // Over the lists of each group of users.
    std::vector<Cell> coverage(const TopLists& lists, std::size_t k, const Partition& partition) const;
    std::vector<Cell> gini(const TopLists& lists, std::size_t k, const Partition& partition) const;

    /// Exposure Σ 1/log2(rank + 1) over the places of all lists held by a group of items.
    struct Exposure
    {
        std::string group; ///< "tail", "genre=Comedy"
        double sum = 0;
        double share = 0; ///< of the exposure of all items
        std::uint64_t places = 0;
    };
    std::vector<Exposure> exposures(const TopLists& lists, std::size_t k) const;

private:
    template<typename F>
    std::vector<double> perUser(const TopLists& lists, std::size_t k, const F& f) const;
    std::vector<std::vector<std::uint32_t>> appearances(const TopLists& lists, std::size_t k,
                                                        const Partition& partition, std::vector<Cell>& cells) const;

    const TestView& m_view;
    std::vector<double> m_information; ///< −log2 of the share of users who rated the item
    std::vector<std::uint8_t> m_isTail;
    std::vector<std::uint64_t> m_genres;
    bool m_hasGenres = false;
    std::vector<double> m_imQuantile; ///< empty without indices
    std::vector<double> m_umQuantile;
};

/// Gini index of non-negative counts: Σ (2i − n − 1)·c_(i) / (n·Σ c), c_(1) ≤ … ≤ c_(n); 0 where all are 0.
double giniIndex(std::vector<std::uint32_t> counts);

/// KL(p ‖ (1 − α)·q + α·p) over genres in nats, α = 0.01 (Steck, "Calibrated recommendations", RecSys 2018).
double calibrationDivergence(std::span<const double> history, std::span<const double> list);

} // namespace equipoise
