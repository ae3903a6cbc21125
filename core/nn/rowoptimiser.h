// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nn/adam.h"
#include "core/nn/rowmatrix.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace equipoise {

struct RowOptimiserSettings
{
    enum class Kind { Sgd, RmsProp, Adam };
    Kind kind = Kind::Sgd;
    double momentum = 0;   ///< SGD: b ← momentum·b + g, w ← w − rate·b
    double decay = 0.99;   ///< RMSprop: v ← decay·v + (1 − decay)·g², w ← w − rate·g/(√v + ε)
    double beta1 = 0.9;    ///< Adam
    double beta2 = 0.999;  ///< Adam
    double epsilon = 1e-8; ///< RMSprop and Adam
    double l2 = 0;         ///< decoupled: every step begins with w ← (1 − rate·l2)·w
};

/// What an optimiser remembers of a matrix: one array of its size each, or empty.
struct RowState
{
    AlignedVector<float> first;  ///< momentum, RMSprop's mean square, Adam's mean
    AlignedVector<float> second; ///< Adam's mean square
    std::vector<std::uint32_t>
        last; ///< step of the stretch up to which a row is current; empty where none falls behind
};

/// SGD, RMSprop and Adam for matrices of which a step touches only some rows. What the other rows would have done in
/// the dense optimiser — move on along their momentum, shrink, forget — is put off until they are next read and then
/// done at once in closed form: exact for SGD, with momentum or without, and for RMSprop, with L2 or without (up to
/// rounding); for Adam as in AdamClock, and with L2 the shrinking and the moving of idle steps are done one after the
/// other instead of in turns, which differs by a factor of 1 ± rate·l2·(the dozen of steps a fading mean moves). The
/// work a step takes is that of the rows it touches. Rows may be worked on at once by several threads.
class RowOptimiser
{
public:
    explicit RowOptimiser(const RowOptimiserSettings& settings)
        : m_settings(settings)
    {}

    RowState stateFor(const RowMatrix& matrix) const;
    /// Bytes `stateFor` would take for so many floats.
    static std::size_t stateArrays(const RowOptimiserSettings& settings);

    /// A stretch of `steps` steps at this rate, called 1 … steps; `done` were done before. All rows must be current.
    void beginStretch(double rate, std::uint64_t done, std::size_t steps);
    /// Whether rows that no step touches stay as they are.
    bool isIdleStill() const;
    /// Whether a step is w ← w − rate·g and nothing else, which may then be done in place.
    bool isPlain() const { return isIdleStill(); }
    float rate() const { return m_rate; }
    /// Brings a row up to the end of step `to`.
    void catchUp(RowMatrix& matrix, RowState& state, std::size_t row, std::size_t to) const;
    /// Step `step` of a row that is current as of the step before; `gradient` has the matrix's stride.
    void step(RowMatrix& matrix, RowState& state, std::size_t row, std::size_t step, const float* gradient) const;
    /// Brings the rows [begin, end) up to the end of the stretch and readies them for the next one.
    void finish(RowMatrix& matrix, RowState& state, std::size_t begin, std::size_t end) const;

private:
    RowOptimiserSettings m_settings;
    float m_rate = 0;
    std::size_t m_steps = 0;
    std::optional<AdamClock> m_clock;
    // Per number of idle steps.
    std::vector<float> m_shrink; ///< (1 − rate·l2)ⁿ
    std::vector<float> m_fade;   ///< momentumⁿ or decayⁿ
    std::vector<float> m_way;    ///< SGD with momentum: what the momentum moves a weight by, shrinking included
};

} // namespace equipoise
