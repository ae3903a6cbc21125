// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/neuralcf/ncfshape.h"

#include <cstdint>
#include <span>

namespace equipoise {

/// Inverted dropout behind every layer of the tower. A decision is a pure function of (epoch key, sample's place in the
/// epoch, layer, unit): the same on any number of threads and lanes. The rate is rounded to a multiple of 2⁻²⁴.
struct NcfDropout
{
    std::uint64_t epochKey = 0;
    std::int32_t threshold = 0; ///< a unit is dropped where its 24 bits are below; 0: none ever

    NcfDropout() = default;
    NcfDropout(double rate, std::uint64_t key);
    float scale() const { return 16777216.0F / static_cast<float>(16777216 - threshold); }
    /// One decision, as the definition for tests.
    bool keeps(std::uint64_t sample, int layer, int unit) const;
    /// The two 32-bit halves of a sample's key.
    std::uint64_t sampleKey(std::uint64_t sample) const;
};

/// Rows of one side, found by slot: `products` as in NcfParameters, `halves` the tower's part of the first layer,
/// W·row, the user's with the biases. Either may be null where the shape lacks the branch.
struct NcfRows
{
    const float* products = nullptr;
    const float* halves = nullptr;
};

/// The network for some dozens of samples at a time. The first layer is linear in a user's and an item's row, so its
/// halves are made once a row, not once a sample, and backward the deltas of a row's samples are added up before they
/// are multiplied (an identity, no approximation): this class does what comes after and before. Row-major throughout,
/// one thread; about 6 floating point operations a weight behind the first layer and sample in training. Immutable;
/// calls may run at once with a workspace each.
class NcfKernel
{
public:
    static constexpr int kRows = 64; ///< the most samples in a call

    explicit NcfKernel(NcfShape shape);

    /// Scratch memory of one thread.
    class Workspace
    {
    public:
        explicit Workspace(const NcfShape& shape);
        std::span<const float> logits() const { return m_logits; }

    private:
        friend class NcfKernel;
        std::vector<AlignedVector<float>> m_activations; ///< per layer, behind ReLU and dropout
        AlignedVector<float> m_deltas, m_next, m_logits, m_zeros;
    };

    struct Samples
    {
        const std::uint32_t* users; ///< slots
        const std::uint32_t* items;
        int count;                                ///< ≤ kRows
        const std::uint32_t* positions = nullptr; ///< in the epoch; for dropout, else not read
    };

    const NcfShape& shape() const { return m_shape; }

    /// Logits of the samples, into the workspace.
    void forward(const float* dense, const NcfRows& users, const NcfRows& items, const Samples& samples,
                 const NcfDropout& dropout, Workspace& workspace) const;

    /// After `forward` of the same samples: with `factor` times the sum of their cross-entropies as loss, writes each
    /// logit's derivative to `deltas` and those of the first layer's sums to `firstDeltas` (count rows), and adds the
    /// derivatives of the dense weights behind the first layer to `tail`, which begins with that of weight
    /// 2·firstHalf(). `transposed` holds the layers' weights transposed at the same places. Returns the sum of the
    /// cross-entropies.
    double backward(const float* dense, const float* transposed, const NcfRows& users, const NcfRows& items,
                    const Samples& samples, const float* labels, float factor, float dropoutScale, Workspace& workspace,
                    float* tail, float* deltas, float* firstDeltas) const;

private:
    double outputDeltas(const float* labels, int rows, float factor, const Workspace& workspace, float* deltas) const;

    NcfShape m_shape;
};

} // namespace equipoise
