// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/data/split.h"

#include <cstdint>
#include <span>
#include <vector>

namespace equipoise {

/// Items per user in compressed rows.
struct ItemLists
{
    std::vector<std::uint32_t> offsets{0}; ///< one entry more than users
    std::vector<std::uint32_t> items;

    std::size_t userCount() const { return offsets.size() - 1; }
    std::span<const std::uint32_t> of(std::uint32_t user) const
    {
        return {items.data() + offsets[user], offsets[user + 1] - offsets[user]};
    }
};

/// What a split says about each user and item: the part every rating belongs to, who and what is known from training,
/// and which test items are relevant. One byte a rating plus the relevant items. Immutable; O(ratings) to build.
class TestView
{
public:
    enum class Part : std::uint8_t { None, Train, Validation, Test };

    /// Test ratings of at least `relevance` are relevant. Throws Error(Data) for a split of other data.
    TestView(const Dataset& dataset, const Split& split, double relevance);

    const Dataset& dataset() const { return m_dataset; }
    std::span<const std::uint32_t> testRows() const { return m_split.test; }
    Part part(std::size_t row) const { return m_parts[row]; }
    const ItemLists& relevant() const { return m_relevant; }

    // Ratings in the training part, and their sums.
    std::uint32_t trainCountOfUser(std::uint32_t user) const { return m_users[user].count; }
    std::uint32_t trainCountOfItem(std::uint32_t item) const { return m_items[item].count; }
    double trainMean() const;
    double trainMeanOfUser(std::uint32_t user) const { return m_users[user].mean(); }
    double trainMeanOfItem(std::uint32_t item) const { return m_items[item].mean(); }

    /// Calls f(item) for the items she rated in training or validation: those no list may hold.
    template<typename F>
    void forSeen(std::uint32_t user, const F& f) const
    {
        forRows(user, [&](std::size_t row) {
            if (m_parts[row] == Part::Train || m_parts[row] == Part::Validation)
                f(m_dataset.rowItems()[row]);
        });
    }
    /// Calls f(row) for all rows of a user.
    template<typename F>
    void forRows(std::uint32_t user, const F& f) const
    {
        const auto offsets = m_dataset.userOffsets();
        for (std::size_t row = offsets[user]; row < offsets[user + 1]; ++row)
            f(row);
    }

private:
    struct Sum
    {
        std::uint32_t count = 0;
        double total = 0;
        double mean() const { return count ? total / count : 0; }
    };

    const Dataset& m_dataset;
    const Split& m_split;
    std::vector<Part> m_parts;
    std::vector<Sum> m_users;
    std::vector<Sum> m_items;
    ItemLists m_relevant;
};

} // namespace equipoise
