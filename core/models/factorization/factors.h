// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/arrayfile.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace equipoise {

/// A trained factorisation in the data set's order: prediction(u, i) = mean + b_u + c_i + p_u·q_i, in rating units.
/// Users and items that were not trained have zero vectors and biases, so they get the mean and the known bias.
struct Factors
{
    std::size_t k = 0;
    std::vector<float> p; ///< users × k
    std::vector<float> q; ///< items × k
    std::vector<float> userBiases;
    std::vector<float> itemBiases;
    float mean = 0;

    std::size_t userCount() const { return userBiases.size(); }
    std::size_t itemCount() const { return itemBiases.size(); }
    std::span<const float> user(std::size_t u) const { return std::span(p).subspan(u * k, k); }
    std::span<const float> item(std::size_t i) const { return std::span(q).subspan(i * k, k); }

    /// Into arrays and header fields whose names start with `prefix`.
    void save(ArrayFile& file, const std::string& prefix) const;
    /// Throws Error(Data) where something is missing or does not fit together.
    static Factors load(const ArrayFile& file, const std::string& prefix);

    bool operator==(const Factors&) const = default;
};

} // namespace equipoise
