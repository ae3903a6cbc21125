// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/plots/distributionplot.h"

#include <optional>

class QCPItemLine;
class QCPItemRect;

namespace equipoise {

/// A distribution in which dragging selects a range along x (Shift and drag pans); a click takes the selection away. A
/// vertical line may mark one value.
class BrushPlot : public DistributionPlot
{
    Q_OBJECT

public:
    struct Range
    {
        double low = 0;
        double high = 0;
    };

    explicit BrushPlot(QWidget* parent = nullptr);

    const std::optional<Range>& brush() const { return m_brush; }
    /// Without a signal.
    void setBrush(const std::optional<Range>& range);
    void setMarker(const std::optional<double>& x);
    /// Where a value lies, in the widget's pixels: for tests and other pointing.
    QPoint pixelOf(double x) const;

Q_SIGNALS:
    void brushed(); ///< as the drag goes on, and when a click cleared it

protected:
    void recolour(const QPalette& palette) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool brushBy(QMouseEvent* event);
    void showBrush();

    std::optional<Range> m_brush;
    std::optional<double> m_anchor; ///< where the drag under way began
    bool m_moved = false;
    QCPItemRect* m_band;
    QCPItemLine* m_marker;
};

} // namespace equipoise
