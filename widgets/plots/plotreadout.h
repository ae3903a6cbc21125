// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QString>

class QCPItemLine;
class QCPItemText;
class QCustomPlot;
class QFont;
class QPalette;

namespace equipoise {

/// The vertical hair of a figure and the box beside the pointer that says what is there. Drawn on a layer of its own,
/// so that following the pointer does not draw the data again. The canvas owns its items.
class PlotReadout
{
public:
    explicit PlotReadout(QCustomPlot& canvas);

    /// The hair at `x` (data), the box near the pointer (pixels), inside the canvas in any case.
    void show(double x, const QPointF& pointer, const QString& text);
    void hide();
    void dress(const QPalette& palette, const QFont& font);

private:
    QPointF place(const QPointF& pointer, const QString& text) const;

    QCustomPlot& m_canvas;
    QCPItemLine* m_hair;
    QCPItemText* m_box;
};

} // namespace equipoise
