// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/parameterpanel.h"

#include "core/base/text.h"
#include "core/evaluation/metrictable.h"
#include "widgets/forms/userchooser.h"
#include "widgets/frame/notice.h"
#include "widgets/frame/parts.h"
#include "widgets/models/listtables.h"
#include "widgets/models/tables.h"
#include "widgets/models/tableview.h"
#include "widgets/pages/tradeofffigures.h"
#include "widgets/pages/workspace.h"
#include "widgets/theme/icons.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace equipoise {

namespace {

constexpr int kListLength = 10;
constexpr std::size_t kMostModels = 16; ///< kept for coming back

} // namespace

ParameterPanel::ParameterPanel(Workspace& workspace, TradeOffFigures& figures, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_figures(figures)
    , m_listing(this)
    , m_metricTable(new TableModel({{tr("Metric")},
                                    {tr("Here"), tr("Mean over seeds at this value"), 4},
                                    {tr("Change"), tr("Against the value compared with"), 4},
                                    {tr("%"), tr("Change in per cent of the value compared with"), 1},
                                    {tr("± 95 %"), tr("Half width of the 95 % interval over seeds (Student's t)"), 4}},
                                   this))
    , m_places(new TableModel(listColumns(), this))
    , m_notice(new Notice(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new MutedLabel({}, m_stack))
{
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeContent());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    const auto outdated = [this] {
        m_isStale = true;
        if (isVisible())
            take();
    };
    connect(&m_figures, &TradeOffFigures::computed, this, outdated);
    connect(&m_workspace, &Workspace::dataChanged, this, [this, outdated] {
        m_read.clear();
        outdated();
    });
    connect(&m_figures, &TradeOffFigures::selectionChanged, this, &ParameterPanel::goToSelected);
}

QWidget* ParameterPanel::makeContent()
{
    auto* content = new QWidget;
    auto* splitter = new QSplitter(Qt::Horizontal, content);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(16);
    splitter->addWidget(makeMetrics());
    splitter->addWidget(makeList());
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(makeSliderRow());
    layout->addWidget(splitter, 1);
    return content;
}

QLayout* ParameterPanel::makeSliderRow()
{
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setPageStep(1);
    m_slider->setTickInterval(1);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setToolTip(tr("Goes through the values that were trained; nothing is trained anew"));
    m_first = new MutedLabel(QString());
    m_last = new MutedLabel(QString());
    m_value = new QLabel;
    m_compare = new QToolButton;
    m_compare->setIcon(icon(u"pin"_qs));
    m_compare->setText(tr("&Compare with this value"));
    m_compare->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_compare->setToolTip(tr("Changes and moves in both tables are counted from this value on"));
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        follow();
        if (!m_slider->isSliderDown())
            selectPoint();
    });
    connect(m_slider, &QSlider::sliderReleased, this, &ParameterPanel::selectPoint);
    connect(m_compare, &QToolButton::clicked, this, &ParameterPanel::compareWithThis);
    m_name = new QLabel;
    m_name->setBuddy(m_slider);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_name);
    row->addWidget(m_first);
    row->addWidget(m_slider, 1);
    row->addWidget(m_last);
    row->addSpacing(8);
    row->addWidget(m_value);
    row->addSpacing(8);
    row->addWidget(m_compare);
    return row;
}

QWidget* ParameterPanel::makeMetrics()
{
    auto* panel = new QWidget;
    m_compared = new ElidedLabel(Qt::ElideRight, panel);
    m_metricView = new TableView(m_metricTable, panel);
    m_metricView->setSortingEnabled(false);
    m_metricView->setAccessibleName(tr("Metrics at this value"));
    m_metricView->setSampledWidths(
        0, {metricTitle("rmse:macro") + u" ↓"_qs, u"0.0000"_qs, u"-0.0000"_qs, u"-99.9"_qs, u"0.0000"_qs});
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_compared);
    layout->addWidget(m_metricView, 1);
    return panel;
}

QWidget* ParameterPanel::makeList()
{
    auto* panel = new QWidget;
    m_chooser = new UserChooser(panel);
    connect(m_chooser, &UserChooser::userChanged, this, &ParameterPanel::list);
    m_seed = new QComboBox(panel);
    m_seed->setAccessibleName(tr("Seed of the list's models"));
    m_seed->setToolTip(m_seed->accessibleName());
    connect(m_seed, &QComboBox::activated, this, &ParameterPanel::list);
    m_listView = new TableView(m_places, panel);
    m_listView->setSortingEnabled(false);
    m_listView->setAccessibleName(tr("The user's list at this value"));
    m_listView->setSampledWidths(kListTitleColumn, listSamples());
    m_hits = new ElidedLabel(Qt::ElideRight, panel);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_chooser, 1);
    head->addWidget(m_seed);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_listView, 1);
    layout->addWidget(m_hits);
    return panel;
}

void ParameterPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    take();
}

/// Looks at the figures again, which may have other sweeps, more points or another parameter.
void ParameterPanel::take()
{
    if (!std::exchange(m_isStale, false))
        return;
    m_sweep = m_figures.selectedSweep();
    for (const SweepFigures& figures : m_figures.sweeps())
        if (m_sweep == nullptr)
            m_sweep = figures.sweep;
    m_points.clear();
    if (m_sweep != nullptr)
        for (const PointsPtr& points : m_sweep->points())
            m_points.insert(m_points.end(), points->begin(), points->end());
    m_metrics = metricKeys(m_points);
    const FigureChoice& choice = m_figures.choice();
    std::stable_partition(m_metrics.begin(), m_metrics.end(),
                          [&](const std::string& key) { return key == choice.x || key == choice.y; });
    takeLine();
    if (m_line.values.size() < 2) {
        m_listing.cancel();
        m_empty->setText(
            tr("<b>Move through the values of a sweep here.</b> Sweep a parameter over two values or more, "
               "such as the weight of fairness of mf-fair, or open an earlier sweep."));
        m_stack->setCurrentIndex(0);
        return;
    }
    fillSeeds();
    if (m_chooser->dataset() != m_workspace.dataset())
        m_chooser->setDataset(m_workspace.dataset(), {});
    m_stack->setCurrentIndex(1);
    goToSelected();
    follow();
}

/// That of the selected point, where others vary as well; the slider stays at its value.
void ParameterPanel::takeLine()
{
    const std::string value = m_line.values.empty() ? std::string() : m_line.values[at()];
    const auto lines = parameterLines(m_points, m_figures.parameter());
    m_line = lines.empty() ? ParameterLine{} : lines.front();
    if (const TradeOffPoint* selected = m_figures.selected())
        for (const ParameterLine& line : lines)
            if (std::all_of(line.others.begin(), line.others.end(), [&](const auto& other) {
                    return std::find(selected->coordinates.begin(), selected->coordinates.end(), other) !=
                           selected->coordinates.end();
                }))
                m_line = line;
    if (m_line.values.empty())
        return;
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, int(m_line.values.size()) - 1);
    const auto same = std::find(m_line.values.begin(), m_line.values.end(), value);
    m_slider->setValue(same == m_line.values.end() ? 0 : int(same - m_line.values.begin()));
    const QString name = parameterTitle(m_sweep->sweep().settings.base, m_figures.parameter());
    m_name->setText(name);
    m_slider->setAccessibleName(name);
    m_first->setText(QString::fromStdString(m_line.values.front()));
    m_last->setText(QString::fromStdString(m_line.values.back()));
}

void ParameterPanel::fillSeeds()
{
    const QVariant before = m_seed->currentData();
    m_seed->clear();
    for (const std::vector<std::size_t>& points : m_line.points)
        for (const std::size_t i : points)
            if (const qulonglong seed = m_points[i].seed; m_seed->findData(seed) < 0)
                m_seed->addItem(tr("Seed %1").arg(seed), seed);
    m_seed->setCurrentIndex(std::max(0, m_seed->findData(before)));
    m_seed->setVisible(m_seed->count() > 1);
}

std::size_t ParameterPanel::at() const { return std::size_t(m_slider->value()); }

std::size_t ParameterPanel::reference() const
{
    const auto same = std::find(m_line.values.begin(), m_line.values.end(), m_reference);
    return same == m_line.values.end() ? 0 : std::size_t(same - m_line.values.begin());
}

QString ParameterPanel::valueText(std::size_t at) const
{
    return u"%1 = %2"_qs.arg(m_name->text(), QString::fromStdString(m_line.values[at]));
}

void ParameterPanel::selectPoint()
{
    if (m_sweep == nullptr)
        return;
    auto wanted = m_line.others;
    wanted.emplace_back(m_figures.parameter(), m_line.values[at()]);
    for (const SweepFigures& figures : m_figures.sweeps())
        for (const TradeOffPoint& point : figures.plane.points)
            if (figures.sweep == m_sweep && !figures.run &&
                std::is_permutation(point.coordinates.begin(), point.coordinates.end(), wanted.begin(), wanted.end()))
                m_figures.select(m_sweep, point.coordinates);
}

void ParameterPanel::goToSelected()
{
    const TradeOffPoint* selected = m_figures.selected();
    if (selected == nullptr || m_figures.selectedSweep() == nullptr)
        return;
    if (m_figures.selectedSweep() != m_sweep || !isVisible()) {
        m_isStale = true;
        if (isVisible())
            take();
        return;
    }
    takeLine();
    for (const auto& [name, value] : selected->coordinates)
        for (std::size_t i = 0; i < m_line.values.size(); ++i)
            if (name == m_figures.parameter() && value == m_line.values[i])
                m_slider->setValue(int(i));
}

void ParameterPanel::compareWithThis()
{
    m_reference = m_line.values[at()];
    follow();
}

void ParameterPanel::follow()
{
    m_value->setText(QString::fromStdString(m_line.values[at()]));
    m_compare->setEnabled(at() != reference());
    m_compared->setText(tr("Compared with %1").arg(valueText(reference())));
    showMetrics();
    list();
}

void ParameterPanel::showMetrics()
{
    QList<ViewRow> rows;
    for (const std::string& metric : m_metrics) {
        const Interval now = valueOverSeeds(m_points, m_line.points[at()], metric);
        const Interval before = valueOverSeeds(m_points, m_line.points[reference()], metric);
        if (now.n == 0)
            continue;
        const double change = now.mean - before.mean;
        rows.append({rows.size(),
                     {QString(metricTitle(metric) + (isSmallerBetter(metric) ? u" ↓"_qs : u" ↑"_qs)), now.mean,
                      before.n > 0 ? QVariant(change) : QVariant(),
                      before.n > 0 && before.mean != 0 ? QVariant(100 * change / before.mean) : QVariant(),
                      now.hasWidth ? QVariant((now.high - now.low) / 2) : QVariant()},
                     metricTitle(metric)});
    }
    m_metricTable->setRows(rows);
}

const SweepPoint* ParameterPanel::pointAt(std::size_t at) const
{
    for (const std::size_t i : m_line.points[at])
        if (m_points[i].seed == m_seed->currentData().toULongLong())
            return &m_points[i];
    return nullptr;
}

std::optional<ListedRun> ParameterPanel::runAt(std::size_t at) const
{
    const SweepPoint* point = pointAt(at);
    // a sweep may have been taken off the page before the figures say so
    const std::optional<RunId> id =
        point == nullptr || m_sweep == nullptr ? std::nullopt : m_sweep->sweep().runs[point->run].id;
    if (!id)
        return std::nullopt;
    const auto read = m_read.find(*id);
    ListedRun run = read != m_read.end() ? read->second : ListedRun{};
    run.run = *id;
    return run;
}

void ParameterPanel::list()
{
    const auto log = m_workspace.log();
    const auto now = runAt(at());
    const auto before = runAt(reference());
    if (log == nullptr || !now || !before || !m_chooser->user()) {
        m_listing.cancel();
        m_places->setRows({});
        m_hits->setText(tr("The runs are not in the log, so their models were not kept and there are no lists."));
        Q_EMIT followed();
        return;
    }
    // β is an input of one model: the same run stands for several values then
    const auto beta = [&](std::size_t at) -> std::optional<double> {
        for (const auto& [name, value] : pointAt(at)->coordinates)
            if (name == "beta")
                return parseNumber(value);
        return std::nullopt;
    };
    const std::array betas{beta(at()), beta(reference())};
    m_listing.request(
        m_workspace.jobs(), tr("Listing"),
        [log, runs = std::vector{*now, *before}, betas, dataset = m_workspace.dataset(),
         user = *m_chooser->user()](const std::stop_token& stop, JobReporter&) mutable {
            for (std::size_t i = 0; i < runs.size() && !stop.stop_requested(); ++i) {
                if (!runs[i].hasLists())
                    runs[i] =
                        i > 0 && runs[i].run == runs[0].run ? runs[0] : readListedRun(*log, runs[i].run, *dataset);
                runs[i].beta = betas[i].value_or(runs[i].beta);
            }
            Listing listing;
            if (!stop.stop_requested() && runs[0].hasLists() && runs[1].hasLists()) {
                const std::array order{runs[1], runs[0]}; // lists are compared with the first
                listing.lists = userLists(order, *dataset, user, kListLength);
            }
            listing.runs = std::move(runs);
            return listing;
        },
        [this](Listing listing) { showListing(std::move(listing)); },
        [this](const Error& error) { m_notice->showError(error); });
}

void ParameterPanel::showListing(Listing listing)
{
    m_notice->dismiss();
    if (m_read.size() > kMostModels)
        m_read.clear();
    for (const ListedRun& run : listing.runs)
        if (run.hasLists())
            m_read[run.run] = run;
    if (listing.lists.empty()) {
        const bool isFirst = !listing.runs.front().hasLists();
        m_places->setRows({});
        m_hits->setText(noListsText(listing.runs[isFirst ? 0 : 1]));
    } else {
        const ListedList& list = listing.lists.back();
        m_places->setRows(listRows(list));
        m_hits->setText(hitsText(list) + u" · "_qs +
                        tr("%1 of %2 as in the list compared with").arg(list.common).arg(kListLength));
    }
    m_hits->setToolTip(m_hits->text());
    Q_EMIT followed();
}

} // namespace equipoise
