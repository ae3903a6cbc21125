// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evaluation/pareto.h"

#include <QVariantMap>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace equipoise {

class ElidedLabel;
class MetricChooser;
class ParameterPlot;
class ReferenceEdit;
class TradeOffFigures;
class TradeOffPlot;

/// The two figures of the page: one metric against another with fronts and hypervolumes, and errors or a metric
/// against a parameter.
class TradeOffView : public QWidget
{
    Q_OBJECT

public:
    explicit TradeOffView(TradeOffFigures& figures, QWidget* parent = nullptr);

    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

private:
    QWidget* makePlane();
    QWidget* makeCurves();
    void choose();
    /// Names the sweeps shown and the metrics of the axes; empty without a sweep.
    QString referenceKey() const;
    std::optional<Point2> keptReference() const;
    void show();
    void showPlane();
    void showCurves();
    void showReference();
    void selectOnCurve(int curve, int index);
    void markSelection();

    TradeOffFigures& m_figures;
    MetricChooser* m_x;
    MetricChooser* m_y;
    MetricChooser* m_metric;
    QComboBox* m_parameter;
    TradeOffPlot* m_plane;
    ParameterPlot* m_curves;
    ElidedLabel* m_hypervolume;
    ReferenceEdit* m_reference;
    QVariantMap m_references; ///< reference points chosen by hand, by referenceKey()
};

} // namespace equipoise
