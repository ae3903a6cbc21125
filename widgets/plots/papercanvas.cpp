// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/papercanvas.h"

#include <qcustomplot.h>

#include <algorithm>
#include <array>

namespace equipoise {

namespace {

constexpr double kMillimetresPerInch = 25.4;
constexpr int kGreySaturation = 80; ///< of 255: inks below are tinted greys, not colours of data
constexpr std::array kGreys{0x1a, 0x96, 0x5c, 0xb8, 0x3c, 0x7a};
constexpr std::array kDashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};

/// Puts line feeds for spaces so that no line is wider than `room`, where that can be.
QString broken(const QString& text, const QFont& font, double room)
{
    const QFontMetricsF metrics(font);
    QString result;
    QString line;
    for (const QString& word : text.split(u' ')) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (!line.isEmpty() && metrics.horizontalAdvance(longer) > room) {
            result += line + u'\n';
            line = word;
        } else {
            line = longer;
        }
    }
    return result + line;
}

/// As bright, without its tint.
QColor untinted(const QColor& colour)
{
    const int level = qGray(colour.rgb());
    return {level, level, level, colour.alpha()};
}

QPen untinted(QPen pen)
{
    pen.setColor(untinted(pen.color()));
    return pen;
}

/// Gives every hue a grey and a dash, in the order in which they are met.
class GreyScale
{
public:
    QColor grey(const QColor& colour)
    {
        if (colour.hsvSaturation() < kGreySaturation || colour.alpha() == 0)
            return untinted(colour);
        const int level = kGreys[std::size_t(placeOf(colour)) % kGreys.size()];
        return {level, level, level, colour.alpha()};
    }
    QPen grey(QPen pen, bool dashes)
    {
        if (pen.style() == Qt::NoPen)
            return pen;
        const QColor colour = pen.color();
        const QColor to = grey(colour);
        if (dashes && colour.hsvSaturation() >= kGreySaturation)
            pen.setStyle(kDashes[std::size_t(placeOf(colour)) % kDashes.size()]);
        pen.setColor(to);
        return pen;
    }
    QBrush grey(QBrush brush)
    {
        if (brush.style() != Qt::NoBrush)
            brush.setColor(grey(brush.color()));
        return brush;
    }
    QCPScatterStyle grey(QCPScatterStyle style)
    {
        style.setPen(grey(style.pen(), false));
        style.setBrush(grey(style.brush()));
        return style;
    }

private:
    int placeOf(const QColor& colour)
    {
        const QRgb key = colour.rgb();
        const auto at = std::find(m_met.begin(), m_met.end(), key);
        if (at != m_met.end())
            return int(at - m_met.begin());
        m_met.append(key);
        return int(m_met.size()) - 1;
    }

    QList<QRgb> m_met;
};

} // namespace

PaperCanvas::PaperCanvas(QCustomPlot& canvas, const FigureStyle& style)
    : m_canvas(canvas)
{
    // everything scales with the font, so that the figure keeps the proportions of the screen
    const double screenPoints = QFontInfo(canvas.xAxis->tickLabelFont()).pointSizeF();
    const double perMillimetre = canvas.logicalDpiX() / kMillimetresPerInch * screenPoints / style.fontPoints;
    m_size = (style.millimetres * perMillimetre).toSize().expandedTo({1, 1});
    if (style.isGrey)
        turnGrey();
    breakLegend();
    breakTitles();
}

PaperCanvas::~PaperCanvas()
{
    while (!m_restore.isEmpty())
        m_restore.takeLast()();
}

void PaperCanvas::breakLegend()
{
    QCPLegend* legend = m_canvas.legend;
    if (!legend->visible())
        return;
    const int columns = legend->wrap();
    const double room = m_size.width() - 24;
    for (int i = 0; i < legend->itemCount(); ++i) {
        auto* item = qobject_cast<QCPPlottableLegendItem*>(legend->item(i));
        if (item == nullptr)
            continue;
        const QString name = item->plottable()->name();
        const QFont font = item->font();
        item->plottable()->setName(broken(name, font, room - legend->iconSize().width() - 16));
        m_restore.append([item, name] { item->plottable()->setName(name); });
    }
    const auto arrange = [legend](int wrap) {
        legend->setWrap(wrap);
        legend->setFillOrder(legend->fillOrder(), true);
    };
    int wrap = columns > 0 ? std::min(columns, std::max(1, legend->itemCount())) : std::max(1, legend->itemCount());
    for (; wrap > 0; --wrap) {
        arrange(wrap);
        if (wrap == 1 || legend->minimumOuterSizeHint().width() <= room)
            break;
    }
    m_restore.append([arrange, columns] { arrange(columns); });
}

void PaperCanvas::breakTitles()
{
    // a first drawing tells how long the axes are
    QImage nowhere(1, 1, QImage::Format_ARGB32_Premultiplied);
    QCPPainter painter(&nowhere);
    m_canvas.toPainter(&painter, m_size.width(), m_size.height());
    painter.end();
    const QList<QPair<QCPAxis*, int>> axes{{m_canvas.xAxis, m_size.width() - 16},
                                           // the drawing's own margins above and below may be used, too
                                           {m_canvas.yAxis, std::max(m_canvas.axisRect()->height() + 20, 60)}};
    for (const auto& [axis, length] : axes) {
        const QString label = axis->label();
        axis->setLabel(broken(label, axis->labelFont(), length));
        m_restore.append([axis = axis, label] { axis->setLabel(label); });
    }
}

void PaperCanvas::turnAxesGrey()
{
    for (QCPAxis* axis : {m_canvas.xAxis, m_canvas.yAxis}) {
        const auto dress = [axis](const QColor& label, const QColor& ticks, const QPen& base, const QPen& tick,
                                  const QPen& grid, const QPen& zero) {
            axis->setLabelColor(label);
            axis->setTickLabelColor(ticks);
            axis->setBasePen(base);
            axis->setTickPen(tick);
            axis->grid()->setPen(grid);
            axis->grid()->setZeroLinePen(zero);
        };
        const QCPGrid* grid = axis->grid();
        m_restore.append([=, label = axis->labelColor(), ticks = axis->tickLabelColor(), base = axis->basePen(),
                          tick = axis->tickPen(), lines = grid->pen(),
                          zero = grid->zeroLinePen()] { dress(label, ticks, base, tick, lines, zero); });
        dress(untinted(axis->labelColor()), untinted(axis->tickLabelColor()), untinted(axis->basePen()),
              untinted(axis->tickPen()), untinted(grid->pen()), untinted(grid->zeroLinePen()));
    }
    QCPLegend* legend = m_canvas.legend;
    m_restore.append([legend, colour = legend->textColor()] { legend->setTextColor(colour); });
    legend->setTextColor(untinted(legend->textColor()));
}

void PaperCanvas::turnGrey()
{
    turnAxesGrey();
    GreyScale scale;
    for (int i = 0; i < m_canvas.plottableCount(); ++i) {
        QCPAbstractPlottable* plottable = m_canvas.plottable(i);
        const bool isLine =
            qobject_cast<QCPGraph*>(plottable) != nullptr || qobject_cast<QCPCurve*>(plottable) != nullptr;
        m_restore.append([plottable, pen = plottable->pen(), brush = plottable->brush()] {
            plottable->setPen(pen);
            plottable->setBrush(brush);
        });
        plottable->setPen(scale.grey(plottable->pen(), isLine));
        plottable->setBrush(scale.grey(plottable->brush()));
        if (auto* graph = qobject_cast<QCPGraph*>(plottable)) {
            m_restore.append([graph, style = graph->scatterStyle()] { graph->setScatterStyle(style); });
            graph->setScatterStyle(scale.grey(graph->scatterStyle()));
        } else if (auto* curve = qobject_cast<QCPCurve*>(plottable)) {
            m_restore.append([curve, style = curve->scatterStyle()] { curve->setScatterStyle(style); });
            curve->setScatterStyle(scale.grey(curve->scatterStyle()));
        }
    }
    for (int i = 0; i < m_canvas.itemCount(); ++i) {
        if (auto* text = qobject_cast<QCPItemText*>(m_canvas.item(i))) {
            m_restore.append([text, colour = text->color()] { text->setColor(colour); });
            text->setColor(scale.grey(text->color()));
        } else if (auto* straight = qobject_cast<QCPItemStraightLine*>(m_canvas.item(i))) {
            m_restore.append([straight, pen = straight->pen()] { straight->setPen(pen); });
            straight->setPen(scale.grey(straight->pen(), false));
        } else if (auto* line = qobject_cast<QCPItemLine*>(m_canvas.item(i))) {
            m_restore.append([line, pen = line->pen()] { line->setPen(pen); });
            line->setPen(scale.grey(line->pen(), false));
        }
    }
}

void PaperCanvas::paint(QPainter& painter)
{
    auto& pen = static_cast<QCPPainter&>(painter);
    pen.setMode(QCPPainter::pmVectorized);
    pen.setMode(QCPPainter::pmNoCaching);
    pen.setMode(QCPPainter::pmNonCosmetic);
    m_canvas.toPainter(&pen, m_size.width(), m_size.height());
}

} // namespace equipoise
