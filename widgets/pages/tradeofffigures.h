// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/tradeoff.h"
#include "widgets/jobs/latesttask.h"
#include "widgets/jobs/opensweep.h"
#include "widgets/jobs/planeruns.h"

#include <QPointer>

#include <optional>

namespace equipoise {

class Workspace;

/// What the figures of the shown sweeps are about.
struct FigureChoice
{
    std::string x = "rmse";
    std::string y = "minority-gap@10";
    std::string curve;               ///< metric drawn against the parameter; empty: both errors of the loss, normalised
    std::string parameter;           ///< the curves run along; empty: the first that varies
    std::optional<Point2> reference; ///< of the hypervolume; nothing: beyond all points
};

/// One sweep, or one single run, in the figures.
struct SweepFigures
{
    QPointer<OpenSweep> sweep;
    std::optional<PlaneRun> run; ///< then there is no sweep, one point and no curve
    QString title;
    int colour = 0;
    TradeOff plane;                     ///< without points where the sweep has none with both metrics
    std::vector<ParameterCurve> curves; ///< of the metric chosen; else first the accuracy, then the fairness errors
    std::vector<ParameterCurve> fairnessErrors; ///< only where errors are drawn
};

/// Computes what the figures of the page show, on jobs, whenever a shown sweep gains points or a choice changes.
class TradeOffFigures : public QObject
{
    Q_OBJECT

public:
    explicit TradeOffFigures(Workspace& workspace, QObject* parent = nullptr);

    const FigureChoice& choice() const { return m_choice; }
    void setChoice(const FigureChoice& choice);

    /// Of the shown sweeps, as last computed.
    const std::vector<SweepFigures>& sweeps() const { return m_result.sweeps; }
    /// Metrics any of them has, in the order to offer them; parameters any of them varies.
    const std::vector<std::string>& metrics() const { return m_result.metrics; }
    const std::vector<std::string>& parameters() const { return m_result.parameters; }
    /// The parameter the curves run along; empty without points.
    const std::string& parameter() const { return m_result.parameter; }
    /// In use, chosen or not; nothing without points.
    const std::optional<Point2>& reference() const { return m_result.reference; }
    bool hasPoints() const;
    /// Whether a sweep has to be told from others, or from single runs.
    bool areSeveral() const { return m_result.sweeps.size() > 1; }

    /// One point over its seeds; null: none. It stays selected while points come in.
    const TradeOffPoint* selected() const;
    OpenSweep* selectedSweep() const { return m_selectedSweep; }
    /// Of a point that is a single run; null: it is of a sweep, or none is selected.
    const PlaneRun* selectedRun() const;
    void selectRun(RunId run);
    void select(OpenSweep* sweep, const std::vector<std::pair<std::string, std::string>>& coordinates);

Q_SIGNALS:
    void computed();
    void selectionChanged();

private:
    struct Result
    {
        std::vector<SweepFigures> sweeps;
        std::vector<std::string> metrics;
        std::vector<std::string> parameters;
        std::string parameter;
        std::optional<Point2> reference;
    };
    struct Source
    {
        SweepFigures empty;
        std::vector<PointsPtr> points;
    };
    static Result compute(const std::vector<Source>& sources, const FigureChoice& choice);
    void recompute();

    Workspace& m_workspace;
    FigureChoice m_choice;
    Result m_result;
    QPointer<OpenSweep> m_selectedSweep;
    std::vector<std::pair<std::string, std::string>> m_selectedPoint;
    RunId m_selectedRun = 0;
    LatestTask<Result> m_task;
    bool m_isStale = false; ///< something changed while a computation was under way
};

/// "β = 0.3, factors = 8".
QString coordinatesText(const std::vector<std::pair<std::string, std::string>>& coordinates);

} // namespace equipoise
