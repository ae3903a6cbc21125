// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/plots/figurestyle.h"
#include "widgets/theme/colours.h"

#include <QImage>
#include <QWidget>

#include <memory>

class QCPItemText;
class QCPLayoutGrid;
class QCustomPlot;

namespace equipoise {

class PlotNavigation;
class PlotReadout;

/// Which way a quantity gets better; drawn as an arrow in the axis title.
enum class Goal { Neither, Lower, Higher };

/// A rectangle of the data; empty where there is nothing to show.
struct DataRange
{
    double xMinimum = 0;
    double xMaximum = 0;
    double yMinimum = 0;
    double yMaximum = 0;
    bool isEmpty = true;

    void include(double x, double y);
    /// This range, at most once the width and height of `points` beyond them on either side: intervals far wider than
    /// what they belong to run out of the picture instead of hiding it.
    DataRange boundedAround(const DataRange& points) const;
};

/// A figure: two axes with titles, a legend above the data, a cross-hair with a read-out; moved about with the mouse
/// and with keys (PlotNavigation); the context menu exports figure and data. Follows the palette on screen and is light
/// on paper. Changes are collected into one repaint (`refresh`).
class Plot : public QWidget
{
    Q_OBJECT

public:
    explicit Plot(QWidget* parent = nullptr);
    ~Plot() override;

    void setXTitle(const QString& title, Goal goal = Goal::Neither);
    void setYTitle(const QString& title, Goal goal = Goal::Neither);
    /// With the arrow, in one line.
    const QString& xTitle() const { return m_xTitle; }
    const QString& yTitle() const { return m_yTitle; }
    /// Names the exported file and the figure for assistive technology.
    void setFigureName(const QString& name);
    const QString& figureName() const { return m_name; }
    /// Said in the middle while there are no data.
    void setPlaceholder(const QString& text);

    /// Shows all data and goes back to following them.
    void resetView();

    /// Writes the figure as it is seen, on white; the suffix (png, svg, pdf) says the format. False where the file
    /// cannot be written.
    bool exportFigure(const QString& path);
    /// The same in another size and dress.
    bool exportFigure(const QString& path, const FigureStyle& style);
    /// What exportFigure would draw, with that many dots per inch.
    QImage paperImage(const FigureStyle& style, double dpi);
    /// Size and type as on screen.
    FigureStyle screenFigureStyle() const;
    /// The data drawn: one line a point with the name of its series.
    virtual QString csv() const;

    QSize sizeHint() const override { return {420, 280}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

Q_SIGNALS:
    /// Emitted as the pointer moves over the data area, in data coordinates.
    void pointed(double x, double y);

protected:
    QCustomPlot& canvas() { return *m_canvas; }
    const QCustomPlot& canvas() const { return *m_canvas; }

    /// Colours of what the subclass drew; called whenever the palette changes and before and after an export.
    virtual void recolour(const QPalette& palette) = 0;
    virtual DataRange dataRange() const = 0;
    /// What the read-out says at that place; empty: nothing. May move `x` to the datum it speaks of.
    virtual QString readout(double& x, double y) const;

    /// Repaints soon, fitting the axes: with `live`, they only move where data leave them or fill less than half.
    void refresh(bool live = false);
    /// The axes begin at zero where all data are positive.
    void setZeroBased(bool x, bool y);
    /// The y axis counts in powers; `dataRange` then has to be above zero.
    void setLogarithmicY(bool logarithmic);
    /// No wheel and drag along x (categories).
    void setFixedX(bool fixed);
    void setLegendShown(bool shown);
    QPalette dressPalette() const;

    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLegend();
    /// As many columns as there is room for.
    void wrapLegend();
    /// Breaks the axes' titles so that they fit beside their axes; whether that changed them.
    bool fitTitles();
    void dress(const QPalette& palette);
    void fitAxes(bool live);
    void showReadout(const QPointF& position);
    template<typename Result, typename Draw>
    Result onPaper(const Draw& draw);

    QCustomPlot* m_canvas;
    PlotNavigation* m_navigation;
    std::unique_ptr<PlotReadout> m_readout;
    QCPLayoutGrid* m_legendRow = nullptr;
    QCPItemText* m_placeholder = nullptr;
    QString m_placeholderText;
    QString m_name;
    QString m_xTitle; ///< whole; the axis may show it broken into lines
    QString m_yTitle;
    bool m_zeroX = false;
    bool m_zeroY = false;
    bool m_onPaper = false;
    bool m_hasKeys = false; ///< the focus came by keyboard and is shown
};

} // namespace equipoise
