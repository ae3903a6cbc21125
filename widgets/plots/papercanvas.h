// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/plots/figurestyle.h"

#include <functional>

class QCustomPlot;
class QPainter;

namespace equipoise {

/// A canvas made ready for paper of a given size, and put back as it was at the end: long titles and legends are broken
/// so that nothing is cut, colours turn into greys and dashes where the style wants that. The canvas wears the light
/// palette already.
class PaperCanvas
{
public:
    PaperCanvas(QCustomPlot& canvas, const FigureStyle& style);
    ~PaperCanvas();
    PaperCanvas(const PaperCanvas&) = delete;
    PaperCanvas& operator=(const PaperCanvas&) = delete;

    /// Size in the canvas' own pixels; the painter is to be scaled from it.
    QSize size() const { return m_size; }
    /// Draws into (0, 0)–size(), with text as text and lines as lines.
    void paint(QPainter& painter);

private:
    void breakLegend();
    void breakTitles();
    void turnAxesGrey();
    void turnGrey();

    QCustomPlot& m_canvas;
    QSize m_size;
    QList<std::function<void()>> m_restore;
};

} // namespace equipoise
