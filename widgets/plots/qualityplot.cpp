// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/qualityplot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace equipoise {

namespace {

struct Style
{
    QCPScatterStyle::ScatterShape marker;
    Qt::PenStyle dash;
    double width;
    int size;
};

const Style& styleOf(int number)
{
    static constexpr std::array kStyles{Style{QCPScatterStyle::ssDisc, Qt::SolidLine, 2.4, 8},
                                        Style{QCPScatterStyle::ssSquare, Qt::DashLine, 1.6, 7},
                                        Style{QCPScatterStyle::ssTriangle, Qt::DotLine, 1.6, 8},
                                        Style{QCPScatterStyle::ssDiamond, Qt::DashDotLine, 1.6, 8},
                                        Style{QCPScatterStyle::ssTriangleInverted, Qt::DashDotDotLine, 1.6, 8},
                                        Style{QCPScatterStyle::ssStar, Qt::DashLine, 1.2, 11},
                                        Style{QCPScatterStyle::ssCross, Qt::DotLine, 1.2, 9}};
    return kStyles[std::size_t(number) % kStyles.size()];
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

QualityPlot::QualityPlot(QWidget* parent)
    : Plot(parent)
    , m_intervalName(tr("95 % interval"))
{
    connect(&canvas(), &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        if (event->button() != Qt::LeftButton)
            return;
        const double x = canvas().xAxis->pixelToCoord(event->position().x());
        const double y = canvas().yAxis->pixelToCoord(event->position().y());
        if (const auto place = nearestPoint(x, y))
            Q_EMIT selected(place->curve, place->point);
    });
}

void QualityPlot::setCurves(const QList<Curve>& curves)
{
    for (const auto& [curve, bars] : std::as_const(m_whiskers))
        canvas().removePlottable(bars);
    m_whiskers.clear();
    m_marks.clear();
    canvas().clearGraphs();
    m_curves = curves;
    for (const Curve& curve : curves)
        draw(curve);
    // what comes first matters most: it is drawn last, over the others
    if (!m_marks.isEmpty())
        m_marks.first()->setLayer(u"axes"_qs);
    setLegendShown(!curves.isEmpty());
    refresh();
}

void QualityPlot::draw(const Curve& curve)
{
    QCustomPlot& plot = canvas();
    const int number = int(m_marks.size());
    QCPGraph* graph = plot.addGraph();
    graph->setName(curve.name);
    QVector<double> x;
    QVector<double> y;
    bool hasWidth = false;
    if (curve.isReference && !curve.points.isEmpty()) {
        const DataRange range = dataRange();
        const double level = curve.points.first().y.mean;
        graph->setData({range.xMinimum, range.xMaximum}, {level, level}, true);
        m_marks << graph;
        return;
    }
    for (const Point& point : curve.points) {
        x << point.x.mean;
        y << point.y.mean;
        hasWidth = hasWidth || point.x.hasWidth() || point.y.hasWidth();
    }
    graph->setData(x, y, std::is_sorted(x.begin(), x.end()));
    m_marks << graph;
    if (!hasWidth)
        return;
    // error bars follow the order of the graph's data, which is by x
    QList<Point> sorted = curve.points;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Point& a, const Point& b) { return a.x.mean < b.x.mean; });
    for (const bool isVertical : {true, false}) {
        auto* bars = new QCPErrorBars(plot.xAxis, plot.yAxis);
        bars->setErrorType(isVertical ? QCPErrorBars::etValueError : QCPErrorBars::etKeyError);
        bars->setDataPlottable(graph);
        bars->setSymbolGap(0);
        bars->setWhiskerWidth(5);
        bars->setName(m_intervalName);
        if (!isVertical || !m_whiskers.isEmpty())
            bars->removeFromLegend();
        for (const Point& point : std::as_const(sorted)) {
            const Estimate& e = isVertical ? point.y : point.x;
            bars->addData(e.mean - e.low, e.high - e.mean);
        }
        m_whiskers.append({number, bars});
    }
}

void QualityPlot::recolour(const QPalette& palette)
{
    const auto colourOf = [&](int curve) {
        const int style = m_curves[curve].style;
        // what stands for no way at all has the colour of text
        return style < 5 ? seriesColour(style) : palette.color(QPalette::Text);
    };
    for (int i = 0; i < m_marks.size(); ++i) {
        const Style& style = styleOf(m_curves[i].style);
        const QColor colour = colourOf(i);
        m_marks[i]->setPen(QPen(colour, style.width, style.dash));
        if (!m_curves[i].isReference)
            m_marks[i]->setScatterStyle(QCPScatterStyle(style.marker, QPen(colour, 1.4), colour, style.size));
    }
    for (const auto& [curve, bars] : std::as_const(m_whiskers)) {
        QColor pale = colourOf(curve);
        pale.setAlpha(140);
        bars->setPen(QPen(pale, 1.2));
    }
}

DataRange QualityPlot::dataRange() const
{
    DataRange means;
    DataRange intervals;
    for (const Curve& curve : m_curves)
        for (const Point& point : curve.points) {
            if (curve.isReference)
                continue;
            means.include(point.x.mean, point.y.mean);
            intervals.include(point.x.low, point.y.low);
            intervals.include(point.x.high, point.y.high);
        }
    // a line across needs no room of its own to the side
    DataRange range = intervals.boundedAround(means);
    for (const Curve& curve : m_curves)
        for (const Point& point : curve.points)
            if (curve.isReference) {
                range.include(range.isEmpty ? 0 : range.xMinimum, point.y.mean);
                range.include(range.xMaximum > range.xMinimum ? range.xMaximum : point.x.mean, point.y.mean);
            }
    return range;
}

std::optional<NearestPoint::Place> QualityPlot::nearestPoint(double x, double y) const
{
    NearestPoint nearest(canvas(), x, y);
    for (int c = 0; c < int(m_curves.size()); ++c)
        for (int i = 0; i < int(m_curves[c].points.size()); ++i) {
            const Point& point = m_curves[c].points[i];
            if (m_curves[c].isReference)
                nearest.offerAcross(c, i, point.y.mean);
            else
                nearest.offer(c, i, point.x.mean, point.y.mean);
        }
    return nearest.place();
}

QString QualityPlot::readout(double& x, double y) const
{
    const auto place = nearestPoint(x, y);
    if (!place)
        return {};
    const Curve& curve = m_curves[place->curve];
    const Point& point = curve.points[place->point];
    if (!curve.isReference)
        x = point.x.mean;
    const auto plain = [](const QString& title) { return title.section(u" ("_qs, 0, 0); };
    const QString head = point.label.isEmpty() ? curve.name : u"%1, %2"_qs.arg(curve.name, point.label);
    return u"%1\n%2: %3\n%4: %5"_qs.arg(head, plain(xTitle()), estimateText(point.x), plain(yTitle()),
                                        estimateText(point.y));
}

QString QualityPlot::csv() const
{
    const auto quoted = [](QString cell) -> QString { return u'"' + cell.replace(u'"', u"\"\""_qs) + u'"'; };
    const auto numbers = [](const Estimate& e) {
        return u"%1,%2,%3"_qs.arg(e.mean, 0, 'g', 10).arg(e.low, 0, 'g', 10).arg(e.high, 0, 'g', 10);
    };
    QStringList head{tr("series"), tr("point")};
    for (const QString& title : {xTitle(), yTitle()})
        head << title << tr("%1, low").arg(title) << tr("%1, high").arg(title);
    for (QString& cell : head)
        cell = quoted(cell);
    QString text = head.join(u',') + u'\n';
    for (const Curve& curve : m_curves)
        for (const Point& point : curve.points)
            text +=
                u"%1,%2,%3,%4\n"_qs.arg(quoted(curve.name), quoted(point.label), numbers(point.x), numbers(point.y));
    return text;
}

} // namespace equipoise
