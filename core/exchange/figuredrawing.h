// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/figure.h"
#include "core/exchange/figurecanvas.h"

namespace equipoise {

/// Draws a figure into (0, 0)–(figure.width, figure.height). Everything is inside: the margins follow from the texts,
/// data beyond the axes' given ends move those ends. Deterministic. O(points), and O(labels²) for labels at points.
void drawFigure(FigureCanvas& canvas, const Figure& figure);

} // namespace equipoise
