// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fairness/usercontributions.h"

namespace equipoise {

std::vector<Contribution> contributions(const Dataset& dataset, std::span<const double> im, double threshold,
                                        std::uint32_t user)
{
    const std::uint32_t begin = dataset.userOffsets()[user];
    const std::uint32_t end = dataset.userOffsets()[user + 1];
    const double whole = (dataset.scale().maximum - threshold) * (end - begin);
    std::vector<Contribution> list;
    list.reserve(end - begin);
    for (std::uint32_t row = begin; row < end; ++row) {
        const std::uint32_t item = dataset.rowItems()[row];
        const double rating = dataset.values()[row];
        list.push_back({row, item, rating, im[item], (rating - threshold) * im[item] / whole});
    }
    return list;
}

} // namespace equipoise
