// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/plotnavigation.h"

#include "widgets/plots/figurestyle.h"

#include <QKeyEvent>
#include <QMenu>

#include <qcustomplot.h>

namespace equipoise {

namespace {

constexpr double kPanStep = 0.1; ///< part of an axis
constexpr double kCloser = 0.8;

/// In pixels, so that an axis in powers moves as evenly as any other.
void panAxis(QCPAxis& axis, double part)
{
    const QCPRange range = axis.range();
    const double from = axis.coordToPixel(range.lower);
    const double to = axis.coordToPixel(range.upper);
    const double way = part * (to - from);
    axis.setRange(axis.pixelToCoord(from + way), axis.pixelToCoord(to + way));
}

} // namespace

PlotNavigation::PlotNavigation(QCustomPlot& canvas, QObject* parent)
    : QObject(parent)
    , m_canvas(canvas)
{
    canvas.setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    connect(&canvas, &QCustomPlot::mouseDoubleClick, this, &PlotNavigation::everythingWanted);
    connect(&canvas, &QCustomPlot::mouseWheel, this, [this] { m_isMoved = true; });
    connect(&canvas, &QCustomPlot::mouseMove, this, [this](const QMouseEvent* event) {
        if (event->buttons().testFlag(Qt::LeftButton))
            m_isMoved = true;
    });
}

void PlotNavigation::setFixedX(bool fixed)
{
    const auto directions = fixed ? Qt::Orientations(Qt::Vertical) : Qt::Horizontal | Qt::Vertical;
    m_canvas.axisRect()->setRangeDrag(directions);
    m_canvas.axisRect()->setRangeZoom(directions);
}

void PlotNavigation::pan(double x, double y)
{
    if (m_canvas.axisRect()->rangeDrag().testFlag(Qt::Horizontal))
        panAxis(*m_canvas.xAxis, x);
    panAxis(*m_canvas.yAxis, y);
    redraw();
}

void PlotNavigation::zoom(double factor)
{
    const QPointF middle = m_canvas.axisRect()->center();
    if (m_canvas.axisRect()->rangeZoom().testFlag(Qt::Horizontal))
        m_canvas.xAxis->scaleRange(factor, m_canvas.xAxis->pixelToCoord(middle.x()));
    m_canvas.yAxis->scaleRange(factor, m_canvas.yAxis->pixelToCoord(middle.y()));
    redraw();
}

bool PlotNavigation::press(const QKeyEvent& event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
        pan(-kPanStep, 0);
        return true;
    case Qt::Key_Right:
        pan(kPanStep, 0);
        return true;
    case Qt::Key_Up:
        pan(0, kPanStep);
        return true;
    case Qt::Key_Down:
        pan(0, -kPanStep);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift on many keyboards
        zoom(kCloser);
        return true;
    case Qt::Key_Minus:
        zoom(1 / kCloser);
        return true;
    case Qt::Key_Home:
    case Qt::Key_0:
        Q_EMIT everythingWanted();
        return true;
    default:
        return false;
    }
}

void PlotNavigation::fillMenu(QMenu& menu)
{
    const auto add = [&menu](const QString& text, Qt::Key key) {
        QAction* action = menu.addAction(text);
        action->setShortcut(QKeySequence(key));
        return action;
    };
    connect(add(tr("Zoom &In"), Qt::Key_Plus), &QAction::triggered, this, [this] { zoom(kCloser); });
    connect(add(tr("Zoom &Out"), Qt::Key_Minus), &QAction::triggered, this, [this] { zoom(1 / kCloser); });
    connect(add(tr("Show &All"), Qt::Key_Home), &QAction::triggered, this, &PlotNavigation::everythingWanted);
}

QString PlotNavigation::keysHelp() { return tr("Arrows move, + and - zoom, Home or 0 shows everything."); }

void PlotNavigation::redraw()
{
    m_isMoved = true;
    m_canvas.replot(QCustomPlot::rpQueuedReplot);
}

} // namespace equipoise
