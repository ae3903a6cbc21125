// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/plots/nearestpoint.h"
#include "widgets/plots/tradeoffplot.h"

namespace equipoise {

/// Curves of several ways to reach a trade-off, each through points of its own with 95 % whiskers in both directions.
/// What the curves are held against is a line across.
class QualityPlot : public Plot
{
    Q_OBJECT

public:
    struct Point
    {
        QString label; ///< "λ = 0.01"
        Estimate x;
        Estimate y;
    };
    struct Curve
    {
        QString name;
        int style = 0;            ///< the same number has the same colour, dash and marker everywhere; 0 stands out
        QList<Point> points;      ///< in the order of the line
        bool isReference = false; ///< its first point's height is drawn as a line across, wherever the point lies
    };

    explicit QualityPlot(QWidget* parent = nullptr);

    void setCurves(const QList<Curve>& curves);
    const QList<Curve>& curves() const { return m_curves; }
    /// What the whiskers are, for the legend: "95 % interval over draws".
    void setIntervalName(const QString& name) { m_intervalName = name; }
    QString csv() const override;

Q_SIGNALS:
    void selected(int curve, int point); ///< a point was clicked

protected:
    void recolour(const QPalette& palette) override;
    DataRange dataRange() const override;
    QString readout(double& x, double y) const override;

private:
    void draw(const Curve& curve);
    std::optional<NearestPoint::Place> nearestPoint(double x, double y) const;

    QList<Curve> m_curves;
    QString m_intervalName;
    QList<QCPGraph*> m_marks;                    ///< one a curve, in their order
    QList<QPair<int, QCPErrorBars*>> m_whiskers; ///< with the number of their curve
};

} // namespace equipoise
