// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/models/mffair/mffairrows.h"

#include "core/base/random.h"
#include "core/models/mffair/mffairkernel.h"

#include <algorithm>

namespace equipoise {

namespace {

constexpr std::size_t kAhead = 4; // slots whose rows are fetched before they are needed

} // namespace

MfFairRows::MfFairRows(std::size_t rows, std::size_t width, std::size_t constant)
    : m_table(rows, static_cast<int>(width), true)
    , m_constant(constant)
{
    for (std::size_t row = 0; row < rows && hasConstant(); ++row)
        m_table.weights(row)[m_constant] = 1;
}

void MfFairRows::initialise(const std::vector<bool>& isTrained, std::size_t k, double scale, std::uint64_t seed,
                            std::string_view purpose)
{
    for (std::size_t row = 0; row < m_table.rows(); ++row) {
        if (!isTrained[row])
            continue;
        RandomStream stream(seed, purpose, 0, row);
        std::generate_n(m_table.weights(row), k, [&] { return static_cast<float>(scale * stream.normal()); });
    }
}

void MfFairRows::begin(std::size_t batch)
{
    m_gathered.resize(std::min(batch, m_table.rows()) * width());
    m_gatheredNext.resize(m_gathered.size());
}

void MfFairRows::gather(const BatchSide& batch, std::size_t part, std::size_t step, const AdamClock& clock)
{
    const std::size_t end = batch.begins[part + 1];
    for (std::size_t slot = batch.begins[part]; slot < end; ++slot) {
        if (slot + kAhead < end)
            m_table.prefetch(batch.ids[slot + kAhead]);
        m_table.catchUp(batch.ids[slot], step, &clock);
        copyRow(m_table.weights(batch.ids[slot]), width(), m_gatheredNext.data() + slot * width());
    }
}

double MfFairRows::norms(const BatchSide& batch, std::size_t part) const
{
    double norms = 0;
    for (std::size_t slot = batch.begins[part]; slot < batch.begins[part + 1]; ++slot) {
        const float norm = squaredNorm(gathered() + slot * width(), width());
        norms += static_cast<double>(batch.of(slot).size()) * (static_cast<double>(norm) - (hasConstant() ? 1 : 0));
    }
    return norms;
}

void MfFairRows::descend(const BatchSide& batch, std::size_t part, std::size_t step, const AdamClock& clock,
                         const BatchSide& otherBatch, const MfFairRows& other, const float* factors, float decay,
                         float* gradient)
{
    const std::size_t end = batch.begins[part + 1];
    for (std::size_t slot = batch.begins[part]; slot < end; ++slot) {
        if (slot + kAhead < end)
            m_table.prefetch(batch.ids[slot + kAhead]);
        const std::uint32_t first = batch.offsets[slot];
        const std::uint32_t last = batch.offsets[slot + 1];
        weightedRowSum(other.gathered(), width(), batch.samples, first, last, otherBatch.slotOf.data(), factors,
                       decay * static_cast<float>(last - first), m_gathered.data() + slot * width(), gradient);
        if (hasConstant())
            gradient[m_constant] = 0;
        m_table.update(batch.ids[slot], step, &clock, {}, gradient);
    }
}

void MfFairRows::keepBest()
{
    m_best.resize(m_table.rows() * width());
    for (std::size_t row = 0; row < m_table.rows(); ++row)
        std::copy_n(m_table.weights(row), width(), m_best.data() + row * width());
}

void MfFairRows::goToBest()
{
    for (std::size_t row = 0; !m_best.empty() && row < m_table.rows(); ++row)
        std::copy_n(m_best.data() + row * width(), width(), m_table.weights(row));
}

void MfFairRows::collect(std::size_t k, std::size_t bias, std::vector<float>& vectors, std::vector<float>& biases) const
{
    for (std::size_t row = 0; row < m_table.rows(); ++row) {
        const float* const from = m_table.weights(row);
        vectors.insert(vectors.end(), from, from + k);
        biases.push_back(hasConstant() ? from[bias] : 0);
    }
}

void MfFairRows::save(ArrayFile& file, const std::string& name) const
{
    m_table.save(file, name);
    if (!m_best.empty())
        file.put(name + "-best", std::span<const float>(m_best));
}

void MfFairRows::load(const ArrayFile& file, const std::string& name)
{
    m_table.load(file, name);
    m_best.clear();
    if (!file.contains(name + "-best"))
        return;
    const std::vector<float> best = file.get<float>(name + "-best", m_table.rows() * width());
    m_best.assign(best.begin(), best.end());
}

} // namespace equipoise
