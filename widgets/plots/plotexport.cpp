// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/plotexport.h"

#include "widgets/plots/papercanvas.h"

#include <qcustomplot.h>

#include <QBuffer>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace equipoise {

namespace {

constexpr double kMillimetresPerInch = 25.4;
constexpr double kMetresPerInch = 0.0254;

QString quoted(QString text)
{
    text.replace(u'\n', u' ');
    if (text.contains(u'"') || text.contains(u','))
        return u'"' + text.replace(u'"', u"\"\""_qs) + u'"';
    return text;
}

bool paintOn(QPaintDevice& device, PaperCanvas& paper)
{
    QCPPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(double(device.width()) / paper.size().width(), double(device.height()) / paper.size().height());
    paper.paint(painter);
    return painter.end();
}

QByteArray svg(PaperCanvas& paper, const FigureStyle& style, int dpi, const QString& title)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(dpi);
    generator.setTitle(title);
    generator.setSize(paper.size());
    generator.setViewBox(QRect(QPoint(), paper.size()));
    QCPPainter painter;
    if (!painter.begin(&generator))
        return {};
    paper.paint(painter);
    painter.end();
    // the generator reckons the size on paper from whole pixels
    static const QRegularExpression size(u"<svg width=\"[^\"]*\" height=\"[^\"]*\""_qs);
    return QString::fromUtf8(buffer.data())
        .replace(
            size,
            u"<svg width=\"%1mm\" height=\"%2mm\""_qs.arg(style.millimetres.width()).arg(style.millimetres.height()))
        .toUtf8();
}

QByteArray pdf(PaperCanvas& paper, const FigureStyle& style, int dpi, const QString& title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(u"Equipoise"_qs);
        writer.setResolution(dpi);
        writer.setPageLayout(
            QPageLayout(QPageSize(style.millimetres, QPageSize::Millimeter, u"figure"_qs, QPageSize::ExactMatch),
                        QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter));
        if (!paintOn(writer, paper))
            return {};
    }
    return buffer.data();
}

/// Half widths of a point's interval along one axis.
struct Whiskers
{
    QString low;
    QString high;
};

QString number(double value) { return std::isfinite(value) ? QString::number(value, 'g', 10) : QString(); }

const QCPErrorBars* errorBars(QCustomPlot& canvas, const QCPAbstractPlottable* of, QCPErrorBars::ErrorType type)
{
    for (int i = 0; i < canvas.plottableCount(); ++i)
        if (const auto* bars = qobject_cast<const QCPErrorBars*>(canvas.plottable(i)))
            if (bars->dataPlottable() == of && bars->errorType() == type)
                return bars;
    return nullptr;
}

Whiskers whiskers(const QCPErrorBars* bars, int i, double value)
{
    if (bars == nullptr || i >= bars->data()->size())
        return {};
    const QCPErrorBarsData& ends = bars->data()->at(i);
    return {number(value - ends.errorMinus), number(value + ends.errorPlus)};
}

/// Which end of a band a graph is: the pen of an end is drawn by nobody, so its name needs a word.
QString bandEnd(QCustomPlot& canvas, const QCPAbstractPlottable* plottable)
{
    const auto* graph = qobject_cast<const QCPGraph*>(plottable);
    if (graph == nullptr)
        return {};
    if (graph->channelFillGraph() != nullptr)
        return u" (upper)"_qs;
    for (int i = 0; i < canvas.graphCount(); ++i)
        if (canvas.graph(i)->channelFillGraph() == graph)
            return u" (lower)"_qs;
    return {};
}

} // namespace

FigureStyle screenStyle(const QCustomPlot& canvas)
{
    FigureStyle style;
    style.millimetres = QSizeF(canvas.size()) * kMillimetresPerInch / canvas.logicalDpiX();
    style.fontPoints = QFontInfo(canvas.xAxis->tickLabelFont()).pointSizeF();
    style.dpi = 2 * canvas.logicalDpiX();
    return style;
}

bool writeFigure(QCustomPlot& canvas, const QString& path, const FigureStyle& style, const QString& title)
{
    QByteArray bytes;
    const FigureFormat format = figureFormat(path);
    if (format == FigureFormat::Png) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!figureImage(canvas, style, style.dpi).save(&buffer, "PNG"))
            return false;
    } else {
        PaperCanvas paper(canvas, style);
        const int dpi = canvas.logicalDpiX();
        bytes = format == FigureFormat::Svg ? svg(paper, style, dpi, title) : pdf(paper, style, dpi, title);
    }
    QSaveFile file(path);
    return !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

QImage figureImage(QCustomPlot& canvas, const FigureStyle& style, double dpi)
{
    PaperCanvas paper(canvas, style);
    const QSize size = (style.millimetres / kMillimetresPerInch * dpi).toSize().expandedTo({1, 1});
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    paintOn(image, paper);
    // afterwards, because sizes of type follow the dots of the device they are drawn on
    image.setDotsPerMeterX(int(std::lround(dpi / kMetresPerInch)));
    image.setDotsPerMeterY(int(std::lround(dpi / kMetresPerInch)));
    return image;
}

QString figureCsv(QCustomPlot& canvas, const QString& xTitle, const QString& yTitle)
{
    bool hasX = false;
    bool hasY = false;
    for (int p = 0; p < canvas.plottableCount(); ++p)
        if (const auto* bars = qobject_cast<const QCPErrorBars*>(canvas.plottable(p)))
            (bars->errorType() == QCPErrorBars::etKeyError ? hasX : hasY) = true;
    QStringList header{QObject::tr("series"), xTitle, yTitle};
    if (hasX)
        header << QObject::tr("%1, low").arg(xTitle) << QObject::tr("%1, high").arg(xTitle);
    if (hasY)
        header << QObject::tr("%1, low").arg(yTitle) << QObject::tr("%1, high").arg(yTitle);
    for (QString& title : header)
        title = quoted(title);
    QString text = header.join(u',') + u'\n';
    for (int p = 0; p < canvas.plottableCount(); ++p) {
        QCPAbstractPlottable* plottable = canvas.plottable(p);
        const auto* points = plottable->interface1D();
        if (points == nullptr || qobject_cast<const QCPErrorBars*>(plottable) != nullptr)
            continue;
        const QString name = quoted(plottable->name() + bandEnd(canvas, plottable));
        const QCPErrorBars* alongX = errorBars(canvas, plottable, QCPErrorBars::etKeyError);
        const QCPErrorBars* alongY = errorBars(canvas, plottable, QCPErrorBars::etValueError);
        for (int i = 0; i < points->dataCount(); ++i) {
            const double x = points->dataMainKey(i);
            const double y = points->dataMainValue(i);
            QStringList line{name, number(x), number(y)};
            if (hasX) {
                const Whiskers ends = whiskers(alongX, i, x);
                line << ends.low << ends.high;
            }
            if (hasY) {
                const Whiskers ends = whiskers(alongY, i, y);
                line << ends.low << ends.high;
            }
            text += line.join(u',') + u'\n';
        }
    }
    return text;
}

} // namespace equipoise
