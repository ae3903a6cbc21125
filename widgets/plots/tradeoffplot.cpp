// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/tradeoffplot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace equipoise {

namespace {

constexpr double kLabelRoom = 0.08; ///< of an axis, beyond the outermost points, where labels stand

/// The same on every figure, so that series can be told apart without colour.
QCPScatterStyle::ScatterShape markerOf(int colour)
{
    constexpr std::array kShapes{QCPScatterStyle::ssDisc,     QCPScatterStyle::ssSquare,
                                 QCPScatterStyle::ssTriangle, QCPScatterStyle::ssTriangleInverted,
                                 QCPScatterStyle::ssDiamond,  QCPScatterStyle::ssCircle};
    return kShapes[std::size_t(colour) % kShapes.size()];
}

Qt::PenStyle dashOf(int colour)
{
    constexpr std::array kDashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    return kDashes[std::size_t(colour) % kDashes.size()];
}

QColor colourOf(const TradeOffPlot::Series& series)
{
    return series.own.isValid() ? series.own : seriesColour(series.colour);
}

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
    const auto add = [&](const QString& name) {
        QCPGraph* graph = plot.addGraph();
        graph->setName(name);
        graph->setLineStyle(QCPGraph::lsNone);
        return graph;
    };
    m_knees = add(tr("Knee"));
    m_corner = add(tr("Reference of the hypervolume"));
    m_mark = add(tr("Selected"));
    m_mark->removeFromLegend();
    connect(&plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        if (event->button() != Qt::LeftButton)
            return;
        const double x = canvas().xAxis->pixelToCoord(event->position().x());
        const double y = canvas().yAxis->pixelToCoord(event->position().y());
        if (const auto place = nearestPoint(x, y))
            Q_EMIT selected(place->curve, place->point);
    });
}

void TradeOffPlot::setSeries(const QList<Series>& series)
{
    QCustomPlot& plot = canvas();
    for (QCPErrorBars* bars : std::as_const(m_whiskers))
        plot.removePlottable(bars);
    for (const QList<QCPGraph*>& graphs : {m_dots, m_fronts})
        for (QCPGraph* graph : graphs)
            plot.removeGraph(graph);
    for (QCPItemText* label : std::as_const(m_labels))
        plot.removeItem(label);
    m_labels.clear();
    m_whiskers.clear();
    m_dots.clear();
    m_fronts.clear();
    for (QCPGraph* graph : {m_knees, m_mark})
        graph->data()->clear();
    m_series = series;
    for (qsizetype i = 0; i < series.size(); ++i)
        draw(series[i], i == 0 && !series[i].isRun);
    const bool hasPoints =
        std::any_of(series.begin(), series.end(), [](const Series& s) { return !s.points.isEmpty(); });
    m_knees->removeFromLegend();
    if (!m_knees->data()->isEmpty())
        m_knees->addToLegend();
    setLegendShown(hasPoints);
    refresh();
}

void TradeOffPlot::draw(const Series& series, bool isFirst)
{
    QCustomPlot& plot = canvas();
    QCPGraph* dots = plot.addGraph();
    dots->setLineStyle(QCPGraph::lsNone);
    dots->setName(series.name.isEmpty() ? tr("Points") : series.name);
    QCPGraph* front = plot.addGraph();
    front->setName(tr("Pareto front"));
    if (!isFirst)
        front->removeFromLegend();
    bool hasWhiskers = false;
    for (const Point& point : series.points) {
        dots->addData(point.x.mean, point.y.mean);
        if (point.onFront)
            front->addData(point.x.mean, point.y.mean);
        if (point.isKnee)
            m_knees->addData(point.x.mean, point.y.mean);
        hasWhiskers = hasWhiskers || point.x.hasWidth() || point.y.hasWidth();
    }
    m_dots.append(dots);
    m_fronts.append(front);
    if (series.isRun && !series.points.isEmpty()) {
        auto* label = new QCPItemText(&plot);
        label->setText(series.name.section(u": "_qs, 0, 0));
        label->position->setCoords(series.points.first().x.mean, series.points.first().y.mean);
        label->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        label->setPadding({0, 0, 0, 6});
        label->setClipToAxisRect(false);
        m_labels.append(label);
    }
    if (!hasWhiskers)
        return;
    // error bars follow the order of the graph's data, which is by x
    QList<Point> sorted = series.points;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Point& a, const Point& b) { return a.x.mean < b.x.mean; });
    for (const bool vertical : {true, false}) {
        auto* bars = new QCPErrorBars(plot.xAxis, plot.yAxis);
        bars->setErrorType(vertical ? QCPErrorBars::etValueError : QCPErrorBars::etKeyError);
        bars->setDataPlottable(dots);
        bars->setSymbolGap(0);
        bars->setName(tr("95 % interval over seeds"));
        if (!vertical || !m_whiskers.isEmpty())
            bars->removeFromLegend();
        for (const Point& point : std::as_const(sorted)) {
            const Estimate& e = vertical ? point.y : point.x;
            bars->addData(e.mean - e.low, e.high - e.mean);
        }
        m_whiskers.append(bars);
    }
}

void TradeOffPlot::setReference(std::optional<QPointF> reference)
{
    m_reference = reference;
    m_corner->data()->clear();
    m_corner->removeFromLegend();
    if (reference) {
        m_corner->addData(reference->x(), reference->y());
        m_corner->addToLegend();
    }
    refresh();
}

void TradeOffPlot::setSelected(int series, int point)
{
    m_mark->data()->clear();
    if (series >= 0 && series < m_series.size() && point >= 0 && point < m_series[series].points.size()) {
        const Point& at = m_series[series].points[point];
        m_mark->addData(at.x.mean, at.y.mean);
    }
    canvas().replot(QCustomPlot::rpQueuedReplot);
}

void TradeOffPlot::recolour(const QPalette& palette)
{
    const Colours& colours = coloursOf(palette);
    const QColor base = palette.color(QPalette::Base);
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        const int number = m_series[i].colour;
        const QColor colour = colourOf(m_series[i]);
        m_dots[i]->setScatterStyle(QCPScatterStyle(markerOf(number), QPen(colour, 1), colour, 8));
        m_fronts[i]->setPen(QPen(m_series.size() > 1 ? colour : colours.muted, 1.4, dashOf(number)));
    }
    for (QCPErrorBars* bars : std::as_const(m_whiskers)) {
        const auto series = m_dots.indexOf(qobject_cast<QCPGraph*>(bars->dataPlottable()));
        QColor pale = series < 0 ? colours.muted : colourOf(m_series[series]);
        pale.setAlpha(150);
        bars->setPen(QPen(pale, 1.2));
    }
    for (QCPItemText* label : std::as_const(m_labels)) {
        label->setColor(palette.color(QPalette::Text));
        label->setFont(canvas().legend->font());
    }
    m_knees->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssDiamond, QPen(palette.color(QPalette::Text), 1.6), Qt::NoBrush, 17));
    m_corner->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCross, QPen(colours.muted, 1.4), base, 9));
    m_mark->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colours.accent, 2), Qt::NoBrush, 15));
}

DataRange TradeOffPlot::dataRange() const
{
    DataRange points;
    DataRange intervals;
    for (const Series& series : m_series)
        for (const Point& point : series.points) {
            points.include(point.x.mean, point.y.mean);
            intervals.include(point.x.low, point.y.low);
            intervals.include(point.x.high, point.y.high);
        }
    DataRange range = intervals.boundedAround(points);
    if (!range.isEmpty && m_reference)
        range.include(m_reference->x(), m_reference->y());
    if (!m_labels.isEmpty()) {
        const double x = kLabelRoom * (range.xMaximum - range.xMinimum);
        const double y = kLabelRoom * (range.yMaximum - range.yMinimum);
        range.include(range.xMinimum - x, range.yMinimum);
        range.include(range.xMaximum + x, range.yMaximum + y);
    }
    return range;
}

std::optional<NearestPoint::Place> TradeOffPlot::nearestPoint(double x, double y) const
{
    NearestPoint nearest(canvas(), x, y);
    for (int s = 0; s < int(m_series.size()); ++s)
        for (int i = 0; i < int(m_series[s].points.size()); ++i)
            nearest.offer(s, i, m_series[s].points[i].x.mean, m_series[s].points[i].y.mean);
    return nearest.place();
}

QString TradeOffPlot::readout(double& x, double y) const
{
    const auto place = nearestPoint(x, y);
    if (!place)
        return {};
    const Series& series = m_series[place->curve];
    const Point& point = series.points[place->point];
    x = point.x.mean;
    QString head = point.label;
    if (point.isKnee)
        head += tr(" (knee)");
    else if (point.onFront)
        head += tr(" (on the front)");
    if (m_series.size() > 1)
        head.prepend(series.name + u'\n');
    const auto plain = [](const QString& title) { return title.section(u" ("_qs, 0, 0); };
    return u"%1\n%2: %3\n%4: %5"_qs.arg(head, plain(xTitle()), estimateText(point.x), plain(yTitle()),
                                        estimateText(point.y));
}

} // namespace equipoise
