// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/plotticker.h"

#include <algorithm>
#include <cmath>

namespace equipoise {

namespace {

/// Below so many powers of ten, even steps read better than 1, 2, 5; above the other, only powers are marked.
constexpr double kFewPowers = 0.9;
constexpr double kManyPowers = 2.4;
constexpr double kMostTicks = 7;
constexpr int kTicks = 5;
constexpr int kFewestTicks = 2;
constexpr int kLabelGap = 8; ///< pixels between two labels

int decimalsOf(double step)
{
    int decimals = 0;
    for (; decimals < 6 && std::abs(step - std::round(step)) > 1e-6 * step; step *= 10)
        ++decimals;
    return decimals;
}

} // namespace

PlotTicker::PlotTicker(const QCPAxis* axis)
    : m_axis(axis)
{}

double PlotTicker::getTickStep(const QCPRange& range)
{
    for (int count = kTicks; count >= kFewestTicks; --count) {
        setTickCount(count);
        m_step = QCPAxisTicker::getTickStep(range);
        if (m_whole)
            m_step = std::max(1.0, std::round(m_step));
        if (fits(m_step, range))
            break;
    }
    return m_step;
}

bool PlotTicker::fits(double step, const QCPRange& range)
{
    if (m_axis == nullptr || m_axis->orientation() != Qt::Horizontal)
        return true;
    const QFontMetrics metrics(m_axis->tickLabelFont());
    const auto width = [&](double value) {
        return metrics.horizontalAdvance(getTickLabel(std::round(value / step) * step, QLocale(), u'f', 0));
    };
    const double room = m_axis->axisRect()->width() * step / range.size();
    return std::max(width(range.lower), width(range.upper)) + kLabelGap <= room;
}

QVector<double> PlotTicker::createTickVector(double tickStep, const QCPRange& range)
{
    const double powers = range.lower > 0 ? std::log10(range.upper / range.lower) : 0;
    if (!m_logarithmic || powers < kFewPowers)
        return QCPAxisTicker::createTickVector(tickStep, range);
    m_step = 0;
    QVector<double> ticks;
    const int every = std::max(1, int(std::ceil(powers / kMostTicks)));
    for (int power = int(std::floor(std::log10(range.lower))); power <= std::log10(range.upper); power += every)
        for (const double digit : {1.0, 2.0, 5.0})
            if (digit == 1 || powers < kManyPowers)
                ticks.append(digit * std::pow(10, power));
    return ticks;
}

QString PlotTicker::getTickLabel(double tick, const QLocale& locale, QChar, int)
{
    if (std::abs(tick) < m_step * 1e-6)
        tick = 0;
    // of a tick among powers its own size decides: 0.02 has two decimals, 0.5 one
    const double step = m_step > 0 ? m_step : std::abs(tick);
    if (std::abs(tick) >= 1e7 || (step < 1e-5 && tick != 0))
        return locale.toString(tick, 'g', 3);
    return locale.toString(tick, 'f', decimalsOf(step));
}

} // namespace equipoise
