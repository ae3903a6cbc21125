// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/tradeoffpage.h"

#include "core/base/text.h"
#include "core/evaluation/normalise.h"
#include "core/exchange/equivalentcommand.h"
#include "widgets/forms/runform.h"
#include "widgets/forms/section.h"
#include "widgets/frame/commandline.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/jobs/runjob.h"
#include "widgets/models/tables.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/betapanel.h"
#include "widgets/pages/needsdata.h"
#include "widgets/pages/workspace.h"
#include "widgets/plots/errorcurveplot.h"
#include "widgets/theme/icons.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace equipoise {

namespace {

constexpr int kMostSeeds = 1000;
const auto kBeta = QStringLiteral("beta");

const std::string kAccuracy = "rmse";
const std::string kAccuracyError = "accuracy-loss";
const std::string kFairnessError = "fairness-loss";

Estimate estimate(const Interval& interval) { return {interval.mean, interval.low, interval.high}; }

std::vector<Estimate> estimates(const std::vector<Interval>& intervals)
{
    std::vector<Estimate> list;
    for (const Interval& interval : intervals)
        list.push_back(estimate(interval));
    return list;
}

Goal goalOf(const std::string& metric)
{
    const MetricDescription* description = describeMetric(metric);
    return description == nullptr ? Goal::Neither : description->smallerIsBetter ? Goal::Lower : Goal::Higher;
}

ViewColumn::Best bestOf(const std::string& metric)
{
    switch (goalOf(metric)) {
    case Goal::Lower:
        return ViewColumn::Best::Lowest;
    case Goal::Higher:
        return ViewColumn::Best::Highest;
    case Goal::Neither:
        break;
    }
    return ViewColumn::Best::None;
}

/// "β = 0.3"
QString pointLabel(const TradeOffPoint& point)
{
    QStringList parts;
    for (const auto& [name, value] : point.coordinates)
        parts << u"%1 = %2"_qs.arg(name == "beta" ? u"β"_qs : QString::fromStdString(name),
                                   QString::fromStdString(value));
    return parts.join(u", "_qs);
}

/// Where a point lies on an axis of what was varied: its value, or its number where that is no number.
double positionOf(const TradeOffPoint& point, std::size_t index)
{
    const auto number = parseNumber(point.coordinates.front().second);
    return number ? *number : double(index);
}

bool haveMetrics(const std::vector<SweepPoint>& points, const std::string& x, const std::string& y)
{
    return std::any_of(points.begin(), points.end(),
                       [&](const SweepPoint& point) { return point.values.contains(x) && point.values.contains(y); });
}

} // namespace

TradeOffPage::TradeOffPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_form(new RunForm)
    , m_notice(new Notice)
    , m_plane(new TradeOffPlot)
    , m_errors(new ErrorCurvePlot)
    , m_table(new TableModel({}, this))
    , m_title(makeTitle(tr("Accuracy against fairness"), this))
    , m_state(new MutedLabel(tr("Choose what to vary, then sweep."), this))
    , m_progress(new QProgressBar)
    , m_parameter(new QComboBox)
    , m_values(new QLineEdit)
    , m_problem(new QLabel)
    , m_seeds(new QSpinBox)
{
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeMain(), 1);
    row->addWidget(makeSide());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new NeedsData(workspace, tr("A sweep needs ratings"), content, this));

    connect(&m_workspace, &Workspace::dataChanged, this, [this] {
        m_form->setDataset(*m_workspace.dataset());
        update();
    });
    connect(&m_workspace, &Workspace::minorityChanged, this, &TradeOffPage::update);
    connect(m_form, &RunForm::changed, this, [this] {
        offerVariations();
        update();
    });
    connect(m_parameter, &QComboBox::currentIndexChanged, this, &TradeOffPage::proposeValues);
    connect(m_values, &QLineEdit::textChanged, this, &TradeOffPage::update);
    connect(m_seeds, &QSpinBox::valueChanged, this, &TradeOffPage::update);
    offerVariations();
    update();
}

QWidget* TradeOffPage::makeMain()
{
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    QSizePolicy keepsRoom = m_progress->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsRoom);
    m_progress->setVisible(false);
    m_progress->setAccessibleName(tr("Progress of the sweep"));
    m_plane->setFigureName(tr("Accuracy against fairness"));
    m_plane->setPlaceholder(tr("Points appear as runs finish"));
    m_errors->setFigureName(tr("Normalised errors"));
    m_errors->setPlaceholder(tr("Both errors, scaled to 0 … 1"));
    m_view = new TableView(m_table);
    m_view->setAccessibleName(tr("Points of the sweep"));
    connect(m_plane, &TradeOffPlot::selected, this, &TradeOffPage::select);
    connect(m_errors, &ErrorCurvePlot::selected, this, &TradeOffPage::select);
    connect(m_view, &TableView::selectedKeysChanged, this, [this] {
        const QList<qint64> keys = m_view->selectedKeys();
        select(keys.size() == 1 ? int(keys.first()) : -1);
    });

    auto* main = new QWidget;
    auto* plots = new QHBoxLayout;
    plots->setSpacing(12);
    plots->addWidget(new Card(tr("Accuracy–fairness plane"), m_plane, main), 1);
    plots->addWidget(new Card(tr("Normalised errors"), m_errors, main), 1);
    auto* layout = new QVBoxLayout(main);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(m_notice);
    layout->addLayout(plots, 3);
    layout->addWidget(new Card(tr("Points, means over seeds"), m_view, main), 2);
    layout->addWidget(new Card(tr("Move β"), new BetaPanel(m_workspace), main));
    return main;
}

QWidget* TradeOffPage::makeSide()
{
    auto* side = new SideColumn;
    side->body()->addWidget(makeVariation());
    side->body()->addWidget(m_form);
    m_sweepButton = new QPushButton(icon(u"play"_qs), tr("S&weep"), side);
    m_sweepButton->setDefault(true);
    m_stopButton = new QPushButton(icon(u"circle-stop"_qs), tr("&Stop"), side);
    m_stopButton->setToolTip(tr("Stops the sweep; runs that finished stay (Esc)"));
    connect(m_sweepButton, &QPushButton::clicked, this, &TradeOffPage::sweep);
    connect(m_stopButton, &QPushButton::clicked, this, &TradeOffPage::stop);
    m_command = new CommandLine(side);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_sweepButton, 4);
    buttons->addWidget(m_stopButton, 1);
    side->footer()->addWidget(m_command);
    side->footer()->addLayout(buttons);
    return side;
}

QWidget* TradeOffPage::makeVariation()
{
    auto* section = new Section(tr("What varies"));
    m_values->setToolTip(tr("From:to:step, as in 0:1:0.1, or a list, as in 10,20,40."));
    m_seeds->setRange(1, kMostSeeds);
    m_seeds->setValue(1);
    m_seeds->setToolTip(tr("Runs with different seeds, for intervals; 5 is usual in a paper."));
    m_problem->setWordWrap(true);
    m_problem->setVisible(false);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Parameter"), m_parameter);
    form->addRow(tr("&Values"), m_values);
    form->addRow(m_problem);
    form->addRow(tr("S&eeds"), m_seeds);
    section->body()->addLayout(form);
    return section;
}

void TradeOffPage::offerVariations()
{
    const RunSettings settings = m_form->settings();
    if (settings.model.empty())
        return;
    QList<QPair<QString, QString>> offers;
    if (findModel(settings.model).isConditioned)
        offers.append({tr("β, weight of accuracy"), kBeta});
    for (const ParameterDescription& d : settings.parameters.descriptions())
        offers.append({QString::fromStdString(d.title), QString::fromStdString(d.name)});
    QStringList names;
    for (const auto& offer : offers)
        names << offer.second;
    QStringList now;
    for (int i = 0; i < m_parameter->count(); ++i)
        now << m_parameter->itemData(i).toString();
    if (names == now)
        return;
    {
        const QSignalBlocker blocker(m_parameter);
        m_parameter->clear();
        for (const auto& [title, name] : offers)
            m_parameter->addItem(title, name);
    }
    proposeValues();
}

void TradeOffPage::proposeValues()
{
    const QString name = m_parameter->currentData().toString();
    const ParameterValues values = m_form->settings().parameters;
    if (name == kBeta && !values.contains("beta"))
        m_values->setText(u"0:1:0.1"_qs);
    else if (!name.isEmpty())
        m_values->setText(QString::fromStdString(toText(values.value(name.toStdString()))));
    update();
}

SweepSettings TradeOffPage::settings() const
{
    SweepSettings settings;
    settings.base = m_form->settings();
    settings.base.evaluation.minority = m_workspace.minority();
    settings.seeds = m_seeds->value();
    const QString variation = m_parameter->currentData().toString() + u'=' + m_values->text();
    settings.variations = {parseVariation(variation.toStdString())};
    return settings;
}

void TradeOffPage::update()
{
    QString problem;
    if (m_parameter->count() == 0)
        problem = tr("This model has no parameter that could vary.");
    else
        try {
            const SweepSettings sweep = settings();
            const std::size_t runs = expandSweep(sweep).size();
            const std::size_t values = sweep.variations.front().values.size();
            m_sweepButton->setText(tr("S&weep: %1 values, %n runs", nullptr, int(runs)).arg(values));
            if (m_workspace.dataset() != nullptr)
                m_command->setCommand(QString::fromStdString(equivalentCommand(sweep, *m_workspace.dataset())));
        } catch (const Error& error) {
            problem = sentence(error.message()) + u' ' + sentence(error.hint());
        }
    QPalette ink;
    ink.setColor(QPalette::WindowText, coloursOf(palette()).error);
    m_problem->setPalette(ink);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    const bool ready = m_workspace.dataset() != nullptr && m_form->isValid() && problem.isEmpty();
    m_sweepButton->setEnabled(ready && !isSweeping());
    m_stopButton->setEnabled(isSweeping());
}

void TradeOffPage::sweep()
{
    if (!m_sweepButton->isEnabled())
        return;
    delete m_sweep;
    m_sweep = nullptr;
    m_notice->dismiss();
    m_points = {};
    const SweepSettings sweep = settings();
    const int k = sweep.base.evaluation.k.front();
    m_fairness = "minority-gap@" + std::to_string(k);
    m_plane->setXTitle(tr("%1 (rating units)").arg(metricTitle(kAccuracy)), goalOf(kAccuracy));
    m_plane->setYTitle(metricTitle(m_fairness), goalOf(m_fairness));
    m_errors->setXTitle(m_parameter->currentText());
    m_table->setColumns({{tr("Point")},
                         {metricTitle(kAccuracy), {}, 4, bestOf(kAccuracy)},
                         {tr("± 95 %"), tr("Half width of the 95 % interval over seeds (Student's t)"), 4},
                         {metricTitle(m_fairness), {}, 4, bestOf(m_fairness)},
                         {tr("± 95 %"), tr("Half width of the 95 % interval over seeds (Student's t)"), 4},
                         {tr("Seeds")},
                         {tr("Front")}});
    m_view->setStretchColumn(0);
    showPoints();
    m_title->setText(tr("%1 on %2")
                         .arg(QString::fromStdString(findModel(sweep.base.model).title),
                              QString::fromStdString(m_workspace.dataset()->name())));
    m_progress->setRange(0, 0);
    m_progress->setVisible(true);
    m_state->setText(tr("Preparing"));
    m_sweep = new SweepJob(m_workspace.jobs(), tr("Sweep of %1").arg(QString::fromStdString(sweep.base.model)),
                           {sweep, m_workspace.dataset(), m_workspace.log()}, this);
    connect(m_sweep, &SweepJob::progressed, this, &TradeOffPage::showProgress);
    connect(m_sweep, &SweepJob::pointsArrived, this, &TradeOffPage::showPoints);
    connect(m_sweep, &SweepJob::trained, this,
            [this](quint64, const TrainedModelPtr& model) { m_workspace.models().put(model); });
    connect(m_sweep, &SweepJob::runFailed, this, [this](quint64, const Error& error) { m_notice->showError(error); });
    connect(m_sweep, &SweepJob::failed, this, [this](quint64, const Error& error) {
        m_notice->showError(error);
        showEnd(tr("The sweep failed."));
    });
    connect(m_sweep, &SweepJob::ended, this, [this](quint64, bool stopped) {
        showEnd(stopped ? tr("Stopped after %1 of %2 runs.").arg(m_sweep->runsDone()).arg(m_sweep->runCount())
                        : tr("Finished: %n runs.", nullptr, m_sweep->runCount()));
    });
    update();
}

void TradeOffPage::stop()
{
    if (isSweeping())
        m_sweep->stop();
}

void TradeOffPage::showProgress()
{
    const JobProgress& progress = m_sweep->progress();
    if (progress.fraction < 0)
        return;
    m_progress->setRange(0, 1000);
    m_progress->setValue(int(progress.fraction * 1000));
    m_state->setText(progress.secondsLeft < 0
                         ? progress.detail
                         : tr("%1 · %2 left").arg(progress.detail, durationText(progress.secondsLeft)));
}

void TradeOffPage::showPoints()
{
    m_points = {};
    if (m_sweep != nullptr && haveMetrics(m_sweep->points(), kAccuracy, m_fairness))
        m_points = tradeOff(m_sweep->points(), kAccuracy, m_fairness);
    QList<TradeOffPlot::Point> plane;
    QList<ViewRow> rows;
    const auto half = [](const Interval& i) { return i.hasWidth ? QVariant((i.high - i.low) / 2) : QVariant(); };
    for (std::size_t i = 0; i < m_points.points.size(); ++i) {
        const TradeOffPoint& point = m_points.points[i];
        const bool onFront = std::find(m_points.front.begin(), m_points.front.end(), i) != m_points.front.end();
        const bool isKnee = m_points.knee == i;
        plane.append({pointLabel(point), estimate(point.x), estimate(point.y), onFront, isKnee});
        rows.append({qint64(i),
                     {pointLabel(point), point.x.mean, half(point.x), point.y.mean, half(point.y), qlonglong(point.x.n),
                      isKnee    ? tr("knee")
                      : onFront ? tr("yes")
                                : QString()},
                     {}});
    }
    m_plane->setPoints(plane);
    m_table->setRows(rows);
    showErrors();
}

void TradeOffPage::showErrors()
{
    std::vector<double> positions;
    std::vector<Interval> accuracy;
    std::vector<Interval> fairness;
    if (m_sweep != nullptr && haveMetrics(m_sweep->points(), kAccuracyError, kFairnessError)) {
        const TradeOff errors = tradeOff(m_sweep->points(), kAccuracyError, kFairnessError);
        for (std::size_t i = 0; i < errors.points.size(); ++i) {
            positions.push_back(positionOf(errors.points[i], i));
            accuracy.push_back(errors.points[i].x);
            fairness.push_back(errors.points[i].y);
        }
    }
    m_errors->setCurves(positions, estimates(minMaxNormalised(accuracy)), estimates(minMaxNormalised(fairness)));
}

void TradeOffPage::select(int index)
{
    m_plane->setSelected(index);
    const auto i = static_cast<std::size_t>(index);
    const bool known = index >= 0 && i < m_points.points.size();
    m_errors->setSelected(known ? positionOf(m_points.points[i], i) : std::nan(""));
    if (known && m_view->selectedKeys() != QList<qint64>{index})
        m_view->selectKey(index);
}

void TradeOffPage::showEnd(const QString& text)
{
    m_progress->setVisible(false);
    m_state->setText(text);
    update();
    Q_EMIT ended();
}

} // namespace equipoise
