// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/plots/figurestyle.h"

#include <QImage>

class QCustomPlot;

namespace equipoise {

/// The style that looks like the canvas on screen, at twice its resolution.
FigureStyle screenStyle(const QCustomPlot& canvas);

/// Writes a canvas as png, svg or pdf by the suffix, in the given size; false where that fails, and what was there
/// stays. Text in svg and pdf is text; png knows its dots per inch.
bool writeFigure(QCustomPlot& canvas, const QString& path, const FigureStyle& style, const QString& title);

/// The same as a picture, with `dpi` dots per inch whatever the style says.
QImage figureImage(QCustomPlot& canvas, const FigureStyle& style, double dpi);

/// One line a point of every graph, curve and bar of a canvas: series, x, y and, where there are intervals, their ends.
/// Numbers in the C locale, texts quoted (RFC 4180). The lines around a band are named "… (lower)" and "… (upper)".
QString figureCsv(QCustomPlot& canvas, const QString& xTitle, const QString& yTitle);

} // namespace equipoise
