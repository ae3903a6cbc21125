// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/brushplot.h"

#include <QMouseEvent>

#include <qcustomplot.h>

#include <cmath>

namespace equipoise {

namespace {
constexpr int kBandAlpha = 45;
constexpr double kClickPixels = 3;
} // namespace

BrushPlot::BrushPlot(QWidget* parent)
    : DistributionPlot(parent)
    , m_band(new QCPItemRect(&canvas()))
    , m_marker(new QCPItemLine(&canvas()))
{
    for (QCPItemPosition* position : {m_band->topLeft, m_band->bottomRight, m_marker->start, m_marker->end})
        position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_band->setVisible(false);
    m_marker->setVisible(false);
}

void BrushPlot::setBrush(const std::optional<Range>& range)
{
    m_brush = range;
    showBrush();
}

void BrushPlot::setMarker(const std::optional<double>& x)
{
    m_marker->setVisible(x.has_value());
    if (x) {
        m_marker->start->setCoords(*x, 0);
        m_marker->end->setCoords(*x, 1);
    }
    canvas().replot(QCustomPlot::rpQueuedReplot);
}

QPoint BrushPlot::pixelOf(double x) const
{
    const QCustomPlot& plot = canvas();
    return {int(std::lround(plot.xAxis->coordToPixel(x))), plot.axisRect()->center().y()};
}

void BrushPlot::showBrush()
{
    m_band->setVisible(m_brush.has_value());
    if (m_brush) {
        m_band->topLeft->setCoords(m_brush->low, 0);
        m_band->bottomRight->setCoords(m_brush->high, 1);
    }
    canvas().replot(QCustomPlot::rpQueuedReplot);
}

void BrushPlot::recolour(const QPalette& palette)
{
    DistributionPlot::recolour(palette);
    QColor fill = coloursOf(palette).accent;
    m_marker->setPen(QPen(palette.color(QPalette::Text), 2));
    m_band->setPen(QPen(fill, 1));
    fill.setAlpha(kBandAlpha);
    m_band->setBrush(fill);
}

bool BrushPlot::eventFilter(QObject* watched, QEvent* event)
{
    const bool isMouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove ||
                         event->type() == QEvent::MouseButtonRelease;
    if (watched == &canvas() && isMouse && brushBy(static_cast<QMouseEvent*>(event)))
        return true;
    return DistributionPlot::eventFilter(watched, event);
}

bool BrushPlot::brushBy(QMouseEvent* event)
{
    QCustomPlot& plot = canvas();
    const double x = plot.xAxis->pixelToCoord(event->position().x());
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (event->button() != Qt::LeftButton || event->modifiers().testFlag(Qt::ShiftModifier) ||
            !plot.axisRect()->rect().contains(event->position().toPoint()))
            return false;
        m_anchor = x;
        m_moved = false;
        setFocus(Qt::MouseFocusReason);
        return true;
    case QEvent::MouseMove: {
        if (!m_anchor)
            return false;
        const double pixels = plot.xAxis->coordToPixel(x) - plot.xAxis->coordToPixel(*m_anchor);
        m_moved = m_moved || std::abs(pixels) >= kClickPixels;
        if (m_moved) {
            setBrush(Range{std::min(x, *m_anchor), std::max(x, *m_anchor)});
            Q_EMIT brushed();
        }
        return true;
    }
    default:
        if (!m_anchor || event->button() != Qt::LeftButton)
            return false;
        m_anchor.reset();
        if (!m_moved && m_brush) {
            setBrush(std::nullopt);
            Q_EMIT brushed();
        }
        return true;
    }
}

} // namespace equipoise
