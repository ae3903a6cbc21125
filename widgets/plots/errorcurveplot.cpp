// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/errorcurveplot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace equipoise {

namespace {

// Each curve is three graphs: the lower and upper end of its band and the mean.
enum Graph { kAccuracyLow, kAccuracyHigh, kAccuracy, kFairnessLow, kFairnessHigh, kFairness, kGraphs };

void fill(QCustomPlot& plot, int first, const std::vector<double>& x, const std::vector<Estimate>& y)
{
    for (int part = 0; part < 3; ++part)
        plot.graph(first + part)->data()->clear();
    for (std::size_t i = 0; i < x.size(); ++i) {
        plot.graph(first)->addData(x[i], y[i].low);
        plot.graph(first + 1)->addData(x[i], y[i].high);
        plot.graph(first + 2)->addData(x[i], y[i].mean);
    }
}

} // namespace

ErrorCurvePlot::ErrorCurvePlot(QWidget* parent)
    : Plot(parent)
{
    QCustomPlot& plot = canvas();
    for (int i = 0; i < kGraphs; ++i) {
        QCPGraph* graph = plot.addGraph();
        graph->setName(i < kFairnessLow ? tr("Accuracy error") : tr("Fairness error"));
        if (i != kAccuracy && i != kFairness)
            graph->removeFromLegend();
    }
    plot.graph(kAccuracyHigh)->setChannelFillGraph(plot.graph(kAccuracyLow));
    plot.graph(kFairnessHigh)->setChannelFillGraph(plot.graph(kFairnessLow));
    setYTitle(tr("Error, min–max normalised"), Goal::Lower);
    auto* mark = new QCPItemStraightLine(&plot);
    mark->setObjectName(u"mark"_qs);
    mark->setVisible(false);
    connect(&plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        if (!m_positions.empty())
            Q_EMIT selected(nearestIndex(canvas().xAxis->pixelToCoord(event->position().x())));
    });
}

void ErrorCurvePlot::setCurves(const std::vector<double>& positions, const std::vector<Estimate>& accuracy,
                               const std::vector<Estimate>& fairness)
{
    m_positions = positions;
    m_accuracy = accuracy;
    m_fairness = fairness;
    fill(canvas(), kAccuracyLow, positions, accuracy);
    fill(canvas(), kFairnessLow, positions, fairness);
    setSelected(std::nan(""));
    setLegendShown(!positions.empty());
    refresh();
}

void ErrorCurvePlot::setSelected(double position)
{
    auto* mark = canvas().findChild<QCPItemStraightLine*>(u"mark"_qs);
    mark->setVisible(std::isfinite(position));
    if (std::isfinite(position)) {
        mark->point1->setCoords(position, 0);
        mark->point2->setCoords(position, 1);
    }
    canvas().replot(QCustomPlot::rpQueuedReplot);
}

void ErrorCurvePlot::recolour(const QPalette& palette)
{
    QCustomPlot& plot = canvas();
    for (int i = 0; i < kGraphs; ++i) {
        const bool accuracy = i < kFairnessLow;
        QColor colour = accuracy ? accuracyColour() : fairnessColour();
        const bool mean = i == kAccuracy || i == kFairness;
        plot.graph(i)->setPen(mean ? QPen(colour, 2, accuracy ? Qt::SolidLine : Qt::DashLine) : QPen(Qt::NoPen));
        if (mean)
            plot.graph(i)->setScatterStyle(QCPScatterStyle(
                accuracy ? QCPScatterStyle::ssCircle : QCPScatterStyle::ssSquare, QPen(colour, 1.4), colour, 6));
        colour.setAlpha(45);
        if (plot.graph(i)->channelFillGraph() != nullptr)
            plot.graph(i)->setBrush(colour);
    }
    canvas().findChild<QCPItemStraightLine*>(u"mark"_qs)->setPen(QPen(coloursOf(palette).accent, 1, Qt::DashLine));
}

DataRange ErrorCurvePlot::dataRange() const
{
    DataRange range;
    for (std::size_t i = 0; i < m_positions.size(); ++i)
        for (const Estimate& e : {m_accuracy[i], m_fairness[i]}) {
            range.include(m_positions[i], e.low);
            range.include(m_positions[i], e.high);
        }
    return range;
}

int ErrorCurvePlot::nearestIndex(double x) const
{
    const auto closer = [x](double a, double b) { return std::abs(a - x) < std::abs(b - x); };
    return int(std::min_element(m_positions.begin(), m_positions.end(), closer) - m_positions.begin());
}

QString ErrorCurvePlot::readout(double& x, double) const
{
    if (m_positions.empty())
        return {};
    const auto i = static_cast<std::size_t>(nearestIndex(x));
    x = m_positions[i];
    const QLocale locale;
    return u"%1 %2\n%3: %4\n%5: %6"_qs.arg(canvas().xAxis->label(), locale.toString(x, 'g', 4), tr("Accuracy error"),
                                           locale.toString(m_accuracy[i].mean, 'f', 3), tr("Fairness error"),
                                           locale.toString(m_fairness[i].mean, 'f', 3));
}

} // namespace equipoise
