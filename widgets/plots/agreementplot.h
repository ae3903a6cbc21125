// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/plots/plot.h"

#include <QList>

#include <optional>

class QCPGraph;

namespace equipoise {

/// What was predicted against what came: a point each, the line on which both are the same, and the regression line.
class AgreementPlot : public Plot
{
    Q_OBJECT

public:
    struct Point
    {
        QString label; ///< in the read-out
        double predicted = 0;
        double actual = 0;
    };
    struct Line
    {
        QString name; ///< in the legend: "Regression: slope 0.98, r = 0.97"
        double slope = 1;
        double intercept = 0;
    };

    explicit AgreementPlot(QWidget* parent = nullptr);

    void setPoints(const QList<Point>& points, const std::optional<Line>& regression);
    const QList<Point>& points() const { return m_points; }
    /// Marks one of the points; −1: none.
    void setSelected(int point);
    QString csv() const override;

Q_SIGNALS:
    void selected(int point); ///< a point was clicked

protected:
    void recolour(const QPalette& palette) override;
    DataRange dataRange() const override;
    QString readout(double& x, double y) const override;

private:
    int nearestPoint(double x, double y) const;

    QList<Point> m_points;
    QCPGraph* m_identity;
    QCPGraph* m_regression;
    QCPGraph* m_dots;
    QCPGraph* m_mark;
};

} // namespace equipoise
