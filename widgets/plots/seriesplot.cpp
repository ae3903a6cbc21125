// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/seriesplot.h"

#include "widgets/plots/plotticker.h"

#include <QLocale>

#include <cmath>

namespace equipoise {

namespace {

constexpr int kMostLines = 12; ///< in the read-out

} // namespace

SeriesPlot::SeriesPlot(QWidget* parent)
    : Plot(parent)
{
    auto ticker = QSharedPointer<PlotTicker>::create();
    ticker->setWhole(true);
    canvas().xAxis->setTicker(ticker);
    setXTitle(tr("Epoch"));
}

void SeriesPlot::setSeries(std::vector<Series> series)
{
    m_series = std::move(series);
    canvas().clearGraphs();
    bool anyListed = false;
    for (const Series& one : m_series) {
        QCPGraph* graph = canvas().addGraph();
        graph->setName(one.name);
        graph->setData(QVector<double>(one.epochs.begin(), one.epochs.end()),
                       QVector<double>(one.values.begin(), one.values.end()), true);
        if (!one.isListed)
            graph->removeFromLegend();
        anyListed = anyListed || one.isListed;
    }
    setLegendShown(anyListed);
    refresh();
}

void SeriesPlot::recolour(const QPalette& palette)
{
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const QColor colour = m_series[i].colour.isValid() ? m_series[i].colour : palette.color(QPalette::Text);
        canvas().graph(int(i))->setPen(QPen(colour, 1.8, m_series[i].dash));
    }
}

DataRange SeriesPlot::dataRange() const
{
    DataRange range;
    for (const Series& series : m_series)
        for (std::size_t i = 0; i < series.epochs.size(); ++i)
            if (std::isfinite(series.values[i]))
                range.include(series.epochs[i], series.values[i]);
    return range;
}

QString SeriesPlot::readout(double& x, double) const
{
    x = std::round(x);
    QStringList lines;
    int more = 0;
    for (const Series& series : m_series) {
        const auto at = std::lower_bound(series.epochs.begin(), series.epochs.end(), x);
        if (at == series.epochs.end() || *at != x)
            continue;
        if (lines.size() < kMostLines)
            lines << series.name + u"  "_qs +
                         QLocale().toString(series.values[std::size_t(at - series.epochs.begin())], 'g', 5);
        else
            ++more;
    }
    if (lines.isEmpty())
        return {};
    if (more > 0)
        lines << tr("and %n more", nullptr, more);
    lines.prepend(tr("Epoch %1").arg(int(x)));
    return lines.join(u'\n');
}

} // namespace equipoise
