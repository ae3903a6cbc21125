// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/autoencoder/autoencoderpass.h"

#include "core/base/random.h"
#include "core/nn/packedmatrix.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace equipoise {

namespace {

void activate(Activation activation, float* values, int n)
{
    for (int i = 0; i < n; i += kLanes) {
        const Vec x = loadVec(values + i);
        switch (activation) {
        case Activation::Identity:
            return;
        case Activation::Relu:
            storeVec(values + i, relu(x));
            break;
        case Activation::Sigmoid:
            storeVec(values + i, sigmoid(x));
            break;
        case Activation::Tanh:
            storeVec(values + i, 2.0F * sigmoid(2.0F * x) - 1.0F);
            break;
        }
    }
}

/// delta *= f′, told by the activations themselves.
void multiplySlope(Activation activation, const float* values, float* deltas, int n)
{
    for (int i = 0; i < n; i += kLanes) {
        const Vec y = loadVec(values + i);
        const Vec d = loadVec(deltas + i);
        switch (activation) {
        case Activation::Identity:
            return;
        case Activation::Relu:
            storeVec(deltas + i, keepWhere(y > 0.0F, d));
            break;
        case Activation::Sigmoid:
            storeVec(deltas + i, d * y * (1.0F - y));
            break;
        case Activation::Tanh:
            storeVec(deltas + i, d * (1.0F - y * y));
            break;
        }
    }
}

/// Zero behind the columns, where sums of other things may lie.
void clearSpare(const AutoencoderShape& shape, std::size_t layer, float* row)
{
    std::fill(row + shape.width(layer), row + shape.stride(layer), 0.0F);
}

/// Multiplies the code of one row, or its delta, by what dropout makes of each unit: 0 or 1/(1 − rate).
void dropCode(const CodeDropout& dropout, std::uint32_t row, float* values, int n)
{
    RandomStream random(dropout.seed, "autoencoder.dropout", dropout.epoch, row);
    const float kept = 1 / static_cast<float>(1 - dropout.rate);
    const auto rate = static_cast<float>(dropout.rate);
    for (int i = 0; i < n; ++i)
        values[i] *= random.uniformFloat() < rate ? 0.0F : kept;
}

float* rowAt(const AutoencoderShape& shape, std::vector<AlignedVector<float>>& arrays, std::size_t layer,
             std::size_t row)
{
    return arrays[layer].data() + row * static_cast<std::size_t>(shape.stride(layer));
}
const float* rowAt(const AutoencoderShape& shape, const std::vector<AlignedVector<float>>& arrays, std::size_t layer,
                   std::size_t row)
{
    return arrays[layer].data() + row * static_cast<std::size_t>(shape.stride(layer));
}

constexpr int kBlockVectors = 4;

/// out += Σ factors·rows of the matrix, some vectors wide, over columns in their order.
template<int V>
void addRowPieces(const RowMatrix& matrix, std::span<const std::uint32_t> columns, const float* factors, int from,
                  float* out)
{
    constexpr std::size_t kAhead = 8;
    std::array<Vec, V> sums;
#pragma GCC unroll 4
    for (std::size_t v = 0; v < V; ++v)
        sums[v] = loadVec(out + static_cast<int>(v) * kLanes);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i + kAhead < columns.size())
            prefetchRow(matrix.row(columns[i + kAhead]) + from, V * kLanes);
        const float* row = matrix.row(columns[i]) + from;
#pragma GCC unroll 4
        for (std::size_t v = 0; v < V; ++v)
            sums[v] += factors[i] * loadVec(row + static_cast<int>(v) * kLanes);
    }
#pragma GCC unroll 4
    for (std::size_t v = 0; v < V; ++v)
        storeVec(out + static_cast<int>(v) * kLanes, sums[v]);
}

void addRowPieces(const RowMatrix& matrix, std::span<const std::uint32_t> columns, const float* factors, int from,
                  int width, float* out)
{
    switch (width / kLanes) {
    case 1:
        return addRowPieces<1>(matrix, columns, factors, from, out);
    case 2:
        return addRowPieces<2>(matrix, columns, factors, from, out);
    case 3:
        return addRowPieces<3>(matrix, columns, factors, from, out);
    default:
        return addRowPieces<kBlockVectors>(matrix, columns, factors, from, out);
    }
}

/// Error of one entry's output, its delta into `delta`.
float outputError(const AutoencoderShape& shape, float z, float offset, float target, float factor, float& delta)
{
    const AutoencoderShape::Output y = shape.outputAt(z, offset);
    const float error = y.value - target;
    delta = factor * error * y.slope;
    return error;
}

/// Outputs, loss and the delta of the last hidden layer (its activation's slope not yet in) for one row.
double outputsOfRow(const AutoencoderWeights& weights, const SparseBatch& batch, float offset, std::size_t row,
                    float factor, const float* hidden, float* delta, std::span<float> outputDeltas)
{
    const AutoencoderShape& shape = weights.shape();
    const RowMatrix& outputs = weights.outputs();
    std::fill_n(delta, outputs.stride, 0.0F);
    double loss = 0;
    constexpr std::size_t kGroup = 4;
    const std::size_t end = batch.rowEnds[row + 1];
    for (std::size_t entry = batch.rowEnds[row]; entry < end; entry += kGroup) {
        const std::size_t n = std::min(kGroup, end - entry);
        std::array<const float*, kGroup> rows;
        std::array<float, kGroup> z;
        for (std::size_t k = 0; k < kGroup; ++k)
            rows[k] = outputs.row(batch.columns[std::min(entry + k, end - 1)]);
        for (std::size_t k = entry + kGroup; k < std::min(end, entry + 2 * kGroup); ++k)
            prefetchRow(outputs.row(batch.columns[k]), outputs.stride);
        innerProducts<kGroup>(rows.data(), hidden, outputs.stride, z.data());
        for (std::size_t k = 0; k < n; ++k) {
            const float error =
                outputError(shape, z[k], offset, batch.targets[entry + k], factor, outputDeltas[entry + k]);
            loss += static_cast<double>(error) * static_cast<double>(error);
            z[k] = outputDeltas[entry + k];
        }
        addScaledRows(rows.data(), z.data(), n, outputs.stride, delta);
    }
    return loss;
}

} // namespace

struct PackedLayers::Packs
{
    std::vector<PackedMatrix> matrices; ///< straight and transposed of each inner matrix, alternating
};

PackedLayers::PackedLayers(const AutoencoderShape& shape, bool isForTraining)
    : m_shape(shape)
    , m_packs(std::make_unique<Packs>())
{
    // the way in, and untied the way back too, as they stand; the transposed ones for training and where tied
    const AutoencoderShape small{1, shape.layers, shape.isTied, shape.hidden, shape.output, shape.scale};
    const AutoencoderWeights weights(small);
    for (std::size_t i = shape.isTied ? 1 : 2; i < weights.biasIndex(0); ++i) {
        const RowMatrix& matrix = weights.matrices()[i];
        const int rows = static_cast<int>(matrix.rows);
        m_packs->matrices.emplace_back(rows, matrix.columns);
        const bool isTransposedNeeded = isForTraining || shape.isTied;
        m_packs->matrices.emplace_back(isTransposedNeeded ? matrix.columns : 0, isTransposedNeeded ? rows : 0);
    }
}

PackedLayers::~PackedLayers() = default;
PackedLayers::PackedLayers(PackedLayers&&) noexcept = default;

void PackedLayers::packRows(const AutoencoderWeights& weights, std::size_t matrix, std::size_t begin, std::size_t end)
{
    const std::size_t at = 2 * (matrix - (m_shape.isTied ? 1 : 2));
    const RowMatrix& from = weights.matrices()[matrix];
    m_packs->matrices[at].packInputs(from, begin, end);
    if (m_packs->matrices[at + 1].outputs() > 0)
        m_packs->matrices[at + 1].packOutputs(from, begin, end);
}

void PackedLayers::pack(const AutoencoderWeights& weights)
{
    for (std::size_t i = m_shape.isTied ? 1 : 2; i < weights.biasIndex(0); ++i)
        packRows(weights, i, 0, weights.matrices()[i].rows);
}

void PackedLayers::forward(const AutoencoderWeights& weights, std::size_t step, const float* x, int rows,
                           float* out) const
{
    const std::size_t at = (weights.innerIndex(step) - (m_shape.isTied ? 1 : 2)) * 2;
    m_packs->matrices[at + (weights.isTransposed(step) ? 1 : 0)].multiply(
        x, m_shape.stride(step), rows, weights.bias(step + 1), out, m_shape.stride(step + 1));
}

void PackedLayers::backward(std::size_t step, const float* d, int rows, float* out) const
{
    const std::size_t down = m_shape.depth() - 1;
    const bool isBack = m_shape.isTied && step >= down;
    const std::size_t at = (isBack ? 2 * down - 1 - step : step) * 2;
    m_packs->matrices[at + (isBack ? 0 : 1)].multiply(d, m_shape.stride(step + 1), rows, nullptr, out,
                                                      m_shape.stride(step));
}

LayerRows::LayerRows(const AutoencoderShape& shape, std::size_t rows, bool hasDeltas)
{
    for (std::size_t layer = 0; layer < shape.hiddenCount(); ++layer) {
        values.emplace_back(rows * static_cast<std::size_t>(shape.stride(layer)));
        if (hasDeltas)
            deltas.emplace_back(rows * static_cast<std::size_t>(shape.stride(layer)));
    }
}

void firstHidden(const AutoencoderWeights& weights, std::span<const std::uint32_t> columns,
                 std::span<const float> inputs, float* out)
{
    const RowMatrix& matrix = weights.inputs();
    std::copy_n(weights.bias(0), matrix.stride, out);
    constexpr std::size_t kGroup = 4;
    std::array<const float*, kGroup> rows;
    for (std::size_t i = 0; i < columns.size(); i += kGroup) {
        const std::size_t n = std::min(kGroup, columns.size() - i);
        for (std::size_t k = 0; k < n; ++k)
            rows[k] = matrix.row(columns[i + k]);
        for (std::size_t k = i + kGroup; k < std::min(columns.size(), i + 2 * kGroup); ++k)
            prefetchRow(matrix.row(columns[k]), matrix.stride);
        addScaledRows(rows.data(), inputs.data() + i, n, matrix.stride, out);
    }
    activate(weights.shape().hidden, out, matrix.stride);
    clearSpare(weights.shape(), 0, out);
}

void hiddenLayers(const AutoencoderWeights& weights, const PackedLayers& packed, LayerRows& layers, std::size_t first,
                  int rows, std::size_t from, std::size_t to)
{
    const AutoencoderShape& shape = weights.shape();
    for (std::size_t step = from; step < to; ++step) {
        float* out = rowAt(shape, layers.values, step + 1, first);
        packed.forward(weights, step, rowAt(shape, layers.values, step, first), rows, out);
        for (int r = 0; r < rows; ++r) {
            float* row = out + r * shape.stride(step + 1);
            activate(shape.hidden, row, (shape.width(step + 1) + kLanes - 1) / kLanes * kLanes);
            clearSpare(shape, step + 1, row);
        }
    }
}

void setBiasUnit(const AutoencoderShape& shape, float* lastHidden) { lastHidden[shape.layers.front()] = 1; }

float outputOf(const AutoencoderWeights& weights, std::uint32_t column, const float* lastHidden)
{
    const float* row = weights.outputs().row(column);
    float z = 0;
    innerProducts<1>(&row, lastHidden, weights.outputs().stride, &z);
    return z;
}

void hiddenRows(const AutoencoderWeights& weights, const PackedLayers& packed, const SparseBatch& batch,
                std::size_t first, std::size_t last, const CodeDropout& dropout, LayerRows& layers)
{
    const AutoencoderShape& shape = weights.shape();
    const int rows = static_cast<int>(last - first);
    const std::size_t code = shape.depth() - 1;
    const std::size_t top = shape.hiddenCount() - 1;
    hiddenLayers(weights, packed, layers, first, rows, 0, code);
    if (dropout.rate > 0)
        for (std::size_t r = first; r < last; ++r)
            dropCode(dropout, batch.rows[r], rowAt(shape, layers.values, code, r), shape.width(code));
    hiddenLayers(weights, packed, layers, first, rows, code, top);
    for (std::size_t r = first; r < last; ++r)
        setBiasUnit(shape, rowAt(shape, layers.values, top, r));
}

void backRows(const AutoencoderShape& shape, const PackedLayers& packed, const SparseBatch& batch, std::size_t first,
              std::size_t last, const CodeDropout& dropout, LayerRows& layers)
{
    const int rows = static_cast<int>(last - first);
    const std::size_t code = shape.depth() - 1;
    const std::size_t top = shape.hiddenCount() - 1;
    for (std::size_t layer = top + 1; layer-- > 0;) {
        if (layer < top)
            packed.backward(layer, rowAt(shape, layers.deltas, layer + 1, first), rows,
                            rowAt(shape, layers.deltas, layer, first));
        for (std::size_t r = first; r < last; ++r) {
            float* delta = rowAt(shape, layers.deltas, layer, r);
            float* values = rowAt(shape, layers.values, layer, r);
            if (layer == code && dropout.rate > 0) {
                dropCode(dropout, batch.rows[r], delta, shape.width(layer));
                // the slope belongs to the activation as it was; what was dropped has no delta left
                const auto kept = static_cast<float>(1 - dropout.rate);
                AlignedVector<float> whole(values, values + shape.stride(layer));
                for (float& value : whole)
                    value *= kept;
                multiplySlope(shape.hidden, whole.data(), delta, shape.stride(layer));
            } else {
                multiplySlope(shape.hidden, values, delta, shape.stride(layer));
            }
            clearSpare(shape, layer, delta);
        }
    }
}

double trainRows(const AutoencoderWeights& weights, const PackedLayers& packed, const SparseBatch& batch,
                 std::span<const float> offsets, std::size_t first, std::size_t last, float factor,
                 const CodeDropout& dropout, LayerRows& layers, std::span<float> outputDeltas)
{
    const AutoencoderShape& shape = weights.shape();
    const std::size_t top = shape.hiddenCount() - 1;
    for (std::size_t r = first; r < last; ++r) {
        const std::size_t begin = batch.rowEnds[r];
        const std::size_t n = batch.rowEnds[r + 1] - begin;
        firstHidden(weights, std::span(batch.columns).subspan(begin, n), std::span(batch.inputs).subspan(begin, n),
                    rowAt(shape, layers.values, 0, r));
    }
    hiddenRows(weights, packed, batch, first, last, dropout, layers);
    double loss = 0;
    for (std::size_t r = first; r < last; ++r)
        loss += outputsOfRow(weights, batch, offsets[batch.rows[r]], r, factor, rowAt(shape, layers.values, top, r),
                             rowAt(shape, layers.deltas, top, r), outputDeltas);
    backRows(shape, packed, batch, first, last, dropout, layers);
    return loss;
}

std::size_t blockCount(const AutoencoderShape& shape)
{
    constexpr int kWidth = kBlockVectors * kLanes;
    return static_cast<std::size_t>((shape.stride(0) + kWidth - 1) / kWidth);
}

void gatherBlock(const AutoencoderWeights& weights, const SparseBatch& batch, std::size_t block, Gathered what,
                 std::span<const float> factors, LayerRows& layers)
{
    const AutoencoderShape& shape = weights.shape();
    const bool isIn = what == Gathered::FirstHidden;
    const RowMatrix& matrix = isIn ? weights.inputs() : weights.outputs();
    const int from = static_cast<int>(block) * kBlockVectors * kLanes;
    const int width = std::min(kBlockVectors * kLanes, matrix.stride - from);
    const std::size_t top = shape.hiddenCount() - 1;
    for (std::size_t r = 0; r < batch.rows.size(); ++r) {
        const std::size_t begin = batch.rowEnds[r];
        const auto columns = std::span(batch.columns).subspan(begin, batch.rowEnds[r + 1] - begin);
        float* row = isIn ? rowAt(shape, layers.values, 0, r) : rowAt(shape, layers.deltas, top, r);
        if (isIn)
            std::copy_n(weights.bias(0) + from, width, row + from);
        else
            std::fill_n(row + from, width, 0.0F);
        addRowPieces(matrix, columns, factors.data() + begin, from, width, row + from);
        if (isIn) {
            activate(shape.hidden, row + from, width);
            // the spare columns may begin in the block before the last: to each what is its own
            std::fill(row + std::clamp(shape.width(0), from, from + width), row + from + width, 0.0F);
        }
    }
}

double outputsOfColumns(const AutoencoderWeights& weights, const SparseBatch& batch, std::span<const float> offsets,
                        std::size_t firstUsed, std::size_t lastUsed, float factor, const LayerRows& layers,
                        std::span<float> outputDeltas)
{
    const AutoencoderShape& shape = weights.shape();
    const RowMatrix& outputs = weights.outputs();
    const std::size_t top = shape.hiddenCount() - 1;
    constexpr std::size_t kGroup = 4;
    double loss = 0;
    for (std::size_t used = firstUsed; used < lastUsed; ++used) {
        const float* column = outputs.row(batch.usedColumns[used]);
        if (used + 1 < lastUsed)
            prefetchRow(outputs.row(batch.usedColumns[used + 1]), outputs.stride);
        const std::size_t end = batch.columnEnds[used + 1];
        for (std::size_t i = batch.columnEnds[used]; i < end; i += kGroup) {
            const std::size_t n = std::min(kGroup, end - i);
            std::array<const float*, kGroup> rows;
            std::array<float, kGroup> z;
            for (std::size_t k = 0; k < kGroup; ++k)
                rows[k] = rowAt(shape, layers.values, top, batch.entryRows[batch.byColumn[std::min(i + k, end - 1)]]);
            innerProducts<kGroup>(rows.data(), column, outputs.stride, z.data());
            for (std::size_t k = 0; k < n; ++k) {
                const std::uint32_t entry = batch.byColumn[i + k];
                const float error = outputError(shape, z[k], offsets[batch.rows[batch.entryRows[entry]]],
                                                batch.targets[entry], factor, outputDeltas[entry]);
                loss += static_cast<double>(error) * static_cast<double>(error);
            }
        }
    }
    return loss;
}

void addColumnGradient(const AutoencoderShape& shape, const SparseBatch& batch, std::size_t usedColumn,
                       const LayerRows& layers, std::span<const float> outputDeltas, float scale, float* outputs,
                       float* inputs)
{
    const int stride = shape.stride(0);
    const std::size_t top = shape.hiddenCount() - 1;
    constexpr std::size_t kGroup = 16;
    std::array<const float*, 2 * kGroup> rows;
    std::array<float, 2 * kGroup> factors;
    const std::size_t end = batch.columnEnds[usedColumn + 1];
    for (std::size_t i = batch.columnEnds[usedColumn]; i < end; i += kGroup) {
        const std::size_t n = std::min(kGroup, end - i);
        for (std::size_t k = 0; k < n; ++k) {
            const std::uint32_t entry = batch.byColumn[i + k];
            rows[k] = rowAt(shape, layers.values, top, batch.entryRows[entry]);
            rows[n + k] = rowAt(shape, layers.deltas, 0, batch.entryRows[entry]);
            factors[k] = scale * outputDeltas[entry];
            factors[n + k] = scale * batch.inputs[entry];
        }
        if (outputs == inputs) {
            addScaledRows(rows.data(), factors.data(), 2 * n, stride, outputs);
        } else {
            addScaledRows(rows.data(), factors.data(), n, stride, outputs);
            addScaledRows(rows.data() + n, factors.data() + n, n, stride, inputs);
        }
    }
}

void innerGradient(const AutoencoderWeights& weights, std::size_t matrix, std::size_t first, std::size_t last,
                   int batchRows, const LayerRows& layers, float* gradient)
{
    const AutoencoderShape& shape = weights.shape();
    const RowMatrix& target = weights.matrices()[matrix];
    const int count = static_cast<int>(last - first);
    std::fill_n(gradient, (last - first) * static_cast<std::size_t>(target.stride), 0.0F);
    for (std::size_t step = 0; step + 1 < shape.hiddenCount(); ++step) {
        if (weights.innerIndex(step) != matrix)
            continue;
        // row i of the matrix is input i of the way in and output i of the tied way back
        const bool isBack = weights.isTransposed(step);
        const std::size_t ofRows = isBack ? step + 1 : step;
        const std::size_t ofColumns = isBack ? step : step + 1;
        const auto& left = isBack ? layers.deltas : layers.values;
        const auto& right = isBack ? layers.values : layers.deltas;
        addGradient(left[ofRows].data() + first, shape.stride(ofRows), count, right[ofColumns].data(),
                    shape.stride(ofColumns), batchRows, target.columns, gradient, target.stride);
    }
}

void biasGradient(const AutoencoderShape& shape, std::size_t hiddenLayer, int batchRows, const LayerRows& layers,
                  float* gradient)
{
    const int stride = shape.stride(hiddenLayer);
    std::fill_n(gradient, stride, 0.0F);
    for (int r = 0; r < batchRows; ++r) {
        const float* delta = rowAt(shape, layers.deltas, hiddenLayer, static_cast<std::size_t>(r));
        for (int i = 0; i < stride; i += kLanes)
            storeVec(gradient + i, loadVec(gradient + i) + loadVec(delta + i));
    }
}

} // namespace equipoise
