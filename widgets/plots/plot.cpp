// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/plot.h"

#include "widgets/dialogs/exportfiguredialog.h"
#include "widgets/plots/plotaxes.h"
#include "widgets/plots/plotexport.h"
#include "widgets/plots/plotnavigation.h"
#include "widgets/plots/plotreadout.h"
#include "widgets/plots/plotticker.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace equipoise {

namespace {
constexpr int kPlaceholderGap = 16; ///< pixels, left and right of it together

constexpr int kLegendColumns = 4; ///< at most
constexpr int kLegendMargin = 24;
constexpr int kFrame = 1; ///< of the figure that has the keyboard

/// Of entries that fill row after row, with every column as wide as its widest.
int widthInColumns(const std::vector<int>& widths, int columns)
{
    std::vector<int> widest(std::size_t(columns), 0);
    for (std::size_t i = 0; i < widths.size(); ++i)
        widest[i % widest.size()] = std::max(widest[i % widest.size()], widths[i]);
    return std::accumulate(widest.begin(), widest.end(), 0);
}

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

DataRange DataRange::boundedAround(const DataRange& points) const
{
    DataRange bounded = *this;
    if (const double width = points.xMaximum - points.xMinimum; width > 0) {
        bounded.xMinimum = std::max(xMinimum, points.xMinimum - width);
        bounded.xMaximum = std::min(xMaximum, points.xMaximum + width);
    }
    if (const double height = points.yMaximum - points.yMinimum; height > 0) {
        bounded.yMinimum = std::max(yMinimum, points.yMinimum - height);
        bounded.yMaximum = std::min(yMaximum, points.yMaximum + height);
    }
    return bounded;
}

Plot::Plot(QWidget* parent)
    : QWidget(parent)
    , m_canvas(new QCustomPlot(this))
    , m_navigation(new PlotNavigation(*m_canvas, this))
    , m_readout(std::make_unique<PlotReadout>(*m_canvas))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kFrame, kFrame, kFrame, kFrame);
    layout->addWidget(m_canvas);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(PlotNavigation::keysHelp());
    m_canvas->setFocusPolicy(Qt::NoFocus);
    m_canvas->setMinimumSize(1, 1);
    m_canvas->setNoAntialiasingOnDrag(false);
    m_canvas->setLocale(QLocale()); // with the marks between thousands that the canvas leaves out
    m_canvas->plotLayout()->setRowSpacing(0);
    m_canvas->axisRect()->setMinimumMargins(QMargins(8, 6, 12, 4));
    for (QCPAxis* axis : {m_canvas->xAxis, m_canvas->yAxis})
        axis->setTicker(QSharedPointer<PlotTicker>::create(axis));
    buildLegend();

    m_placeholder = new QCPItemText(m_canvas);
    m_placeholder->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_placeholder->position->setCoords(0.5, 0.5);
    m_placeholder->setPositionAlignment(Qt::AlignCenter);

    connect(m_canvas, &QCustomPlot::afterLayout, this, [this] {
        if (!fitTitles())
            return;
        for (const auto phase :
             {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout})
            m_canvas->plotLayout()->update(phase);
    });
    connect(m_navigation, &PlotNavigation::everythingWanted, this, &Plot::resetView);
    connect(m_canvas, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        if (event->button() == Qt::LeftButton)
            m_readout->hide();
    });
    connect(m_canvas, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        if (!event->buttons().testFlag(Qt::LeftButton))
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
    legend->setIconSize(18, 15); // an icon is clipped at its edge, and the knee is large
    m_legendRow->addElement(0, 0, legend);
    m_legendRow->addElement(0, 1, new QCPLayoutElement);
    m_legendRow->setColumnStretchFactor(0, 0.001);
    setLegendShown(false);
}

void Plot::setLegendShown(bool shown)
{
    m_canvas->legend->setVisible(shown);
    m_legendRow->setMargins(shown ? QMargins(8, 0, 8, 2) : QMargins(0, 0, 0, 0));
    // an entry is clipped at its own edge, which would take the underscores off
    for (int i = 0; i < m_canvas->legend->itemCount(); ++i)
        if (QCPAbstractLegendItem* item = m_canvas->legend->item(i))
            item->setMargins(QMargins(0, 0, 0, 2));
}

void Plot::setXTitle(const QString& title, Goal goal)
{
    m_xTitle = withArrow(title, goal);
    m_canvas->xAxis->setLabel(m_xTitle);
}

void Plot::setYTitle(const QString& title, Goal goal)
{
    m_yTitle = withArrow(title, goal);
    m_canvas->yAxis->setLabel(m_yTitle);
}

bool Plot::fitTitles()
{
    const auto fit = [](QCPAxis& axis, const QString& title, int length) {
        const QString broken = brokenTitle(title, axis.labelFont(), length);
        const bool isNew = broken != axis.label();
        if (isNew)
            axis.setLabel(broken);
        return isNew;
    };
    const QSize room = m_canvas->axisRect()->size();
    const bool isNewX = fit(*m_canvas->xAxis, m_xTitle, room.width());
    const bool isNewY = fit(*m_canvas->yAxis, m_yTitle, room.height());
    m_placeholder->setText(brokenTitle(m_placeholderText, m_placeholder->font(), room.width() - kPlaceholderGap));
    return isNewX || isNewY;
}

void Plot::setFigureName(const QString& name)
{
    m_name = name;
    setAccessibleName(name);
}

void Plot::setPlaceholder(const QString& text)
{
    m_placeholderText = text;
    m_placeholder->setText(text);
}

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

void Plot::setFixedX(bool fixed) { m_navigation->setFixedX(fixed); }

void Plot::resetView()
{
    m_navigation->forget();
    refresh();
}

void Plot::refresh(bool live)
{
    fitAxes(live);
    dress(dressPalette());
    wrapLegend();
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
    if (m_navigation->isMoved() || range.isEmpty)
        return;
    fitAxis(*m_canvas->xAxis, {range.xMinimum, range.xMaximum}, m_zeroX, live);
    fitAxis(*m_canvas->yAxis, {range.yMinimum, range.yMaximum}, m_zeroY, live);
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
    m_readout->dress(palette, small);
    m_placeholder->setColor(colours.muted);
    m_placeholder->setFont(font());
    recolour(palette);
}

QString Plot::readout(double&, double) const { return {}; }

void Plot::showReadout(const QPointF& position)
{
    if (!m_canvas->axisRect()->rect().contains(position.toPoint())) {
        m_readout->hide();
        return;
    }
    double x = m_canvas->xAxis->pixelToCoord(position.x());
    const double y = m_canvas->yAxis->pixelToCoord(position.y());
    Q_EMIT pointed(x, y);
    const QString text = readout(x, y);
    if (text.isEmpty())
        m_readout->hide();
    else
        m_readout->show(x, position, text);
}

bool Plot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_canvas && event->type() == QEvent::Leave)
        m_readout->hide();
    return QWidget::eventFilter(watched, event);
}

void Plot::wrapLegend()
{
    QCPLegend& legend = *m_canvas->legend;
    std::vector<int> widths;
    for (int i = 0; i < legend.itemCount(); ++i)
        if (const QCPAbstractLegendItem* item = legend.item(i)) // a wrapped legend has empty cells
            widths.push_back(item->minimumOuterSizeHint().width() + legend.columnSpacing());
    int columns = kLegendColumns;
    while (columns > 1 && widthInColumns(widths, columns) > width() - kLegendMargin)
        --columns;
    if (columns == legend.wrap())
        return;
    legend.setWrap(columns);
    legend.setFillOrder(legend.fillOrder(), true); // wraps what is in it already, too
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
    m_navigation->fillMenu(menu);
    menu.exec(event->globalPos());
}

void Plot::keyPressEvent(QKeyEvent* event)
{
    if (!m_navigation->press(*event))
        QWidget::keyPressEvent(event);
}

void Plot::focusInEvent(QFocusEvent* event)
{
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
        m_hasKeys = true;
    else if (reason == Qt::MouseFocusReason)
        m_hasKeys = false;
    QWidget::focusInEvent(event);
}

void Plot::paintEvent(QPaintEvent*)
{
    if (!m_hasKeys || !hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(coloursOf(palette()).accent, kFrame));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

template<typename Result, typename Draw>
Result Plot::onPaper(const Draw& draw)
{
    m_readout->hide();
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

QString Plot::csv() const { return figureCsv(*m_canvas, m_xTitle, m_yTitle); }

} // namespace equipoise
