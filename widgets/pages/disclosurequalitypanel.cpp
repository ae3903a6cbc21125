// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/disclosurequalitypanel.h"

#include "widgets/frame/coretext.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/jobs/disclosurelab.h"
#include "widgets/models/disclosuretables.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/workspace.h"
#include "widgets/plots/qualityplot.h"

#include <QComboBox>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace equipoise {

namespace {

const auto kFirstMetric = QStringLiteral("hr@10");

Estimate estimate(const Interval& interval) { return {interval.mean, interval.low, interval.high}; }

QString lambdaText(double lambda)
{
    return DisclosureQualityPanel::tr("λ = %1").arg(QLocale().toString(lambda, 'g', 4));
}

} // namespace

DisclosureQualityPanel::DisclosureQualityPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_reading(this)
    , m_metric(new QComboBox)
    , m_note(new MutedLabel)
    , m_notice(new Notice)
    , m_plot(new QualityPlot)
    , m_comparisons(new TableModel({}, this))
    , m_table(new TableView(m_comparisons))
    , m_rows(new QSplitter(Qt::Vertical))
{
    for (const std::string& metric : studyMetrics())
        m_metric->addItem(studyMetricTitle(metric) + (isLowerBetter(metric) ? u" ↓"_qs : u" ↑"_qs),
                          QString::fromStdString(metric));
    m_metric->setCurrentIndex(std::max(0, m_metric->findData(kFirstMetric)));
    m_metric->setAccessibleName(tr("Metric"));
    m_metric->setToolTip(tr("What the retrained models are measured by, on the held-out items of all study users"));
    m_plot->setFigureName(tr("Quality against willingness violation"));
    m_plot->setXTitle(tr("Willingness violation wv, mean over users"), Goal::Lower);
    m_plot->setIntervalName(tr("95 % interval over draws"));
    m_plot->setPlaceholder(tr("Every mask whose model has been retrained becomes a point here."));
    m_table->setAccessibleName(tr("Influence against the other methods"));
    connect(m_plot, &QualityPlot::selected, this, [this](int curve, int point) {
        Q_EMIT lambdaChosen(m_curves[std::size_t(curve)].points[std::size_t(point)].lambda);
    });

    auto* label = new QLabel(tr("&Metric"));
    label->setBuddy(m_metric);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(label);
    head->addWidget(m_metric);
    head->addWidget(m_note, 1);
    auto* figure = new Card;
    figure->body()->addWidget(m_plot, 1);
    m_rows->setChildrenCollapsible(false);
    m_rows->setHandleWidth(8);
    m_rows->addWidget(figure);
    m_rows->addWidget(new Card(tr("Influence against the others at equal wv"), m_table));
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_notice);
    layout->addWidget(m_rows, 1);
    connect(m_metric, &QComboBox::currentIndexChanged, this, &DisclosureQualityPanel::read);
    connect(&m_workspace.disclosure(), &DisclosureLab::resultChanged, this, &DisclosureQualityPanel::read);
    read();
}

void DisclosureQualityPanel::read()
{
    const auto& result = m_workspace.disclosure().result();
    const std::string metric = m_metric->currentData().toString().toStdString();
    if (result == nullptr || result->outcomes.empty()) {
        m_reading.cancel();
        m_note->clear();
        showView(metric, {});
        return;
    }
    const int done = int(result->outcomes.size());
    m_note->setText(metric == "reward" ? QString::fromStdString(result->rewardFormula())
                    : result->isComplete()
                        ? tr("%n retrained models", nullptr, done)
                        : tr("%1 of %n models retrained", nullptr, int(result->outcomesPlanned)).arg(done));
    m_reading.request(
        m_workspace.jobs(), tr("Comparing"),
        [result, metric](const std::stop_token&, JobReporter&) {
            return View{qualityCurves(*result, metric), compareMethods(*result, metric)};
        },
        [this, metric](const View& view) { showView(metric, view); },
        [this](const Error& error) { m_notice->showError(error); });
}

void DisclosureQualityPanel::showView(const std::string& metric, const View& view)
{
    m_curves = view.curves;
    QList<QualityPlot::Curve> curves;
    for (const QualityCurve& curve : view.curves) {
        const bool isMark = curve.method == DisclosureMethod::Everything || curve.method == DisclosureMethod::Nothing;
        QualityPlot::Curve drawn{coreText(titleOf(curve.method)), int(curve.method), {}, isMark};
        if (isMark && !curve.points.empty())
            drawn.name = tr("%1 (wv %2)").arg(drawn.name, QLocale().toString(curve.points.front().wv.mean, 'f', 1));
        for (const QualityPoint& point : curve.points)
            drawn.points.append(
                {isMark ? QString() : lambdaText(point.lambda), estimate(point.wv), estimate(point.quality)});
        curves.append(drawn);
    }
    m_plot->setYTitle(studyMetricTitle(metric), isLowerBetter(metric) ? Goal::Lower : Goal::Higher);
    m_plot->setCurves(curves);
    m_comparisons->setColumns(methodColumns(metric));
    m_comparisons->setRows(methodRows(view.comparisons, metric));
    const QString value = u"-0.0000"_qs;
    m_table->setSampledWidths(0, {{},
                                  u"10.000"_qs,
                                  u"00.00"_qs,
                                  value,
                                  value,
                                  value,
                                  tr("%1 to %2").arg(value, value),
                                  tr("not better, intervals overlap")});
    m_table->keepWhole(0);
    if (!view.curves.empty())
        Q_EMIT shown();
}

QVariantMap DisclosureQualityPanel::saveState() const
{
    return {{u"metric"_qs, m_metric->currentData()}, {u"rows"_qs, m_rows->saveState()}};
}

void DisclosureQualityPanel::restoreState(const QVariantMap& state)
{
    if (const int at = m_metric->findData(state.value(u"metric"_qs)); at >= 0)
        m_metric->setCurrentIndex(at);
    m_rows->restoreState(state.value(u"rows"_qs).toByteArray());
}

} // namespace equipoise
