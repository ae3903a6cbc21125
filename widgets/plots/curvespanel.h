// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/runcurves.h"

#include <QVariantMap>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QSlider;

namespace equipoise {

class LossCurvePlot;
class SearchCombo;

/// The curves of one or several runs, live or from the log. One phase at a time, the one that trains until somebody
/// chooses another. Of a single run every unit (loss, RMSE) has a plot, with a colour a metric and validation dashed;
/// of several, every metric has a plot, with a colour and a dash a run and training pale. A metric may be chosen,
/// curves smoothed, the axis counted in powers.
class CurvesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CurvesPanel(QWidget* parent = nullptr);

    /// Shows these, the first of which says which phase trains.
    void setRuns(const QList<RunCurvesPtr>& runs);
    const QList<RunCurvesPtr>& runs() const { return m_runs; }
    /// The plots in sight, from left to right.
    const QList<LossCurvePlot*>& plots() const { return m_plots; }

    /// Names the phase in sight; empty before there is one.
    QString phase() const { return m_phase; }
    void showPhase(const QString& name);
    /// "loss", "validation_rmse" without its part: "rmse"; empty: all.
    void setMetric(const QString& metric);
    void setSmoothing(double weight);
    void setLogarithmic(bool logarithmic);

    /// A tool beside the panel's own, at the right.
    void addTool(QWidget* tool);

    QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

private:
    void makeTools();
    void rebuild();
    void rebuildPhases();
    void rebuildMetrics();
    void rebuildPlots();
    void grow(const RunCurves& run);
    LossCurvePlot* plotAt(int index);

    QList<RunCurvesPtr> m_runs;
    QHBoxLayout* m_tools;
    QHBoxLayout* m_phaseRow;
    QButtonGroup* m_phaseButtons;
    SearchCombo* m_metrics;
    QSlider* m_smoothing;
    QAbstractButton* m_logarithmic;
    QHBoxLayout* m_row;
    QList<LossCurvePlot*> m_plots; ///< in sight
    QList<LossCurvePlot*> m_pool;  ///< all that were made
    QString m_phase;
    QString m_metric;
    std::size_t m_curveCount = 0; ///< a change means that a new series has come
    bool m_isPhaseChosen = false; ///< by the user
};

} // namespace equipoise
