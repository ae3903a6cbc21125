// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/smoothing.h"

#include <cmath>

namespace equipoise {

double ExponentialSmoother::next(double value)
{
    if (!std::isfinite(value) || m_weight <= 0)
        return value;
    m_sum = m_weight * m_sum + (1 - m_weight) * value;
    m_share *= m_weight;
    return m_sum / (1 - m_share);
}

} // namespace equipoise
