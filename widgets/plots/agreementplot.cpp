// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/agreementplot.h"

#include "widgets/plots/nearestpoint.h"

#include <qcustomplot.h>

#include <cmath>

namespace equipoise {

namespace {} // namespace

AgreementPlot::AgreementPlot(QWidget* parent)
    : Plot(parent)
{
    const auto add = [this](const QString& name, bool isLine) {
        QCPGraph* graph = canvas().addGraph();
        graph->setName(name);
        graph->setLineStyle(isLine ? QCPGraph::lsLine : QCPGraph::lsNone);
        return graph;
    };
    m_identity = add(tr("Predicted = actual"), true);
    m_regression = add({}, true);
    m_dots = add(tr("One rating removed"), false);
    m_mark = add({}, false);
    m_mark->removeFromLegend();
    connect(&canvas(), &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        if (event->button() != Qt::LeftButton)
            return;
        const int point = nearestPoint(canvas().xAxis->pixelToCoord(event->position().x()),
                                       canvas().yAxis->pixelToCoord(event->position().y()));
        if (point >= 0)
            Q_EMIT selected(point);
    });
}

void AgreementPlot::setPoints(const QList<Point>& points, const std::optional<Line>& regression)
{
    m_points = points;
    for (QCPGraph* graph : {m_identity, m_regression, m_dots, m_mark})
        graph->data()->clear();
    DataRange predicted;
    for (const Point& point : points) {
        m_dots->addData(point.predicted, point.actual);
        predicted.include(point.predicted, point.actual);
    }
    m_regression->removeFromLegend();
    if (!predicted.isEmpty) {
        for (const double x : {predicted.xMinimum, predicted.xMaximum}) {
            m_identity->addData(x, x);
            if (regression)
                m_regression->addData(x, regression->slope * x + regression->intercept);
        }
        if (regression) {
            m_regression->setName(regression->name);
            m_regression->addToLegend();
        }
    }
    setLegendShown(!points.isEmpty());
    refresh();
}

void AgreementPlot::setSelected(int point)
{
    m_mark->data()->clear();
    if (point >= 0 && point < m_points.size())
        m_mark->addData(m_points[point].predicted, m_points[point].actual);
    canvas().replot(QCustomPlot::rpQueuedReplot);
}

void AgreementPlot::recolour(const QPalette& palette)
{
    const Colours& colours = coloursOf(palette);
    m_identity->setPen(QPen(colours.muted, 1.4, Qt::DashLine));
    m_regression->setPen(QPen(seriesColour(1), 2));
    QColor pale = seriesColour(0);
    pale.setAlpha(170);
    m_dots->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, QPen(seriesColour(0), 1), pale, 7));
    m_mark->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colours.accent, 2), Qt::NoBrush, 14));
}

DataRange AgreementPlot::dataRange() const
{
    DataRange range;
    for (const Point& point : m_points)
        range.include(point.predicted, point.actual);
    return range;
}

int AgreementPlot::nearestPoint(double x, double y) const
{
    NearestPoint nearest(canvas(), x, y);
    for (int i = 0; i < int(m_points.size()); ++i)
        nearest.offer(0, i, m_points[i].predicted, m_points[i].actual);
    return nearest.place() ? nearest.place()->point : -1;
}

QString AgreementPlot::readout(double& x, double y) const
{
    const int at = nearestPoint(x, y);
    if (at < 0)
        return {};
    const Point& point = m_points[at];
    x = point.predicted;
    const QLocale locale;
    return tr("%1\npredicted %2, actual %3")
        .arg(point.label, locale.toString(point.predicted, 'f', 5), locale.toString(point.actual, 'f', 5));
}

QString AgreementPlot::csv() const
{
    const auto quoted = [](QString cell) -> QString { return u'"' + cell.replace(u'"', u"\"\""_qs) + u'"'; };
    QString text = quoted(tr("Rating")) + u',' + quoted(xTitle()) + u',' + quoted(yTitle()) + u'\n';
    for (const Point& point : m_points)
        text += quoted(point.label) + u',' + QString::number(point.predicted, 'g', 10) + u',' +
                QString::number(point.actual, 'g', 10) + u'\n';
    return text;
}

} // namespace equipoise
