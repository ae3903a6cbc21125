// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/rankingpanel.h"

#include "core/evaluation/metrictable.h"
#include "widgets/frame/coretext.h"
#include "widgets/frame/parts.h"
#include "widgets/models/tables.h"
#include "widgets/models/tableview.h"
#include "widgets/plots/parameterplot.h"
#include "widgets/plots/seriesplot.h"
#include "widgets/theme/colours.h"

#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace equipoise {

namespace {

constexpr int kDecimals = 4;
/// Columns of the table; other metrics come beside them when they are chosen.
constexpr std::array kColumns{"hr", "ndcg", "mrr", "precision", "recall", "map"};
constexpr std::array kDashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};

QString text(const std::string& s) { return QString::fromStdString(s); }

QString setName(const RankingSet& set)
{
    const int seeds = int(set.runs.size());
    return seeds > 1 ? RankingPanel::tr("%1, %n seeds", nullptr, seeds).arg(text(set.name)) : text(set.name);
}

const RankingCurve* curveOf(const RankingSet& set, const std::string& metric, const std::string& candidates)
{
    const auto at = std::find_if(set.curves.begin(), set.curves.end(), [&](const RankingCurve& curve) {
        return curve.metric == metric && curve.candidates == candidates;
    });
    return at == set.curves.end() ? nullptr : &*at;
}

const MetricEstimate* valueAt(const RankingCurve* curve, std::uint32_t k)
{
    if (curve == nullptr)
        return nullptr;
    const auto at = std::find(curve->lengths.begin(), curve->lengths.end(), k);
    return at == curve->lengths.end() ? nullptr : &curve->values[std::size_t(at - curve->lengths.begin())];
}

QString metricName(const std::string& metric)
{
    const MetricDescription* description = describeMetric(metric);
    return description == nullptr ? text(metric) : coreText(description->title);
}

Goal goalOf(const std::string& metric) { return isSmallerBetter(metric) ? Goal::Lower : Goal::Higher; }

} // namespace

QString candidatesText(const std::string& candidates)
{
    return candidates == "full" ? RankingPanel::tr("full") : text(candidates);
}

RankingPanel::RankingPanel(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_plots(new QSplitter(Qt::Horizontal, this))
    , m_lengths(new ParameterPlot(this))
    , m_epochs(new SeriesPlot(this))
    , m_values(new TableModel({}, this))
    , m_table(new TableView(m_values, this))
{
    m_lengths->setFigureName(tr("Metric against list length"));
    m_lengths->setXTitle(tr("List length k"));
    m_lengths->setWholePositions();
    m_lengths->setBandName(tr("95 % interval"));
    m_lengths->setPlaceholder(tr("The chosen runs have no such metric"));
    m_epochs->setFigureName(tr("Validation metric against epoch"));
    m_table->setAccessibleName(tr("Ranking metrics"));
    m_plots->addWidget(new Card(tr("Test part, by list length"), m_lengths, m_plots));
    m_plots->addWidget(new Card(tr("Validation part, by epoch"), m_epochs, m_plots));
    m_rows->addWidget(m_plots);
    m_rows->addWidget(new Card(tr("Values"), m_table, m_rows));
    for (QSplitter* splitter : {m_rows, m_plots}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(8);
    }
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 2);
    m_plots->setSizes({500, 400});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
}

void RankingPanel::setView(RankingView view)
{
    m_view = std::move(view);
    m_candidates.clear();
    for (const RankingSet& set : m_view.sets)
        for (const RankingCurve& curve : set.curves)
            if (std::find(m_candidates.begin(), m_candidates.end(), curve.candidates) == m_candidates.end())
                m_candidates.push_back(curve.candidates);
    setChoice(m_metric, m_k);
}

void RankingPanel::setChoice(const std::string& metric, std::uint32_t k)
{
    m_metric = metric;
    m_k = k;
    showCurves();
    showValidation();
    showTable();
}

int RankingPanel::dashOf(const std::string& candidates) const
{
    return int(std::find(m_candidates.begin(), m_candidates.end(), candidates) - m_candidates.begin());
}

void RankingPanel::showCurves()
{
    QList<ParameterPlot::Curve> curves;
    for (std::size_t s = 0; s < m_view.sets.size(); ++s)
        for (const RankingCurve& curve : m_view.sets[s].curves) {
            if (curve.metric != m_metric)
                continue;
            ParameterPlot::Curve drawn{u"%1 · %2"_qs.arg(setName(m_view.sets[s]), candidatesText(curve.candidates)),
                                       seriesColour(int(s)),
                                       dashOf(curve.candidates),
                                       {},
                                       {}};
            drawn.positions.assign(curve.lengths.begin(), curve.lengths.end());
            for (const MetricEstimate& value : curve.values)
                drawn.values.push_back({value.interval.mean, value.interval.low, value.interval.high});
            curves.append(drawn);
        }
    m_lengths->setYTitle(tr("%1@k").arg(metricName(m_metric)), goalOf(m_metric));
    m_lengths->setCurves(curves);
}

void RankingPanel::showValidation()
{
    std::vector<SeriesPlot::Series> shown;
    for (std::size_t s = 0; s < m_view.sets.size(); ++s) {
        bool isListed = true; // one entry a set, whatever number of seeds
        for (const ValidationCurve& curve : m_view.sets[s].validation) {
            if (curve.metric != m_metric || curve.k != m_k)
                continue;
            SeriesPlot::Series& drawn = shown.emplace_back();
            drawn.name = setName(m_view.sets[s]);
            if (!curve.candidates.empty())
                drawn.name += u" · "_qs + candidatesText(curve.candidates);
            drawn.colour = seriesColour(int(s));
            drawn.dash = kDashes[std::size_t(std::max(0, dashOf(curve.candidates))) % kDashes.size()];
            drawn.isListed = isListed;
            isListed = false;
            drawn.epochs.assign(curve.epochs.begin(), curve.epochs.end());
            drawn.values = curve.values;
        }
    }
    m_epochs->setPlaceholder(
        m_view.sets.empty()
            ? QString()
            : tr("No curve: these\nmodels rank nothing\nwhile they train, or\nnot by this metric.\nTry NDCG at 10."));
    m_epochs->setYTitle(m_k > 0 ? tr("Validation %1@%2").arg(metricName(m_metric)).arg(m_k) : metricName(m_metric),
                        goalOf(m_metric));
    m_epochs->setSeries(std::move(shown));
}

void RankingPanel::showTable()
{
    std::vector<std::string> metrics(kColumns.begin(), kColumns.end());
    if (!m_metric.empty() && std::find(metrics.begin(), metrics.end(), m_metric) == metrics.end())
        metrics.push_back(m_metric);
    QList<ViewColumn> columns{{tr("Runs")},
                              {tr("Candidates"), tr("What the relevant items were ranked among: full is all items the "
                                                    "user has not rated; values of different candidates do not "
                                                    "compare")},
                              {tr("k"), tr("Length of the lists")}};
    QStringList samples{{}, u"file uni99.tsv"_qs, u"100"_qs};
    for (const std::string& metric : metrics) {
        const MetricDescription* description = describeMetric(metric);
        columns.append({metricName(metric) + (isSmallerBetter(metric) ? u" ↓"_qs : u" ↑"_qs),
                        description == nullptr ? QString() : coreText(description->help), kDecimals});
        samples << u"0.0000"_qs;
    }
    columns.append({tr("%1: 95 % interval").arg(metricName(m_metric)),
                    tr("By Student's t: over seeds where there are several, else over the users of the run")});
    samples << tr("%1 to %2").arg(u"0.0000"_qs, u"0.0000"_qs);

    QList<ViewRow> rows;
    const QLocale locale;
    for (const RankingSet& set : m_view.sets)
        for (const std::string& candidates : m_candidates) {
            std::vector<std::uint32_t> lengths;
            for (const RankingCurve& curve : set.curves)
                if (curve.candidates == candidates)
                    for (const std::uint32_t k : curve.lengths)
                        if (std::find(lengths.begin(), lengths.end(), k) == lengths.end())
                            lengths.push_back(k);
            std::sort(lengths.begin(), lengths.end());
            for (const std::uint32_t k : lengths) {
                ViewRow row{rows.size(), {setName(set), candidatesText(candidates), qlonglong(k)}, {}};
                for (const std::string& metric : metrics) {
                    const MetricEstimate* value = valueAt(curveOf(set, metric, candidates), k);
                    row.cells << (value == nullptr ? QVariant() : QVariant(value->interval.mean));
                }
                const MetricEstimate* own = valueAt(curveOf(set, m_metric, candidates), k);
                row.cells << (own == nullptr || !own->interval.hasWidth
                                  ? QVariant()
                                  : QVariant(tr("%1 to %2")
                                                 .arg(locale.toString(own->interval.low, 'f', kDecimals),
                                                      locale.toString(own->interval.high, 'f', kDecimals))));
                rows.append(row);
            }
        }
    m_values->setColumns(columns);
    m_values->setRows(rows);
    m_table->setSampledWidths(0, samples);
    m_table->keepWhole(0);
}

QVariantMap RankingPanel::saveState() const
{
    return {{u"rows"_qs, m_rows->saveState()}, {u"plots"_qs, m_plots->saveState()}};
}

void RankingPanel::restoreState(const QVariantMap& state)
{
    m_rows->restoreState(state.value(u"rows"_qs).toByteArray());
    m_plots->restoreState(state.value(u"plots"_qs).toByteArray());
}

} // namespace equipoise
