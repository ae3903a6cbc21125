// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/parameterplot.h"

#include "widgets/plots/plotticker.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace equipoise {

namespace {

// Each curve is three graphs: the lower and upper end of its band and the mean.
enum Part { kLow, kHigh, kMean, kParts };

constexpr std::array kDashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
constexpr std::array kMarkers{QCPScatterStyle::ssDisc, QCPScatterStyle::ssSquare, QCPScatterStyle::ssTriangle,
                              QCPScatterStyle::ssDiamond, QCPScatterStyle::ssTriangleInverted};

} // namespace

ParameterPlot::ParameterPlot(QWidget* parent)
    : Plot(parent)
    , m_bandName(tr("95 % interval over seeds"))
{
    QCustomPlot& plot = canvas();
    m_numbers = plot.xAxis->ticker();
    auto* mark = new QCPItemStraightLine(&plot);
    mark->setObjectName(u"mark"_qs);
    mark->setVisible(false);
    connect(&plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        if (event->button() != Qt::LeftButton || m_curves.isEmpty())
            return;
        const double x = canvas().xAxis->pixelToCoord(event->position().x());
        int best = 0;
        double distance = std::numeric_limits<double>::infinity();
        for (int i = 0; i < int(m_curves.size()); ++i) {
            const auto at = std::size_t(nearestIndex(m_curves[i], x));
            const double dx = canvas().xAxis->coordToPixel(m_curves[i].positions[at]) - event->position().x();
            const double dy = canvas().yAxis->coordToPixel(m_curves[i].values[at].mean) - event->position().y();
            if (std::hypot(dx, dy) < distance) {
                distance = std::hypot(dx, dy);
                best = i;
            }
        }
        Q_EMIT selected(best, nearestIndex(m_curves[best], x));
    });
}

void ParameterPlot::setCurves(const QList<Curve>& curves, const QStringList& labels)
{
    QCustomPlot& plot = canvas();
    m_curves.clear();
    for (const Curve& curve : curves)
        if (!curve.positions.empty())
            m_curves.append(curve);
    m_labels = labels;
    plot.clearGraphs();
    QCPGraph* firstBand = nullptr;
    for (const Curve& curve : std::as_const(m_curves)) {
        std::array<QCPGraph*, kParts> parts{};
        for (QCPGraph*& part : parts) {
            part = plot.addGraph();
            part->setName(curve.name);
        }
        parts[kLow]->removeFromLegend();
        parts[kHigh]->removeFromLegend();
        for (std::size_t i = 0; i < curve.positions.size(); ++i) {
            parts[kMean]->addData(curve.positions[i], curve.values[i].mean);
            if (!curve.values[i].hasWidth())
                continue;
            parts[kLow]->addData(curve.positions[i], curve.values[i].low);
            parts[kHigh]->addData(curve.positions[i], curve.values[i].high);
        }
        parts[kLow]->setName(tr("%1, low end of the 95 % interval").arg(curve.name));
        const bool isFirstBand = firstBand == nullptr && !parts[kHigh]->data()->isEmpty();
        parts[kHigh]->setName(isFirstBand ? m_bandName : tr("%1, high end of the 95 % interval").arg(curve.name));
        if (isFirstBand)
            firstBand = parts[kHigh];
        parts[kHigh]->setChannelFillGraph(parts[kLow]);
    }
    if (firstBand != nullptr)
        firstBand->addToLegend();
    // names instead of numbers below the axis
    if (!m_labels.isEmpty()) {
        const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
        for (int i = 0; i < int(m_labels.size()); ++i)
            ticker->addTick(i, m_labels[i]);
        plot.xAxis->setTicker(ticker);
    } else if (m_numbers != nullptr) {
        plot.xAxis->setTicker(m_numbers);
    }
    setSelected(std::nan(""));
    setLegendShown(!m_curves.isEmpty());
    refresh();
}

void ParameterPlot::setWholePositions()
{
    auto ticker = QSharedPointer<PlotTicker>::create(canvas().xAxis);
    ticker->setWhole(true);
    m_numbers = ticker;
    canvas().xAxis->setTicker(m_numbers);
}

void ParameterPlot::setSelected(double position)
{
    auto* mark = canvas().findChild<QCPItemStraightLine*>(u"mark"_qs);
    mark->setVisible(std::isfinite(position));
    if (std::isfinite(position)) {
        mark->point1->setCoords(position, 0);
        mark->point2->setCoords(position, 1);
    }
    canvas().replot(QCustomPlot::rpQueuedReplot);
}

void ParameterPlot::recolour(const QPalette& palette)
{
    for (int i = 0; i < int(m_curves.size()); ++i) {
        const Curve& curve = m_curves[i];
        const std::size_t dash = std::size_t(curve.dash) % kDashes.size();
        for (int part = 0; part < kParts; ++part) {
            QCPGraph* graph = canvas().graph(i * kParts + part);
            graph->setPen(part == kMean ? QPen(curve.colour, 2, kDashes[dash]) : QPen(Qt::NoPen));
            if (part == kMean)
                graph->setScatterStyle(QCPScatterStyle(kMarkers[dash], QPen(curve.colour, 1.4), curve.colour, 6));
        }
        QColor pale = curve.colour;
        pale.setAlpha(45);
        canvas().graph(i * kParts + kHigh)->setBrush(pale);
    }
    canvas().findChild<QCPItemStraightLine*>(u"mark"_qs)->setPen(QPen(coloursOf(palette).accent, 1, Qt::DashLine));
}

DataRange ParameterPlot::dataRange() const
{
    DataRange means;
    DataRange intervals;
    for (const Curve& curve : m_curves)
        for (std::size_t i = 0; i < curve.positions.size(); ++i) {
            means.include(curve.positions[i], curve.values[i].mean);
            intervals.include(curve.positions[i], curve.values[i].low);
            intervals.include(curve.positions[i], curve.values[i].high);
        }
    return intervals.boundedAround(means);
}

int ParameterPlot::nearestIndex(const Curve& curve, double x) const
{
    const auto closer = [x](double a, double b) { return std::abs(a - x) < std::abs(b - x); };
    return int(std::min_element(curve.positions.begin(), curve.positions.end(), closer) - curve.positions.begin());
}

QString ParameterPlot::readout(double& x, double) const
{
    if (m_curves.isEmpty())
        return {};
    const QLocale locale;
    x = m_curves.first().positions[std::size_t(nearestIndex(m_curves.first(), x))];
    const int place = int(std::lround(x));
    const QString value = m_labels.isEmpty() ? locale.toString(x, 'g', 4) : m_labels.value(place);
    QStringList lines{u"%1 %2"_qs.arg(xTitle(), value)};
    for (const Curve& curve : m_curves) {
        const Estimate& e = curve.values[std::size_t(nearestIndex(curve, x))];
        QString text = locale.toString(e.mean, 'f', 4);
        if (e.hasWidth())
            text = tr("%1 (95 %: %2 to %3)").arg(text, locale.toString(e.low, 'f', 4), locale.toString(e.high, 'f', 4));
        lines << u"%1: %2"_qs.arg(curve.name, text);
    }
    return lines.join(u'\n');
}

} // namespace equipoise
