// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/tradeoffview.h"

#include "core/evaluation/metrictable.h"
#include "widgets/forms/metricchooser.h"
#include "widgets/frame/parts.h"
#include "widgets/frame/sidebyside.h"
#include "widgets/models/tables.h"
#include "widgets/pages/referenceedit.h"
#include "widgets/pages/tradeofffigures.h"
#include "widgets/plots/parameterplot.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/runstyle.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace equipoise {

namespace {

/// The figures stand side by side in a view at least this wide, else one at a time.
constexpr int kWide = 760;

Estimate estimate(const Interval& interval) { return {interval.mean, interval.low, interval.high}; }

std::vector<Estimate> estimates(const std::vector<Interval>& intervals)
{
    std::vector<Estimate> list;
    for (const Interval& interval : intervals)
        list.push_back(estimate(interval));
    return list;
}

QString axisTitle(const std::string& key)
{
    const std::string_view name = metricName(key);
    return name == "rmse" || name == "mae" ? TradeOffView::tr("%1 (rating units)").arg(metricTitle(key))
                                           : metricTitle(key);
}

Goal goalOf(const std::string& key) { return isSmallerBetter(key) ? Goal::Lower : Goal::Higher; }

} // namespace

TradeOffView::TradeOffView(TradeOffFigures& figures, QWidget* parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_x(new MetricChooser)
    , m_y(new MetricChooser)
    , m_metric(new MetricChooser)
    , m_parameter(new QComboBox)
    , m_plane(new TradeOffPlot)
    , m_curves(new ParameterPlot)
    , m_hypervolume(new ElidedLabel(Qt::ElideRight))
    , m_reference(new ReferenceEdit)
{
    auto* cards = new SideBySide(kWide, this);
    cards->add(makePlane(), tr("Trade-off"));
    cards->add(makeCurves(), tr("Against the parameter"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(cards);
    m_x->setMetric(figures.choice().x);
    m_y->setMetric(figures.choice().y);
    for (MetricChooser* chooser : {m_x, m_y, m_metric})
        connect(chooser, &MetricChooser::chosen, this, &TradeOffView::choose);
    connect(m_parameter, &QComboBox::activated, this, &TradeOffView::choose);
    connect(&figures, &TradeOffFigures::computed, this, &TradeOffView::show);
    connect(&figures, &TradeOffFigures::selectionChanged, this, &TradeOffView::markSelection);
    show();
}

QWidget* TradeOffView::makePlane()
{
    m_x->setAccessibleName(tr("Metric on the horizontal axis"));
    m_y->setAccessibleName(tr("Metric on the vertical axis"));
    m_plane->setFigureName(tr("Accuracy against fairness"));
    m_plane->setPlaceholder(tr("Points appear as runs finish"));
    connect(m_reference, &ReferenceEdit::chosen, this, [this](const Point2& point) {
        if (!referenceKey().isEmpty())
            m_references[referenceKey()] = QPointF(point.x, point.y);
        choose();
    });
    connect(m_reference, &ReferenceEdit::automaticWanted, this, [this] {
        m_references.remove(referenceKey());
        choose();
    });
    connect(m_plane, &TradeOffPlot::selected, this, [this](int series, int point) {
        const SweepFigures& figures = m_figures.sweeps()[std::size_t(series)];
        if (figures.run)
            m_figures.selectRun(figures.run->id);
        else
            m_figures.select(figures.sweep, figures.plane.points[std::size_t(point)].coordinates);
    });

    auto* content = new QWidget;
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_x, 1);
    head->addWidget(new MutedLabel(tr("against")));
    head->addWidget(m_y, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(4);
    m_hypervolume->setMinimumWidth(1); // gives way in a narrow window
    foot->addWidget(m_hypervolume, 1);
    foot->addWidget(m_reference);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_plane, 1);
    layout->addLayout(foot);
    auto* card = new Card;
    card->body()->addWidget(content);
    return card;
}

QWidget* TradeOffView::makeCurves()
{
    m_metric->setAccessibleName(tr("What is drawn against the parameter"));
    m_parameter->setAccessibleName(tr("Parameter along the axis"));
    m_parameter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_parameter->setMinimumContentsLength(4);
    m_curves->setFigureName(tr("Errors against the parameter"));
    m_curves->setPlaceholder(tr("One value per setting, with its interval over seeds"));
    connect(m_curves, &ParameterPlot::selected, this, &TradeOffView::selectOnCurve);
    auto* content = new QWidget;
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_metric, 2);
    head->addWidget(new MutedLabel(tr("against")));
    head->addWidget(m_parameter, 1);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_curves, 1);
    auto* card = new Card;
    card->body()->addWidget(content);
    return card;
}

void TradeOffView::choose()
{
    FigureChoice choice = m_figures.choice();
    choice.x = m_x->metric();
    choice.y = m_y->metric();
    choice.curve = m_metric->metric();
    choice.parameter = m_parameter->currentData().toString().toStdString();
    choice.reference = keptReference();
    m_figures.setChoice(choice);
}

QString TradeOffView::referenceKey() const
{
    QStringList sweeps;
    for (const SweepFigures& figures : m_figures.sweeps())
        if (figures.sweep != nullptr)
            sweeps << u"%1 %2"_qs.arg(figures.sweep->sweep().id.value_or(0))
                          .arg(QString::fromStdString(figures.sweep->sweep().settings.base.model));
    // a corner among other metrics, or for other sweeps, means nothing
    return sweeps.isEmpty() ? QString()
                            : u"%1 | %2 | %3"_qs.arg(sweeps.join(u", "_qs), QString::fromStdString(m_x->metric()),
                                                     QString::fromStdString(m_y->metric()));
}

std::optional<Point2> TradeOffView::keptReference() const
{
    const auto kept = m_references.constFind(referenceKey());
    if (kept == m_references.constEnd())
        return std::nullopt;
    return Point2{kept->toPointF().x(), kept->toPointF().y()};
}

void TradeOffView::show()
{
    // other sweeps have another corner
    const std::optional<Point2> kept = keptReference();
    const std::optional<Point2>& used = m_figures.choice().reference;
    if (kept.has_value() != used.has_value() || (kept && (kept->x != used->x || kept->y != used->y))) {
        choose();
        return;
    }
    m_x->setMetrics(m_figures.metrics());
    m_y->setMetrics(m_figures.metrics());
    m_metric->setMetrics(m_figures.metrics(), tr("Both errors, normalised"));
    const QSignalBlocker blocker(m_parameter);
    m_parameter->clear();
    for (const std::string& parameter : m_figures.parameters()) {
        const auto& sweeps = m_figures.sweeps();
        const auto any =
            std::find_if(sweeps.begin(), sweeps.end(), [](const SweepFigures& s) { return s.sweep != nullptr; });
        m_parameter->addItem(any == sweeps.end() ? QString::fromStdString(parameter)
                                                 : parameterTitle(any->sweep->sweep().settings.base, parameter),
                             QString::fromStdString(parameter));
    }
    m_parameter->setCurrentIndex(m_parameter->findData(QString::fromStdString(m_figures.parameter())));
    m_parameter->setEnabled(m_parameter->count() > 1);
    showPlane();
    showCurves();
    showReference();
    markSelection();
}

void TradeOffView::showPlane()
{
    const FigureChoice& choice = m_figures.choice();
    m_plane->setXTitle(axisTitle(choice.x), goalOf(choice.x));
    m_plane->setYTitle(axisTitle(choice.y), goalOf(choice.y));
    QList<TradeOffPlot::Series> series;
    const bool areSeveral = m_figures.areSeveral();
    for (const SweepFigures& sweep : m_figures.sweeps()) {
        TradeOffPlot::Series of{areSeveral ? sweep.title.section(u": "_qs, 0, 0) : QString(), sweep.colour, {}};
        if (sweep.run) {
            of.name = sweep.title;
            of.own = runStyle(sweep.run->id).colour;
            of.isRun = true;
        }
        for (std::size_t i = 0; i < sweep.plane.points.size(); ++i) {
            const TradeOffPoint& point = sweep.plane.points[i];
            const bool onFront =
                std::find(sweep.plane.front.begin(), sweep.plane.front.end(), i) != sweep.plane.front.end();
            of.points.append({sweep.run ? sweep.title : coordinatesText(point.coordinates), estimate(point.x),
                              estimate(point.y), onFront, sweep.plane.knee == i});
        }
        series.append(of);
    }
    m_plane->setSeries(series);
    std::optional<QPointF> corner;
    if (m_figures.reference())
        corner = QPointF(m_figures.reference()->x, m_figures.reference()->y);
    m_plane->setReference(corner);
}

void TradeOffView::showReference()
{
    const QLocale locale;
    QStringList volumes;
    const bool areSeveral = m_figures.areSeveral();
    for (const SweepFigures& sweep : m_figures.sweeps()) {
        if (sweep.plane.points.empty() || sweep.run)
            continue;
        const QString volume = locale.toString(sweep.plane.hypervolume, 'g', 4);
        volumes << (areSeveral ? tr("%1 of %2").arg(volume, sweep.title.section(u": "_qs, 0, 0)) : volume);
    }
    m_hypervolume->setText(volumes.isEmpty() ? QString() : tr("Hypervolume %1").arg(volumes.join(u", "_qs)));
    m_reference->show(volumes.isEmpty() ? std::nullopt : m_figures.reference(), keptReference().has_value());
}

void TradeOffView::showCurves()
{
    const FigureChoice& choice = m_figures.choice();
    const bool areErrors = choice.curve.empty();
    m_curves->setXTitle(m_parameter->currentText());
    m_curves->setYTitle(areErrors ? tr("Error, min–max normalised") : axisTitle(choice.curve),
                        areErrors ? Goal::Lower : goalOf(choice.curve));
    QList<ParameterPlot::Curve> curves;
    QStringList labels;
    const auto add = [&](const ParameterCurve& curve, const QString& name, const QColor& colour, int dash) {
        curves.append({name, colour, dash, curve.positions, estimates(curve.metric)});
        const auto isNumber = [](const std::string& text) {
            bool ok = false;
            QString::fromStdString(text).toDouble(&ok);
            return ok;
        };
        if (labels.isEmpty() && !std::all_of(curve.values.begin(), curve.values.end(), isNumber))
            for (const std::string& value : curve.values)
                labels << QString::fromStdString(value);
    };
    const bool areSeveral = m_figures.areSeveral();
    int number = 0;
    for (const SweepFigures& sweep : m_figures.sweeps()) {
        const QString title = areSeveral ? sweep.title.section(u": "_qs, 0, 0) : QString();
        const auto nameOf = [&](const ParameterCurve& curve, const QString& what) {
            QStringList parts;
            for (const QString& part : {what, title, curve.others.empty() ? QString() : coordinatesText(curve.others)})
                if (!part.isEmpty())
                    parts << part;
            return parts.join(u", "_qs);
        };
        for (std::size_t i = 0; i < sweep.curves.size(); ++i) {
            if (!areErrors) {
                add(sweep.curves[i], nameOf(sweep.curves[i], areSeveral ? QString() : metricTitle(choice.curve)),
                    seriesColour(areSeveral ? sweep.colour : int(i)), int(i));
                continue;
            }
            add(sweep.curves[i], nameOf(sweep.curves[i], tr("Accuracy error")), accuracyColour(), 2 * number);
            if (i < sweep.fairnessErrors.size())
                add(sweep.fairnessErrors[i], nameOf(sweep.fairnessErrors[i], tr("Fairness error")), fairnessColour(),
                    2 * number + 1);
            ++number;
        }
    }
    m_curves->setCurves(curves, labels);
}

/// The curves are listed in the order showCurves draws them.
void TradeOffView::selectOnCurve(int curve, int index)
{
    const bool areErrors = m_figures.choice().curve.empty();
    int number = 0;
    for (const SweepFigures& sweep : m_figures.sweeps())
        for (std::size_t i = 0; i < sweep.curves.size(); ++i) {
            const int drawn = areErrors && i < sweep.fairnessErrors.size() ? 2 : 1;
            if (curve >= number && curve < number + drawn) {
                auto wanted = sweep.curves[i].others;
                wanted.emplace_back(m_figures.parameter(), sweep.curves[i].values[std::size_t(index)]);
                for (const TradeOffPoint& point : sweep.plane.points)
                    if (std::is_permutation(point.coordinates.begin(), point.coordinates.end(), wanted.begin(),
                                            wanted.end()))
                        m_figures.select(sweep.sweep, point.coordinates);
                return;
            }
            number += drawn;
        }
}

void TradeOffView::markSelection()
{
    const TradeOffPoint* selected = m_figures.selected();
    m_plane->setSelected(-1, -1);
    m_curves->setSelected(std::nan(""));
    if (selected == nullptr)
        return;
    for (std::size_t s = 0; s < m_figures.sweeps().size(); ++s) {
        const SweepFigures& sweep = m_figures.sweeps()[s];
        for (std::size_t i = 0; i < sweep.plane.points.size(); ++i)
            if (&sweep.plane.points[i] == selected)
                m_plane->setSelected(int(s), int(i));
        if (sweep.sweep != m_figures.selectedSweep() || sweep.run)
            continue;
        for (const auto& [name, value] : selected->coordinates)
            for (const ParameterCurve& curve : sweep.curves)
                for (std::size_t i = 0; i < curve.values.size(); ++i)
                    if (name == m_figures.parameter() && curve.values[i] == value)
                        m_curves->setSelected(curve.positions[i]);
    }
}

QVariantMap TradeOffView::saveState() const
{
    const FigureChoice& choice = m_figures.choice();
    return {{u"x"_qs, QString::fromStdString(choice.x)},
            {u"y"_qs, QString::fromStdString(choice.y)},
            {u"curve"_qs, QString::fromStdString(choice.curve)},
            {u"references"_qs, m_references}};
}

void TradeOffView::restoreState(const QVariantMap& state)
{
    m_references = state.value(u"references"_qs).toMap();
    if (!state.contains(u"x"_qs))
        return;
    m_x->setMetric(state.value(u"x"_qs).toString().toStdString());
    m_y->setMetric(state.value(u"y"_qs).toString().toStdString());
    const std::string curve = state.value(u"curve"_qs).toString().toStdString();
    if (!curve.empty())
        m_metric->setMetric(curve);
    choose();
}

} // namespace equipoise
