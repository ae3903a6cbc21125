// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/curvespanel.h"

#include "widgets/frame/parts.h"
#include "widgets/frame/searchcombo.h"
#include "widgets/plots/losscurveplot.h"
#include "widgets/theme/runstyle.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace equipoise {

namespace {

const auto kMetric = QStringLiteral("metric");
const auto kSmoothing = QStringLiteral("smoothing");
const auto kLogarithmic = QStringLiteral("logarithmic");
constexpr int kMostSmoothing = 99; ///< hundredths

QString axisTitle(const std::string& metric)
{
    if (metric == "rmse")
        return CurvesPanel::tr("RMSE (rating units)");
    return LossCurvePlot::titleOf(metric);
}

/// Colour of a metric where all curves belong to one run; invalid: the text's.
QColor metricColour(const std::string& metric, int& others)
{
    if (metric.starts_with("accuracy"))
        return accuracyColour();
    if (metric.starts_with("fairness"))
        return fairnessColour();
    if (metric == "loss" || metric == "rmse")
        return {};
    return seriesColour(others++);
}

/// The curves of one plot.
struct Group
{
    std::string name;
    Goal goal = Goal::Lower;
    std::vector<PlottedCurve> curves;
};

Group& groupNamed(std::vector<Group>& groups, const std::string& name, const std::string& series)
{
    const auto at = std::find_if(groups.begin(), groups.end(), [&](const Group& g) { return g.name == name; });
    return at != groups.end() ? *at : groups.emplace_back(Group{name, LossCurvePlot::goalOf(series), {}});
}

void addOwnCurves(std::vector<Group>& groups, const RunCurves& run, int phase, const std::string& wanted)
{
    int others = 2; // after accuracy's and fairness's colours
    std::map<std::string, QColor> colours;
    for (const RunCurves::Curve& curve : run.curves()) {
        const std::string metric = LossCurvePlot::metricOf(curve.name);
        if (curve.phase != phase || (!wanted.empty() && metric != wanted))
            continue;
        const auto [colour, isNew] = colours.try_emplace(metric);
        if (isNew)
            colour->second = metricColour(metric, others);
        const bool validates = LossCurvePlot::isValidation(curve.name);
        groupNamed(groups, LossCurvePlot::kindOf(curve.name), curve.name)
            .curves.push_back({curve.points, LossCurvePlot::titleOf(curve.name), colour->second,
                               validates ? Qt::DashLine : Qt::SolidLine, false, validates});
    }
}

void addCompared(std::vector<Group>& groups, const RunCurves& run, int phase, const std::string& wanted)
{
    const RunStyle style = runStyle(run.key());
    for (const RunCurves::Curve& curve : run.curves()) {
        const std::string metric = LossCurvePlot::metricOf(curve.name);
        if (curve.phase != phase || (!wanted.empty() && metric != wanted))
            continue;
        // where a run validates, that is its curve, and training lies pale behind
        const bool hasValidation = std::any_of(run.curves().begin(), run.curves().end(), [&](const auto& other) {
            return other.phase == phase && other.name == "validation_" + metric;
        });
        const bool isQuiet = hasValidation && !LossCurvePlot::isValidation(curve.name);
        const QString title = isQuiet ? CurvesPanel::tr("%1, training").arg(run.title()) : run.title();
        groupNamed(groups, metric, curve.name)
            .curves.push_back({curve.points, title, style.colour, style.dash, isQuiet, style.dash != Qt::SolidLine});
    }
}

} // namespace

CurvesPanel::CurvesPanel(QWidget* parent)
    : QWidget(parent)
    , m_tools(new QHBoxLayout)
    , m_phaseRow(new QHBoxLayout)
    , m_phaseButtons(new QButtonGroup(this))
    , m_metrics(new SearchCombo(this))
    , m_smoothing(new QSlider(Qt::Horizontal, this))
    , m_logarithmic(new QPushButton(tr("Log"), this))
    , m_row(new QHBoxLayout)
{
    makeTools();
    m_row->setSpacing(12);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_tools);
    // a line of its own: the names of several phases and the tools are wider than a small window
    auto* phases = new QHBoxLayout;
    phases->addLayout(m_phaseRow);
    phases->addStretch(1);
    layout->addLayout(phases);
    layout->addLayout(m_row, 1);
    connect(m_phaseButtons, &QButtonGroup::buttonClicked, this, [this](QAbstractButton* button) {
        m_isPhaseChosen = true;
        showPhase(button->objectName());
    });
    rebuild();
}

void CurvesPanel::makeTools()
{
    m_phaseRow->setSpacing(4);
    m_metrics->setAccessibleName(tr("Metric"));
    m_metrics->setToolTip(tr("Which metric is drawn; type to search"));
    m_metrics->setMinimumContentsLength(13);
    connect(m_metrics, &SearchCombo::chosen, this,
            [this](int index) { setMetric(m_metrics->itemData(index).toString()); });
    m_smoothing->setRange(0, kMostSmoothing);
    m_smoothing->setPageStep(10);
    m_smoothing->setFixedWidth(80);
    m_smoothing->setAccessibleName(tr("Smoothing"));
    connect(m_smoothing, &QSlider::valueChanged, this, [this](int hundredths) {
        for (LossCurvePlot* plot : std::as_const(m_pool))
            plot->setSmoothing(hundredths / 100.0);
    });
    auto* smoothingLabel = new MutedLabel(tr("Smoothing"), this);
    const QString smoothingHelp = tr("Exponential moving average: weight of the epochs before, 0 to 0.99. The measured "
                                     "curve lies pale behind.");
    smoothingLabel->setToolTip(smoothingHelp);
    m_smoothing->setToolTip(smoothingHelp);
    m_logarithmic->setCheckable(true);
    m_logarithmic->setToolTip(tr("Counts the vertical axis in powers, so that late small changes are seen"));
    m_logarithmic->setAccessibleName(tr("Logarithmic axis"));
    connect(m_logarithmic, &QAbstractButton::toggled, this, [this](bool on) {
        for (LossCurvePlot* plot : std::as_const(m_pool))
            plot->setLogarithmic(on);
    });
    m_tools->setSpacing(8);
    m_tools->addStretch(1);
    m_tools->addWidget(m_metrics);
    m_tools->addWidget(smoothingLabel);
    m_tools->addWidget(m_smoothing);
    m_tools->addWidget(m_logarithmic);
}

void CurvesPanel::addTool(QWidget* tool) { m_tools->addWidget(tool); }

void CurvesPanel::setRuns(const QList<RunCurvesPtr>& runs)
{
    for (const RunCurvesPtr& run : std::as_const(m_runs))
        run->disconnect(this);
    const bool isOther = m_runs.value(0) != runs.value(0);
    m_runs = runs;
    if (isOther)
        m_isPhaseChosen = false;
    for (const RunCurvesPtr& run : runs) {
        connect(run.get(), &RunCurves::started, this, &CurvesPanel::rebuild);
        connect(run.get(), &RunCurves::grown, this, [this, run = run.get()] { grow(*run); });
    }
    rebuild();
}

void CurvesPanel::rebuild()
{
    rebuildPhases();
    rebuildMetrics();
    rebuildPlots();
}

void CurvesPanel::rebuildPhases()
{
    for (QAbstractButton* button : m_phaseButtons->buttons())
        delete button;
    QStringList names;
    for (const RunCurvesPtr& run : std::as_const(m_runs))
        for (const PhaseInfo& phase : run->phases())
            if (!names.contains(phase.name))
                names << phase.name;
    if (names.size() > 1)
        for (const QString& name : std::as_const(names)) {
            auto* button = new QPushButton(LossCurvePlot::phaseTitle(name), this);
            button->setObjectName(name);
            button->setCheckable(true);
            button->setToolTip(tr("Curves of the phase \"%1\"").arg(name));
            m_phaseButtons->addButton(button);
            m_phaseRow->addWidget(button);
        }
    const bool keeps = m_isPhaseChosen && names.contains(m_phase);
    if (!keeps && !m_runs.isEmpty() && !m_runs.first()->phases().isEmpty())
        m_phase = m_runs.first()->phases().at(m_runs.first()->latestPhase()).name;
    else if (!names.contains(m_phase))
        m_phase = names.value(0);
    for (QAbstractButton* button : m_phaseButtons->buttons())
        button->setChecked(button->objectName() == m_phase);
}

void CurvesPanel::rebuildMetrics()
{
    QStringList metrics;
    m_curveCount = 0;
    for (const RunCurvesPtr& run : std::as_const(m_runs)) {
        m_curveCount += run->curves().size();
        const int phase = run->phaseNamed(m_phase);
        for (const RunCurves::Curve& curve : run->curves()) {
            const QString metric = QString::fromStdString(LossCurvePlot::metricOf(curve.name));
            if (curve.phase == phase && !metrics.contains(metric))
                metrics << metric;
        }
    }
    m_metrics->clear();
    m_metrics->addItem(tr("All metrics"), QString());
    for (const QString& metric : std::as_const(metrics))
        m_metrics->addItem(LossCurvePlot::titleOf(metric.toStdString()), metric);
    // a phase without the metric chosen shows all it has, and the choice waits for the next
    m_metrics->setCurrentIndex(std::max(0, m_metrics->findData(m_metric)));
}

void CurvesPanel::rebuildPlots()
{
    const std::string wanted = m_metrics->currentData().toString().toStdString();
    const auto isIn = [this](const RunCurvesPtr& run) { return run->phaseNamed(m_phase) >= 0; };
    std::vector<Group> groups;
    for (const RunCurvesPtr& run : std::as_const(m_runs))
        if (isIn(run) && m_runs.size() == 1)
            addOwnCurves(groups, *run, run->phaseNamed(m_phase), wanted);
        else if (isIn(run))
            addCompared(groups, *run, run->phaseNamed(m_phase), wanted);
    if (groups.empty())
        groups.push_back({"loss", Goal::Lower, {}});
    int epochs = 0;
    for (const RunCurvesPtr& run : std::as_const(m_runs))
        if (isIn(run))
            epochs = std::max(epochs, run->phases().at(run->phaseNamed(m_phase)).maxEpochs);

    m_plots.clear();
    for (std::size_t i = 0; i < groups.size(); ++i) {
        LossCurvePlot* plot = plotAt(int(i));
        const QString title = axisTitle(groups[i].name);
        plot->setYTitle(title, groups[i].goal);
        plot->setFigureName(title);
        plot->setEpochs(epochs);
        const bool isSingle = m_runs.size() == 1 && isIn(m_runs.first());
        plot->setBestEpoch(isSingle ? m_runs.first()->bestEpoch(m_runs.first()->phaseNamed(m_phase)) : 0);
        plot->setCurves(std::move(groups[i].curves));
        plot->resetView();
        m_plots.append(plot);
    }
    for (int i = 0; i < m_pool.size(); ++i)
        m_pool[i]->parentWidget()->setVisible(i < m_plots.size());
}

LossCurvePlot* CurvesPanel::plotAt(int index)
{
    if (index < m_pool.size())
        return m_pool[index];
    auto* plot = new LossCurvePlot;
    auto* card = new Card(this);
    card->body()->addWidget(plot);
    m_row->addWidget(card, 1);
    plot->setSmoothing(m_smoothing->value() / 100.0);
    plot->setLogarithmic(m_logarithmic->isChecked());
    m_pool.append(plot);
    return plot;
}

void CurvesPanel::grow(const RunCurves& run)
{
    const bool leads = !m_runs.isEmpty() && m_runs.first().get() == &run;
    const QString latest = run.phases().isEmpty() ? QString() : run.phases().at(run.latestPhase()).name;
    if (leads && !m_isPhaseChosen && latest != m_phase) {
        showPhase(latest);
        return;
    }
    std::size_t curves = 0;
    for (const RunCurvesPtr& shown : std::as_const(m_runs))
        curves += shown->curves().size();
    if (curves != m_curveCount) {
        rebuildMetrics();
        rebuildPlots();
        return;
    }
    const int phase = run.phaseNamed(m_phase);
    for (LossCurvePlot* plot : std::as_const(m_plots)) {
        if (m_runs.size() == 1)
            plot->setBestEpoch(run.bestEpoch(phase));
        plot->flush();
    }
}

void CurvesPanel::showPhase(const QString& name)
{
    m_phase = name;
    for (QAbstractButton* button : m_phaseButtons->buttons())
        button->setChecked(button->objectName() == name);
    rebuildMetrics();
    rebuildPlots();
}

void CurvesPanel::setMetric(const QString& metric)
{
    m_metric = metric;
    m_metrics->setCurrentIndex(std::max(0, m_metrics->findData(metric)));
    rebuildPlots();
}

void CurvesPanel::setSmoothing(double weight) { m_smoothing->setValue(qRound(weight * 100)); }
void CurvesPanel::setLogarithmic(bool logarithmic) { m_logarithmic->setChecked(logarithmic); }

QVariantMap CurvesPanel::saveState() const
{
    return {{kMetric, m_metric}, {kSmoothing, m_smoothing->value()}, {kLogarithmic, m_logarithmic->isChecked()}};
}

void CurvesPanel::restoreState(const QVariantMap& state)
{
    setMetric(state.value(kMetric).toString());
    setSmoothing(state.value(kSmoothing).toInt() / 100.0);
    setLogarithmic(state.value(kLogarithmic).toBool());
}

} // namespace equipoise
