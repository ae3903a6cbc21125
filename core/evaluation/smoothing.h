// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace equipoise {

/// Exponential moving average of a curve, corrected for its start at zero, as TensorBoard smooths: after n values
/// s_n = w·s_(n−1) + (1 − w)·v_n and the result is s_n / (1 − w^n), so a constant curve stays what it is. Values that
/// are no finite number are handed through and change nothing. O(1) a value.
class ExponentialSmoother
{
public:
    /// Weight of what was, in [0, 1); 0 smooths nothing.
    explicit ExponentialSmoother(double weight = 0)
        : m_weight(weight)
    {}

    double weight() const { return m_weight; }
    double next(double value);

private:
    double m_weight;
    double m_sum = 0;   ///< s_n
    double m_share = 1; ///< w^n
};

} // namespace equipoise
