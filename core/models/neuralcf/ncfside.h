// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/neuralcf/ncfbatch.h"
#include "core/models/neuralcf/ncffeatures.h"
#include "core/models/neuralcf/ncfkernel.h"
#include "core/nn/embeddingtable.h"

namespace equipoise {

/// What all rows need to know of a step.
struct NcfStep
{
    std::size_t number = 1; ///< within the stretch of training, 1-based
    const AdamClock* clock = nullptr;
    const EmbeddingOptimiser& optimiser;
    float factor = 1; ///< of a sample's loss
    float regularisation = 0;
};

/// One side of the network in training: the embeddings of all users or of all items. In a step it reads the rows of a
/// batch, and after the samples' pass turns their deltas into gradients and updates the rows; both are cut into parts
/// of slots by their number alone, and parts write apart, so that results do not depend on who does which.
class NcfSide
{
public:
    enum class Which { Users, Items };

    NcfSide(Which which, const NcfShape& shape, std::size_t count, std::vector<NcfFeatureGroup> groups,
            bool hasMoments);

    /// Scratch memory of one thread.
    class Workspace
    {
    public:
        explicit Workspace(const NcfShape& shape);

    private:
        friend class NcfSide;
        AlignedVector<float> m_sums, m_products, m_towers, m_row, m_zeros;
    };

    void start(const AlignedVector<float>& products, const AlignedVector<float>& towers);
    /// Products and towers as read by NcfParameters, properties added.
    void copyTo(AlignedVector<float>& products, AlignedVector<float>& towers) const;
    void finish(const AdamClock* clock);
    void save(ArrayFile& file, const std::string& name) const;
    void load(const ArrayFile& file, const std::string& name);

    /// Makes room for batches of at most `samples`, in so many parts.
    void reserve(std::size_t samples, std::size_t parts);
    NcfRows rows() const { return {m_products.data(), m_halves.data()}; }

    /// Fetches the rows of the part's slots, soon to be read.
    void fetch(const BatchSide& batch, std::size_t part) const
    {
        for (std::size_t slot = batch.begins[part]; slot < batch.begins[part + 1]; ++slot)
            m_table.prefetch(batch.ids[slot]);
    }
    /// The rows of the part's slots as they stand before step `number`.
    void gather(const BatchSide& batch, std::size_t part, std::size_t number, const AdamClock* clock,
                Workspace& workspace);
    /// Their halves of the first layer.
    void multiply(const BatchSide& batch, std::size_t part, const float* dense, const Workspace& workspace);
    /// Gradients of the part's slots from the samples' deltas, and the step. `other` is the opposite side with its
    /// slots as read.
    void update(const BatchSide& batch, std::size_t part, const NcfStep& step, const float* dense,
                const float* transposed, const BatchSide& otherBatch, const NcfSide& other, const float* deltas,
                const float* firstDeltas, Workspace& workspace);
    /// Sums of the parts' gradients of this side's half of the first layer, for weights [begin, begin + n).
    void addHalfGradient(std::size_t begin, std::size_t n, float* sums) const;
    std::size_t groupCount() const { return m_groups.size(); }
    /// The step of a group's properties; after all parts' update.
    void updateGroup(const BatchSide& batch, std::size_t group, const NcfStep& step);

private:
    void addProperties(std::uint32_t id, float* row) const;
    void productGradient(const BatchSide& batch, std::size_t slot, const NcfStep& step, const float* weights,
                         const BatchSide& otherBatch, const NcfSide& other, const float* deltas, float* gradient) const;

    Which m_which;
    NcfShape m_shape;
    EmbeddingTable m_table;
    std::vector<NcfFeatureGroup> m_groups;
    std::vector<EmbeddingTable> m_properties; ///< per group
    // Per slot of the batch.
    AlignedVector<float> m_products;
    AlignedVector<float> m_towers;
    AlignedVector<float> m_halves;
    AlignedVector<float> m_gradients;     ///< of whole rows; only where there are properties
    AlignedVector<float> m_halfGradients; ///< one after the other for the parts
};

} // namespace equipoise
