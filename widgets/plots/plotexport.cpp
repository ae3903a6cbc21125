// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/plotexport.h"

#include <qcustomplot.h>

#include <QSaveFile>
#include <QSvgGenerator>

namespace equipoise {

namespace {

QString quoted(QString text)
{
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n'))
        return u'"' + text.replace(u'"', u"\"\""_qs) + u'"';
    return text;
}

bool writeSvg(QCustomPlot& canvas, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(canvas.size());
    generator.setViewBox(canvas.rect());
    QCPPainter painter;
    painter.begin(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    canvas.toPainter(&painter, canvas.width(), canvas.height());
    painter.end();
    return file.commit();
}

} // namespace

bool writeFigure(QCustomPlot& canvas, const QString& path)
{
    if (path.endsWith(u".svg", Qt::CaseInsensitive))
        return writeSvg(canvas, path);
    if (path.endsWith(u".pdf", Qt::CaseInsensitive))
        return canvas.savePdf(path, canvas.width(), canvas.height());
    return canvas.savePng(path, canvas.width(), canvas.height(), 2.0);
}

QString figureCsv(QCustomPlot& canvas, const QString& xTitle, const QString& yTitle)
{
    QString text = quoted(QObject::tr("series")) + u',' + quoted(xTitle) + u',' + quoted(yTitle) + u'\n';
    for (int p = 0; p < canvas.plottableCount(); ++p) {
        QCPAbstractPlottable* plottable = canvas.plottable(p);
        const auto* points = plottable->interface1D();
        if (points == nullptr || qobject_cast<const QCPErrorBars*>(plottable) != nullptr)
            continue;
        const QString name = quoted(plottable->name());
        for (int i = 0; i < points->dataCount(); ++i)
            text += name + u',' + QString::number(points->dataMainKey(i), 'g', 10) + u',' +
                    QString::number(points->dataMainValue(i), 'g', 10) + u'\n';
    }
    return text;
}

} // namespace equipoise
