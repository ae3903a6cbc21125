// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/arrayfile.h"
#include "core/fairness/fairnesstarget.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace equipoise {

/// Inputs a user may change after training, without training again.
struct Conditions
{
    /// Weight of accuracy against fairness in [0, 1], for models conditioned on it; others ignore it.
    double beta = 1.0;
};

/// A trained model. Immutable and safe to use from several threads at once. Users and items are dense indices of the
/// data set it was trained on; items only [0, itemCount()).
class Recommender
{
public:
    Recommender() = default;
    Recommender(const Recommender&) = delete;
    Recommender& operator=(const Recommender&) = delete;
    virtual ~Recommender() = default;

    virtual std::string_view modelName() const = 0;
    virtual std::size_t userCount() const = 0;
    virtual std::size_t itemCount() const = 0;
    /// False for models whose scores order items but are no ratings: they get no RMSE.
    virtual bool predictsRatings() const = 0;
    /// True where Conditions::beta matters.
    virtual bool isConditioned() const { return false; }
    /// What the fairness part of a loss is measured against: for DeepFair, what it was trained towards.
    virtual FairnessScale fairnessScale() const { return FairnessScale::Reference; }

    /// out[j] = prediction for (users[j], items[j]): rating units, not clipped (or a score where !predictsRatings()).
    /// Serial; callers split the work.
    virtual void predict(std::span<const std::uint32_t> users, std::span<const std::uint32_t> items,
                         std::span<float> out, const Conditions& conditions) const = 0;

    /// Scores of every item for every given user, row-major: out[j * itemCount() + i]. Serial; callers split the work
    /// into blocks of users (some tens at a time are efficient).
    virtual void score(std::span<const std::uint32_t> users, std::span<float> out,
                       const Conditions& conditions) const = 0;

    /// Arrays and settings into the file; read back by the model's own `load`.
    virtual void save(ArrayFile& file) const = 0;
};

using RecommenderPtr = std::shared_ptr<const Recommender>;

} // namespace equipoise
