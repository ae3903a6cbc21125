// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/counthistogram.h"

#include <qcustomplot.h>

#include <cmath>

namespace equipoise {

namespace {

/// 1, 2, 5, 10, 20, 50, …, thinned to what has room.
class CountTicker : public QCPAxisTicker
{
protected:
    QVector<double> createTickVector(double, const QCPRange& range) override
    {
        const double decades = std::log10(range.upper / range.lower);
        QVector<double> ticks;
        for (double decade = 1; decade <= range.upper; decade *= 10)
            for (const double step : {1.0, 2.0, 5.0})
                if ((decades < 2.2 || step == 1.0) && range.contains(step * decade))
                    ticks.append(step * decade);
        return ticks;
    }
    QVector<double> createSubTickVector(int, const QVector<double>&) override { return {}; }
    QString getTickLabel(double tick, const QLocale& locale, QChar, int) override
    {
        return locale.toString(qlonglong(tick));
    }
};

} // namespace

CountHistogram::CountHistogram(QWidget* parent)
    : Plot(parent)
{
    setZeroBased(false, true);
    canvas().xAxis->setScaleType(QCPAxis::stLogarithmic);
    canvas().xAxis->setTicker(QSharedPointer<CountTicker>::create());
}

void CountHistogram::setBins(const std::vector<CountBin>& bins, const QColor& colour, const QString& who)
{
    m_bins = bins;
    m_colour = colour;
    m_who = who;
    canvas().clearPlottables();
    if (!bins.empty()) {
        QCPGraph* graph = canvas().addGraph();
        graph->setName(who);
        graph->setLineStyle(QCPGraph::lsStepLeft);
        for (const CountBin& bin : bins)
            graph->addData(bin.from, double(bin.count));
        graph->addData(bins.back().to, 0);
    }
    refresh();
}

void CountHistogram::recolour(const QPalette& palette)
{
    if (canvas().graphCount() == 0)
        return;
    canvas().graph(0)->setPen(QPen(palette.color(QPalette::Base), 1));
    canvas().graph(0)->setBrush(m_colour);
}

DataRange CountHistogram::dataRange() const
{
    DataRange range;
    for (const CountBin& bin : m_bins) {
        range.include(bin.from, 0);
        range.include(bin.to, double(bin.count));
    }
    return range;
}

QString CountHistogram::readout(double& x, double) const
{
    for (const CountBin& bin : m_bins) {
        if (x < bin.from || x >= bin.to)
            continue;
        x = std::sqrt(bin.from * bin.to);
        const QLocale locale;
        const auto last = qlonglong(bin.to) - 1;
        const QString span = last > qlonglong(bin.from)
                                 ? u"%1–%2"_qs.arg(locale.toString(qlonglong(bin.from)), locale.toString(last))
                                 : locale.toString(last);
        return tr("%1 ratings: %2 %3").arg(span, locale.toString(qulonglong(bin.count)), m_who);
    }
    return {};
}

} // namespace equipoise
