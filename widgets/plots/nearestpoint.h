// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <qcustomplot.h>

#include <cmath>
#include <optional>

namespace equipoise {

/// Finds the point of some curves that a pointer at (x, y), in the axes' units, means: the nearest within reach.
class NearestPoint
{
public:
    struct Place
    {
        int curve;
        int point;
    };

    NearestPoint(const QCustomPlot& plot, double x, double y)
        : m_plot(plot)
        , m_x(plot.xAxis->coordToPixel(x))
        , m_y(plot.yAxis->coordToPixel(y))
    {}

    void offer(int curve, int point, double x, double y)
    {
        take({curve, point}, m_plot.xAxis->coordToPixel(x) - m_x, y);
    }
    /// A line across, which is met anywhere along it.
    void offerAcross(int curve, int point, double y) { take({curve, point}, 0, y); }
    std::optional<Place> place() const { return m_place; }

private:
    static constexpr double kReach = 30; ///< pixels within which a point is meant

    void take(Place place, double dx, double y)
    {
        const double distance = std::hypot(dx, m_plot.yAxis->coordToPixel(y) - m_y);
        if (distance >= m_distance)
            return;
        m_distance = distance;
        m_place = place;
    }

    const QCustomPlot& m_plot;
    double m_x;
    double m_y;
    double m_distance = kReach;
    std::optional<Place> m_place;
};

} // namespace equipoise
