// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/distributionplot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace equipoise {

namespace {
constexpr std::size_t kMostBars = 40;
constexpr int kFillAlpha = 50;
/// The bins from the first to the last that is not empty, with one more at either side to come down to zero.
std::pair<std::ptrdiff_t, std::ptrdiff_t> filled(const std::vector<double>& heights)
{
    const auto holds = [](double height) { return height > 0; };
    const auto first = std::find_if(heights.begin(), heights.end(), holds) - heights.begin();
    const auto last = std::find_if(heights.rbegin(), heights.rend(), holds).base() - heights.begin();
    const auto size = std::ssize(heights);
    return {std::max<std::ptrdiff_t>(0, std::min(first, size) - 1), std::min<std::ptrdiff_t>(size, last + 1)};
}

} // namespace

DistributionPlot::DistributionPlot(QWidget* parent)
    : Plot(parent)
{
    setZeroBased(false, true);
}

bool DistributionPlot::isSteps() const { return m_centres.size() > kMostBars || m_series.size() > 1; }

void DistributionPlot::setHistograms(const std::vector<double>& centres, double binWidth, const QList<Series>& series)
{
    m_centres = centres;
    m_binWidth = binWidth;
    m_series = series;
    QCustomPlot& plot = canvas();
    plot.clearPlottables();
    for (const Series& one : series) {
        const auto [first, last] = filled(one.heights);
        const QVector<double> keys(centres.begin() + first, centres.begin() + last);
        const QVector<double> heights(one.heights.begin() + first, one.heights.begin() + last);
        if (isSteps()) {
            QCPGraph* graph = plot.addGraph();
            graph->setName(one.name);
            graph->setLineStyle(QCPGraph::lsStepCenter);
            graph->setData(keys, heights, true);
        } else {
            auto* bars = new QCPBars(plot.xAxis, plot.yAxis);
            bars->setName(one.name);
            bars->setWidth(binWidth * 0.85);
            bars->setData(keys, heights, true);
        }
    }
    setLegendShown(series.size() > 1);
    refresh();
}

void DistributionPlot::clear() { setHistograms({}, 1, {}); }

void DistributionPlot::recolour(const QPalette&)
{
    for (int i = 0; i < canvas().plottableCount() && i < m_series.size(); ++i) {
        const Series& series = m_series[i];
        QCPAbstractPlottable* plottable = canvas().plottable(i);
        QColor fill = series.colour;
        if (isSteps()) {
            fill.setAlpha(kFillAlpha);
            plottable->setPen(QPen(series.colour, 1.4, series.dashed ? Qt::DashLine : Qt::SolidLine));
        } else {
            plottable->setPen(Qt::NoPen);
        }
        plottable->setBrush(fill);
    }
}

DataRange DistributionPlot::dataRange() const
{
    DataRange range;
    for (const Series& series : m_series)
        for (std::size_t i = 0; i < m_centres.size() && i < series.heights.size(); ++i) {
            if (series.heights[i] <= 0)
                continue;
            range.include(m_centres[i] - m_binWidth / 2, 0);
            range.include(m_centres[i] + m_binWidth / 2, series.heights[i]);
        }
    return range;
}

QString DistributionPlot::readout(double& x, double) const
{
    if (m_centres.empty())
        return {};
    const auto right = std::lower_bound(m_centres.begin(), m_centres.end(), x - m_binWidth / 2);
    if (right == m_centres.end() || std::abs(*right - x) > m_binWidth)
        return {};
    const auto bin = static_cast<std::size_t>(right - m_centres.begin());
    x = *right;
    const QLocale locale;
    QStringList lines{xTitle() + u": "_qs + locale.toString(x, 'g', 4)};
    for (const Series& series : m_series)
        lines << series.name + u": "_qs + locale.toString(series.heights[bin], 'f', m_decimals);
    if (m_detail)
        if (const QString more = m_detail(bin); !more.isEmpty())
            lines << more;
    return lines.join(u'\n');
}

} // namespace equipoise
