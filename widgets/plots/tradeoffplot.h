// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/plots/plot.h"

#include <QList>

#include <optional>

namespace equipoise {

/// A mean with its 95 % interval; low = high = mean where there is one value only.
struct Estimate
{
    double mean = 0;
    double low = 0;
    double high = 0;
    bool hasWidth() const { return high > low; }
};

/// The accuracy-fairness plane: a point with whiskers for each value of the varied parameter, the Pareto front drawn
/// through the points no other one dominates, the knee as a diamond.
class TradeOffPlot : public Plot
{
    Q_OBJECT

public:
    struct Point
    {
        QString label; ///< "β = 0.3"
        Estimate x;
        Estimate y;
        bool onFront = false;
        bool isKnee = false;
    };

    explicit TradeOffPlot(QWidget* parent = nullptr);

    void setPoints(const QList<Point>& points);
    /// Marks one point, −1: none.
    void setSelected(int index);

Q_SIGNALS:
    void selected(int index); ///< a point was clicked

protected:
    void recolour(const QPalette& palette) override;
    DataRange dataRange() const override;
    QString readout(double& x, double y) const override;

private:
    std::optional<int> nearestPoint(double x, double y) const;

    QList<Point> m_points;
    int m_selected = -1;
};

} // namespace equipoise
