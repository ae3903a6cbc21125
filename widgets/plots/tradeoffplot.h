// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/plots/nearestpoint.h"
#include "widgets/plots/plot.h"

#include <QList>

#include <optional>

class QCPErrorBars;
class QCPGraph;
class QCPItemText;

namespace equipoise {

/// A mean with its 95 % interval; low = high = mean where there is one value only.
struct Estimate
{
    double mean = 0;
    double low = 0;
    double high = 0;
    bool hasWidth() const { return high > low; }
};

/// The plane of two metrics: a point with whiskers for each setting of a sweep, the Pareto front drawn through the
/// points no other one of the sweep dominates, the knee as a diamond, the corner that bounds the hypervolume as a
/// cross. Several sweeps differ in colour and marker. Single runs stand beside them as labelled points.
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
    struct Series
    {
        QString name;
        int colour = 0; ///< for seriesColour(), and for its marker
        QList<Point> points;
        QColor own{};       ///< instead of seriesColour()
        bool isRun = false; ///< a single point, labelled in the plane, that belongs to no front
    };

    explicit TradeOffPlot(QWidget* parent = nullptr);

    void setSeries(const QList<Series>& series);
    /// The hypervolume's reference point; nothing: it is not drawn.
    void setReference(std::optional<QPointF> reference);
    /// Marks one point; a negative series: none.
    void setSelected(int series, int point);

Q_SIGNALS:
    void selected(int series, int point); ///< a point was clicked

protected:
    void recolour(const QPalette& palette) override;
    DataRange dataRange() const override;
    QString readout(double& x, double y) const override;

private:
    void draw(const Series& series, bool isFirst);
    std::optional<NearestPoint::Place> nearestPoint(double x, double y) const;

    QList<Series> m_series;
    QList<QCPGraph*> m_dots; ///< one a series
    QList<QCPGraph*> m_fronts;
    QList<QCPItemText*> m_labels;    ///< of single runs
    QList<QCPErrorBars*> m_whiskers; ///< two a series that has any
    QCPGraph* m_knees;
    QCPGraph* m_corner;
    QCPGraph* m_mark;
    std::optional<QPointF> m_reference;
};

} // namespace equipoise
