// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/unfairness.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace equipoise {
namespace {

/// Sums over test ratings of one side.
struct Side
{
    double predicted = 0;
    double rated = 0;
    std::uint64_t n = 0;

    void add(double prediction, double rating)
    {
        predicted += prediction;
        rated += rating;
        ++n;
    }
    double error() const { return (predicted - rated) / static_cast<double>(n); }
    double meanPrediction() const { return predicted / static_cast<double>(n); }
};

using Sides = std::array<Side, 2>; ///< the others, the group

} // namespace

Unfairness unfairness(const TestView& view, std::span<const float> predicted, const Partition& partition,
                      std::uint32_t code)
{
    const Dataset& dataset = view.dataset();
    const auto rows = view.testRows();
    std::vector<Sides> items(dataset.itemCount());
    Sides all;
    std::vector<bool> hasRating(dataset.userCount());
    for (std::size_t j = 0; j < rows.size(); ++j) {
        const std::uint32_t user = dataset.rowUsers()[rows[j]];
        if (partition.codes[user] == Partition::kNone)
            continue;
        const bool isMember = partition.codes[user] == code;
        items[dataset.rowItems()[rows[j]]][isMember].add(predicted[j], dataset.values()[rows[j]]);
        all[isMember].add(predicted[j], dataset.values()[rows[j]]);
        hasRating[user] = hasRating[user] || isMember;
    }

    Unfairness result;
    for (const auto& [others, group] : items) {
        if (others.n == 0 || group.n == 0) {
            result.leftOut += others.n + group.n > 0;
            continue;
        }
        const double g = group.error();
        const double o = others.error();
        result.value += std::abs(g - o);
        result.absolute += std::abs(std::abs(g) - std::abs(o));
        result.under += std::abs(std::max(0.0, -g) - std::max(0.0, -o));
        result.over += std::abs(std::max(0.0, g) - std::max(0.0, o));
        ++result.items;
    }
    if (result.items > 0)
        for (double* sum : {&result.value, &result.absolute, &result.under, &result.over})
            *sum /= result.items;
    if (all[0].n > 0 && all[1].n > 0)
        result.parity = std::abs(all[1].meanPrediction() - all[0].meanPrediction());
    result.ratings = all[1].n;
    result.others = all[0].n;
    result.users = static_cast<std::uint32_t>(std::count(hasRating.begin(), hasRating.end(), true));
    return result;
}

std::vector<Cell> meanPredictions(const TestView& view, std::span<const float> predicted, const Partition& partition)
{
    const Dataset& dataset = view.dataset();
    const auto rows = view.testRows();
    std::vector<Cell> cells(partition.size());
    std::uint32_t last = Partition::kNone;
    for (std::size_t j = 0; j < rows.size(); ++j) {
        const std::uint32_t user = dataset.rowUsers()[rows[j]];
        const std::uint32_t code = partition.codes[user];
        if (code == Partition::kNone)
            continue;
        cells[code].value += predicted[j];
        ++cells[code].n;
        cells[code].users += user != last; // rows come user by user
        last = user;
    }
    for (Cell& cell : cells)
        cell.value /= cell.n ? static_cast<double>(cell.n) : 1;
    return cells;
}

} // namespace equipoise
