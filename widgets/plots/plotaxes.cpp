// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/plotaxes.h"

#include <algorithm>
#include <cmath>

namespace equipoise {

namespace {

constexpr double kPadding = 0.04;

QCPRange padded(double low, double high, bool zeroBased)
{
    double span = high - low;
    if (span <= 0)
        span = std::max(std::abs(high) * 0.2, 1e-6);
    QCPRange range(low - span * kPadding, high + span * kPadding);
    if (zeroBased && low >= 0)
        range.lower = 0;
    return range;
}

/// Where a live axis goes: it stays unless data leave it or fill less than half of it, and then takes some air on the
/// side on which they left.
QCPRange liveRange(const QCPRange& now, const QCPRange& wanted)
{
    const bool inside = wanted.lower >= now.lower && wanted.upper <= now.upper;
    if (inside && wanted.size() > 0.5 * now.size())
        return now;
    const double air = wanted.size() * 0.15;
    return {wanted.lower < now.lower ? wanted.lower - air : wanted.lower,
            wanted.upper > now.upper ? wanted.upper + air : wanted.upper};
}

QCPRange exponents(const QCPRange& range) { return {std::log10(range.lower), std::log10(range.upper)}; }

} // namespace

QString brokenTitle(const QString& title, const QFont& font, int length)
{
    const QFontMetrics metrics(font);
    QString broken;
    QString line;
    for (const QString& word : title.split(u' ')) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (line.isEmpty() || metrics.horizontalAdvance(longer) <= length) {
            line = longer;
            continue;
        }
        broken += line + u'\n';
        line = word;
    }
    return broken + line;
}

void fitAxis(QCPAxis& axis, QCPRange data, bool zeroBased, bool live)
{
    const bool inPowers = axis.scaleType() == QCPAxis::stLogarithmic;
    if (inPowers)
        data = exponents(data);
    QCPRange range = padded(data.lower, data.upper, zeroBased && !inPowers);
    if (live)
        range = liveRange(inPowers ? exponents(axis.range()) : axis.range(), range);
    axis.setRange(inPowers ? QCPRange(std::pow(10, range.lower), std::pow(10, range.upper)) : range);
}

} // namespace equipoise
