// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/tradeofffigures.h"

#include "core/evaluation/normalise.h"
#include "widgets/pages/workspace.h"

#include <algorithm>
#include <set>

namespace equipoise {

namespace {

const std::string kAccuracyError = "accuracy-loss";
const std::string kFairnessError = "fairness-loss";

std::vector<ParameterCurve> normalised(std::vector<ParameterCurve> curves)
{
    for (ParameterCurve& curve : curves)
        curve.metric = minMaxNormalised(curve.metric);
    return curves;
}

} // namespace

TradeOffFigures::TradeOffFigures(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_task(this)
{
    connect(&workspace.sweeps(), &SweepBook::changed, this, &TradeOffFigures::recompute);
    connect(&workspace.planeRuns(), &PlaneRuns::changed, this, &TradeOffFigures::recompute);
    recompute();
}

void TradeOffFigures::setChoice(const FigureChoice& choice)
{
    m_choice = choice;
    recompute();
}

bool TradeOffFigures::hasPoints() const
{
    return std::any_of(m_result.sweeps.begin(), m_result.sweeps.end(),
                       [](const SweepFigures& sweep) { return !sweep.plane.points.empty(); });
}

const TradeOffPoint* TradeOffFigures::selected() const
{
    for (const SweepFigures& figures : m_result.sweeps) {
        if (figures.run && figures.run->id == m_selectedRun && !figures.plane.points.empty())
            return &figures.plane.points.front();
        if (figures.sweep != nullptr && figures.sweep == m_selectedSweep)
            for (const TradeOffPoint& point : figures.plane.points)
                if (point.coordinates == m_selectedPoint)
                    return &point;
    }
    return nullptr;
}

const PlaneRun* TradeOffFigures::selectedRun() const
{
    for (const SweepFigures& figures : m_result.sweeps)
        if (figures.run && figures.run->id == m_selectedRun)
            return &*figures.run;
    return nullptr;
}

void TradeOffFigures::selectRun(RunId run)
{
    if (run == m_selectedRun)
        return;
    m_selectedSweep = nullptr;
    m_selectedPoint.clear();
    m_selectedRun = run;
    Q_EMIT selectionChanged();
}

void TradeOffFigures::select(OpenSweep* sweep, const std::vector<std::pair<std::string, std::string>>& coordinates)
{
    if (sweep == m_selectedSweep && coordinates == m_selectedPoint)
        return;
    m_selectedSweep = sweep;
    m_selectedPoint = coordinates;
    m_selectedRun = 0;
    Q_EMIT selectionChanged();
}

void TradeOffFigures::recompute()
{
    // one at a time: a sweep whose runs take milliseconds must not starve its own figure
    if (m_task.isRunning()) {
        m_isStale = true;
        return;
    }
    std::vector<Source> sources;
    for (OpenSweep* sweep : m_workspace.sweeps().sweeps())
        if (sweep->isShown())
            sources.push_back({{sweep, {}, sweep->title(), sweep->colour(), {}, {}, {}}, sweep->points()});
    for (const PlaneRun& run : m_workspace.planeRuns().runs()) {
        const auto point = std::make_shared<const std::vector<SweepPoint>>(1, SweepPoint{{}, run.seed, 0, run.values});
        sources.push_back({{nullptr, run, run.title, int(run.id), {}, {}, {}}, {point}});
    }
    m_task.start(
        m_workspace.jobs(), tr("Drawing the trade-off"),
        [sources, choice = m_choice](const std::stop_token&, JobReporter&) { return compute(sources, choice); },
        [this](Result result) {
            m_result = std::move(result);
            Q_EMIT computed();
            if (std::exchange(m_isStale, false))
                recompute();
        },
        [this](const Error&) {
            if (std::exchange(m_isStale, false))
                recompute();
        });
}

TradeOffFigures::Result TradeOffFigures::compute(const std::vector<Source>& sources, const FigureChoice& choice)
{
    Result result;
    const std::vector<std::string> metrics{choice.x, choice.y, choice.curve, kAccuracyError, kFairnessError};
    std::vector<std::vector<SweepPoint>> points;
    std::vector<SweepPoint> samples; // one a run is enough to know what was measured
    for (const Source& source : sources) {
        points.emplace_back();
        for (const PointsPtr& run : source.points) {
            const std::vector<SweepPoint> few = withMetrics(*run, metrics);
            points.back().insert(points.back().end(), few.begin(), few.end());
        }
        if (!source.points.empty() && !source.points.front()->empty())
            samples.push_back(source.points.front()->front());
    }
    result.metrics = metricKeys(samples);
    result.parameters = variedParameters(samples);
    const auto& known = result.parameters;
    if (std::find(known.begin(), known.end(), choice.parameter) != known.end())
        result.parameter = choice.parameter;
    else if (!known.empty())
        // β is what the reference draws its errors against
        result.parameter = std::find(known.begin(), known.end(), "beta") != known.end() ? "beta" : known.front();

    // single runs bound no hypervolume: laying one into the plane changes no sweep's
    std::vector<std::vector<SweepPoint>> ofSweeps;
    for (std::size_t i = 0; i < sources.size(); ++i)
        if (!sources[i].empty.run && haveBoth(points[i], choice.x, choice.y))
            ofSweeps.push_back(points[i]);
    if (!ofSweeps.empty())
        result.reference = choice.reference ? *choice.reference : commonReference(ofSweeps, choice.x, choice.y);
    for (std::size_t i = 0; i < sources.size(); ++i) {
        SweepFigures figures = sources[i].empty;
        if (haveBoth(points[i], choice.x, choice.y))
            figures.plane = tradeOff(points[i], choice.x, choice.y, result.reference);
        if (figures.run) {
            figures.plane.front.clear();
            figures.plane.knee.reset();
        } else if (choice.curve.empty()) {
            figures.curves = normalised(parameterCurves(points[i], result.parameter, kAccuracyError));
            figures.fairnessErrors = normalised(parameterCurves(points[i], result.parameter, kFairnessError));
        } else {
            figures.curves = parameterCurves(points[i], result.parameter, choice.curve);
        }
        result.sweeps.push_back(std::move(figures));
    }
    return result;
}

QString coordinatesText(const std::vector<std::pair<std::string, std::string>>& coordinates)
{
    QStringList parts;
    for (const auto& [name, value] : coordinates)
        parts << u"%1 = %2"_qs.arg(name == "beta" ? u"β"_qs : QString::fromStdString(name),
                                   QString::fromStdString(value));
    return parts.isEmpty() ? TradeOffFigures::tr("all runs") : parts.join(u", "_qs);
}

} // namespace equipoise
