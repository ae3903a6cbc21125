// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/plotreadout.h"

#include "widgets/theme/colours.h"

#include <qcustomplot.h>

#include <algorithm>

namespace equipoise {

namespace {
constexpr QMargins kPadding(6, 4, 6, 4);
constexpr double kDistance = 10;
const auto kLayer = QStringLiteral("overlay");
} // namespace

PlotReadout::PlotReadout(QCustomPlot& canvas)
    : m_canvas(canvas)
    , m_hair(new QCPItemLine(&canvas))
    , m_box(new QCPItemText(&canvas))
{
    m_box->setPadding(kPadding);
    m_box->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_box->setClipToAxisRect(false);
    m_box->setTextAlignment(Qt::AlignLeft);
    for (QCPItemPosition* position : {m_box->position, m_hair->start, m_hair->end})
        position->setType(QCPItemPosition::ptAbsolute);
    canvas.layer(kLayer)->setMode(QCPLayer::lmBuffered);
    m_hair->setLayer(kLayer);
    m_box->setLayer(kLayer);
    m_hair->setVisible(false);
    m_box->setVisible(false);
}

void PlotReadout::show(double x, const QPointF& pointer, const QString& text)
{
    const QRect area = m_canvas.axisRect()->rect();
    const double hair = m_canvas.xAxis->coordToPixel(x);
    m_hair->start->setCoords(hair, area.top());
    m_hair->end->setCoords(hair, area.bottom());
    m_box->setText(text);
    m_box->position->setCoords(place(pointer, text));
    m_hair->setVisible(true);
    m_box->setVisible(true);
    m_canvas.layer(kLayer)->replot();
}

QPointF PlotReadout::place(const QPointF& pointer, const QString& text) const
{
    const QSizeF size = QFontMetricsF(m_box->font()).size(0, text) +
                        QSizeF(kPadding.left() + kPadding.right(), kPadding.top() + kPadding.bottom());
    const QRectF room = QRectF(m_canvas.rect()).adjusted(2, 2, -2, -2);
    QPointF corner = pointer + QPointF(kDistance, kDistance);
    // on the other side of the pointer where it would leave the figure, and inside in any case
    if (corner.x() + size.width() > room.right())
        corner.setX(pointer.x() - kDistance - size.width());
    if (corner.y() + size.height() > room.bottom())
        corner.setY(pointer.y() - kDistance - size.height());
    return {std::max(room.left(), corner.x()), std::max(room.top(), corner.y())};
}

void PlotReadout::hide()
{
    if (!m_box->visible())
        return;
    m_hair->setVisible(false);
    m_box->setVisible(false);
    m_canvas.layer(kLayer)->replot();
}

void PlotReadout::dress(const QPalette& palette, const QFont& font)
{
    const Colours& colours = coloursOf(palette);
    m_hair->setPen(QPen(colours.muted, 1, Qt::DashLine));
    m_box->setFont(font);
    m_box->setColor(palette.color(QPalette::Text));
    m_box->setPen(colours.line);
    m_box->setBrush(palette.color(QPalette::ToolTipBase));
}

} // namespace equipoise
