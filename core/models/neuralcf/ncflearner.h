// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/neuralcf/ncfside.h"

#include <functional>
#include <stop_token>

namespace equipoise {

class Team;

struct NcfSettings
{
    NcfShape shape;
    double dropout = 0;         ///< of the tower's units
    double initialScale = 0.01; ///< standard deviation of embeddings before training
    double regularisation = 0;  ///< pull of a sample on its two rows: gradient + regularisation · row
    /// With Adam, a step follows the mean over a batch's samples. Plain gradient descent follows their sum, so that a
    /// rate means the same at any batch size: what a single sample moves.
    EmbeddingOptimiser optimiser;
    std::size_t batch = 256; ///< samples a step
    std::uint64_t seed = 0;
    int threads = 1; ///< does not change the result
};

/// A network of neural collaborative filtering in training: batches of the sampler, binary cross-entropy. Embeddings
/// keep optimiser state of their own, of which a step reads and writes the rows of its batch only; idle rows catch up
/// when next read (AdamClock), so that Adam is the dense one. Every sum has a fixed order, and a step the same bits on
/// any number of threads; the threads of a Team share it, and while they do one of them makes the next batch.
class NcfLearner
{
public:
    /// The sampler outlives the learner.
    NcfLearner(NcfSettings settings, std::size_t users, std::size_t items, const NegativeSampler& sampler,
               std::vector<NcfFeatureGroup> userGroups = {}, std::vector<NcfFeatureGroup> itemGroups = {});

    const NcfSettings& settings() const { return m_settings; }
    /// Goes on from other weights, as if nothing had been trained. The shape is the settings'.
    void start(const NcfParameters& parameters);
    /// The network as it is between epochs, properties added to the rows.
    NcfParameters parameters() const;

    /// Trains epoch `epoch` (1-based) and returns the mean cross-entropy, gathered with dropout while training.
    /// `onStep` hears the share done some times a second. Returns early when `stop` is set, within some milliseconds;
    /// the state is then good for nothing. Throws Error(Divergence) with advice where the loss is no longer finite.
    double trainEpoch(int epoch, const std::stop_token& stop, const std::function<void(double)>& onStep = {});

    /// Weights and optimiser state, exactly; between epochs.
    void saveState(ArrayFile& file) const;
    void loadState(const ArrayFile& file);

private:
    /// Sixteen rows of a layer, or a stretch of what has none.
    struct DenseBlock
    {
        std::size_t begin = 0;
        std::size_t count = 0; ///< weights
        int columns = 0;       ///< 0: not transposed
        std::size_t transposedAt = 0;
        int transposedColumns = 0;
    };
    struct Workspace
    {
        explicit Workspace(const NcfShape& shape)
            : kernel(shape)
            , side(shape)
        {}
        NcfKernel::Workspace kernel;
        NcfSide::Workspace side;
        AlignedVector<float> gradient;
    };

    void listBlocks();
    void reserve(int members);
    /// `next` is null in the last step; one thread calls `makeLater` meanwhile. Returns the sum of the samples' losses.
    double step(Team& team, const NcfBatch& batch, const NcfBatch* next, const NcfStep& step, const NcfDropout& dropout,
                const std::function<void()>& makeLater);
    void passSamples(const NcfBatch& batch, std::size_t part, const NcfStep& step, const NcfDropout& dropout,
                     Workspace& workspace);
    void updateBlock(const DenseBlock& block, const NcfStep& step, Workspace& workspace);
    void transpose(const DenseBlock& block);

    NcfSettings m_settings;
    const NegativeSampler& m_sampler;
    NcfKernel m_kernel;
    NcfSide m_users;
    NcfSide m_items;
    std::uint64_t m_steps = 0; ///< done
    AlignedVector<float> m_dense;
    AlignedVector<float> m_moments; ///< means and squares, one after the other; empty without Adam
    AlignedVector<float> m_transposed;
    std::vector<DenseBlock> m_blocks;
    // Scratch of an epoch.
    NcfBatchMaker m_maker;
    AlignedVector<float> m_deltas;
    AlignedVector<float> m_firstDeltas;
    AlignedVector<float> m_tails; ///< gradients behind the first layer, one after the other for the parts
    std::vector<double> m_losses;
    std::vector<Workspace> m_workspaces;
};

} // namespace equipoise
