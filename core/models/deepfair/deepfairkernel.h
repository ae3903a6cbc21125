// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/deepfair/deepfairdropout.h"
#include "core/models/deepfair/deepfairnetwork.h"

#include <cstdint>
#include <span>
#include <vector>

namespace equipoise {

/// One rating to train on.
struct DeepFairSample
{
    std::uint32_t user = 0;
    std::uint32_t item = 0;
    float accuracyTarget = 0; ///< a = (r − r_min) / (r_max − r_min)
    float fairnessTarget = 0; ///< f = (IM − UM)²
};

/// The frozen inputs: rows of `k` floats.
struct DeepFairInputs
{
    int k = 0;
    AlignedVector<float> users;
    AlignedVector<float> items;
};

/// Sums over ratings and β of β·(ŷ − a)² and (1 − β)·((1 − ŷ) − f)².
struct DeepFairLoss
{
    double accuracy = 0;
    double fairness = 0;
    DeepFairLoss& operator+=(const DeepFairLoss& other)
    {
        accuracy += other.accuracy;
        fairness += other.fairness;
        return *this;
    }
};

/// Forward and backward pass over ratings that are each seen at every β of a grid, without a copy per β: the first
/// layer is W·[p; q] + b once a rating plus β·w, and its gradient is that of the deltas summed over β (an identity, no
/// approximation). About (2·inputs·hidden1 + 3·B·hidden1·hidden2)·2 floating point operations a rating in training.
/// Immutable; calls may run at once as long as each has its own workspace.
class DeepFairKernel
{
public:
    DeepFairKernel(const DeepFairShape& shape, std::vector<float> betas);

    /// Scratch memory of one thread.
    class Workspace
    {
    public:
        explicit Workspace(const DeepFairKernel& kernel);

    private:
        friend class DeepFairKernel;
        AlignedVector<float> x, rows, z, sums, deltas, tail, betas;
    };

    const DeepFairShape& shape() const { return m_shape; }
    const std::vector<float>& betas() const { return m_betas; }

    /// Adds the gradient of factor · Σ_ratings Σ_β loss to `gradient` (shape().size() floats) and returns the loss,
    /// both with dropout. The ratings are samples[indices[…]]; an index also names the rating in the dropout. The
    /// result depends on the order of `indices` alone.
    DeepFairLoss addGradient(std::span<const float> weights, const DeepFairInputs& inputs,
                             std::span<const DeepFairSample> samples, std::span<const std::uint32_t> indices,
                             const DeepFairDropout& dropout, float factor, Workspace& workspace,
                             std::span<float> gradient) const;

    /// The loss without dropout, per β (unweighted squared errors: accuracy[b] = Σ (ŷ − a)², likewise fairness), added
    /// to what is there.
    void addErrors(std::span<const float> weights, const DeepFairInputs& inputs,
                   std::span<const DeepFairSample> samples, Workspace& workspace, std::span<double> accuracy,
                   std::span<double> fairness) const;

private:
    struct Chunk;

    void firstLayer(const Chunk& chunk, Workspace& workspace) const;
    DeepFairLoss head(const Chunk& chunk, int block, Workspace& workspace) const;
    void backward(const Chunk& chunk, Workspace& workspace, float* gradient) const;

    DeepFairShape m_shape;
    std::vector<float> m_betas;
};

} // namespace equipoise
