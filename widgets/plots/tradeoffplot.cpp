// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/tradeoffplot.h"

#include <qcustomplot.h>

#include <cmath>

namespace equipoise {

namespace {

constexpr double kReach = 30; ///< pixels within which a point is meant

enum Layer { kFront, kPoints, kKnee, kSelected };

QString estimateText(const Estimate& e)
{
    const QLocale locale;
    const QString mean = locale.toString(e.mean, 'f', 4);
    return e.hasWidth() ? Plot::tr("%1 (95 %: %2 to %3)")
                              .arg(mean, locale.toString(e.low, 'f', 4), locale.toString(e.high, 'f', 4))
                        : mean;
}

} // namespace

TradeOffPlot::TradeOffPlot(QWidget* parent)
    : Plot(parent)
{
    QCustomPlot& plot = canvas();
    for (const QString& name : {tr("Pareto front"), tr("Points"), tr("Knee"), tr("Selected")}) {
        QCPGraph* graph = plot.addGraph();
        graph->setName(name);
        graph->setLineStyle(QCPGraph::lsNone);
    }
    plot.graph(kFront)->setLineStyle(QCPGraph::lsLine);
    plot.graph(kSelected)->removeFromLegend();
    connect(&plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        const double x = canvas().xAxis->pixelToCoord(event->position().x());
        const double y = canvas().yAxis->pixelToCoord(event->position().y());
        if (const auto index = nearestPoint(x, y))
            Q_EMIT selected(*index);
    });
}

void TradeOffPlot::setPoints(const QList<Point>& points)
{
    m_points = points;
    m_selected = -1;
    QCustomPlot& plot = canvas();
    for (int i = plot.plottableCount() - 1; i >= 0; --i)
        if (qobject_cast<QCPErrorBars*>(plot.plottable(i)) != nullptr)
            plot.removePlottable(i);
    for (const int layer : {kFront, kPoints, kKnee, kSelected})
        plot.graph(layer)->data()->clear();
    bool whiskers = false;
    for (const Point& point : points) {
        plot.graph(kPoints)->addData(point.x.mean, point.y.mean);
        if (point.onFront)
            plot.graph(kFront)->addData(point.x.mean, point.y.mean);
        if (point.isKnee)
            plot.graph(kKnee)->addData(point.x.mean, point.y.mean);
        whiskers = whiskers || point.x.hasWidth() || point.y.hasWidth();
    }
    if (whiskers) {
        // error bars follow the order of the graph's data, which is by x
        QList<Point> sorted = points;
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const Point& a, const Point& b) { return a.x.mean < b.x.mean; });
        for (const bool vertical : {true, false}) {
            auto* bars = new QCPErrorBars(plot.xAxis, plot.yAxis);
            bars->setErrorType(vertical ? QCPErrorBars::etValueError : QCPErrorBars::etKeyError);
            bars->setDataPlottable(plot.graph(kPoints));
            bars->setSymbolGap(0);
            bars->setName(tr("95 % interval over seeds"));
            if (!vertical)
                bars->removeFromLegend();
            for (const Point& point : sorted) {
                const Estimate& e = vertical ? point.y : point.x;
                bars->addData(e.mean - e.low, e.high - e.mean);
            }
        }
    }
    setLegendShown(!points.isEmpty());
    refresh();
}

void TradeOffPlot::setSelected(int index)
{
    m_selected = index;
    QCPGraph* graph = canvas().graph(kSelected);
    graph->data()->clear();
    if (index >= 0 && index < m_points.size())
        graph->addData(m_points[index].x.mean, m_points[index].y.mean);
    canvas().replot(QCustomPlot::rpQueuedReplot);
}

void TradeOffPlot::recolour(const QPalette& palette)
{
    const Colours& colours = coloursOf(palette);
    const QColor dot = seriesColour(4);
    QCustomPlot& plot = canvas();
    plot.graph(kFront)->setPen(QPen(colours.muted, 1.4));
    plot.graph(kPoints)->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(palette.color(QPalette::Base), 1), dot, 9));
    plot.graph(kKnee)->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssDiamond, QPen(palette.color(QPalette::Text), 1.6), Qt::NoBrush, 17));
    plot.graph(kSelected)->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colours.accent, 2), Qt::NoBrush, 15));
    for (int i = 0; i < plot.plottableCount(); ++i)
        if (auto* bars = qobject_cast<QCPErrorBars*>(plot.plottable(i))) {
            QColor pale = dot;
            pale.setAlpha(150);
            bars->setPen(QPen(pale, 1.2));
        }
}

DataRange TradeOffPlot::dataRange() const
{
    DataRange range;
    for (const Point& point : m_points) {
        range.include(point.x.low, point.y.low);
        range.include(point.x.high, point.y.high);
    }
    return range;
}

std::optional<int> TradeOffPlot::nearestPoint(double x, double y) const
{
    const QCustomPlot& plot = canvas();
    std::optional<int> best;
    double bestDistance = kReach;
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const double dx = plot.xAxis->coordToPixel(m_points[i].x.mean) - plot.xAxis->coordToPixel(x);
        const double dy = plot.yAxis->coordToPixel(m_points[i].y.mean) - plot.yAxis->coordToPixel(y);
        if (const double distance = std::hypot(dx, dy); distance < bestDistance) {
            bestDistance = distance;
            best = int(i);
        }
    }
    return best;
}

QString TradeOffPlot::readout(double& x, double y) const
{
    const auto index = nearestPoint(x, y);
    if (!index)
        return {};
    const Point& point = m_points[*index];
    x = point.x.mean;
    QString head = point.label;
    if (point.isKnee)
        head += tr(" (knee)");
    else if (point.onFront)
        head += tr(" (on the front)");
    const auto plain = [](const QString& title) { return title.section(u" ("_qs, 0, 0); };
    return u"%1\n%2: %3\n%4: %5"_qs.arg(head, plain(canvas().xAxis->label()), estimateText(point.x),
                                        plain(canvas().yAxis->label()), estimateText(point.y));
}

} // namespace equipoise
