// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QCustomPlot;

namespace equipoise {

/// Writes a canvas as png (twice the screen's resolution), svg or pdf by the suffix; false where that fails.
bool writeFigure(QCustomPlot& canvas, const QString& path);

/// "series,x,y" lines of every graph, curve and bar of a canvas, numbers in the C locale, texts quoted (RFC 4180).
QString figureCsv(QCustomPlot& canvas, const QString& xTitle, const QString& yTitle);

} // namespace equipoise
