// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/alignedvector.h"
#include "core/evaluation/partition.h"
#include "core/models/neuralcf/negativesampler.h"

#include <optional>

namespace equipoise {

/// Groups of users a fairness penalty compares: those of a partition that have a training rating.
struct MfFairGroups
{
    std::vector<std::uint32_t> codes;  ///< per user; Partition::kNone: takes no part
    std::vector<std::string> labels;   ///< "gender=F"
    std::vector<std::string> findings; ///< who was left out, counted

    std::size_t size() const { return labels.size(); }
};

/// By attribute names joined with '*'. Throws Error(Usage) for an unknown attribute and Error(Data) where fewer than
/// two groups have a training rating.
MfFairGroups mfFairGroups(const Dataset& dataset, std::span<const std::uint32_t> trainRows, std::string_view attribute);

/// What an epoch trains on, in its order: the ratings of some rows (label: the rating), or with negatives these rows as
/// positives (label 1) and items drawn for them (label 0). Named by the seed; any stretch can be had at any time.
/// Refers to the data set and the rows.
class MfFairSamples
{
public:
    /// `negatives` is 0 for ratings. None is drawn from the items that `reserved` names for a user, if it is not empty.
    MfFairSamples(const Dataset& dataset, std::span<const std::uint32_t> rows, int negatives, std::uint64_t seed,
                  const ItemLists& reserved = {});

    std::size_t size() const { return m_sampler ? m_sampler->samplesPerEpoch() : m_rows.size(); }
    /// nullptr for ratings.
    const NegativeSampler* sampler() const { return m_sampler ? &*m_sampler : nullptr; }
    /// Goes to an epoch (1-based), to be trained in batches of that size. O(samples), parallel inside the caller's
    /// arena.
    void begin(int epoch, std::size_t batch);
    /// Samples first, first + 1, … of that epoch. Serial, thread-safe.
    void fill(std::size_t first, std::span<SampledPair> out) const;

private:
    const Dataset& m_dataset;
    std::span<const std::uint32_t> m_rows;
    std::uint64_t m_seed;
    AlignedVector<SampledPair> m_ratings; ///< in the epoch's order
    std::optional<NegativeSampler> m_sampler;
    NegativeSampler::Epoch m_epoch;
};

} // namespace equipoise
