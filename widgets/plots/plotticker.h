// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <qcustomplot.h>

namespace equipoise {

/// Some five ticks with as many decimals as their distance needs and marks between thousands: no exponents from 10⁻⁵
/// to 10⁷.
class PlotTicker : public QCPAxisTicker
{
public:
    /// With the axis it is for, a horizontal one gets no more ticks than its labels have room for.
    explicit PlotTicker(const QCPAxis* axis = nullptr);
    /// Whole numbers only (epochs, counts).
    void setWhole(bool whole) { m_whole = whole; }
    /// For an axis that counts in powers: 1, 2, 5 or 1, 10, 100, and evenly spaced ticks where it spans less.
    void setLogarithmic(bool logarithmic) { m_logarithmic = logarithmic; }

protected:
    double getTickStep(const QCPRange& range) override;
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;

private:
    bool fits(double step, const QCPRange& range);

    const QCPAxis* m_axis;
    double m_step = 1;
    bool m_whole = false;
    bool m_logarithmic = false;
};

} // namespace equipoise
