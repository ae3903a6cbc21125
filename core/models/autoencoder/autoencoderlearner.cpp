// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/autoencoder/autoencoderlearner.h"

#include "core/base/parallel.h"
#include "core/base/shuffle.h"
#include "core/base/team.h"
#include "core/base/text.h"
#include "core/nn/packedmatrix.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace equipoise {

namespace {

constexpr std::size_t kRowsAPart = 32;     ///< of a batch; enough that packed weights pay
constexpr std::size_t kEntriesAPart = 256; ///< of a batch's columns
constexpr std::size_t kSharing = 2;        ///< entries a used column from where blocks pay
constexpr std::size_t kInnerRows = 32;     ///< of an inner matrix
constexpr std::size_t kEvaluated = 64;     ///< rows at once outside training

std::vector<std::uint32_t> rowsWithRatings(const RatingRows& ratings)
{
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < ratings.rowCount(); ++row)
        if (!ratings.entries(row).empty())
            rows.push_back(row);
    return rows;
}

float unratedValue(const AutoencoderSettings& settings, const RatingRows& ratings)
{
    const bool isRelative = settings.shape.output != Activation::Sigmoid && settings.shape.centring != Centring::None;
    return isRelative ? 0.0F : static_cast<float>(ratings.mean());
}

/// Where stretches of the used columns with about as many entries begin, and the end.
std::vector<std::size_t> columnStretches(const SparseBatch& batch)
{
    std::vector<std::size_t> begins{0};
    for (std::size_t i = 0; i < batch.usedColumns.size(); ++i)
        if (batch.columnEnds[i + 1] - batch.columnEnds[begins.back()] >= kEntriesAPart ||
            i + 1 == batch.usedColumns.size())
            begins.push_back(i + 1);
    return begins;
}

std::size_t partsOf(std::size_t n, std::size_t size) { return (n + size - 1) / size; }

} // namespace

AutoencoderLearner::AutoencoderLearner(AutoencoderSettings settings, const RatingRows& ratings)
    : m_settings(std::move(settings))
    , m_ratings(ratings)
    , m_rows(rowsWithRatings(ratings))
    , m_maker(ratings, ratings.offsets(m_settings.shape.centring), m_settings.corruption, m_settings.seed)
    , m_optimiser(m_settings.optimiser)
{
    m_settings.shape.mean = static_cast<float>(ratings.mean());
    m_weights = std::make_shared<AutoencoderWeights>(m_settings.shape);
    initialise(*m_weights, m_settings.initialisation, m_settings.seed, ratings.usedColumns(),
               unratedValue(m_settings, ratings));
    for (const RowMatrix& matrix : m_weights->matrices())
        m_states.push_back(m_optimiser.stateFor(matrix));
    m_settings.batch = std::max<std::size_t>(1, std::min(m_settings.batch, m_rows.size()));
}

AutoencoderWeights& AutoencoderLearner::ownWeights()
{
    if (m_weights.use_count() > 1)
        m_weights = std::make_shared<AutoencoderWeights>(*m_weights);
    return *m_weights;
}

double AutoencoderLearner::trainEpoch(int epoch, double rate, const std::stop_token& stop,
                                      const std::function<void(double)>& onStep)
{
    using Clock = std::chrono::steady_clock;
    ownWeights();
    std::vector<std::uint32_t> order =
        shuffledIndices(m_rows.size(), m_settings.seed, "autoencoder.order", static_cast<std::uint64_t>(epoch));
    for (std::uint32_t& row : order)
        row = m_rows[row];
    const std::size_t batch = m_settings.batch;
    const std::size_t steps = partsOf(order.size(), batch);
    const auto rowsOf = [&](std::size_t step) {
        const std::size_t begin = std::min(order.size(), step * batch);
        return std::span(order).subspan(begin, std::min(batch, order.size() - begin));
    };
    Team team(m_settings.threads);
    m_scratch.resize(static_cast<std::size_t>(team.size()));
    if (!m_packed)
        m_packed = std::make_unique<PackedLayers>(m_settings.shape, true);
    m_packed->pack(*m_weights);
    if (!m_layers)
        m_layers = std::make_unique<LayerRows>(m_settings.shape, batch, true);
    m_optimiser.beginStretch(rate, m_steps, steps);

    SparseBatch current;
    SparseBatch next;
    m_maker.fill(next, rowsOf(0), static_cast<std::uint64_t>(epoch));
    double total = 0;
    std::size_t ratings = 0;
    Clock::time_point told = Clock::now();
    for (std::size_t s = 0; s < steps; ++s) {
        std::swap(current, next);
        const double loss = step(team, s + 1, epoch, current, next, rowsOf(s + 1));
        if (stop.stop_requested())
            return 0;
        checkFinite(epoch, loss);
        total += loss;
        ratings += current.entryCount();
        const Clock::time_point now = Clock::now();
        if (onStep && now - told > std::chrono::milliseconds(50)) {
            told = now;
            onStep(static_cast<double>(s + 1) / static_cast<double>(steps));
        }
    }
    m_steps += steps;
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        RowMatrix& matrix = m_weights->matrices()[i];
        forBlocks(matrix.rows, 256, [&](std::size_t, std::size_t begin, std::size_t end) {
            m_optimiser.finish(matrix, m_states[i], begin, end);
        });
    }
    return ratings == 0 ? 0 : total / static_cast<double>(ratings);
}

double AutoencoderLearner::step(Team& team, std::size_t step, int epoch, SparseBatch& batch, SparseBatch& next,
                                std::span<const std::uint32_t> nextRows)
{
    m_outputDeltas.resize(batch.entryCount());
    catchUp(team, step, batch);
    const double loss = passes(team, epoch, batch);
    update(team, step, epoch, batch, next, nextRows);
    return loss;
}

void AutoencoderLearner::catchUp(Team& team, std::size_t step, const SparseBatch& batch)
{
    constexpr std::size_t kColumns = 64;
    if (m_optimiser.isIdleStill())
        return;
    AutoencoderWeights& weights = *m_weights;
    team.run(static_cast<std::uint32_t>(partsOf(batch.usedColumns.size(), kColumns)), [&](std::uint32_t part, int) {
        const std::size_t begin = part * kColumns;
        const std::size_t end = std::min(batch.usedColumns.size(), begin + kColumns);
        for (std::size_t matrix = 0; matrix < (m_settings.shape.isTied ? 1U : 2U); ++matrix)
            for (std::size_t i = begin; i < end; ++i)
                m_optimiser.catchUp(weights.matrices()[matrix], m_states[matrix], batch.usedColumns[i], step - 1);
    });
}

double AutoencoderLearner::passes(Team& team, int epoch, const SparseBatch& batch)
{
    const std::size_t parts = partsOf(batch.rows.size(), kRowsAPart);
    const float factor = 2 / static_cast<float>(std::max<std::size_t>(1, batch.entryCount()));
    const CodeDropout dropout{m_settings.dropout, m_settings.seed, static_cast<std::uint64_t>(epoch)};
    const auto rowsOf = [&](std::uint32_t part, const auto& f) {
        const std::size_t first = part * kRowsAPart;
        return f(first, std::min(batch.rows.size(), first + kRowsAPart));
    };
    const auto rowParts = static_cast<std::uint32_t>(parts);
    if (batch.entryCount() < kSharing * batch.usedColumns.size()) {
        m_losses.assign(parts, 0);
        team.run(rowParts, [&](std::uint32_t part, int) {
            m_losses[part] = rowsOf(part, [&](std::size_t first, std::size_t last) {
                return trainRows(*m_weights, *m_packed, batch, offsets(), first, last, factor, dropout, *m_layers,
                                 m_outputDeltas);
            });
        });
    } else {
        const auto blocks = static_cast<std::uint32_t>(blockCount(m_settings.shape));
        team.run(blocks, [&](std::uint32_t block, int) {
            gatherBlock(*m_weights, batch, block, Gathered::FirstHidden, batch.inputs, *m_layers);
        });
        team.run(rowParts, [&](std::uint32_t part, int) {
            rowsOf(part, [&](std::size_t first, std::size_t last) {
                hiddenRows(*m_weights, *m_packed, batch, first, last, dropout, *m_layers);
            });
        });
        const std::vector<std::size_t> stretches = columnStretches(batch);
        m_losses.assign(stretches.size() - 1, 0);
        team.run(static_cast<std::uint32_t>(stretches.size() - 1), [&](std::uint32_t part, int) {
            m_losses[part] = outputsOfColumns(*m_weights, batch, offsets(), stretches[part], stretches[part + 1],
                                              factor, *m_layers, m_outputDeltas);
        });
        team.run(blocks, [&](std::uint32_t block, int) {
            gatherBlock(*m_weights, batch, block, Gathered::LastDelta, m_outputDeltas, *m_layers);
        });
        team.run(rowParts, [&](std::uint32_t part, int) {
            rowsOf(part, [&](std::size_t first, std::size_t last) {
                backRows(m_settings.shape, *m_packed, batch, first, last, dropout, *m_layers);
            });
        });
    }
    double loss = 0;
    for (const double part : m_losses)
        loss += part;
    return loss;
}

void AutoencoderLearner::update(Team& team, std::size_t step, int epoch, const SparseBatch& batch, SparseBatch& next,
                                std::span<const std::uint32_t> nextRows)
{
    // parts of one job: the next batch's making, stretches of the inner matrices, stretches of the columns
    struct Part
    {
        std::size_t matrix;
        std::size_t begin;
        std::size_t end;
    };
    std::vector<Part> parts;
    const auto& matrices = m_weights->matrices();
    const std::size_t firstInner = m_settings.shape.isTied ? 1 : 2;
    for (std::size_t i = firstInner; i < matrices.size(); ++i)
        for (std::size_t row = 0; row < matrices[i].rows; row += kInnerRows)
            parts.push_back({i, row, std::min(matrices[i].rows, row + kInnerRows)});
    const std::vector<std::size_t> stretches = columnStretches(batch);
    for (std::size_t i = 0; i + 1 < stretches.size(); ++i)
        parts.push_back({0, stretches[i], stretches[i + 1]});
    const int rows = static_cast<int>(batch.rows.size());
    team.run(static_cast<std::uint32_t>(parts.size() + 1), [&](std::uint32_t number, int member) {
        if (number == 0) {
            m_maker.fill(next, nextRows, static_cast<std::uint64_t>(epoch));
            return;
        }
        const Part& part = parts[number - 1];
        AlignedVector<float>& scratch = m_scratch[static_cast<std::size_t>(member)];
        if (part.matrix == 0)
            updateColumns(step, batch, part.begin, part.end, scratch);
        else
            updateInner(step, part.matrix, part.begin, part.end, rows, scratch);
    });
}

void AutoencoderLearner::updateColumns(std::size_t step, const SparseBatch& batch, std::size_t begin, std::size_t end,
                                       AlignedVector<float>& scratch)
{
    const AutoencoderShape& shape = m_settings.shape;
    const std::size_t stride = static_cast<std::size_t>(shape.stride(0));
    const std::size_t outputs = shape.isTied ? 0 : 1;
    scratch.resize(std::max(scratch.size(), 2 * stride));
    float* ofOutputs = scratch.data();
    float* ofInputs = shape.isTied ? ofOutputs : ofOutputs + stride;
    auto& matrices = m_weights->matrices();
    for (std::size_t i = begin; i < end; ++i) {
        const std::uint32_t column = batch.usedColumns[i];
        for (std::size_t matrix = 0; i + 1 < end && matrix <= outputs; ++matrix)
            prefetchRow(matrices[matrix].row(batch.usedColumns[i + 1]), static_cast<int>(stride));
        if (m_optimiser.isPlain()) {
            addColumnGradient(shape, batch, i, *m_layers, m_outputDeltas, -m_optimiser.rate(),
                              matrices[outputs].row(column), matrices[0].row(column));
            continue;
        }
        std::fill_n(scratch.begin(), shape.isTied ? stride : 2 * stride, 0.0F);
        addColumnGradient(shape, batch, i, *m_layers, m_outputDeltas, 1, ofOutputs, ofInputs);
        m_optimiser.step(matrices[0], m_states[0], column, step, ofInputs);
        if (!shape.isTied)
            m_optimiser.step(matrices[1], m_states[1], column, step, ofOutputs);
    }
}

void AutoencoderLearner::updateInner(std::size_t step, std::size_t matrix, std::size_t begin, std::size_t end,
                                     int batchRows, AlignedVector<float>& scratch)
{
    RowMatrix& target = m_weights->matrices()[matrix];
    const std::size_t stride = static_cast<std::size_t>(target.stride);
    scratch.resize(std::max(scratch.size(), (end - begin) * stride));
    const std::size_t firstBias = m_weights->biasIndex(0);
    if (matrix >= firstBias)
        biasGradient(m_settings.shape, matrix - firstBias, batchRows, *m_layers, scratch.data());
    else
        innerGradient(*m_weights, matrix, begin, end, batchRows, *m_layers, scratch.data());
    for (std::size_t row = begin; row < end; ++row)
        m_optimiser.step(target, m_states[matrix], row, step, scratch.data() + (row - begin) * stride);
    if (matrix < firstBias) // while they are in the cache
        m_packed->packRows(*m_weights, matrix, begin, end);
}

void AutoencoderLearner::checkFinite(int epoch, double loss) const
{
    if (std::isfinite(loss))
        return;
    throw Error(ErrorKind::Divergence, "the network left the finite numbers in epoch " + std::to_string(epoch))
        .hint("Lower learning_rate to a tenth, or take Xavier weights and another optimiser");
}

AlignedVector<float> AutoencoderLearner::codes() const
{
    const AutoencoderShape& shape = m_settings.shape;
    const std::size_t code = shape.depth() - 1;
    const std::size_t stride = static_cast<std::size_t>(shape.stride(code));
    const std::size_t firstStride = static_cast<std::size_t>(shape.stride(0));
    AlignedVector<float> codes(m_ratings.rowCount() * stride);
    PackedLayers packed(shape, false);
    packed.pack(*m_weights);
    forBlocks(m_ratings.rowCount(), kEvaluated, [&](std::size_t, std::size_t begin, std::size_t end) {
        LayerRows layers(shape, end - begin, false);
        std::vector<std::uint32_t> columns;
        std::vector<float> inputs;
        for (std::size_t row = begin; row < end; ++row) {
            m_maker.fillRow(row, columns, inputs);
            firstHidden(*m_weights, columns, inputs, layers.values[0].data() + (row - begin) * firstStride);
        }
        hiddenLayers(*m_weights, packed, layers, 0, static_cast<int>(end - begin), 0, code);
        std::copy_n(layers.values[code].begin(), (end - begin) * stride,
                    codes.begin() + static_cast<std::ptrdiff_t>(begin * stride));
    });
    return codes;
}

AutoencoderLearner::Errors AutoencoderLearner::errors(const RatingRows& targets, const std::stop_token& stop) const
{
    const AutoencoderShape& shape = m_settings.shape;
    const std::size_t top = shape.hiddenCount() - 1;
    const std::size_t firstStride = static_cast<std::size_t>(shape.stride(0));
    PackedLayers packed(shape, false);
    packed.pack(*m_weights);
    std::vector<std::uint32_t> wanted = rowsWithRatings(targets);
    std::vector<Errors> parts(partsOf(wanted.size(), kEvaluated));
    forBlocks(wanted.size(), kEvaluated, [&](std::size_t block, std::size_t begin, std::size_t end) {
        if (stop.stop_requested())
            return;
        LayerRows layers(shape, end - begin, false);
        std::vector<std::uint32_t> columns;
        std::vector<float> inputs;
        for (std::size_t i = begin; i < end; ++i) {
            m_maker.fillRow(wanted[i], columns, inputs);
            firstHidden(*m_weights, columns, inputs, layers.values[0].data() + (i - begin) * firstStride);
        }
        hiddenLayers(*m_weights, packed, layers, 0, static_cast<int>(end - begin), 0, top);
        Errors sum;
        for (std::size_t i = begin; i < end; ++i) {
            float* hidden = layers.values[top].data() + (i - begin) * firstStride;
            setBiasUnit(shape, hidden);
            for (const std::uint32_t entry : targets.entries(wanted[i])) {
                const float z = outputOf(*m_weights, targets.column(entry), hidden);
                const float y = shape.outputAt(z, offsets()[wanted[i]]).value;
                const auto square = [&](float x) {
                    return static_cast<double>(x - targets.value(entry)) *
                           static_cast<double>(x - targets.value(entry));
                };
                sum.raw += square(y);
                sum.clipped += square(std::clamp(y, shape.scale.minimum, shape.scale.maximum));
            }
        }
        parts[block] = sum;
    });
    Errors total;
    for (const Errors& part : parts) {
        total.raw += part.raw;
        total.clipped += part.clipped;
    }
    return total;
}

void AutoencoderLearner::goToBest()
{
    if (m_best)
        m_weights = m_best;
}

void AutoencoderLearner::saveState(ArrayFile& file) const
{
    file.header["autoencoder.steps"] = m_steps;
    const bool hasBest = m_best != nullptr && m_best != m_weights;
    file.header["autoencoder.best"] = m_best == nullptr ? "none" : hasBest ? "kept" : "current";
    const auto put = [&](const std::string& name, const AlignedVector<float>& values) {
        if (!values.empty())
            file.putView(name, std::span<const float>(values));
    };
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        const std::string number = std::to_string(i);
        put("weights." + number, m_weights->matrices()[i].values);
        put("first." + number, m_states[i].first);
        put("second." + number, m_states[i].second);
        if (hasBest)
            put("best." + number, m_best->matrices()[i].values);
    }
}

void AutoencoderLearner::loadState(const ArrayFile& file)
{
    const auto read = [&](const std::string& name, AlignedVector<float>& values) {
        const std::vector<float> stored = file.get<float>(name, values.size());
        std::copy(stored.begin(), stored.end(), values.begin());
    };
    m_steps = file.header.at("autoencoder.steps");
    const std::string best = file.header.at("autoencoder.best");
    ownWeights();
    m_best = best == "kept" ? std::make_shared<AutoencoderWeights>(m_settings.shape) : nullptr;
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        const std::string number = std::to_string(i);
        read("weights." + number, m_weights->matrices()[i].values);
        for (const auto& [name, values] :
             {std::pair{"first.", &m_states[i].first}, std::pair{"second.", &m_states[i].second}})
            if (!values->empty())
                read(name + number, *values);
        if (m_best)
            read("best." + number, m_best->matrices()[i].values);
    }
    if (best == "current")
        m_best = m_weights;
}

double AutoencoderLearner::memoryEstimate(const AutoencoderSettings& settings, std::size_t rows)
{
    const AutoencoderShape& shape = settings.shape;
    const double outer = static_cast<double>(shape.columns) * shape.stride(0) * (shape.isTied ? 1 : 2);
    double inner = 0;
    for (std::size_t k = 0; k + 1 < shape.depth(); ++k)
        inner += static_cast<double>(shape.layers[k]) * shape.stride(k + 1) * (shape.isTied ? 1 : 2);
    double activations = 0;
    for (std::size_t l = 0; l < shape.hiddenCount(); ++l)
        activations += 2.0 * static_cast<double>(std::min(settings.batch, rows)) * shape.stride(l);
    // the weights, what the optimiser remembers, and from the second epoch on the best epoch's weights
    const double copies = 2 + static_cast<double>(RowOptimiser::stateArrays(settings.optimiser));
    const double packed = 2 * inner;
    const double codes = static_cast<double>(rows) * shape.stride(shape.depth() - 1);
    return sizeof(float) * ((outer + inner) * copies + packed + activations + codes);
}

} // namespace equipoise
