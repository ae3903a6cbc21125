// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/plotticker.h"

#include <cmath>

namespace equipoise {

PlotTicker::PlotTicker() { setTickCount(5); }

double PlotTicker::getTickStep(const QCPRange& range)
{
    m_step = QCPAxisTicker::getTickStep(range);
    if (m_whole)
        m_step = std::max(1.0, std::round(m_step));
    return m_step;
}

QString PlotTicker::getTickLabel(double tick, const QLocale& locale, QChar, int)
{
    if (std::abs(tick) < m_step * 1e-6)
        tick = 0;
    if (std::abs(tick) >= 1e7 || (m_step < 1e-5 && tick != 0))
        return locale.toString(tick, 'g', 3);
    // 0.25 needs two decimals, 0.5 one
    int decimals = 0;
    for (double step = m_step; decimals < 6 && std::abs(step - std::round(step)) > 1e-6 * step; step *= 10)
        ++decimals;
    return locale.toString(tick, 'f', decimals);
}

} // namespace equipoise
