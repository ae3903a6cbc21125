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
            const AutoencoderShape::Output y = shape.outputAt(z[k], offset);
            const float error = y.value - batch.targets[entry + k];
            loss += static_cast<double>(error) * static_cast<double>(error);
            z[k] = factor * error * y.slope;
            outputDeltas[entry + k] = z[k];
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

std::size_t PackedLayers::partCount() const
{
    std::size_t parts = 0;
    for (const PackedMatrix& matrix : m_packs->matrices)
        parts += static_cast<std::size_t>(matrix.panelCount());
    return parts;
}

void PackedLayers::packPart(const AutoencoderWeights& weights, std::size_t part)
{
    const std::size_t first = m_shape.isTied ? 1 : 2;
    for (std::size_t i = 0; i < m_packs->matrices.size(); ++i) {
        PackedMatrix& packed = m_packs->matrices[i];
        if (part >= static_cast<std::size_t>(packed.panelCount())) {
            part -= static_cast<std::size_t>(packed.panelCount());
            continue;
        }
        const RowMatrix& matrix = weights.matrices()[first + i / 2];
        if (i % 2 == 0)
            packed.pack(matrix, static_cast<int>(part));
        else
            packed.packTransposed(matrix, static_cast<int>(part));
        return;
    }
}

void PackedLayers::pack(const AutoencoderWeights& weights)
{
    for (std::size_t part = 0; part < partCount(); ++part)
        packPart(weights, part);
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

double trainRows(const AutoencoderWeights& weights, const PackedLayers& packed, const SparseBatch& batch,
                 std::span<const float> offsets, std::size_t first, std::size_t last, float factor,
                 const CodeDropout& dropout, LayerRows& layers, std::span<float> outputDeltas)
{
    const AutoencoderShape& shape = weights.shape();
    const int rows = static_cast<int>(last - first);
    const std::size_t code = shape.depth() - 1;
    const std::size_t top = shape.hiddenCount() - 1;
    for (std::size_t r = first; r < last; ++r) {
        const std::size_t begin = batch.rowEnds[r];
        const std::size_t n = batch.rowEnds[r + 1] - begin;
        firstHidden(weights, std::span(batch.columns).subspan(begin, n), std::span(batch.inputs).subspan(begin, n),
                    rowAt(shape, layers.values, 0, r));
    }
    hiddenLayers(weights, packed, layers, first, rows, 0, code);
    if (dropout.rate > 0)
        for (std::size_t r = first; r < last; ++r)
            dropCode(dropout, batch.rows[r], rowAt(shape, layers.values, code, r), shape.width(code));
    hiddenLayers(weights, packed, layers, first, rows, code, top);

    double loss = 0;
    for (std::size_t r = first; r < last; ++r) {
        float* hidden = rowAt(shape, layers.values, top, r);
        setBiasUnit(shape, hidden);
        loss += outputsOfRow(weights, batch, offsets[batch.rows[r]], r, factor, hidden,
                             rowAt(shape, layers.deltas, top, r), outputDeltas);
    }

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
