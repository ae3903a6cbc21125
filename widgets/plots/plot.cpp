// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/plot.h"

#include "widgets/dialogs/exportfiguredialog.h"
#include "widgets/plots/plotexport.h"
#include "widgets/plots/plotticker.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <cmath>

namespace equipoise {

namespace {

constexpr double kPadding = 0.04;
constexpr int kLegendColumns = 4; ///< at most
constexpr int kLegendMargin = 24;
constexpr QMargins kReadoutPadding(6, 4, 6, 4);
constexpr double kReadoutDistance = 10;

QString withArrow(const QString& title, Goal goal)
{
    switch (goal) {
    case Goal::Lower:
        return title + Plot::tr(" (↓ better)");
    case Goal::Higher:
        return title + Plot::tr(" (↑ better)");
    case Goal::Neither:
        break;
    }
    return title;
}

QCPRange padded(double low, double high, bool zeroBased)
{
    double span = high - low;
    if (span <= 0)
        span = std::max(std::abs(high) * 0.2, 1e-6);
    QCPRange range(low - span * kPadding, high + span * kPadding);
    if (zeroBased && low >= 0)
        range.lower = 0;
    return range;
}

/// Where a live axis goes: it stays unless data leave it or fill less than half of it, and then takes some air on the
/// side on which they left.
QCPRange liveRange(const QCPRange& now, const QCPRange& wanted)
{
    const bool inside = wanted.lower >= now.lower && wanted.upper <= now.upper;
    if (inside && wanted.size() > 0.5 * now.size())
        return now;
    const double air = wanted.size() * 0.15;
    return {wanted.lower < now.lower ? wanted.lower - air : wanted.lower,
            wanted.upper > now.upper ? wanted.upper + air : wanted.upper};
}

QCPRange exponents(const QCPRange& range) { return {std::log10(range.lower), std::log10(range.upper)}; }

void fit(QCPAxis& axis, QCPRange data, bool zeroBased, bool live)
{
    const bool inPowers = axis.scaleType() == QCPAxis::stLogarithmic;
    if (inPowers)
        data = exponents(data);
    QCPRange range = padded(data.lower, data.upper, zeroBased && !inPowers);
    if (live)
        range = liveRange(inPowers ? exponents(axis.range()) : axis.range(), range);
    axis.setRange(inPowers ? QCPRange(std::pow(10, range.lower), std::pow(10, range.upper)) : range);
}

} // namespace

void DataRange::include(double x, double y)
{
    if (!std::isfinite(x) || !std::isfinite(y))
        return;
    if (isEmpty)
        *this = {x, x, y, y, false};
    xMinimum = std::min(xMinimum, x);
    xMaximum = std::max(xMaximum, x);
    yMinimum = std::min(yMinimum, y);
    yMaximum = std::max(yMaximum, y);
}

Plot::Plot(QWidget* parent)
    : QWidget(parent)
    , m_canvas(new QCustomPlot(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_canvas);
    setFocusPolicy(Qt::StrongFocus);
    m_canvas->setFocusPolicy(Qt::NoFocus);
    m_canvas->setMinimumSize(1, 1);
    m_canvas->setNoAntialiasingOnDrag(false);
    m_canvas->setLocale(QLocale()); // with the marks between thousands that the canvas leaves out
    m_canvas->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_canvas->plotLayout()->setRowSpacing(0);
    m_canvas->axisRect()->setMinimumMargins(QMargins(8, 6, 12, 4));
    for (QCPAxis* axis : {m_canvas->xAxis, m_canvas->yAxis})
        axis->setTicker(QSharedPointer<PlotTicker>::create(axis));
    buildLegend();

    m_hair = new QCPItemLine(m_canvas);
    m_readout = new QCPItemText(m_canvas);
    m_readout->setPadding(kReadoutPadding);
    m_readout->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_readout->setClipToAxisRect(false);
    m_readout->setTextAlignment(Qt::AlignLeft);
    m_readout->position->setType(QCPItemPosition::ptAbsolute);
    m_canvas->layer(u"overlay"_qs)->setMode(QCPLayer::lmBuffered);
    m_hair->setLayer(u"overlay"_qs);
    m_readout->setLayer(u"overlay"_qs);
    m_placeholder = new QCPItemText(m_canvas);
    m_placeholder->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_placeholder->position->setCoords(0.5, 0.5);
    m_placeholder->setPositionAlignment(Qt::AlignCenter);
    m_hair->setVisible(false);
    m_readout->setVisible(false);

    connect(m_canvas, &QCustomPlot::mouseDoubleClick, this, &Plot::resetView);
    connect(m_canvas, &QCustomPlot::mouseWheel, this, [this] { m_userView = true; });
    connect(m_canvas, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        if (event->button() == Qt::LeftButton)
            hideReadout();
    });
    connect(m_canvas, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        if (event->buttons().testFlag(Qt::LeftButton))
            m_userView = true;
        else
            showReadout(event->position());
    });
    m_canvas->installEventFilter(this);
}

Plot::~Plot() = default;

void Plot::buildLegend()
{
    m_legendRow = new QCPLayoutGrid;
    m_legendRow->setMargins(QMargins(8, 0, 8, 2));
    m_legendRow->setMinimumSize(0, 0);
    m_canvas->plotLayout()->insertRow(0);
    m_canvas->plotLayout()->addElement(0, 0, m_legendRow);
    m_canvas->plotLayout()->setRowStretchFactor(0, 0.001);
    QCPLegend* legend = m_canvas->legend;
    legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    legend->setWrap(kLegendColumns);
    legend->setBorderPen(Qt::NoPen);
    legend->setBrush(Qt::NoBrush);
    legend->setMargins(QMargins(0, 0, 0, 0));
    legend->setColumnSpacing(12);
    legend->setRowSpacing(0);
    legend->setIconSize(18, 12);
    m_legendRow->addElement(0, 0, legend);
    m_legendRow->addElement(0, 1, new QCPLayoutElement);
    m_legendRow->setColumnStretchFactor(0, 0.001);
    setLegendShown(false);
}

void Plot::setLegendShown(bool shown)
{
    wrapLegend();
    m_canvas->legend->setVisible(shown);
    m_legendRow->setMargins(shown ? QMargins(8, 0, 8, 2) : QMargins(0, 0, 0, 0));
}

void Plot::setXTitle(const QString& title, Goal goal) { m_canvas->xAxis->setLabel(withArrow(title, goal)); }
void Plot::setYTitle(const QString& title, Goal goal) { m_canvas->yAxis->setLabel(withArrow(title, goal)); }

void Plot::setFigureName(const QString& name)
{
    m_name = name;
    setAccessibleName(name);
}

void Plot::setPlaceholder(const QString& text) { m_placeholder->setText(text); }

void Plot::setZeroBased(bool x, bool y)
{
    m_zeroX = x;
    m_zeroY = y;
}

void Plot::setLogarithmicY(bool logarithmic)
{
    auto ticker = QSharedPointer<PlotTicker>::create();
    ticker->setLogarithmic(logarithmic);
    m_canvas->yAxis->setTicker(ticker);
    m_canvas->yAxis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
}

void Plot::setFixedX(bool fixed)
{
    const auto directions = fixed ? Qt::Orientations(Qt::Vertical) : Qt::Horizontal | Qt::Vertical;
    m_canvas->axisRect()->setRangeDrag(directions);
    m_canvas->axisRect()->setRangeZoom(directions);
}

void Plot::resetView()
{
    m_userView = false;
    refresh();
}

void Plot::refresh(bool live)
{
    fitAxes(live);
    dress(dressPalette());
    if (isVisible())
        m_canvas->replot(QCustomPlot::rpQueuedReplot);
}

QPalette Plot::dressPalette() const { return m_onPaper ? lightPalette() : palette(); }

void Plot::fitAxes(bool live)
{
    const DataRange range = dataRange();
    m_placeholder->setVisible(range.isEmpty);
    for (QCPAxis* axis : {m_canvas->xAxis, m_canvas->yAxis}) {
        axis->setTickLabels(!range.isEmpty);
        axis->setTicks(!range.isEmpty);
    }
    if (m_userView || range.isEmpty)
        return;
    fit(*m_canvas->xAxis, {range.xMinimum, range.xMaximum}, m_zeroX, live);
    fit(*m_canvas->yAxis, {range.yMinimum, range.yMaximum}, m_zeroY, live);
}

void Plot::dress(const QPalette& palette)
{
    const Colours& colours = coloursOf(palette);
    const QColor text = palette.color(QPalette::Text);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_canvas->setBackground(palette.color(QPalette::Base));
    for (QCPAxis* axis : {m_canvas->xAxis, m_canvas->yAxis}) {
        axis->setBasePen(colours.line);
        axis->setTickPen(colours.line);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(colours.muted);
        axis->setLabelColor(colours.muted);
        axis->setTickLabelFont(small);
        axis->setLabelFont(small);
        axis->setTickLengthOut(3);
        axis->setTickLengthIn(0);
        axis->setLabelPadding(3);
        axis->grid()->setPen(QPen(colours.grid, 1));
        axis->grid()->setZeroLinePen(QPen(colours.line, 1));
    }
    m_canvas->legend->setFont(small);
    m_canvas->legend->setTextColor(text);
    m_hair->setPen(QPen(colours.muted, 1, Qt::DashLine));
    m_readout->setFont(small);
    m_readout->setColor(text);
    m_readout->setPen(colours.line);
    m_readout->setBrush(palette.color(QPalette::ToolTipBase));
    m_placeholder->setColor(colours.muted);
    m_placeholder->setFont(font());
    recolour(palette);
}

QString Plot::readout(double&, double) const { return {}; }

void Plot::showReadout(const QPointF& position)
{
    const QRect area = m_canvas->axisRect()->rect();
    if (!area.contains(position.toPoint())) {
        hideReadout();
        return;
    }
    double x = m_canvas->xAxis->pixelToCoord(position.x());
    const double y = m_canvas->yAxis->pixelToCoord(position.y());
    Q_EMIT pointed(x, y);
    const QString text = readout(x, y);
    if (text.isEmpty()) {
        hideReadout();
        return;
    }
    const double hairX = m_canvas->xAxis->coordToPixel(x);
    m_hair->start->setType(QCPItemPosition::ptAbsolute);
    m_hair->end->setType(QCPItemPosition::ptAbsolute);
    m_hair->start->setCoords(hairX, area.top());
    m_hair->end->setCoords(hairX, area.bottom());
    m_readout->setText(text);
    m_readout->position->setCoords(placeReadout(position, text));
    m_hair->setVisible(true);
    m_readout->setVisible(true);
    m_canvas->layer(u"overlay"_qs)->replot();
}

QPointF Plot::placeReadout(const QPointF& pointer, const QString& text) const
{
    const QSizeF size =
        QFontMetricsF(m_readout->font()).size(0, text) +
        QSizeF(kReadoutPadding.left() + kReadoutPadding.right(), kReadoutPadding.top() + kReadoutPadding.bottom());
    const QRectF room = QRectF(m_canvas->rect()).adjusted(2, 2, -2, -2);
    QPointF corner = pointer + QPointF(kReadoutDistance, kReadoutDistance);
    // on the other side of the pointer where it would leave the figure, and inside in any case
    if (corner.x() + size.width() > room.right())
        corner.setX(pointer.x() - kReadoutDistance - size.width());
    if (corner.y() + size.height() > room.bottom())
        corner.setY(pointer.y() - kReadoutDistance - size.height());
    return {std::max(room.left(), corner.x()), std::max(room.top(), corner.y())};
}

void Plot::hideReadout()
{
    if (!m_readout->visible() && !m_hair->visible())
        return;
    m_hair->setVisible(false);
    m_readout->setVisible(false);
    m_canvas->layer(u"overlay"_qs)->replot();
}

bool Plot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_canvas && event->type() == QEvent::Leave)
        hideReadout();
    return QWidget::eventFilter(watched, event);
}

void Plot::wrapLegend()
{
    QCPLegend& legend = *m_canvas->legend;
    int widest = 1;
    for (int i = 0; i < legend.itemCount(); ++i)
        if (const QCPAbstractLegendItem* item = legend.item(i)) // a wrapped legend has empty cells
            widest = std::max(widest, item->minimumOuterSizeHint().width() + legend.columnSpacing());
    legend.setWrap(std::clamp((width() - kLegendMargin) / widest, 1, kLegendColumns));
}

void Plot::resizeEvent(QResizeEvent* event)
{
    wrapLegend();
    QWidget::resizeEvent(event);
}

void Plot::showEvent(QShowEvent* event)
{
    refresh(true);
    QWidget::showEvent(event);
}

void Plot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        dress(dressPalette());
        m_canvas->replot(QCustomPlot::rpQueuedReplot);
    }
    QWidget::changeEvent(event);
}

void Plot::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    QAction* save = menu.addAction(tr("&Export Figure or Data…"), this, [this] {
        // what stands on the same page is offered, too
        const QList<Plot*> figures = parentWidget() ? figuresOf(*window()) : QList<Plot*>{this};
        exportFigures(figures.contains(this) ? figures : QList<Plot*>{this}, this, window());
    });
    save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    menu.addSeparator();
    menu.addAction(tr("Show &All"), this, &Plot::resetView);
    menu.exec(event->globalPos());
}

template<typename Result, typename Draw>
Result Plot::onPaper(const Draw& draw)
{
    hideReadout();
    m_onPaper = true;
    dress(dressPalette());
    Result result = draw();
    m_onPaper = false;
    dress(dressPalette());
    m_canvas->replot(QCustomPlot::rpQueuedReplot);
    return result;
}

bool Plot::exportFigure(const QString& path) { return exportFigure(path, screenFigureStyle()); }

bool Plot::exportFigure(const QString& path, const FigureStyle& style)
{
    return onPaper<bool>([&] { return writeFigure(*m_canvas, path, style, m_name); });
}

QImage Plot::paperImage(const FigureStyle& style, double dpi)
{
    return onPaper<QImage>([&] { return figureImage(*m_canvas, style, dpi); });
}

FigureStyle Plot::screenFigureStyle() const { return screenStyle(*m_canvas); }

QString Plot::csv() const { return figureCsv(*m_canvas, m_canvas->xAxis->label(), m_canvas->yAxis->label()); }

} // namespace equipoise
