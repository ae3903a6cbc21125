// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointF>

class QCustomPlot;
class QKeyEvent;
class QMenu;

namespace equipoise {

/// How a figure is moved about. The wheel zooms at the pointer, dragging pans, a double click shows everything; by
/// keyboard the arrows pan, + and - zoom about the middle, Home and 0 show everything.
class PlotNavigation : public QObject
{
    Q_OBJECT

public:
    explicit PlotNavigation(QCustomPlot& canvas, QObject* parent = nullptr);

    /// Whether a part is looked at that was chosen by hand; until then the axes follow the data.
    bool isMoved() const { return m_isMoved; }
    /// The axes follow the data again.
    void forget() { m_isMoved = false; }
    /// Nothing moves along x (categories).
    void setFixedX(bool fixed);

    /// By this part of the axes; positive: to what lies right of and above the part in sight.
    void pan(double x, double y);
    /// Below one: closer.
    void zoom(double factor);
    /// False for a key that is not one of its own.
    bool press(const QKeyEvent& event);
    /// The same as entries that show their keys.
    void fillMenu(QMenu& menu);

    /// What the keys do, for people.
    static QString keysHelp();

Q_SIGNALS:
    void everythingWanted();

private:
    void redraw();

    QCustomPlot& m_canvas;
    bool m_isMoved = false;
};

} // namespace equipoise
