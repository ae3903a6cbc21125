// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/neuralcf/ncfside.h"

#include "core/nn/rowproduct.h"

namespace equipoise {

namespace {

constexpr std::size_t kRows = NcfKernel::kRows;
constexpr std::size_t kAhead = 4; // slots whose rows are fetched before they are needed

std::size_t asSize(int n) { return static_cast<std::size_t>(n); }

} // namespace

NcfSide::NcfSide(Which which, const NcfShape& shape, std::size_t count, std::vector<NcfFeatureGroup> groups,
                 bool hasMoments)
    : m_which(which)
    , m_shape(shape)
    , m_table(count, shape.rowWidth(), hasMoments)
    , m_groups(std::move(groups))
{
    for (const NcfFeatureGroup& group : m_groups)
        m_properties.emplace_back(group.count, shape.rowWidth(), hasMoments);
}

NcfSide::Workspace::Workspace(const NcfShape& shape)
    : m_sums(kRows * asSize(shape.hasTower() ? shape.width(0) : 0))
    , m_products(kRows * asSize(shape.productWidth()))
    , m_towers(kRows * asSize(shape.towerWidth()))
    , m_row(asSize(shape.rowWidth()))
    , m_zeros(asSize(std::max(shape.towerWidth(), shape.hasTower() ? shape.width(0) : 0)))
{}

void NcfSide::start(const AlignedVector<float>& products, const AlignedVector<float>& towers)
{
    const std::size_t product = asSize(m_shape.productWidth());
    const std::size_t tower = asSize(m_shape.towerWidth());
    for (std::size_t row = 0; row < m_table.rows(); ++row) {
        std::copy_n(products.data() + row * product, product, m_table.weights(row));
        std::copy_n(towers.data() + row * tower, tower, m_table.weights(row) + product);
    }
    m_table.restart();
    for (EmbeddingTable& properties : m_properties) {
        properties.restart();
        for (std::size_t row = 0; row < properties.rows(); ++row)
            std::fill_n(properties.weights(row), properties.width(), 0.0F);
    }
}

void NcfSide::copyTo(AlignedVector<float>& products, AlignedVector<float>& towers) const
{
    const std::size_t product = asSize(m_shape.productWidth());
    const std::size_t tower = asSize(m_shape.towerWidth());
    products.resize(m_table.rows() * product);
    towers.resize(m_table.rows() * tower);
    std::vector<float> whole(product + tower);
    for (std::size_t row = 0; row < m_table.rows(); ++row) {
        std::copy_n(m_table.weights(row), whole.size(), whole.data());
        addProperties(static_cast<std::uint32_t>(row), whole.data());
        std::copy_n(whole.data(), product, products.data() + row * product);
        std::copy_n(whole.data() + product, tower, towers.data() + row * tower);
    }
}

void NcfSide::addProperties(std::uint32_t id, float* row) const
{
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const auto own = m_groups[g].of(id);
        for (const std::uint32_t feature : own) {
            const float* property = m_properties[g].weights(feature);
            const float share = 1 / static_cast<float>(own.size());
            for (int i = 0; i < m_shape.rowWidth(); ++i)
                row[i] += share * property[i];
        }
    }
}

void NcfSide::finish(const AdamClock* clock)
{
    m_table.finish(clock);
    for (EmbeddingTable& properties : m_properties)
        properties.finish(clock);
}

void NcfSide::save(ArrayFile& file, const std::string& name) const
{
    m_table.save(file, name);
    for (std::size_t g = 0; g < m_groups.size(); ++g)
        m_properties[g].save(file, name + "." + m_groups[g].name);
}

void NcfSide::load(const ArrayFile& file, const std::string& name)
{
    m_table.load(file, name);
    for (std::size_t g = 0; g < m_groups.size(); ++g)
        m_properties[g].load(file, name + "." + m_groups[g].name);
}

void NcfSide::reserve(std::size_t samples, std::size_t parts)
{
    const std::size_t slots = std::min(samples, m_table.rows());
    m_products.resize(slots * asSize(m_shape.productWidth()));
    m_towers.resize(slots * asSize(m_shape.towerWidth()));
    if (m_shape.hasTower())
        m_halves.resize(slots * asSize(m_shape.width(0)));
    if (!m_groups.empty())
        m_gradients.resize(slots * asSize(m_shape.rowWidth()));
    m_halfGradients.resize(parts * m_shape.firstHalf());
}

void NcfSide::gather(const BatchSide& batch, std::size_t part, std::size_t number, const AdamClock* clock,
                     Workspace& workspace)
{
    const std::size_t end = batch.begins[part + 1];
    const std::size_t product = asSize(m_shape.productWidth());
    const std::size_t tower = asSize(m_shape.towerWidth());
    for (std::size_t slot = batch.begins[part]; slot < end; ++slot) {
        if (slot + kAhead < end)
            m_table.prefetch(batch.ids[slot + kAhead]);
        m_table.catchUp(batch.ids[slot], number, clock);
        const float* row = m_table.weights(batch.ids[slot]);
        if (!m_groups.empty()) {
            std::copy_n(row, product + tower, workspace.m_row.data());
            addProperties(batch.ids[slot], workspace.m_row.data());
            row = workspace.m_row.data();
        }
        std::copy_n(row, product, m_products.data() + slot * product);
        std::copy_n(row + product, tower, m_towers.data() + slot * tower);
    }
}

void NcfSide::multiply(const BatchSide& batch, std::size_t part, const float* dense, const Workspace& workspace)
{
    if (!m_shape.hasTower())
        return;
    const std::size_t begin = batch.begins[part];
    const bool isUsers = m_which == Which::Users;
    rowProduct(m_towers.data() + begin * asSize(m_shape.towerWidth()), static_cast<int>(batch.begins[part + 1] - begin),
               m_shape.towerWidth(), dense + (isUsers ? 0 : m_shape.firstHalf()),
               isUsers ? dense + m_shape.biases(0) : workspace.m_zeros.data(), m_shape.width(0),
               m_halves.data() + begin * asSize(m_shape.width(0)));
}

void NcfSide::productGradient(const BatchSide& batch, std::size_t slot, const NcfStep& step, const float* weights,
                              const BatchSide& otherBatch, const NcfSide& other, const float* deltas,
                              float* gradient) const
{
    const int width = m_shape.productWidth();
    const auto samples = batch.of(slot);
    const float* own = m_products.data() + slot * asSize(width);
    const float pull = step.regularisation * step.factor * static_cast<float>(samples.size());
    forColumnTiles<4>(width, [&]<int C>(int at) {
        Vec sum[C]{};
        for (const std::uint32_t sample : samples) {
            const Vec delta = splat(deltas[sample]);
            const float* const row = other.m_products.data() + otherBatch.slotOf[sample] * asSize(width) + at;
#pragma GCC unroll 4
            for (int c = 0; c < C; ++c)
                sum[c] += delta * loadVec(row + c * kLanes);
        }
#pragma GCC unroll 4
        for (int c = 0; c < C; ++c) {
            const int column = at + c * kLanes;
            storeVec(gradient + column, sum[c] * loadVec(weights + column) + pull * loadVec(own + column));
        }
    });
    if (m_shape.isDot) // the column that holds 1 stays
        gradient[m_shape.factors + (m_which == Which::Users ? 1 : 0)] = 0;
}

void NcfSide::update(const BatchSide& batch, std::size_t part, const NcfStep& step, const float* dense,
                     const float* transposed, const BatchSide& otherBatch, const NcfSide& other, const float* deltas,
                     const float* firstDeltas, Workspace& workspace)
{
    const std::size_t first = batch.begins[part];
    const std::size_t last = batch.begins[part + 1];
    const std::size_t product = asSize(m_shape.productWidth());
    const std::size_t tower = asSize(m_shape.towerWidth());
    const std::size_t half = m_which == Which::Users ? 0 : m_shape.firstHalf();
    float* halfGradient = m_halfGradients.data() + part * m_shape.firstHalf();
    std::fill_n(halfGradient, m_shape.firstHalf(), 0.0F);

    for (std::size_t begin = first; begin < last; begin += kRows) {
        const std::size_t count = std::min(kRows, last - begin);
        if (m_shape.hasTower()) {
            const int width = m_shape.width(0);
            float* sums = workspace.m_sums.data();
            for (std::size_t s = 0; s < count; ++s)
                forColumnTiles<4>(width, [&]<int C>(int at) {
                    Vec sum[C]{};
                    for (const std::uint32_t sample : batch.of(begin + s))
#pragma GCC unroll 4
                        for (int c = 0; c < C; ++c)
                            sum[c] += loadVec(firstDeltas + sample * asSize(width) + at + c * kLanes);
#pragma GCC unroll 4
                    for (int c = 0; c < C; ++c)
                        storeVec(sums + s * asSize(width) + at + c * kLanes, sum[c]);
                });
            rowProduct(sums, static_cast<int>(count), width, transposed + half, workspace.m_zeros.data(),
                       m_shape.towerWidth(), workspace.m_towers.data());
            addOuterProducts(m_towers.data() + begin * tower, static_cast<int>(count), m_shape.towerWidth(), sums,
                             width, halfGradient);
        }
        for (std::size_t s = 0; s < count; ++s) {
            const std::size_t slot = begin + s;
            if (slot + kAhead < last)
                m_table.prefetch(batch.ids[slot + kAhead]);
            float* gradient =
                m_groups.empty() ? workspace.m_row.data() : m_gradients.data() + slot * asSize(m_shape.rowWidth());
            if (m_shape.hasProduct())
                productGradient(batch, slot, step, dense + m_shape.productWeights(), otherBatch, other, deltas,
                                gradient);
            const float pull = step.regularisation * step.factor * static_cast<float>(batch.of(slot).size());
            const float* own = m_towers.data() + slot * tower;
            for (std::size_t i = 0; i < tower; ++i)
                gradient[product + i] = workspace.m_towers[s * tower + i] + pull * own[i];
            m_table.update(batch.ids[slot], step.number, step.clock, step.optimiser, gradient);
        }
    }
}

void NcfSide::addHalfGradient(std::size_t begin, std::size_t n, float* sums) const
{
    for (std::size_t at = begin; at < m_halfGradients.size(); at += m_shape.firstHalf()) {
        const float* gradient = m_halfGradients.data() + at;
        for (std::size_t i = 0; i < n; ++i)
            sums[i] += gradient[i];
    }
}

void NcfSide::updateGroup(const BatchSide& batch, std::size_t group, const NcfStep& step)
{
    const NcfFeatureGroup& properties = m_groups[group];
    const std::size_t width = asSize(m_shape.rowWidth());
    AlignedVector<float> gradients(properties.count * width);
    for (std::size_t slot = 0; slot < batch.ids.size(); ++slot) {
        const auto own = properties.of(batch.ids[slot]);
        const float share = own.empty() ? 0 : 1 / static_cast<float>(own.size());
        for (const std::uint32_t feature : own)
            for (std::size_t i = 0; i < width; ++i)
                gradients[feature * width + i] += share * m_gradients[slot * width + i];
    }
    for (std::size_t feature = 0; feature < properties.count; ++feature)
        m_properties[group].update(feature, step.number, step.clock, step.optimiser,
                                   gradients.data() + feature * width);
}

} // namespace equipoise
