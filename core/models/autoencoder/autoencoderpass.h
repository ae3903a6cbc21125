// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/autoencoder/autoencodershape.h"
#include "core/models/autoencoder/sparsebatch.h"

#include <memory>

namespace equipoise {

/// Weights of the layers between the first hidden one and the last, packed for products both ways. /// To be packed
/// anew where the weights change.
class PackedLayers
{
public:
    explicit PackedLayers(const AutoencoderShape& shape, bool isForTraining);
    ~PackedLayers();
    PackedLayers(PackedLayers&&) noexcept;

    /// Rows [begin, end) of an inner matrix, in pieces of whole multiples of 16 rows but for the last; pieces do not
    /// depend on each other.
    void packRows(const AutoencoderWeights& weights, std::size_t matrix, std::size_t begin, std::size_t end);
    void pack(const AutoencoderWeights& weights);

    /// out = bias + x·W of the step from hidden layer `step` to the next, before the activation. Strides are those of
    /// the shape.
    void forward(const AutoencoderWeights& weights, std::size_t step, const float* x, int rows, float* out) const;
    /// out = d·Wᵀ.
    void backward(std::size_t step, const float* d, int rows, float* out) const;

private:
    struct Packs;
    AutoencoderShape m_shape;
    std::unique_ptr<Packs> m_packs;
};

/// What every layer holds of a batch: rows of the layer's stride.
struct LayerRows
{
    std::vector<AlignedVector<float>> values; ///< per hidden layer: activations
    std::vector<AlignedVector<float>> deltas; ///< per hidden layer: dL/d(before the activation)

    LayerRows(const AutoencoderShape& shape, std::size_t rows, bool hasDeltas);
};

/// Dropout of the code: inverted, decided by (seed, epoch, row) alone.
struct CodeDropout
{
    double rate = 0;
    std::uint64_t seed = 0;
    std::uint64_t epoch = 0;
};

/// First hidden layer of one row: bias + Σ x_c·W_c, then the activation.
void firstHidden(const AutoencoderWeights& weights, std::span<const std::uint32_t> columns,
                 std::span<const float> inputs, float* out);
/// The hidden layers from `from` + 1 to `to`, for rows that begin at `first` of each layer.
void hiddenLayers(const AutoencoderWeights& weights, const PackedLayers& packed, LayerRows& layers, std::size_t first,
                  int rows, std::size_t from, std::size_t to);
/// Sets the unit behind the last hidden layer's to 1, which is what the outputs' biases are multiplied by.
void setBiasUnit(const AutoencoderShape& shape, float* lastHidden);

/// z of one output, for a last hidden layer with its bias unit.
float outputOf(const AutoencoderWeights& weights, std::uint32_t column, const float* lastHidden);

/// Forward and backward pass of rows [first, last) of a batch, weights untouched: fills both parts of `layers` and
/// dL/dz per entry into `outputDeltas`, L = factor/2 · Σ (ŷ − r)²; returns Σ (ŷ − r)². Rows do not depend on each
/// other, so a batch may be cut anywhere. O(entries·layers[0] + rows·inner weights).
double trainRows(const AutoencoderWeights& weights, const PackedLayers& packed, const SparseBatch& batch,
                 std::span<const float> offsets, std::size_t first, std::size_t last, float factor,
                 const CodeDropout& dropout, LayerRows& layers, std::span<float> outputDeltas);

/// What trainRows does, in steps that read each used column of the weights once a batch and not once a rating, for
/// batches with many ratings of a column: blocks of the first hidden layer; the layers between for some rows; the
/// outputs by columns; blocks of the last hidden layer's delta; the way back for some rows. Every row comes to the same
/// bits. `factors` per entry: the inputs, or the outputs' deltas.
enum class Gathered { FirstHidden, LastDelta };
std::size_t blockCount(const AutoencoderShape& shape);
void gatherBlock(const AutoencoderWeights& weights, const SparseBatch& batch, std::size_t block, Gathered what,
                 std::span<const float> factors, LayerRows& layers);
void hiddenRows(const AutoencoderWeights& weights, const PackedLayers& packed, const SparseBatch& batch,
                std::size_t first, std::size_t last, const CodeDropout& dropout, LayerRows& layers);
double outputsOfColumns(const AutoencoderWeights& weights, const SparseBatch& batch, std::span<const float> offsets,
                        std::size_t firstUsed, std::size_t lastUsed, float factor, const LayerRows& layers,
                        std::span<float> outputDeltas);
void backRows(const AutoencoderShape& shape, const PackedLayers& packed, const SparseBatch& batch, std::size_t first,
              std::size_t last, const CodeDropout& dropout, LayerRows& layers);

/// Adds `scale` times the gradient of one column's weights, over the batch's entries of it in order: of the outputs'
/// row (with the bias) to `outputs`, of the inputs' row to `inputs`; both to the same array where tied. Whole strides.
void addColumnGradient(const AutoencoderShape& shape, const SparseBatch& batch, std::size_t usedColumn,
                       const LayerRows& layers, std::span<const float> outputDeltas, float scale, float* outputs,
                       float* inputs);

/// Gradient of rows [first, last) of an inner matrix, summed over the batch, both uses where tied. Overwrites
/// `gradient` (rows of the matrix's stride).
void innerGradient(const AutoencoderWeights& weights, std::size_t matrix, std::size_t first, std::size_t last,
                   int batchRows, const LayerRows& layers, float* gradient);
void biasGradient(const AutoencoderShape& shape, std::size_t hiddenLayer, int batchRows, const LayerRows& layers,
                  float* gradient);

} // namespace equipoise
